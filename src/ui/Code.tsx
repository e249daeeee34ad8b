import styled from 'styled-components';
import { color } from './color.ts';

/** A setting's name or a value to be typed as it stands. */
export const Code = styled.code.attrs({ dir: 'ltr' })`
  display: inline-block;
  max-width: 100%;
  box-sizing: border-box;
  padding: 0 4px;
  border-radius: 2px;
  background: ${color('background.disabled')};
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: 12px;
  line-height: 16px;
`;
