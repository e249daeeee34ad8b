import styled, { css } from 'styled-components';
import { color } from './color.ts';
import { CheckIcon } from './detailIcons.tsx';
import type { LegsPicture } from './legsOf.ts';
import { usePanel } from './panelServices.ts';
import { Spinner } from './Spinner.tsx';

const looks = {
  accepted: css`
    background: ${color('background.primaryEmphasis')};
    color: ${color('foreground.onEmphasis')};
  `,
  over: css`
    border: 2px solid ${color('border.emphasis')};
  `,
  unknown: css`
    border: 1px dashed ${color('border.emphasis')};
    color: ${color('foreground.subtle')};
  `,
};

const Dot = styled.span<{ $look: keyof typeof looks }>`
  box-sizing: border-box;
  display: flex;
  flex: none;
  align-items: center;
  justify-content: center;
  width: 16px;
  height: 16px;
  border-radius: 50%;
  font-size: 10px;
  font-weight: 600;
  line-height: 1;

  svg {
    width: 12px;
    height: 12px;
  }

  ${({ $look }) => looks[$look]}
`;

/** Infobip, halfway between the phones. */
export function LegDot({ dot }: { dot: LegsPicture['dot'] }) {
  const { translator } = usePanel();
  if (dot === 'busy') return <Spinner />;
  return (
    <Dot $look={dot}>
      {dot === 'accepted' && <CheckIcon />}
      {dot === 'unknown' && translator.text('ui.legs.questionMark')}
    </Dot>
  );
}
