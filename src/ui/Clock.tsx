import styled from 'styled-components';
import { useNow } from './useNow.ts';

const Digits = styled.span.attrs({ 'aria-hidden': true, dir: 'ltr' })`
  margin-inline-start: auto;
  font-variant-numeric: tabular-nums;
  unicode-bidi: isolate;
`;

/** Minutes and seconds since a moment, silent for readers. `since`: milliseconds since the epoch. */
export function Clock({ since }: { since: number }) {
  const time = clockTime(Math.max(0, Math.floor((useNow(true) - since) / 1000)));
  return <Digits>{time}</Digits>;
}

function clockTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
}
