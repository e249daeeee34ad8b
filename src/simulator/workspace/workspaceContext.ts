import { createContext, useContext } from 'react';
import type { Action, ActionName } from '../protocol.ts';
import type { AgentView, Snapshot } from '../snapshot.ts';
import type { AddressOptions } from './addressOptions.ts';
import type { Notice } from './Notices.tsx';
import type { SimulatorStore } from './simulatorStore.ts';
import type { WireJournal } from './wire-log/wireJournal.ts';

/** What every part of the page may see and do. */
export interface WorkspaceScope {
  store: SimulatorStore;
  snapshot: Snapshot;
  /** Who is signed in on this page. */
  agent: AgentView;
  colorScheme: 'light' | 'dark';
  locale: string;
  options: AddressOptions;
  changeOptions(change: Partial<AddressOptions>): void;
  /** Changes the server's state; a refusal is shown as a notice. */
  act<N extends Exclude<ActionName, 'request'>>(name: N, body: Action<N>): void;
  /** The same, for who has something to do when the new state is here. */
  perform<N extends Exclude<ActionName, 'request'>>(name: N, body: Action<N>): Promise<void>;
  notify(notice: Omit<Notice, 'id'>): void;
  journal: WireJournal;
}

export const WorkspaceContext = createContext<WorkspaceScope | null>(null);

/** The scope of the page; to be called below `WorkspaceContext` only. */
export function useWorkspace(): WorkspaceScope {
  const scope = useContext(WorkspaceContext);
  if (!scope) throw new Error('useWorkspace is called outside the workspace');
  return scope;
}
