/** The English texts under an address of their own: see `noteWords.ts`. */
declare module '*/en.json?note' {
  export const note: typeof import('../../translations/en.json').note;
}
