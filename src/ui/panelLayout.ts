import styled from 'styled-components';
import { color } from './color.ts';

// The measures of the panel, on Garden's 4 px grid: 14/20 text, 12/16 facts, 12 between rows, 16 at the ends and sides.

export const Column = styled.main`
  --side: 16px;
  box-sizing: border-box;
  padding: 16px var(--side);
  background: ${color('background.default')};
  color: ${color('foreground.default')};
  font-family: ${({ theme }) => theme.fonts.system};
  font-size: 14px;
  line-height: 20px;
  overflow-wrap: anywhere;

  @media (max-width: 299.98px) {
    --side: 12px;
  }

  strong {
    font-weight: 600;
  }

  bdi[dir='ltr'] {
    display: inline-block;
    max-width: 100%;
    font-variant-numeric: tabular-nums;
  }
`;

export const Heading = styled.h1`
  margin: 0;
  font-size: 14px;
  font-weight: 600;
  line-height: 20px;
`;

export const Paragraph = styled.p<{ $above?: number; $subtle?: boolean }>`
  margin: ${({ $above = 12 }) => $above}px 0 0;
  color: ${({ $subtle = false }) => ($subtle ? color('foreground.subtle') : 'inherit')};
`;

/** A fact: quieter than the sentence it stands under. */
export const Fact = styled.p`
  margin: 4px 0 0;
  color: ${color('foreground.subtle')};
  font-size: 12px;
  line-height: 16px;
`;

/** Below a rule of its own that runs from edge to edge. */
export const Section = styled.div`
  margin: 12px calc(-1 * var(--side)) 0;
  padding: 12px var(--side) 0;
  border-block-start: 1px solid ${color('border.subtle')};
`;

/** Buttons below an alert. */
export const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  margin-block-start: 8px;
`;
