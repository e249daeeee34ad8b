import styled from 'styled-components';
import { color } from './color.ts';
import { usePanel } from './panelServices.ts';
import { StatusRegion } from './StatusRegion.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const Bar = styled.div<{ $width: number; $height: number; $above: number }>`
  box-sizing: border-box;
  width: ${({ $width }) => $width}%;
  height: ${({ $height }) => $height}px;
  margin-block-start: ${({ $above }) => $above}px;
  padding-block: 3px;
  background: ${color('border.subtle')} content-box;
`;

const Slot = styled.div`
  box-sizing: border-box;
  height: 40px;
  margin-block-start: 12px;
  border: 1px solid ${color('border.subtle')};
  border-radius: 4px;
`;

/** The same bars as the static shell of `index.html`, until the ticket is known. */
export function StartingScreen() {
  const { translator } = usePanel();
  return (
    <>
      <Bar $width={40} $height={20} $above={0} />
      <Bar $width={65} $height={28} $above={4} />
      <Bar $width={50} $height={16} $above={2} />
      <Slot />
      <StatusRegion>
        <VisuallyHidden as="h1">{translator.text('ui.starting')}</VisuallyHidden>
      </StatusRegion>
    </>
  );
}
