import type { Call } from '../domain/call.ts';
import type { CallState } from '../domain/callState.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { NoteText } from '../ports/noteText.ts';
import { noteFailureTexts, noteOutcomeTexts } from './noteTextKeys.ts';
import type { NoteWords } from './noteWords.ts';
import { ltr, plainText, type TextPart } from './textParts.ts';

/**
 * The one internal note of a call: who called whom, when, how it ended. It names the requester's number and never the
 * agent's. Values from outside are text: escaped in HTML, without control characters, and without `{{`, which Zendesk
 * would take for a placeholder.
 */
export function createNoteText(words: NoteWords): NoteText {
  return {
    write(call, state) {
      const lines = noteLines(words, call, state);
      const html = lines.map((line, index) =>
        index === 0 ? `<strong>${toHtml(line)}</strong>` : toHtml(line),
      );
      return {
        html: `<p dir="${words.direction}">${html.join('<br>')}</p>`,
        plain: lines.map(toPlain).join('\n'),
      };
    },
  };
}

function noteLines(words: NoteWords, call: Call, state: CallState & { name: 'ended' }): TextPart[][] {
  const agent = outside(call.agent.name);
  const requester = outside(call.requester.name);
  const { number } = call.requester;
  const heading =
    number === null
      ? words.parts('note.headingNoNumber', { agent, requester })
      : words.parts('note.heading', { agent, requester, number: ltr(outside(number)) });
  const lines = [
    heading,
    [plain(words.dateAndTime(call.clickedAt))],
    outcomeParts(words, state.outcome, { agent, requester }),
  ];
  if (state.cost) lines.push(words.parts('note.cost', { cost: words.money(state.cost) }));
  lines.push(words.parts('note.callId', { id: ltr(outside(call.id)) }));
  return lines;
}

function outcomeParts(words: NoteWords, outcome: Outcome, people: Record<'agent' | 'requester', string>) {
  if (outcome.kind === 'failed') {
    const parts = words.parts(noteFailureTexts[outcome.reason]);
    if (outcome.code === undefined) return parts;
    const code = words.parts('note.reportedAs', { code: ltr(outside(outcome.code)) });
    return [...parts, plain(' '), ...code];
  }
  const texts = noteOutcomeTexts[outcome.kind];
  const seconds = 'secondsOnAgentLine' in outcome ? outcome.secondsOnAgentLine : undefined;
  if (seconds === undefined || texts.timed === undefined) return words.parts(texts.text, people);
  return words.parts(texts.timed, { ...people, duration: words.duration(seconds) });
}

function plain(text: string): TextPart {
  return { text, style: 'plain', isolate: 'none' };
}

/** A value from outside as one line of text that nobody takes for a command of theirs. */
function outside(value: string): string {
  return value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/\{(?=\{)/g, '{ ');
}

function toHtml(parts: readonly TextPart[]): string {
  return parts
    .map(({ text, isolate }) => {
      if (isolate === 'none') return escapeHtml(text);
      return `<bdi${isolate === 'ltr' ? ' dir="ltr"' : ''}>${escapeHtml(text)}</bdi>`;
    })
    .join('');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Isolates values with Unicode's own marks, but only where two directions meet: copied text is best without any. */
function toPlain(parts: readonly TextPart[]): string {
  const text = plainText(parts);
  if (!RIGHT_TO_LEFT_LETTER.test(text)) return text;
  return parts.map((part) => (part.isolate === 'none' ? part.text : isolated(part))).join('');
}

function isolated({ text, isolate }: TextPart): string {
  return `${isolate === 'ltr' ? '\u2066' : '\u2068'}${text}\u2069`;
}
