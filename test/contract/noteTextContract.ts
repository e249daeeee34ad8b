import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { NoteText } from '../../src/ports/noteText.ts';
import { aCall, CALL_ID, CLICK } from '../support/callRecords.ts';

/** What holds for a note in every language. */
export function describeNoteText(language: string, create: () => Promise<NoteText>): void {
  describe(`the note’s text: ${language}`, () => {
    async function write(outcome: Outcome, call = aCall()) {
      return (await create()).write(call, { name: 'ended', outcome, at: CLICK });
    }

    test('holds the call’s id, by which it is found again, as HTML and as plain text', async () => {
      const { html, plain } = await write({ kind: 'unknown' });
      expect(html).toContain(CALL_ID);
      expect(plain).toContain(CALL_ID);
    });

    test('names both people and the requester’s number, and no other number', async () => {
      const settings = { ...aCall().settings, customerCallerId: '+441632960123' } as const;
      const { html, plain } = await write({ kind: 'agentBusy' }, aCall({ settings }));
      for (const text of [html, plain]) {
        expect(text).toContain('Sara Lind');
        expect(text).toContain('Amara Okafor');
        expect(text).toContain('+61491570156');
        expect(text).not.toMatch(/12025550143|442079460018|441632960123/);
      }
    });

    test('has a note for a call whose numbers are erased', async () => {
      const requester = { ...aCall().requester, number: null };
      const { html, plain } = await write({ kind: 'unknown' }, aCall({ requester }));
      expect(html).not.toMatch(/null|undefined/);
      expect(plain).toContain('Amara Okafor');
    });

    test('takes nothing from outside for markup or for a placeholder', async () => {
      const noteText = await create();
      const sign = fc.constantFrom('<', '>', '&', '"', "'", '{', '{{', '}}', '\n', '\u202e', 'a', 'م');
      const name = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
      fc.assert(
        fc.property(name, name, name, (agent, requester, code) => {
          const call = aCall({
            agent: { ...aCall().agent, name: agent },
            requester: { ...aCall().requester, name: requester },
          });
          const outcome = { kind: 'failed', reason: 'other', code } as const;
          const { html, plain } = noteText.write(call, { name: 'ended', outcome, at: CLICK });
          const words = html.replaceAll(/<\/?(?:p|strong|bdi)(?: dir="(?:ltr|rtl)")?>|<br>/g, '');
          expect(words).not.toMatch(/[<>"']|\{\{/);
          expect(plain).not.toContain('{{');
        }),
      );
    });
  });
}
