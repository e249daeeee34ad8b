/**
 * What is broken, one at a time: `from` stands once in `file` and becomes `to`.
 * @typedef {{ rule: string, file: string, from: string, to: string }} Mutation
 */

const keeper = 'src/session/callKeeper.ts';
const commitFirst = '    if (!(await ledger.commit(record))) return written(false);\n';
const told = '    tell(record);\n    written(true);\n    const kept = keep(record);\n';
const placing = '    const placing = await provider.place(call);\n';
const watching =
  '    for await (const step of provider.watch(() => kept.watched(), held)) await kept.take(step);\n';
const stamp =
  '  const stamp = await settledStamp(desk, call.ticketId, signal);\n  if (!stamp.ok) return stamp;\n';
const lookUp =
  '  const found = await findNote(desk, call);\n  if (!found.ok) return found;\n  if (found.value) return { ok: true, value: null };\n';

/** @type {Mutation[]} */
export const mutations = [
  {
    rule: 'write-ahead: the request leaves before the commit',
    file: keeper,
    from: commitFirst + told + placing,
    to: `    const asked = provider.place(call);\n${commitFirst}${told}    const placing = await asked;\n`,
  },
  {
    rule: 'write-ahead: a commit that failed does not keep the request back',
    file: keeper,
    from: commitFirst,
    to: '    await ledger.commit(record);\n',
  },
  {
    rule: 'lock: the keeper works without it',
    file: keeper,
    from: 'ledger, lock, channel, provider, clock, signal } = tools;',
    to: `ledger, channel, provider, clock, signal } = tools;
  const lock: CallLock = { hold: async (_callId, work, held) => work(held).then(() => true) };`,
  },
  {
    rule: 'lock: it is granted at once',
    file: 'src/adapters/browser/memoryLock.ts',
    from: 'tails.get(callId) ?? Promise.resolve()',
    to: 'Promise.resolve()',
  },
  {
    rule: 'note: it is not looked for before it is written',
    file: 'src/session/writeNote.ts',
    from: '  if (found.value) return { ok: true, value: null };\n',
    to: '',
  },
  {
    rule: 'stamp: it is read after the look-up',
    file: 'src/session/writeNote.ts',
    from: stamp + lookUp,
    to: lookUp + stamp,
  },
  {
    rule: 'stamp: the note is written whatever has changed',
    file: 'src/adapters/zaf/zafHelpdesk.ts',
    from: '        safe_update: true,\n        updated_stamp: stamp.updatedAt,\n',
    to: '',
  },
  {
    rule: 'one reader: two watch at a time',
    file: keeper,
    from: watching,
    to: `    const watch = async () => {\n  ${watching}    };\n    await Promise.all([watch(), watch()]);\n`,
  },
  {
    rule: 'one reader: reads without an answer are forgotten',
    file: 'src/session/keptCall.ts',
    from: 'unansweredReads: unansweredReads + 1',
    to: 'unansweredReads',
  },
  {
    rule: 'account prefix: the agent is missing',
    file: 'src/adapters/browser/storageScope.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template.
    from: '`${origin}/${agentId}`',
    to: "agentId > 0 ? origin : ''",
  },
  {
    rule: 'account prefix: the account is missing',
    file: 'src/adapters/browser/storageScope.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template.
    from: '`${origin}/${agentId}`',
    to: "origin === '' ? origin : String(agentId)",
  },
];
