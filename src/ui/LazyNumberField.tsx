import { lazy, Suspense } from 'react';
import styled from 'styled-components';
import type { NumberQuestion } from '../session/panelView.ts';

const NumberField = lazy(loadNumberField);

/** Garden's forms are needed by few and only after the first paint. */
export function loadNumberField() {
  return import('./NumberField.tsx');
}

/** As high as a field with a hint of two lines. */
const Space = styled.div`
  height: 88px;
  margin-block-start: 12px;
`;

export function LazyNumberField(props: { question: NumberQuestion; name: string }) {
  return (
    <Suspense fallback={<Space />}>
      <NumberField {...props} />
    </Suspense>
  );
}
