import { Button, IconButton } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import type { NumberQuestion } from '../session/panelView.ts';
import { color } from './color.ts';
import { CloseIcon } from './detailIcons.tsx';
import { numberErrorTexts, questionTexts } from './numberTextKeys.ts';
import { usePanel } from './panelServices.ts';
import { Text } from './Text.tsx';

const Form = styled.form`
  margin-block-start: 12px;
`;

const Label = styled(Field.Label)`
  && {
    display: block;
    line-height: 20px;
  }
`;

const Hint = styled(Field.Hint)`
  && {
    display: block;
    margin: 0;
    color: ${color('foreground.subtle')};
    font-size: 12px;
    line-height: 16px;
  }
`;

const Row = styled.div`
  display: flex;
  gap: 8px;
  margin-block-start: 4px;

  input {
    flex: 1;
    min-width: 0;
    margin: 0;
    direction: ltr;
    font-variant-numeric: tabular-nums;
  }

  button {
    flex: none;
  }

  && button svg {
    width: 12px;
    height: 12px;
  }
`;

const Message = styled(Field.Message)`
  && {
    margin-block-start: 4px;
  }
`;

/** Asks for a phone number, and says why. Enter saves; Escape closes it where there is a number to fall back on. */
export default function NumberField({ question, name }: { question: NumberQuestion; name: string }) {
  const { translator, actions } = usePanel();
  const [typed, setTyped] = useState(question.initial);
  const [error, setError] = useState<{ readonly why: NumberQuestion['why'] } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const texts = questionTexts[question.whose];
  const justAsked = question.why === 'change';

  useEffect(() => {
    if (!justAsked) return;
    input.current?.focus();
    input.current?.select();
  }, [justAsked]);

  useEffect(() => {
    if (error === null) return;
    // What describes a field is read when the field gets the focus, even where it has had it.
    input.current?.blur();
    input.current?.focus();
  }, [error]);

  async function save(event: FormEvent) {
    event.preventDefault();
    const why = await actions.submitNumber(typed);
    setError(why && { why });
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape' && justAsked) actions.cancelChange();
  }

  return (
    <Form noValidate onSubmit={save} onKeyDown={closeOnEscape}>
      <Field>
        <Label>
          <Text of={texts.label} params={{ name }} />
        </Label>
        <Hint>
          <Text of={texts[question.why]} params={{ name }} />
        </Hint>
        <Row>
          <Input
            ref={input}
            isCompact
            type="tel"
            autoComplete={question.whose === 'agent' ? 'tel' : 'off'}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            {...(error !== null && { validation: 'error' as const })}
          />
          <Button type="submit" size="small" isNeutral>
            {translator.text('ui.numberField.save')}
          </Button>
          {justAsked && (
            <IconButton
              size="small"
              aria-label={translator.text('ui.cancel')}
              onClick={() => actions.cancelChange()}
            >
              <CloseIcon />
            </IconButton>
          )}
        </Row>
        {error !== null && (
          <Message role="none" validation="error" validationLabel={translator.text('ui.numberField.invalid')}>
            {translator.text(numberErrorTexts[error.why])}
          </Message>
        )}
      </Field>
    </Form>
  );
}
