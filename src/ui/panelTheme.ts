import { DEFAULT_THEME } from '@zendeskgarden/react-theming';
import type { DefaultTheme } from 'styled-components';
import type { Direction } from '../text/language.ts';

export type ColorScheme = 'light' | 'dark';

/** Garden's theme in the host's color scheme and the direction of the texts. */
export function panelTheme(scheme: ColorScheme, direction: Direction): DefaultTheme {
  return {
    ...DEFAULT_THEME,
    colors: { ...DEFAULT_THEME.colors, base: scheme },
    rtl: direction === 'rtl',
  };
}
