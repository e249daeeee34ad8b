import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { createRoot } from 'react-dom/client'; // breaks noRestrictedImports
import en from '../../translations/en.json'; // breaks noRestrictedImports
import { client } from '../adapters/zaf/other.ts'; // breaks noRestrictedImports
import { main } from '../main.tsx'; // breaks noRestrictedImports
import { zone } from '../ports/other.ts'; // breaks no-restricted-imports
import { translate } from '../text/other.ts';

export function Panel(props: { busy: boolean; stop: () => Promise<void> }) {
  const [kind] = useState('outlined');
  console.log(createRoot, en, client, main, zone, translate, kind); // breaks noConsole
  props.stop(); // breaks no-floating-promises
  return (
    <Button title={kind} className="call">
      <b>Call</b> {/* breaks jsx-no-literals */}
      {'Hang up'} {/* breaks jsx-no-literals */}
      {props.busy ? 'Busy' : null} {/* breaks noWordsInJsx */}
      {props.busy && 'Wait'} {/* breaks noWordsInJsx */}
      <input aria-label="Phone" /> {/* breaks jsx-no-literals */}
      <p className={props.busy ? 'on' : 'off'} dir="ltr">
        {translate('call')}
      </p>
    </Button>
  );
}
