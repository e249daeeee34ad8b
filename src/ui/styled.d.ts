import 'styled-components';
import type { IGardenTheme } from '@zendeskgarden/react-theming';

declare module 'styled-components' {
  // The panel has one theme, Garden's.
  export interface DefaultTheme extends IGardenTheme {}
}
