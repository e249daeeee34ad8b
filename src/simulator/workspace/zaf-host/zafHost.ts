import { ZodError } from 'zod';
import { type RequestOptions, type RequestReply, requestOptionsSchema } from '../../protocol.ts';
import { type AppMessage, readAppMessage } from './appMessage.ts';
import { changedFields, type HostView } from './hostView.ts';
import { isKnownEvent } from './knownEvents.ts';
import { connectionLost, responseArgs } from './responseArgs.ts';

/** Why `get`, `set` or `invoke` refused one path or action; the SDK turns it into an `Error`. */
export interface FieldError {
  name: string;
  message: string;
  path: string;
}

/** Does what an app asked for; resolves to the value to answer with. `undefined` means that nobody here knows the name. */
export type HostCommand = (name: string, argument: unknown) => Promise<{ value: unknown } | undefined>;

export interface ZafHostOptions {
  /** Names the instance on the wire: the `app_guid` of its address. */
  guid: string;
  /** Only messages from this origin and this frame's window are read. */
  appOrigin: string;
  frame: { readonly contentWindow: Pick<Window, 'postMessage'> | null };
  view(): HostView;
  set: HostCommand;
  invoke: HostCommand;
  /** Resolves to null when no reply will ever come. */
  request(options: RequestOptions): Promise<RequestReply | null>;
  /** The app said or asked something that no host of Zendesk's would know. */
  onUnknown(what: string): void;
  onMessage?(direction: 'fromApp' | 'toApp', message: unknown): void;
}

/** The host's end of one framed app: speaks the wire of Zendesk's SDK over `window` messages. */
export interface ZafHost {
  /** Reports the differences to what the app was last told. */
  update(): void;
  /** The ticket's tab comes to the front, or leaves it. */
  setActive(active: boolean): void;
  /** Asks the app's `ticket.save` hook; resolves to its reason against saving, or null. */
  askToSave(): Promise<string | null>;
  /** Fires an event, if the app listens for it. */
  emit(event: string, data?: unknown): void;
  /** Says goodbye. The caller removes the frame afterwards. */
  close(): void;
  /** Stops listening; nothing reaches the app any more. */
  disconnect(): void;
}

/** Listens for the frame at once: create it before the frame gets its address. */
export function createZafHost(options: ZafHostOptions): ZafHost {
  const { guid, appOrigin, frame } = options;
  const subscribers = new Map<string, number>();
  const waitingForReply = new Map<string, (refusal: string | null) => void>();
  let registered = false;
  let active = false;
  let told = options.view();

  function post(message: Record<string, unknown>): void {
    options.onMessage?.('toApp', message);
    frame.contentWindow?.postMessage(message, appOrigin);
  }

  function emit(event: string, data?: unknown): void {
    if (registered && (subscribers.get(event) ?? 0) > 0) post({ key: `zaf.${event}`, message: data });
  }

  function register(): void {
    subscribers.clear();
    registered = true;
    told = options.view();
    post({ key: 'zaf.app.registered', message: { metadata: told.metadata, context: told.context } });
    if (active) post({ key: 'zaf.app.activated', message: { firstLoad: true } });
  }

  function answerGet(id: number, paths: string[]): void {
    const { fields } = options.view();
    const result: Record<string, unknown> = {};
    const errors: Record<string, FieldError> = {};
    for (const path of paths) {
      if (path in fields) result[path] = fields[path];
      else errors[path] = refuse('APIFieldNotExistError', path, 'API field does not exist');
    }
    post({ id, result: { ...result, errors } });
  }

  async function answerCommands(
    id: number,
    command: HostCommand,
    orders: Record<string, unknown>,
  ): Promise<void> {
    const result: Record<string, unknown> = {};
    const errors: Record<string, FieldError> = {};
    for (const [name, argument] of Object.entries(orders)) {
      try {
        const done = await command(name, argument);
        if (done) result[name] = done.value;
        else errors[name] = refuse('APIFieldNotExistError', name, 'does not exist');
      } catch (error) {
        if (error instanceof ZodError) options.onUnknown(`${name} ${JSON.stringify(argument)}`);
        errors[name] = { name: 'Error', path: name, message: String(error) };
      }
    }
    post({ id, result: { ...result, errors } });
  }

  function refuse(name: string, path: string, message: string): FieldError {
    // A requirement the package does not have is asked for on purpose; anything else is a misspelling.
    if (!path.startsWith('requirement:')) options.onUnknown(path);
    return { name, path, message };
  }

  async function answerRequest(key: string, message: unknown): Promise<void> {
    const listening = ['done', 'fail'].every((end) => subscribers.has(`${key}.${end}`));
    const asked = requestOptionsSchema.safeParse(message);
    if (!listening || !asked.success) options.onUnknown(`${key} ${JSON.stringify(message)}`);
    const reply = asked.success ? await options.request(asked.data) : connectionLost;
    if (!reply) return;
    const outcome = responseArgs(reply, asked.success && asked.data.httpCompleteResponse === true);
    emit(`${key}.${outcome.event}`, { responseArgs: outcome.responseArgs });
  }

  function handle(message: AppMessage): void {
    switch (message.kind) {
      case 'handshake':
        register();
        break;
      case 'subscription':
        if (!isKnownEvent(message.event, options.view().fields)) options.onUnknown(`event ${message.event}`);
        subscribers.set(message.event, message.subscribers);
        break;
      case 'trigger':
        emit(message.event, message.data);
        break;
      case 'reply':
        waitingForReply.get(message.hook)?.(message.refusal);
        waitingForReply.delete(message.hook);
        break;
      case 'get':
        answerGet(message.id, message.paths);
        break;
      case 'set':
        void answerCommands(message.id, options.set, message.values);
        break;
      case 'invoke':
        void answerCommands(message.id, options.invoke, message.actions);
        break;
      case 'request':
        void answerRequest(message.key, message.options);
        break;
      case 'silent':
        break;
      case 'unknown':
        options.onUnknown(message.what);
        if (message.id !== null) post({ id: message.id, error: { name: 'Error', message: message.what } });
    }
  }

  function onWindowMessage(event: MessageEvent): void {
    if (event.origin !== appOrigin || event.source === null || event.source !== frame.contentWindow) return;
    options.onMessage?.('fromApp', event.data);
    handle(readAppMessage(event.data, guid));
  }
  window.addEventListener('message', onWindowMessage);

  return {
    emit,
    update() {
      const now = options.view();
      const before = told;
      told = now;
      for (const [path, value] of changedFields(before, now)) emit(`${path}.changed`, value);
      if (before.ticketStamp !== now.ticketStamp) emit('ticket.updated');
      const known = new Set(before.notifications.map(({ id }) => id));
      for (const { id, event, data } of now.notifications) {
        if (!known.has(id)) emit(`api_notification.${event}`, data);
      }
    },
    setActive(next) {
      if (next === active) return;
      active = next;
      emit(active ? 'app.activated' : 'app.deactivated', active ? { firstLoad: false } : undefined);
    },
    askToSave() {
      if (!registered || !subscribers.get('ticket.save')) return Promise.resolve(null);
      return new Promise((resolve) => {
        waitingForReply.set('ticket.save', resolve);
        post({ key: 'zaf.ticket.save', needsReply: true });
      });
    },
    close: () => emit('app.willDestroy'),
    disconnect: () => window.removeEventListener('message', onWindowMessage),
  };
}
