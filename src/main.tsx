import { createBroadcastInstances } from './adapters/browser/broadcastInstances.ts';
import { createMemoryLedger } from './adapters/browser/memoryLedger.ts';
import { openStorage } from './adapters/browser/openStorage.ts';
import { systemClock } from './adapters/browser/systemClock.ts';
import { createClickToCall } from './adapters/infobip/click-to-call/clickToCall.ts';
import { type Connection, connectZendesk } from './adapters/zaf/connectZendesk.ts';
import { createHostColorScheme } from './adapters/zaf/hostColorScheme.ts';
import { hostPage } from './adapters/zaf/sdkOnPage.ts';
import { createZafHelpdesk } from './adapters/zaf/zafHelpdesk.ts';
import { createZafSecureProxy } from './adapters/zaf/zafSecureProxy.ts';
import { createPanelSession } from './session/panelSession.ts';
import type { PanelOutside } from './session/panelOutside.ts';
import { createNoteText } from './text/noteText.ts';
import { createTranslator, type Translator } from './text/translator.ts';
import type { MountedPanel } from './ui/mountPanel.tsx';

const clock = systemClock;
// What draws the panel loads while the host is asked; it is preloaded by index.html.
const drawing = import('./ui/mountPanel.tsx');
const colorScheme = createHostColorScheme(location.search);
const session = createPanelSession(clock, () => location.reload());

let client: Connection['client'] | null = null;
let shown: { readonly panel: MountedPanel; readonly language: string } | null = null;

void start();

async function start(): Promise<void> {
  const connection = await connectZendesk(hostPage, clock, (problem) => {
    session.fail(problem);
    void translatorFor(navigator.language).then(show);
  });
  client = connection.client;
  colorScheme.follow(client, connection.colorScheme);
  const translator = translatorFor(connection.locale);
  void session.open(connection.workspace, outsideOf(connection, translator));
  await show(await translator);
  client.on('app.activated', () => shown?.panel.measure());
  await loadPhoneNumbers();
}

function translatorFor(locale: string): Promise<Translator> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return createTranslator({ locale, timeZone });
}

async function show(translator: Translator): Promise<void> {
  const { mountPanel } = await drawing;
  if (shown?.language === translator.language) return;
  shown?.panel.unmount();
  const root = document.createElement('div');
  document.getElementById('root')?.replaceChildren(root);
  const panel = mountPanel(root, { store: session, translator, colorScheme, now: clock.now, onHeight: resize });
  shown = { panel, language: translator.language };
}

function resize(pixels: number): void {
  client?.invoke('resize', { width: '100%', height: `${pixels}px` }).catch(() => {
    // The host keeps the height it has; the next change asks again.
  });
}

async function outsideOf(connection: Connection, translator: Promise<Translator>): Promise<PanelOutside> {
  const scope = `${connection.origin}/${connection.workspace.agent.id}`;
  const [storage, words] = await Promise.all([openStorage(scope, clock), translator]);
  const helpdesk = createZafHelpdesk(connection.client, clock);
  const going = new AbortController();
  addEventListener('pagehide', () => going.abort());
  return {
    helpdesk,
    agentPhone: storage.agentPhone,
    callIds: { next: () => crypto.randomUUID() },
    storageDenied: storage.denied,
    ledgerInFrame: createMemoryLedger(),
    tools: {
      clock,
      helpdesk,
      noteText: createNoteText(words),
      ledger: storage.ledger,
      lock: storage.lock,
      channel: createBroadcastInstances(scope),
      provider: createClickToCall(createZafSecureProxy(connection.client, clock), clock),
      signal: going.signal,
    },
  };
}

/** Numbers can be judged only with the library's metadata, which the first paint does without. */
async function loadPhoneNumbers(): Promise<void> {
  const [{ createPhoneNumbers }, { default: metadata }] = await Promise.all([
    import('./domain/phoneNumber.ts'),
    import('libphonenumber-js/metadata.min.json'),
  ]);
  session.usePhoneNumbers(createPhoneNumbers(metadata));
}

// Errors of the host's SDK are none of the panel's: a message for an instance that is gone throws inside it.
const assets = new URL('.', import.meta.url).href;
addEventListener('error', ({ error, filename }) => {
  if (error instanceof Error && filename.startsWith(assets)) shown?.panel.crash();
});
addEventListener('unhandledrejection', () => shown?.panel.crash());
