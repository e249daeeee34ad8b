import { type Mock, vi } from 'vitest';
import type { ZafClient } from '../../src/adapters/zaf/zafClient.ts';

type FakeZaf = { readonly [Method in keyof ZafClient]: Mock<ZafClient[Method]> };

/** A ZAF client that answers only as a test says; everything else is never answered. */
export function fakeZaf(answers: Partial<ZafClient> = {}): FakeZaf {
  const never = () => new Promise<never>(() => {});
  return {
    on: vi.fn(answers.on),
    get: vi.fn(answers.get ?? never),
    set: vi.fn(answers.set ?? never),
    invoke: vi.fn(answers.invoke ?? never),
    request: vi.fn(answers.request ?? never),
  };
}
