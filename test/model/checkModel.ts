import fc from 'fast-check';
import { vi } from 'vitest';
import { type Clicks, modelCommands } from './modelCommands.ts';
import { createModelDesk, type ModelDesk, type ModelSetting, SARA, TICKETS } from './modelDesk.ts';
import { checkEnd } from './modelEnd.ts';
import { checkInvariants } from './modelInvariants.ts';

const setting: fc.Arbitrary<ModelSetting> = fc.record({
  switches: fc.record({
    reportBeforeEnd: fc.constantFrom('empty', 'pending'),
    logsListCalls: fc.boolean(),
    commentsMetadata: fc.boolean(),
    codes: fc.constantFrom('current', 'legacy'),
    reportResults: fc.constantFrom('one', 'two'),
    unansweredTimes: fc.constantFrom('null', 'nullString', 'missing'),
    price: fc.constantFrom('number', 'string', 'missing'),
    headerNames: fc.constantFrom('lowerCase', 'titleCase'),
    dateHeader: fc.boolean(),
    replyFields: fc.constantFrom('all', 'few'),
  }),
  chance: fc.nat(),
  patient: fc.constantFrom(false, false, false, false, false, false, false, true),
  hangUp: fc.constantFrom(true, true, true, false),
});

const PARTS = 4;
const RUNS = 2_000;
const SEED = 20_261_124;

/**
 * Draws runs of commands and checks each: a quarter of `MODEL_RUNS`, from `MODEL_SEED` on, both of the environment. What
 * fails is shrunk and told; with `MODEL_SHRINKS=no` it is told at once.
 */
export async function checkModel(part: number): Promise<void> {
  const { MODEL_RUNS: runs = RUNS, MODEL_SEED: seed = SEED, MODEL_SHRINKS: shrinks = 'yes' } = process.env;
  await fc.assert(
    fc.asyncProperty(setting, fc.commands(modelCommands, { maxCommands: 40, size: 'max' }), run),
    {
      seed: Number(seed) + part,
      numRuns: Math.ceil(Number(runs) / PARTS),
      endOnFailure: shrinks === 'no',
    },
  );
}

async function run(
  given: ModelSetting,
  commands: Iterable<fc.AsyncCommand<Clicks, ModelDesk>>,
): Promise<void> {
  // The app spreads its look-ups by chance: here by one that comes again with its seed.
  const chance = vi.spyOn(Math, 'random').mockImplementation(chanceFrom(given.chance));
  try {
    const real = createModelDesk(given);
    const model: Clicks = { allowed: 0 };
    await real.openPanel(TICKETS[0], SARA);
    await fc.asyncModelRun(() => ({ model, real }), commands);
    await checkEnd(real, given);
    await checkInvariants(real, model.allowed);
    for (const frame of real.frames) frame.close();
  } finally {
    chance.mockRestore();
  }
}

function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
