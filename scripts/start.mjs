// npm start: the agent workspace of the simulator, with the app as it is built for Zendesk.
import { installDependencies } from './dependencies.mjs';
import { root, run } from './run.mjs';

await installDependencies(root);
await run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn']);
await run('npm', ['run', '--silent', 'build:simulator']);
// Ctrl-C reaches both this program and the simulator: let the simulator end first.
process.on('SIGINT', () => {});
await run(process.execPath, ['build/simulator/main.js', ...process.argv.slice(2)]).catch(() => {
  process.exitCode = 1;
});
