// By this address the English file is a module of its own, of which only the note's words are built in: a keeper without
// a face needs no others, and the panel's first paint needs none of them.
import { note } from '../../translations/en.json?note';
import { durationText } from './durationText.ts';
import { createFormats, type Formats, type Reader } from './formats.ts';
import { chooseLanguage, type Direction, directionOf, type Language, loadTexts } from './language.ts';
import { type TextParams, type TextPart, textParts } from './textParts.ts';
import { type NoteKey, type Texts, textAt } from './texts.ts';

/** The words of the note, in the language of one agent. */
export interface NoteWords extends Pick<Formats, 'dateAndTime' | 'money'> {
  readonly direction: Direction;
  /** A text in parts. @throws RangeError when a value is missing */
  parts(key: NoteKey, params?: TextParams): TextPart[];
  /** For instance `2 min 14 s`. Whole seconds. */
  duration(seconds: number): string;
}

/** English words, at once. */
export function createEnglishNoteWords(reader: Reader): NoteWords {
  return wordsOf('en', { note }, reader);
}

/** Words in the agent's language where there are any, else English; English as well when the file does not load. */
export async function createNoteWords(reader: Reader): Promise<NoteWords> {
  const language = chooseLanguage(reader.locale);
  if (language === 'en') return createEnglishNoteWords(reader);
  try {
    return wordsOf(language, await loadTexts(language), reader);
  } catch {
    return createEnglishNoteWords(reader);
  }
}

function wordsOf(language: Language, texts: Pick<Texts, 'note'>, reader: Reader): NoteWords {
  return {
    ...createFormats(language, reader),
    direction: directionOf(language),
    parts: (key, params) => textParts(textAt(texts, key), params),
    duration: (seconds) => durationText(texts.note.duration, seconds),
  };
}
