import type { ReactNode } from 'react';

function Icon({ children, size = 16 }: { children: ReactNode; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const LockIcon = () => (
  <Icon size={12}>
    <rect x="3" y="7" width="10" height="7" rx="1.5" />
    <path d="M5 7V5a3 3 0 0 1 6 0v2" />
  </Icon>
);

export const TicketsIcon = () => (
  <Icon size={20}>
    <path d="M2 5.5v-1A1.5 1.5 0 0 1 3.5 3h9A1.5 1.5 0 0 1 14 4.5v1a2.5 2.5 0 0 0 0 5v1a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5v-1a2.5 2.5 0 0 0 0-5Z" />
    <path d="M6 6.5h4M6 9.5h4" />
  </Icon>
);

export const SlidersIcon = () => (
  <Icon size={20}>
    <path d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6" />
    <circle cx="10" cy="4.5" r="1.75" />
    <circle cx="6" cy="11.5" r="1.75" />
  </Icon>
);

export const WireIcon = () => (
  <Icon size={20}>
    <path d="M2 5h10M9.5 2.5 12 5 9.5 7.5M14 11H4M6.5 8.5 4 11l2.5 2.5" />
  </Icon>
);

export const ResetIcon = () => (
  <Icon>
    <path d="M3 8a5 5 0 1 0 1.6-3.66L3 6M3 2.5V6h3.5" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon size={12}>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

export const PlusIcon = () => (
  <Icon>
    <path d="M8 3.5v9M3.5 8h9" />
  </Icon>
);

export const SunIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="3" />
    <path d="M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1" />
  </Icon>
);

export const MoonIcon = () => (
  <Icon>
    <path d="M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7Z" />
  </Icon>
);

export const HandsetIcon = () => (
  <Icon size={20}>
    <path
      d="M3 3.5c0 5 4.5 9.5 9.5 9.5l1-2.5-3-1.5-1.2 1.2A8 8 0 0 1 5.8 6.7L7 5.5 5.5 2.5 3 3.5Z"
      fill="currentColor"
    />
  </Icon>
);
