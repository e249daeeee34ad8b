import { useState } from 'react';

/**
 * Keeps what is no longer wanted until it says it is gone, in the order of first appearance:
 * a frame that moves in the document would load again.
 */
export function useLingering<Item>(wanted: readonly Item[], keyOf: (item: Item) => string) {
  const [known, setKnown] = useState<readonly Item[]>(wanted);
  const knownKeys = new Set(known.map(keyOf));
  const wantedKeys = new Set(wanted.map(keyOf));
  const fresh = wanted.filter((item) => !knownKeys.has(keyOf(item)));
  const shown = fresh.length > 0 ? [...known, ...fresh] : known;
  if (fresh.length > 0) setKnown(shown);
  return {
    shown: shown.map((item) => ({ item, key: keyOf(item), leaving: !wantedKeys.has(keyOf(item)) })),
    drop: (key: string) => setKnown((items) => items.filter((item) => keyOf(item) !== key)),
  };
}
