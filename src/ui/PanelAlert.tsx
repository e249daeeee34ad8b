import { Alert } from '@zendeskgarden/react-notifications';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import { color } from './color.ts';

const roles = {
  warning: { title: 'foreground.warning', body: 'foreground.warningEmphasis' },
  error: { title: 'foreground.danger', body: 'foreground.dangerEmphasis' },
  info: { title: 'foreground.default', body: 'foreground.subtle' },
};

const Box = styled(Alert)<{ $isFirst: boolean }>`
  && {
    margin-block-start: ${({ $isFirst }) => ($isFirst ? 0 : 12)}px;
    padding-block: 11px;
    padding-inline: 35px 11px;
    color: ${({ type, theme }) => color(roles[type as keyof typeof roles].body)({ theme })};
    line-height: 20px;
  }

  > svg {
    inset-inline-start: 11px;
  }
`;

const Title = styled(Alert.Title)<{ $color: string }>`
  && {
    color: ${({ $color, theme }) => color($color)({ theme })};
  }
`;

/** What an admin can do, below what an agent needs to know. */
export const AlertSmallPrint = styled.p`
  margin: 4px 0 0;
  font-size: 12px;
  line-height: 16px;
`;

/** `warning`: one may go on with care. `error`: something failed. `info`: a rule. Not a live region of its own. */
export function PanelAlert({
  type,
  title,
  isFirst = false,
  children,
}: {
  type: keyof typeof roles;
  title: ReactNode;
  /** Right below a rule, which is gap enough. */
  isFirst?: boolean;
  children: ReactNode;
}) {
  return (
    <Box type={type} role="none" $isFirst={isFirst}>
      <Title $color={roles[type].title}>{title}</Title>
      {children}
    </Box>
  );
}
