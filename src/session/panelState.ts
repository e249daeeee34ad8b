import type { Clock } from '../ports/clock.ts';
import { emptyModel, type PanelModel } from './panelModel.ts';
import type { PanelView } from './panelView.ts';
import { panelViewOf } from './panelViewOf.ts';

/** What the panel has been told and what it shows of it, kept in step. */
export interface PanelState {
  model(): PanelModel;
  view(): PanelView;
  /** An empty change shows anew what depends on the time. */
  update(change: Partial<PanelModel>): void;
  subscribe(listener: () => void): () => void;
}

export function createPanelState(clock: Clock): PanelState {
  let model = emptyModel;
  let view = panelViewOf(model, clock.now());
  const listeners = new Set<() => void>();
  return {
    model: () => model,
    view: () => view,
    update(change) {
      model = { ...model, ...change };
      view = panelViewOf(model, clock.now());
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
