/** A value put into a text. `ltr`: a number, a host or a time, which reads left to right in every language. */
export type TextParam = string | { readonly ltr: string };

export type TextParams = Readonly<Record<string, TextParam>>;

/** A piece of a text. `isolate`: the piece came from outside, and its direction must not leak into what surrounds it. */
export interface TextPart {
  readonly text: string;
  readonly style: 'plain' | 'strong' | 'code';
  readonly isolate: 'none' | 'auto' | 'ltr';
}

/** Marks a value as left-to-right. */
export function ltr(value: string): TextParam {
  return { ltr: value };
}

const TOKEN = /<(\/?)(b|code)>|\{(\w+)\}/g;

/**
 * Splits a text of the translations into parts: `<b>` is strong, `<code>` is code, `{name}` is replaced by its value.
 * Markup inside values stays text.
 * @throws RangeError when a value is missing
 */
export function textParts(text: string, params: TextParams = {}): TextPart[] {
  const parts: TextPart[] = [];
  let style: TextPart['style'] = 'plain';
  let end = 0;
  for (const token of text.matchAll(TOKEN)) {
    add(text.slice(end, token.index), 'none');
    end = token.index + token[0].length;
    const [, closing, tag, name] = token;
    if (name !== undefined) addParam(name);
    else style = closing ? 'plain' : tag === 'b' ? 'strong' : 'code';
  }
  add(text.slice(end), 'none');
  return parts;

  function add(piece: string, isolate: TextPart['isolate']) {
    if (piece !== '') parts.push({ text: piece, style, isolate });
  }

  function addParam(name: string) {
    const value = params[name];
    if (value === undefined) throw new RangeError(`No value for {${name}}`);
    if (typeof value === 'string') add(value, 'auto');
    else add(value.ltr, 'ltr');
  }
}

/** The parts as one plain string, without isolation. */
export function plainText(parts: readonly TextPart[]): string {
  return parts.map((part) => part.text).join('');
}
