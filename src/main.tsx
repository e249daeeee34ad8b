import { systemClock } from './adapters/browser/systemClock.ts';
import { type ConnectProblem, connectZendesk } from './adapters/zaf/connectZendesk.ts';
import { createHostColorScheme } from './adapters/zaf/hostColorScheme.ts';
import { hostPage } from './adapters/zaf/sdkOnPage.ts';
import { createTicketChanges, type TicketChanges } from './adapters/zaf/ticketChanges.ts';
import { workspaceQuestion } from './adapters/zaf/workspaceSchema.ts';
import type { ZafClient } from './adapters/zaf/zafClient.ts';
import { createPanelSession } from './session/panelSession.ts';
import { createEnglishTranslator, createTranslator, type Translator } from './text/translator.ts';
import type { MountedPanel } from './ui/mountPanel.tsx';

const clock = systemClock;
// What draws the panel loads while the host is asked; it is preloaded by index.html.
const drawing = import('./ui/mountPanel.tsx');
const colorScheme = createHostColorScheme(location.search);
const session = createPanelSession(clock, () => location.reload());

let client: ZafClient | null = null;
let ticketChanges: TicketChanges | null = null;
let connected = false;
let shown: { readonly panel: MountedPanel; readonly language: string } | null = null;

void start();

async function start(): Promise<void> {
  const listener = { onClient: useClient, onProblem: showProblem };
  const connection = await connectZendesk(hostPage, clock, listener, workspaceQuestion);
  connected = true;
  colorScheme.follow(connection.client, connection.colorScheme);
  const translator = translatorFor(connection.locale);
  const { workspace } = connection;
  const options = { takesOver: false, ...(ticketChanges && { ticketChanges }) };
  const outside = import('./openOutside.ts').then(({ openOutside }) =>
    openOutside({ ...connection, agentId: workspace.agent.id }, clock, options),
  );
  void session.open(workspace, outside);
  await show(await translator);
  await loadPhoneNumbers();
}

/** Before the host has answered: a problem's screen needs its height too, and no change of the ticket may be missed. */
function useClient(given: ZafClient): void {
  client = given;
  ticketChanges = createTicketChanges(client);
  client.on('app.activated', () => shown?.panel.measure());
}

function showProblem(problem: ConnectProblem): void {
  session.fail(problem);
  void translatorFor(navigator.language).then((translator) => (connected ? undefined : show(translator)));
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
  const panel = mountPanel(root, {
    store: session,
    translator,
    colorScheme,
    now: clock.now,
    onHeight: resize,
  });
  shown = { panel, language: translator.language };
}

function resize(pixels: number): void {
  client?.invoke('resize', { width: '100%', height: `${pixels}px` }).catch(() => {
    // The host keeps the height it has; the next change asks again.
  });
}

/** Numbers can be judged only with the library's metadata, which the first paint does without. */
async function loadPhoneNumbers(): Promise<void> {
  const [{ createPhoneNumbers }, { default: metadata }] = await Promise.all([
    import('./domain/phoneNumber.ts'),
    import('libphonenumber-js/metadata.min.json'),
  ]);
  session.usePhoneNumbers(createPhoneNumbers(metadata));
}

// Errors of the host's SDK are none of the panel's: a message for an instance that is gone throws inside it, and nobody
// waits for what it reports of clicks.
const assets = new URL(/* @vite-ignore */ '.', import.meta.url).href;
addEventListener('error', ({ error, filename }) => {
  if (error instanceof Error && filename.startsWith(assets)) shown?.panel.crash();
});
addEventListener('unhandledrejection', ({ reason }) => {
  if (!(reason instanceof Error && `${reason.message} ${reason.stack}`.includes(assets))) return;
  if (shown) return shown.panel.crash();
  // Even what draws the panel did not load.
  const { text } = createEnglishTranslator({ locale: 'en' });
  document.getElementById('root')?.replaceChildren(text('ui.crash.title'), ' ', text('ui.crash.body'));
});
