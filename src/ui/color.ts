import { getColor } from '@zendeskgarden/react-theming';
import type { DefaultTheme } from 'styled-components';

/** A Garden color variable by its role, for instance `foreground.subtle`; light and dark follow the theme. */
export function color(variable: string) {
  return ({ theme }: { theme: DefaultTheme }) => getColor({ theme, variable });
}
