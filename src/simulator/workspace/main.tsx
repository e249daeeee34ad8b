import { createRoot } from 'react-dom/client';
import { readAddress } from './addressOptions.ts';
import { createSimulatorStore } from './simulatorStore.ts';
import './styles/base.css';
import './styles/shared.css';
import './styles/layout.css';
import './styles/navigation.css';
import './styles/overlays.css';
import './styles/conversation.css';
import './styles/phones.css';
import './styles/phoneScreen.css';
import './styles/controls.css';
import './styles/wireLog.css';
import { WorkspacePage } from './WorkspacePage.tsx';

const root = document.getElementById('workspace');
if (!root) throw new Error('index.html has no #workspace');
createRoot(root).render(<WorkspacePage store={createSimulatorStore(readAddress(location.search).token)} />);
