import { describe, expect, test } from 'vitest';
import manifest from '../../../manifest.json';
import arabic from '../../../translations/ar.json';
import english from '../../../translations/en.json';

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, node]): [string, string][] =>
    typeof node === 'string' ? [[path + key, node]] : leaves(node, `${path}${key}.`),
  );
}

function slots(text: string): string[] {
  return [...text.matchAll(/\{\w+\}|<\/?\w+>/g)].map(([slot]) => slot).sort();
}

const languages = { en: english, ar: arabic };

describe.each(Object.entries(languages))('%s.json', (_name, texts) => {
  test('has the keys of English, and no others', () => {
    expect(leaves(texts).map(([path]) => path)).toEqual(leaves(english).map(([path]) => path));
  });

  test('has the same values and marks in every text as English', () => {
    const own = Object.fromEntries(leaves(texts));
    const differing = leaves(english).filter(
      ([path, text]) => slots(text).join() !== slots(own[path] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  test('has a text everywhere, without quotes and dots of a typewriter', () => {
    for (const [path, text] of leaves({ ui: texts.ui, note: texts.note })) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/["']|\.\.\./);
    }
  });

  test('keeps the limits of the listing', () => {
    expect(texts.app.name.length).toBeLessThanOrEqual(40);
    expect(texts.app.name).not.toMatch(/zendesk/i);
    expect(texts.app.short_description.length).toBeLessThanOrEqual(80);
  });

  test('labels every setting of the manifest', () => {
    expect(Object.keys(texts.app.parameters)).toEqual(manifest.parameters.map(({ name }) => name));
  });
});

test('Arabic is Arabic: no text but names and forms is left in English', () => {
  const left = leaves({ ui: arabic.ui, note: arabic.note }).filter(
    ([, text]) => !/\p{Script=Arabic}|؟/u.test(text),
  );
  expect(left.map(([path]) => path)).toEqual(['ui.legs.infobip']);
});
