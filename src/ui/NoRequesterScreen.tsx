import { Heading, Paragraph } from './panelLayout.ts';
import { usePanel } from './panelServices.ts';
import { StatusRegion } from './StatusRegion.tsx';

/** A ticket in which nobody is chosen yet. */
export function NoRequesterScreen() {
  const { translator } = usePanel();
  return (
    <StatusRegion>
      <Heading>{translator.text('ui.noRequester.title')}</Heading>
      <Paragraph $above={4} $subtle>
        {translator.text('ui.noRequester.body')}
      </Paragraph>
    </StatusRegion>
  );
}
