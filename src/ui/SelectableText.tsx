import { useId } from 'react';
import styled from 'styled-components';
import { color } from './color.ts';

const Box = styled.textarea`
  box-sizing: border-box;
  display: block;
  width: 100%;
  margin-block-start: 4px;
  padding: 8px 12px;
  border: 1px solid ${color('border.default')};
  border-radius: 4px;
  background: ${color('background.subtle')};
  color: ${color('foreground.default')};
  font: inherit;
  font-size: 12px;
  line-height: 16px;
  field-sizing: content;
  resize: none;
`;

const Label = styled.label`
  display: block;
  margin-block-start: 8px;
  color: ${color('foreground.subtle')};
  font-size: 12px;
  line-height: 16px;
`;

/** Text to be copied by hand: a click selects all of it. */
export function SelectableText({ label, text }: { label: string; text: string }) {
  const id = useId();
  return (
    <>
      <Label htmlFor={id}>{label}</Label>
      <Box
        id={id}
        readOnly
        dir="auto"
        rows={text.split('\n').length + 2}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </>
  );
}
