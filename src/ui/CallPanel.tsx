import { lazy, Suspense } from 'react';
import type { PanelView } from '../session/panelView.ts';
import { NoRequesterScreen } from './NoRequesterScreen.tsx';
import { ProblemScreen } from './ProblemScreen.tsx';

import { StartingScreen } from './StartingScreen.tsx';
import { TicketScreen } from './TicketScreen.tsx';

const SetupScreen = lazy(() => import('./SetupScreen.tsx'));

/** The panel's screen. */
export function CallPanel({ view }: { view: PanelView }) {
  switch (view.screen) {
    case 'starting':
      return <StartingScreen />;
    case 'problem':
      return <ProblemScreen problem={view.problem} />;
    case 'setup':
      return (
        <Suspense fallback={<StartingScreen />}>
          <SetupScreen problems={view.problems} />
        </Suspense>
      );
    case 'noRequester':
      return <NoRequesterScreen />;
    case 'ticket':
      return <TicketScreen view={view} />;
  }
}
