import { drawIcon, line } from './drawIcon.tsx';

// Icons of what is loaded after the first paint.

export const CheckIcon = drawIcon(16, <path {...line} strokeWidth="1.5" d="m4.5 8.4 2.3 2.3 4.7-5" />);

export const CheckCircleIcon = drawIcon(
  16,
  <>
    <circle {...line} cx="8" cy="8" r="7.3" />
    <path {...line} d="m5 8.3 2.1 2.1L11.2 6" />
  </>,
);

export const CrossIcon = drawIcon(
  16,
  <path {...line} strokeWidth="2.4" d="m4.6 4.6 6.8 6.8m0-6.8-6.8 6.8" />,
);

export const CloseIcon = drawIcon(12, <path {...line} strokeWidth="1.4" d="m2 2 12 12M14 2 2 14" />);

export const CopyIcon = drawIcon(16, <path {...line} d="M5.5 5.5h9.3v9.3H5.5zM3.4 10.5H1.2V1.2h9.3v2.2" />);

export const WarningIcon = drawIcon(
  16,
  <>
    <path {...line} d="M8 1.4 15.2 14.6H.8L8 1.4ZM8 6.2v3.6" />
    <circle cx="8" cy="12.2" r=".9" fill="currentColor" />
  </>,
);
