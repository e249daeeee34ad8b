/** A number for readers: digit by digit, with a pause where it is grouped. `+61 491` → `+6 1, 4 9 1`. */
export function spokenNumber(shown: string): string {
  return shown
    .split(/\s+/)
    .map((group) => group.replace(/(\d)(?=\d)/g, '$1 '))
    .join(', ');
}
