// npm run dev:zendesk: serves the app to a real Zendesk account opened with ?zcli_apps=true.
// Zendesk puts no secure settings into requests of an app that is served like this, so no call can be placed.
import { join } from 'node:path';
import { installDependencies } from './dependencies.mjs';
import { root, run } from './run.mjs';

const tools = join(root, 'tools/zcli');

await installDependencies(root);
await installDependencies(tools);
await run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn']);
await run(join(tools, 'node_modules/.bin/zcli'), ['apps:server', 'dist', ...process.argv.slice(2)]);
