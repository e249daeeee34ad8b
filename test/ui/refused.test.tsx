import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { refused } from '../support/panelViews.ts';
import { renderPanel, said } from './renderPanel.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a refused caller ID is named with its setting, and that no phone rang', async () => {
  await renderPanel(refused({ reason: 'callerId' }));
  expect(said()).toBe(
    'Not placed: caller ID not allowedInfobip refused +44 20 7946 0958 as caller ID. No phone rang.' +
      'Admins: setting caller_id. Enter a number that your Infobip account may show.',
  );
});

test('where two caller IDs are set both are named, as it is not known which was refused', async () => {
  await renderPanel(refused({ reason: 'callerId' }, { customerCallerId: '+44 20 7946 0018' }));
  expect(said()).toContain(
    'Infobip refused a caller ID, +44 20 7946 0958 or +44 20 7946 0018, and does not say which.',
  );
  expect(said()).toContain('settings caller_id and customer_caller_id');
});

test.each([
  ['apiKey', 'api_key'],
  ['scope', 'clicktocall:manage'],
  ['host', 'base_host'],
  ['proxy', 'base_host'],
] as const)('the refusal %s names what cures it', async (reason, cure) => {
  await renderPanel(refused({ reason }));
  expect(screen.getByText(cure).tagName).toBe('CODE');
});

test('a refusal on the way blames neither key nor setting', async () => {
  await renderPanel(refused({ reason: 'gateway', code: '403' }));
  expect(said()).toContain('the answer does not say by which');
  expect(screen.getByRole('main').querySelector('code')).toBeNull();
});

test('a wait that Infobip asks for is said', async () => {
  await renderPanel(refused({ reason: 'tooManyRequests', retryAfter: 75 }));
  expect(said()).toContain('Try again in 1 min 15 s.');
});

test('an unknown refusal is shown by the name it came with', async () => {
  await renderPanel(refused({ reason: 'other', code: 'REJECTED_NEW_RULE' }));
  expect(said()).toContain('REJECTED_NEW_RULE');
});

test('the details are copied, or shown to be copied by hand where the frame may not', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  const view = refused({ reason: 'callerId' });
  await renderPanel(view);
  await userEvent.click(screen.getByRole('button', { name: 'Copy details' }));
  expect(writeText).toHaveBeenCalledExactlyOnceWith(view.call?.details);
  writeText.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
  await userEvent.click(screen.getByRole('button', { name: 'Copied' }));
  expect(screen.getByRole('textbox')).toHaveProperty('value', view.call?.details);
});
