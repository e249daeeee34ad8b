import type { note, ui } from '../../translations/en.json';

/** The texts of one language. English sets the shape; a language that lacks a key does not compile. */
export interface Texts {
  readonly ui: typeof ui;
  readonly note: typeof note;
}

type LeafPaths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${LeafPaths<T[K]>}`;
}[keyof T & string];

/** Path of one text of the panel, for instance `ui.slot.call`. */
export type TextKey = LeafPaths<Pick<Texts, 'ui'>>;

/** Path of one text of the note, for instance `note.callId`. */
export type NoteKey = LeafPaths<Pick<Texts, 'note'>>;

/** The text at a path. */
export function textAt<Room extends keyof Texts>(
  texts: Pick<Texts, Room>,
  key: LeafPaths<Pick<Texts, Room>>,
): string {
  let node: unknown = texts;
  for (const step of key.split('.')) node = (node as Record<string, unknown>)[step];
  return node as string;
}
