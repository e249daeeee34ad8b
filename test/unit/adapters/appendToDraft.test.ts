import { describe, expect, test } from 'vitest';
import { appendToDraft } from '../../../src/adapters/zaf/appendToDraft.ts';
import type { ZafClient } from '../../../src/adapters/zaf/zafClient.ts';
import { fakeZaf } from '../../support/fakeZaf.ts';

const NOTE = 'Sara Lind called Amara Okafor';
const timedOut = { name: 'TimeoutError', message: 'Timeout when invoking "invoke"' };

/** A host with a draft in its editor. */
function editor(text: unknown, type: string, answers: Partial<ZafClient> = {}) {
  const draft = { 'comment.text': text, 'comment.type': type };
  return fakeZaf({
    get: async () => ({ ...draft, errors: {} }),
    async set(_, value) {
      draft['comment.type'] = String(value);
      return {};
    },
    async invoke(_, added) {
      const before = draft['comment.text'];
      draft['comment.text'] = (typeof before === 'string' ? before : '') + String(added);
      return {};
    },
    ...answers,
  });
}

describe('the note’s text is appended', () => {
  test.each([
    ['', 'publicReply'],
    ['', 'internalNote'],
    ['   \n', 'publicReply'],
    ['<p></p>', 'publicReply'],
    ['<p><br></p>', 'publicReply'],
    ['<p>&nbsp;</p>', 'publicReply'],
    ['<div class="zd-comment"><p dir="auto"><span></span></p></div>', 'publicReply'],
    ['<p>Asked for a refund</p>', 'internalNote'],
    [null, 'internalNote'],
  ])('to %j, %s, as an internal note', async (text, type) => {
    const zaf = editor(text, type);
    expect(await appendToDraft(zaf, NOTE, NOTE)).toBe(true);
    expect(zaf.set.mock.calls).toEqual([['comment.type', 'internalNote']]);
    expect(zaf.invoke.mock.calls).toEqual([['ticket.comment.appendText', NOTE]]);
  });

  test('only after the draft has become internal and has been read back', async () => {
    const zaf = editor('', 'publicReply');
    await appendToDraft(zaf, NOTE, NOTE);
    const [set = 0] = zaf.set.mock.invocationCallOrder;
    const [append = 0] = zaf.invoke.mock.invocationCallOrder;
    const reads = zaf.get.mock.invocationCallOrder;
    expect(reads.some((read) => read > set && read < append)).toBe(true);
  });

  test('although the SDK gave up on the answer, because it stands in the draft', async () => {
    const zaf = editor('', 'publicReply');
    const append = zaf.invoke.getMockImplementation();
    zaf.invoke.mockImplementation(async (...args) => {
      await append?.(...args);
      throw timedOut;
    });
    expect(await appendToDraft(zaf, NOTE, NOTE)).toBe(true);
  });
});

describe('what might be mailed to the customer is left alone', () => {
  test.each([
    ['Dear Amara', 'publicReply'],
    ['<p>Dear Amara</p>', 'publicReply'],
    ['<p><img src="bill.png"></p>', 'publicReply'],
    ['<hr>', 'publicReply'],
    ['Dear Amara', 'facebookPost'],
    ['Dear Amara', ''],
    [null, 'publicReply'],
    [undefined, 'publicReply'],
    [7, 'publicReply'],
  ])('%j, %s', async (text, type) => {
    const zaf = editor(text, type);
    expect(await appendToDraft(zaf, NOTE, NOTE)).toBe(false);
    expect(zaf.set).not.toHaveBeenCalled();
    expect(zaf.invoke).not.toHaveBeenCalled();
  });

  test('when the type does not stick', async () => {
    const zaf = editor('', 'publicReply', { set: async () => ({}) });
    expect(await appendToDraft(zaf, NOTE, NOTE)).toBe(false);
    expect(zaf.invoke).not.toHaveBeenCalled();
  });
});

describe('a host that does not do it', () => {
  const refuses = () => Promise.reject(new Error('Not allowed here'));
  const timesOut = async () => timedOut;

  test.each(['get', 'set', 'invoke'] as const)('refuses %s: nothing counts as appended', async (step) => {
    expect(await appendToDraft(editor('', 'publicReply', { [step]: refuses }), NOTE, NOTE)).toBe(false);
  });

  test.each(['get', 'set', 'invoke'] as const)(
    'is silent on %s: nothing counts as appended',
    async (step) => {
      expect(await appendToDraft(editor('', 'publicReply', { [step]: timesOut }), NOTE, NOTE)).toBe(false);
    },
  );

  test('answers without the draft', async () => {
    const zaf = editor('', 'publicReply', {
      get: async () => ({ errors: { 'comment.text': { name: 'X' } } }),
    });
    expect(await appendToDraft(zaf, NOTE, NOTE)).toBe(false);
    expect(zaf.invoke).not.toHaveBeenCalled();
  });
});
