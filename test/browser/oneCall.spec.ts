import { expect, soon, TICKET, test } from './desk.ts';

test('an agent calls the requester, both phones are answered, and the outcome is one internal note', async ({
  desk,
}) => {
  await desk.open();
  await desk.app.getByRole('button', { name: /^Call Amara Okafor/ }).click();
  await desk.until(() => expect(desk.status).toContainText('Your phone is about to ring.', soon));
  await desk.yourPhone.getByRole('button', { name: 'Answer' }).click();
  const theyAnswer = desk.theirPhone.getByRole('button', { name: 'Answer' });
  await desk.until(() => expect(theyAnswer).toBeVisible(soon));
  await theyAnswer.click();
  await desk.pass(60);
  await desk.yourPhone.getByRole('button', { name: 'Hang up' }).click();
  await desk.until(() => expect(desk.status).toContainText('Call ended. Your phone was answered for', soon));
  await desk.until(() => expect(desk.app.getByText('Internal note saved')).toBeVisible(soon));
  const comments = desk.simulator.snapshot().tickets.find(({ id }) => id === TICKET)?.comments ?? [];
  expect(comments.filter((comment) => !comment.public)).toHaveLength(1);
});
