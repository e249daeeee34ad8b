import type { PanelView } from '../session/panelView.ts';
import { NoRequesterScreen } from './NoRequesterScreen.tsx';
import { ProblemScreen } from './ProblemScreen.tsx';
import { SetupScreen } from './SetupScreen.tsx';
import { StartingScreen } from './StartingScreen.tsx';
import { TicketScreen } from './TicketScreen.tsx';

/** The panel's screen. */
export function CallPanel({ view }: { view: PanelView }) {
  switch (view.screen) {
    case 'starting':
      return <StartingScreen />;
    case 'problem':
      return <ProblemScreen problem={view.problem} />;
    case 'setup':
      return <SetupScreen problems={view.problems} />;
    case 'noRequester':
      return <NoRequesterScreen />;
    case 'ticket':
      return <TicketScreen view={view} />;
  }
}
