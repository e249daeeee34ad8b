import styled, { css } from 'styled-components';
import { color } from './color.ts';
import { CrossIcon } from './detailIcons.tsx';
import { HandsetIcon } from './icons.tsx';
import type { Leg } from './legsOf.ts';

const looks = {
  thin: css`
    border: 1px solid ${color('border.default')};
    color: ${color('border.emphasis')};
  `,
  dashed: css`
    border: 1px dashed ${color('border.emphasis')};
    color: ${color('border.emphasis')};
  `,
  answered: css`
    border: 2px solid ${color('border.successEmphasis')};
    color: ${color('border.successEmphasis')};
  `,
  missed: css`
    border: 2px solid ${color('border.emphasis')};
    color: ${color('foreground.subtle')};
  `,
};

const Circle = styled.span<{ $look: Leg['look'] }>`
  box-sizing: border-box;
  display: flex;
  flex: none;
  align-items: center;
  justify-content: center;
  width: 32px;
  height: 32px;
  border-radius: 50%;
  transition: border-color 0.1s, color 0.1s;

  svg {
    width: 14px;
    height: 14px;
  }

  ${({ $look }) => looks[$look]}
`;

/** One phone at an end of the line. */
export function LegCircle({ leg, whose }: { leg: Leg; whose: 'yours' | 'theirs' }) {
  return (
    <Circle $look={leg.look}>
      {leg.look === 'missed' ? <CrossIcon /> : <HandsetIcon $mirrored={whose === 'theirs'} />}
    </Circle>
  );
}
