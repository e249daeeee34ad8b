import { Fragment } from 'react';
import type { TextParams, TextPart } from '../text/textParts.ts';
import type { TextKey } from '../text/texts.ts';
import { Code } from './Code.tsx';
import { usePanel } from './panelServices.ts';

/** A text of the translations with its markup; values from outside are isolated, numbers read left to right. */
export function Text({ of, params }: { of: TextKey; params?: TextParams }) {
  const { translator } = usePanel();
  const parts = translator.parts(of, params);
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their order
  return parts.map((part, index) => <Fragment key={index}>{styled(part)}</Fragment>);
}

function styled(part: TextPart) {
  if (part.style === 'code') return <Code>{part.text}</Code>;
  if (part.style === 'strong') return <strong>{isolated(part)}</strong>;
  return isolated(part);
}

function isolated({ text, isolate }: TextPart) {
  if (isolate === 'none') return text;
  return isolate === 'ltr' ? <bdi dir="ltr">{text}</bdi> : <bdi>{text}</bdi>;
}
