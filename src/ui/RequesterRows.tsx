import styled from 'styled-components';
import type { ShownNumber } from '../session/panelView.ts';
import { color } from './color.ts';
import { Heading } from './panelLayout.ts';
import { usePanel } from './panelServices.ts';

const LONG_NUMBER = 16;

/** Kept free while the number is not known yet. */
const NumberLine = styled.p<{ $long: boolean; $none: boolean }>`
  min-height: 28px;
  margin: 4px 0 0;
  color: ${({ $none }) => color($none ? 'foreground.subtle' : 'foreground.default')};
  font-size: 22px;
  font-weight: ${({ $none }) => ($none ? 400 : 600)};
  font-variant-numeric: tabular-nums;
  line-height: 28px;

  @media (max-width: 299.98px) {
    font-size: ${({ $long }) => ($long ? 18 : 22)}px;
  }
`;

/** Kept free before anything is known, so that nothing moves when it is. */
const AboutNumber = styled.p`
  min-height: 16px;
  margin: 2px 0 0;
  overflow: hidden;
  color: ${color('foreground.subtle')};
  font-size: 12px;
  line-height: 16px;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

/** Rows 1 to 3: whom a call reaches and on which number. They never move, whatever happens below. */
export function RequesterRows({ name, number }: { name: string; number: ShownNumber | null }) {
  const { translator } = usePanel();
  const text = number?.text ?? translator.text('ui.requester.noNumber');
  return (
    <>
      <Heading>
        <bdi>{name}</bdi>
      </Heading>
      <NumberLine $long={text.length > LONG_NUMBER} $none={number === null}>
        {number === null ? text : <bdi dir="ltr">{text}</bdi>}
      </NumberLine>
      <AboutNumber>{number?.country !== undefined && translator.country(number.country)}</AboutNumber>
    </>
  );
}
