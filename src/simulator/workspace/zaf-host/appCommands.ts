import * as z from 'zod';
import { type Action, draftTypes } from '../../protocol.ts';
import type { HostCommand } from './zafHost.ts';

export type NoticeKind = 'notice' | 'alert' | 'error';

export interface AppCommandTargets {
  /** Null for an app in no ticket, which cannot do these. */
  inTicket: {
    /** Changes the ticket on the server; resolves to its words when it refused. */
    change(change: Omit<Action<'ticket'>, 'ticketId'>): Promise<string | null>;
    resize(heightPx: number): void;
  } | null;
  /** `html` is the app's: it is to be shown as Zendesk would, and to be trusted no more than that. */
  notify(html: string, kind: NoticeKind, sticky: boolean): void;
  routeTo(kind: string, target: string | number | undefined): void;
}

type Actions = Record<string, (args: unknown) => Promise<void> | void>;
type Setters = Record<string, (value: unknown) => Promise<void>>;

const resizeArguments = z.tuple([z.looseObject({ width: z.string().optional(), height: z.string() })]);
const notifyArguments = z.tuple([
  z.string(),
  z.enum(['notice', 'alert', 'error']).default('notice'),
  z.union([z.object({ sticky: z.boolean().optional() }), z.number()]).optional(),
]);
const routeArguments = z.tuple(
  [z.enum(['ticket', 'new_ticket', 'user', 'organization'])],
  z.union([z.string(), z.number()]),
);
const appendArguments = z.tuple([z.string()]);

/** What `client.set` and `client.invoke` can do here. A name that is in neither of the two does not exist. */
export function createAppCommands(targets: AppCommandTargets): { set: HostCommand; invoke: HostCommand } {
  const none: { setters: Setters; actions: Actions } = { setters: {}, actions: {} };
  const { setters, actions: ticketActions } = targets.inTicket ? ticketCommands(targets.inTicket) : none;

  const actions: Actions = {
    ...ticketActions,
    notify(args) {
      const [html, kind, options] = notifyArguments.parse(args);
      targets.notify(html, kind, typeof options === 'object' && options.sticky === true);
    },
    routeTo(args) {
      const [kind, target] = routeArguments.parse(args);
      targets.routeTo(kind, target);
    },
    track() {},
  };

  return {
    async set(path, value) {
      const setter = setters[path];
      if (!setter) return undefined;
      await setter(value);
      return { value };
    },
    async invoke(name, args) {
      const action = actions[name];
      if (!action) return undefined;
      await action(args);
      return { value: undefined };
    },
  };
}

function ticketCommands({ change, resize }: NonNullable<AppCommandTargets['inTicket']>) {
  async function changeDraft(draft: Action<'ticket'>['draft']): Promise<void> {
    const refusal = await change({ draft });
    if (refusal !== null) throw new Error(refusal);
  }
  const setters: Setters = {
    'comment.type': (value) => changeDraft({ type: z.enum(draftTypes).parse(value) }),
    'comment.text': (value) => changeDraft({ text: z.string().parse(value) }),
  };
  const actions: Actions = {
    resize(args) {
      const [{ height }] = resizeArguments.parse(args);
      const px = /^(\d+(?:\.\d+)?)px$/.exec(height)?.[1];
      if (px === undefined) throw new Error(`a height in px is wanted, not ${height}`);
      resize(Number(px));
    },
    'ticket.comment.appendText': (args) => changeDraft({ append: appendArguments.parse(args)[0] }),
  };
  return { setters, actions };
}
