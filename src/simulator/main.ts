import { fileURLToPath } from 'node:url';
import { openBrowser } from './server/openBrowser.ts';
import { startSimulator } from './startSimulator.ts';

const usualPort = 4800;

// Both `src/simulator/main.ts` and `build/simulator/main.js` lie two folders below the project.
const project = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

async function main() {
  const { PORT, INFOBIP_BASE_HOST: host, INFOBIP_API_KEY: apiKey } = process.env;
  if (Boolean(host) !== Boolean(apiKey)) {
    throw new Error('Real calls need both INFOBIP_BASE_HOST and INFOBIP_API_KEY');
  }
  const simulator = await startSimulator({
    appFolder: project('dist'),
    pageFolder: project('build/simulator/workspace'),
    port: PORT ? Number(PORT) : usualPort,
    orNextFree: !PORT,
    ...(host && apiKey ? { real: { host, apiKey } } : {}),
  });
  process.stdout.write(
    `The agent workspace is at\n\n  ${simulator.pageUrl}\n\n${
      host && apiKey
        ? `It places REAL calls through ${host}.`
        : 'It calls nobody: Infobip and both phones are simulated.'
    }\nStop it with Ctrl+C.\n`,
  );
  openBrowser(simulator.pageUrl);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void simulator.close().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
