import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../../src/domain/call.ts';
import type { CallState } from '../../../src/domain/callState.ts';
import type { FailureReason, Outcome } from '../../../src/domain/outcome.ts';
import { createNoteText } from '../../../src/text/noteText.ts';
import { createEnglishNoteWords, createNoteWords } from '../../../src/text/noteWords.ts';

const reader = { locale: 'en-GB', timeZone: 'Europe/Berlin' };
const noteText = createNoteText(createEnglishNoteWords(reader));

const call: Call = {
  id: '7d9f3c1e-5b1a-4f0e-9a57-2f6f0c1d8e44',
  ticketId: 4820,
  requester: { id: 2, name: 'Amara Okafor', number: '+61491570156' },
  agent: { id: 1, name: 'Maya Chen', number: '+12025550143' },
  settings: { baseHost: 'xxxxx.api.infobip.com', callerId: '+442079460018' },
  clickedAt: Date.UTC(2026, 10, 24, 14, 33),
};

function ended(outcome: Outcome, rest: Partial<CallState & { name: 'ended' }> = {}) {
  return { name: 'ended', outcome, at: call.clickedAt + 150_000, ...rest } as const;
}

function write(outcome: Outcome, parts: Partial<Call> = {}) {
  const note = noteText.write({ ...call, ...parts }, ended(outcome));
  return { ...note, plain: note.plain.replaceAll('\u00a0', ' ') };
}

test('the note says who called whom, when, how it ended, what it cost, and the call’s id', () => {
  const state = ended(
    { kind: 'agentAnswered', secondsOnAgentLine: 134 },
    { cost: { amount: 0.31, currency: 'EUR' } },
  );
  expect(noteText.write(call, state).plain.replaceAll('\u00a0', ' ').split('\n')).toEqual([
    'Phone call: Maya Chen to Amara Okafor, +61491570156',
    expect.stringMatching(/24 Nov 2026.*15:33.*(CET|GMT\+1)/),
    'Maya Chen’s phone was answered for 2 min 14 s. Whether Amara Okafor answered is not reported.',
    'Cost: €0.31',
    'Call ID: 7d9f3c1e-5b1a-4f0e-9a57-2f6f0c1d8e44',
  ]);
});

test('as HTML it is one paragraph with the same words', () => {
  const { html } = write({ kind: 'agentBusy' });
  expect(html).toMatch(
    /^<p dir="ltr"><strong>Phone call: <bdi>Maya Chen<\/bdi> to <bdi>Amara Okafor<\/bdi>, /,
  );
  expect(html).toContain('<bdi dir="ltr">+61491570156</bdi></strong><br>');
  expect(html).toContain('phone was busy; <bdi>Amara Okafor</bdi> was not called.<br>');
  expect(html).toContain(call.id);
});

test('the agent’s number is in no note, nor are the caller IDs', () => {
  const { html, plain } = write({ kind: 'unknown' });
  for (const text of [html, plain]) expect(text).not.toMatch(/2025550143|2079460018/);
});

test('a number that was erased is left out', () => {
  const { plain } = write({ kind: 'agentBusy' }, { requester: { ...call.requester, number: null } });
  expect(plain).toMatch(/^Phone call: Maya Chen to Amara Okafor\n/);
});

test('an outcome that is not known says so, and by what the call can be looked up', () => {
  const { plain } = write({ kind: 'unknown' });
  expect(plain).toContain('The outcome is not known. The call may have been placed');
  expect(plain).toContain(`Call ID: ${call.id}`);
});

const kinds: Outcome[] = [
  { kind: 'agentAnswered' },
  { kind: 'timeLimit' },
  { kind: 'timeLimit', secondsOnAgentLine: 60 },
  { kind: 'agentMachine' },
  { kind: 'agentMachine', secondsOnAgentLine: 60 },
  { kind: 'agentDidNotAnswer' },
  { kind: 'agentBusy' },
  { kind: 'agentDeclined' },
  { kind: 'agentUnreachable' },
  { kind: 'hungUpBeforeAnswer' },
  { kind: 'unknown' },
  ...(
    ['invalidNumber', 'network', 'noCredit', 'accountSetUp', 'settings', 'other'] satisfies FailureReason[]
  ).map((reason) => ({ kind: 'failed', reason }) as const),
];

test('every outcome has words of its own', () => {
  const sentences = kinds.map((outcome) => write(outcome).plain.split('\n')[2]);
  expect(new Set(sentences).size).toBe(kinds.length);
});

test('a failure is given the name the provider gave it', () => {
  expect(write({ kind: 'failed', reason: 'other', code: 'EC_NEW' }).plain).toContain(
    'Infobip calls it EC_NEW.',
  );
});

describe('whatever stands in a name', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '</p><script>',
      '&lt;b&gt;',
      '"\'`',
      '{{setting.api_key}}',
      '{{{ticket.comments}}}',
      '\u202Egnp.exe\u2066',
      'one\ntwo\r\nthree\u0000',
      'أمارا أوكافور',
    ),
  );

  test('is text in HTML: no tag, no entity and no placeholder comes of it', () => {
    fc.assert(
      fc.property(nasty, nasty, (agent, requester) => {
        const { html } = write(
          { kind: 'agentAnswered' },
          { agent: { ...call.agent, name: agent }, requester: { ...call.requester, name: requester } },
        );
        expect(html.replaceAll(/<\/?(p|strong|bdi)( dir="ltr")?>|<br>/g, '')).not.toMatch(/[<>"']/);
        expect(html.replaceAll(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
        expect(html).not.toContain('{{');
      }),
    );
  });

  test('stays on its line, and turns no other text round', () => {
    fc.assert(
      fc.property(nasty, (name) => {
        const { plain } = write({ kind: 'agentBusy' }, { requester: { ...call.requester, name } });
        expect(plain.split('\n')).toHaveLength(4);
        expect(plain).not.toContain('{{');
        const marks = plain.replaceAll(/\u2068[^\u2066-\u2069]*\u2069|\u2066[^\u2066-\u2069]*\u2069/g, '');
        expect(marks).not.toMatch(/\p{Bidi_Control}/u);
      }),
    );
  });
});

test('in Arabic it reads right to left, and the number stays left to right', async () => {
  const arabic = createNoteText(await createNoteWords({ ...reader, locale: 'ar' }));
  const { html, plain } = arabic.write(call, ended({ kind: 'agentDidNotAnswer' }));
  expect(html).toMatch(/^<p dir="rtl">/);
  expect(html).toContain('<bdi dir="ltr">+61491570156</bdi>');
  expect(plain).toContain('\u2066+61491570156\u2069');
});
