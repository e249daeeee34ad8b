import { createContext, useContext } from 'react';
import type { PanelActions } from '../session/panelView.ts';
import type { Translator } from '../text/translator.ts';

/** What every component of the panel may use. */
export interface PanelServices {
  readonly translator: Translator;
  readonly actions: PanelActions;
  /** Milliseconds since the epoch, by the clock the view's times were taken from. */
  now(): number;
}

const ServicesContext = createContext<PanelServices | null>(null);

export const PanelServicesProvider = ServicesContext.Provider;

/** @throws Error outside of the panel */
export function usePanel(): PanelServices {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('No panel around this component');
  return services;
}
