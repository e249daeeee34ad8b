import { plainText, textParts } from './textParts.ts';
import type { Texts } from './texts.ts';

/** For instance `2 min 14 s`, never broken between a number and its unit. Whole seconds. */
export function durationText(texts: Texts['ui']['duration'], seconds: number): string {
  const h = `${Math.floor(seconds / 3600)}`;
  const m = `${Math.floor(seconds / 60) % 60}`;
  const s = `${seconds % 60}`;
  return plainText(textParts(texts[durationKey(seconds)], { h, m, s })).replaceAll(' ', '\u00a0');
}

function durationKey(seconds: number): keyof Texts['ui']['duration'] {
  if (seconds < 60) return 'seconds';
  if (seconds < 3600) return seconds % 60 === 0 ? 'minutes' : 'minutesSeconds';
  return Math.floor(seconds / 60) % 60 === 0 ? 'hours' : 'hoursMinutes';
}
