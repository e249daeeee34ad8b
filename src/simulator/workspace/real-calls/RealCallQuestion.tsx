import { useEffect, useRef } from 'react';
import { useWorkspace } from '../workspaceContext.ts';

/** Asked once, while the first real call waits for the answer. */
export function RealCallQuestion() {
  const { snapshot, act } = useWorkspace();
  const dialog = useRef<HTMLDialogElement>(null);
  const asked = snapshot.real?.question === true;
  useEffect(() => {
    if (asked) dialog.current?.showModal();
    else dialog.current?.close();
  }, [asked]);
  return (
    <dialog ref={dialog} aria-labelledby="real-question" onCancel={(event) => event.preventDefault()}>
      <h2 id="real-question">Place a real call?</h2>
      <p>
        {`Infobip (${snapshot.real?.host ?? ''}) will ring both phones, and charge for it. `}
        You are asked once, until the simulator stops.
      </p>
      <div className="dialog-buttons">
        <button type="button" onClick={() => act('real', { confirm: false })}>
          Do not place it
        </button>
        <button type="button" className="primary" onClick={() => act('real', { confirm: true })}>
          Place the call
        </button>
      </div>
    </dialog>
  );
}
