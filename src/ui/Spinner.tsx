import styled, { keyframes } from 'styled-components';
import { color } from './color.ts';

const turn = keyframes`
  to { transform: rotate(1turn); }
`;

/** Something is under way; says nothing to readers. Stands still where motion is not wanted. */
export const Spinner = styled.span.attrs({ 'aria-hidden': true })`
  box-sizing: border-box;
  flex: none;
  width: 16px;
  height: 16px;
  border: 2px solid ${color('border.default')};
  border-radius: 50%;
  border-top-color: ${color('border.primaryEmphasis')};
  animation: ${turn} 1s linear infinite;

  @media (prefers-reduced-motion: reduce) {
    animation: none;
  }
`;
