import styled from 'styled-components';
import { useNow } from './useNow.ts';

/** At the end of the line, which is the panel's: the digits have a direction of their own. */
const Place = styled.span.attrs({ 'aria-hidden': true })`
  margin-inline-start: auto;
`;

const Digits = styled.span.attrs({ dir: 'ltr' })`
  font-variant-numeric: tabular-nums;
  unicode-bidi: isolate;
`;

/** Minutes and seconds since a moment, silent for readers. `since`: milliseconds since the epoch. */
export function Clock({ since }: { since: number }) {
  const time = clockTime(Math.max(0, Math.floor((useNow(true) - since) / 1000)));
  return (
    <Place>
      <Digits>{time}</Digits>
    </Place>
  );
}

function clockTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
}
