import { ThemeProvider } from '@zendeskgarden/react-theming';
import { type RefObject, useEffect, useMemo, useSyncExternalStore } from 'react';
import { createGlobalStyle } from 'styled-components';
import type { PanelStore } from '../session/panelView.ts';
import type { Translator } from '../text/translator.ts';
import { CallPanel } from './CallPanel.tsx';
import { CrashScreen } from './CrashScreen.tsx';
import { color } from './color.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { loadNumberField } from './LazyNumberField.tsx';
import { Column } from './panelLayout.ts';
import { PanelServicesProvider } from './panelServices.ts';
import { type ColorScheme, panelTheme } from './panelTheme.ts';

/** The host's color scheme, which may change while the panel is shown. */
export interface ColorSchemeSource {
  get(): ColorScheme;
  subscribe(listener: () => void): () => void;
}

/** Whether something outside of React has failed. */
export interface CrashSignal {
  get(): boolean;
  subscribe(listener: () => void): () => void;
}

export interface PanelRootProps {
  readonly store: PanelStore;
  readonly translator: Translator;
  readonly colorScheme: ColorSchemeSource;
  now(): number;
  readonly crash: CrashSignal;
  readonly columnRef: RefObject<HTMLElement>;
}

const Ground = createGlobalStyle<object>`
  body {
    margin: 0;
    background: ${color('background.default')};
  }
`;

/** The panel with all that stands around it: theme, direction, services, and what is shown when it fails. */
export function PanelRoot({ store, translator, colorScheme, now, crash, columnRef }: PanelRootProps) {
  const view = useSyncExternalStore(store.subscribe, store.getView);
  const scheme = useSyncExternalStore(colorScheme.subscribe, colorScheme.get);
  const crashed = useSyncExternalStore(crash.subscribe, crash.get);
  const { direction, language } = translator;
  const theme = useMemo(() => panelTheme(scheme, direction), [scheme, direction]);
  const services = useMemo(() => ({ translator, actions: store.actions, now }), [translator, store, now]);
  useEffect(() => {
    // What the page's own style sheet hangs on: the colors of the browser's own controls.
    document.documentElement.dataset.scheme = scheme;
  }, [scheme]);
  useEffect(() => {
    // Only ahead of time: whoever needs the field asks again.
    loadNumberField().catch(() => {});
  }, []);
  return (
    <ThemeProvider theme={theme}>
      <Ground />
      <PanelServicesProvider value={services}>
        <Column ref={columnRef} dir={direction} lang={language}>
          <ErrorBoundary fallback={() => <CrashScreen view={store.getView()} />}>
            {crashed ? <CrashScreen view={view} /> : <CallPanel view={view} />}
          </ErrorBoundary>
        </Column>
      </PanelServicesProvider>
    </ThemeProvider>
  );
}
