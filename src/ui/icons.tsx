import styled from 'styled-components';
import { drawIcon, line } from './drawIcon.tsx';

const PlainHandset = drawIcon(
  16,
  <path
    fill="currentColor"
    d="M1.2 2.6 3 .8a1.4 1.4 0 0 1 2 0l1.8 1.9a1.4 1.4 0 0 1 0 2L5.6 5.9l4.5 4.5 1.2-1.2a1.4 1.4 0 0 1 2 0l1.9 1.9a1.4 1.4 0 0 1 0 2l-1.8 1.7c-1.2 1.1-3 1.1-4.2-.1L1.3 6.8a3 3 0 0 1-.1-4.2Z"
  />,
);

/** `mirrored`: the phone at the other end of the line. Both turn round where the panel reads right to left. */
export const HandsetIcon = styled(PlainHandset)<{ $mirrored?: boolean }>`
  flex: none;
  transform: ${({ theme, $mirrored = false }) => (theme.rtl !== $mirrored ? 'scaleX(-1)' : 'none')};
`;

export const PencilIcon = drawIcon(
  12,
  <path {...line} strokeWidth="1.3" d="M1 15v-3L12.2 .9l2.9 2.9L4 15H1ZM9.9 3.2l2.9 2.9" />,
);
