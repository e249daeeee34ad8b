import { test } from 'vitest';
import { checkModel } from './checkModel.ts';

test('whatever happens in whatever order, a click is one call at most and a call has one note: part 3 of 4', () =>
  checkModel(3));
