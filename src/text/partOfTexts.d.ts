/** The English texts under an address of their own: see `noteWords.ts`. */
declare module '*/en.json?note' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- such a declaration cannot import a file
  export const note: typeof import('../../translations/en.json').note;
}
