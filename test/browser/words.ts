import { readFileSync } from 'node:fs';
import type { NoteKey, TextKey } from '../../src/text/texts.ts';

const english: unknown = JSON.parse(
  readFileSync(new URL('../../translations/en.json', import.meta.url), 'utf8'),
);

type Values = Readonly<Record<string, string | number>>;

/** Finds an English text of the translations, with `values` in its places; a place without a value takes anything. */
export function saying(key: TextKey | NoteKey, values: Values = {}): RegExp {
  return new RegExp(source(key, values));
}

/** Like `saying`, for a whole name: a button's, or a field's. */
export function named(key: TextKey | NoteKey, values: Values = {}): RegExp {
  return new RegExp(`^${source(key, values)}$`);
}

function source(key: TextKey | NoteKey, values: Values): string {
  return templateAt(key)
    .replace(/<\/?(?:b|code)>/g, '')
    .split(/(\{\w+\})/)
    .map((part) => {
      const place = /^\{(\w+)\}$/.exec(part)?.[1];
      if (place === undefined) return escaped(part);
      const value = values[place];
      return value === undefined ? '.+?' : escaped(String(value));
    })
    .join('');
}

function templateAt(key: TextKey | NoteKey): string {
  let node = english;
  for (const step of key.split('.')) node = (node as Record<string, unknown>)[step];
  if (typeof node !== 'string') throw new Error(`The translations have no text ${key}`);
  return node;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
