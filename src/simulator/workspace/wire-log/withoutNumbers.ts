/** Covers what may be a phone number: eight and more digits, with or without the signs people put between them. */
export function withoutNumbers(text: string): string {
  return text.replace(/\+?\d(?:[ ().-]{0,2}\d){7,}/g, '••••');
}
