import type { ReactNode } from 'react';

/** An icon on Garden's 16 px grid, in the color of the text around it and silent. `size`: pixels shown. */
export function drawIcon(size: number, children: ReactNode) {
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

/** How lines are drawn. */
export const line = { stroke: 'currentColor', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
