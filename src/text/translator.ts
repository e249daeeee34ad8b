import { ui } from '../../translations/en.json';
import { durationText } from './durationText.ts';
import { createFormats, type Formats, type Reader } from './formats.ts';
import { chooseLanguage, type Direction, directionOf, type Language, loadTexts } from './language.ts';
import { plainText, type TextParams, type TextPart, textParts } from './textParts.ts';
import { type TextKey, type Texts, textAt } from './texts.ts';

const english = { ui };

/** The panel's words in the language of one agent. */
export interface Translator extends Formats {
  readonly language: Language;
  readonly direction: Direction;
  /** A text without its markup. @throws RangeError when a value is missing */
  text(key: TextKey, params?: TextParams): string;
  /** A text in parts, for whoever can show markup. @throws RangeError when a value is missing */
  parts(key: TextKey, params?: TextParams): TextPart[];
  /** For instance `2 min 14 s`, never broken between a number and its unit. Whole seconds. */
  duration(seconds: number): string;
}

/** English words, at once. */
export function createEnglishTranslator(reader: Reader): Translator {
  return translatorOf('en', english, reader);
}

/** Words in the agent's language where there are any, else English; English as well when the file does not load. */
export async function createTranslator(reader: Reader): Promise<Translator> {
  const language = chooseLanguage(reader.locale);
  if (language === 'en') return createEnglishTranslator(reader);
  try {
    return translatorOf(language, await loadTexts(language), reader);
  } catch {
    return createEnglishTranslator(reader);
  }
}

function translatorOf(language: Language, texts: Pick<Texts, 'ui'>, reader: Reader): Translator {
  const parts = (key: TextKey, params?: TextParams) => textParts(textAt(texts, key), params);
  const text = (key: TextKey, params?: TextParams) => plainText(parts(key, params));
  return {
    ...createFormats(language, reader),
    language,
    direction: directionOf(language),
    parts,
    text,
    duration: (seconds) => durationText(texts.ui.duration, seconds),
  };
}
