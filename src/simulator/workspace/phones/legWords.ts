import type { LegView } from '../../snapshot.ts';

const results: Record<string, string> = {
  answered: 'Call ended',
  noAnswer: 'Missed call',
  busy: 'Was busy',
  declined: 'Declined',
  unreachable: 'Could not be reached',
  machine: 'Voicemail answered',
  cancelled: 'Stopped ringing',
  failed: 'The line failed',
};

/** What a phone says about its end of the call. */
export function legWords(leg: LegView): string {
  switch (leg.state) {
    case 'waiting':
      return 'Not rung yet';
    case 'ringing':
      return 'Ringing';
    case 'onLine':
      return 'On the line';
    case 'over':
      return leg.result === null ? 'Never rang' : (results[leg.result] ?? leg.result);
  }
}

/** With a plus where only digits travel. */
export function shownNumber(number: string): string {
  return /^\d/.test(number) ? `+${number}` : number;
}

export function clockTime(ms: number): string {
  return new Date(ms).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** Minutes and seconds, `2:05`. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
