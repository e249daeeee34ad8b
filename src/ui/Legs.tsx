import styled from 'styled-components';
import { color } from './color.ts';
import { LegCircle } from './LegCircle.tsx';
import { LegDot } from './LegDot.tsx';
import type { Leg, LegsPicture } from './legsOf.ts';
import { usePanel } from './panelServices.ts';

const Picture = styled.div`
  margin-block-start: 12px;
`;

const Line = styled.div`
  display: flex;
  align-items: center;
`;

const Wire = styled.span<{ $dashed: boolean }>`
  flex: 1;
  height: 2px;
  background: ${({ $dashed, theme }) =>
    $dashed
      ? `repeating-linear-gradient(to right, ${color('border.default')({ theme })} 0 6px, transparent 6px 10px)`
      : color('border.subtle')({ theme })};
`;

const Labels = styled.div`
  display: grid;
  grid-template-columns: 1fr auto 1fr;
  column-gap: 8px;
  margin-block-start: 4px;
  color: ${color('foreground.subtle')};
  font-size: 12px;
  line-height: 16px;

  > :last-child {
    text-align: end;
  }
`;

const Words = styled.div`
  display: flex;
  gap: 8px;
  justify-content: space-between;
`;

const Word = styled.span<{ $look: Leg['look'] }>`
  color: ${({ $look }) => color($look === 'answered' || $look === 'missed' ? 'foreground.default' : 'foreground.subtle')};
`;

/** Your phone, Infobip, their phone: one picture with one text. */
export function Legs({ picture: { yours, theirs, dot } }: { picture: LegsPicture }) {
  const { translator } = usePanel();
  const words = { yours: translator.text(yours.word), theirs: translator.text(theirs.word) };
  return (
    <Picture role="img" aria-label={translator.text('ui.legs.spoken', words)}>
      <Line>
        <LegCircle leg={yours} whose="yours" />
        <Wire $dashed={yours.look === 'dashed'} />
        <LegDot dot={dot} />
        <Wire $dashed={theirs.look === 'dashed'} />
        <LegCircle leg={theirs} whose="theirs" />
      </Line>
      <Labels>
        <span>{translator.text('ui.legs.yours')}</span>
        <span>{translator.text('ui.legs.infobip')}</span>
        <span>{translator.text('ui.legs.theirs')}</span>
      </Labels>
      <Words>
        <Word $look={yours.look}>{words.yours}</Word>
        <Word $look={theirs.look}>{words.theirs}</Word>
      </Words>
    </Picture>
  );
}
