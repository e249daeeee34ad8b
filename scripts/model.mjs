// npm run model -- 20000: the model of test/model, with as many runs, from a seed of today's. A second number is the seed of
// an earlier time: it repeats what that one has found.
import { run } from './run.mjs';

const [runs = '20000', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
console.log(`${runs} runs from seed ${seed}. To repeat them: npm run model -- ${runs} ${seed}`);
await run('vitest', ['run', '--project', 'model'], { env: { MODEL_RUNS: runs, MODEL_SEED: seed } });
