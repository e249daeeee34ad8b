import { IconButton } from '@zendeskgarden/react-buttons';
import type { RefObject } from 'react';
import styled from 'styled-components';
import { ltr } from '../text/textParts.ts';
import { color } from './color.ts';
import { PencilIcon } from './icons.tsx';
import { usePanel } from './panelServices.ts';
import { Text } from './Text.tsx';

const Row = styled.p`
  margin: 12px 0 0;
  color: ${color('foreground.subtle')};

  bdi {
    color: ${color('foreground.default')};
  }
`;

/** 24 px to hit in a row of 20. */
const Pencil = styled(IconButton)`
  && {
    width: 24px;
    min-width: 24px;
    height: 24px;
    margin-block: -2px;
    margin-inline-start: 4px;
    vertical-align: top;
  }

  && svg {
    width: 12px;
    height: 12px;
  }
`;

/** The phone that rings first, and a way to change it. */
export function RingsFirst({
  number,
  pencilRef,
}: {
  number: string;
  pencilRef: RefObject<HTMLButtonElement>;
}) {
  const { translator, actions } = usePanel();
  return (
    <Row>
      <Text of="ui.ringsFirst.label" params={{ number: ltr(number) }} />
      <Pencil
        ref={pencilRef}
        size="small"
        aria-label={translator.text('ui.ringsFirst.change')}
        onClick={() => actions.changeAgentNumber()}
      >
        <PencilIcon />
      </Pencil>
    </Row>
  );
}
