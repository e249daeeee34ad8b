import type { Plugin } from 'vite';

/** `translations/xx.json?note` is a module of the note's texts alone; the file itself would bring the panel's along. */
export function noteTexts(): Plugin {
  return {
    name: 'note-texts',
    enforce: 'pre',
    transform: {
      filter: { id: /\.json\?note$/ },
      handler: (json) => `export const note = ${JSON.stringify(JSON.parse(json).note)};`,
    },
  };
}
