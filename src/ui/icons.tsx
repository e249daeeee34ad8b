import type { ReactNode } from 'react';
import styled from 'styled-components';

// Drawn for this app on Garden's 16 px grid; they take the color of the text around them and are silent.

function icon(size: number, children: ReactNode) {
  return function Icon(props: { className?: string }) {
    return (
      <svg
        {...props}
        width={size}
        height={size}
        viewBox="0 0 16 16"
        fill="none"
        aria-hidden="true"
        focusable="false"
      >
        {children}
      </svg>
    );
  };
}

const line = { stroke: 'currentColor', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const PlainHandset = icon(
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

export const CheckIcon = icon(16, <path {...line} strokeWidth="1.5" d="m4.5 8.4 2.3 2.3 4.7-5" />);

export const CheckCircleIcon = icon(
  16,
  <>
    <circle {...line} cx="8" cy="8" r="7.3" />
    <path {...line} d="m5 8.3 2.1 2.1L11.2 6" />
  </>,
);

export const CrossIcon = icon(16, <path {...line} strokeWidth="2.4" d="m4.6 4.6 6.8 6.8m0-6.8-6.8 6.8" />);

export const CloseIcon = icon(12, <path {...line} strokeWidth="1.4" d="m2 2 12 12M14 2 2 14" />);

export const PencilIcon = icon(
  12,
  <path {...line} strokeWidth="1.3" d="M1 15v-3L12.2 .9l2.9 2.9L4 15H1ZM9.9 3.2l2.9 2.9" />,
);

export const CopyIcon = icon(16, <path {...line} d="M5.5 5.5h9.3v9.3H5.5zM3.4 10.5H1.2V1.2h9.3v2.2" />);

export const WarningIcon = icon(
  16,
  <>
    <path {...line} d="M8 1.4 15.2 14.6H.8L8 1.4ZM8 6.2v3.6" />
    <circle cx="8" cy="12.2" r=".9" fill="currentColor" />
  </>,
);
