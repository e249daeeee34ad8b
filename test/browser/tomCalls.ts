import { type Desk, expect } from './desk.ts';

/** Where the panel says that another agent is calling, as a selector. */
export const saidOfTom = 'main [role=status] > p';

/** Tom’s app tells of his call to Amara until Sara’s has heard of it, which may not be listening yet. */
export async function tomCalls({ simulator, app, until }: Desk): Promise<void> {
  const since = simulator.clock.now();
  const agent = { id: 3002, name: 'Tom Okada' };
  const body = { v: 1, call: 'a-call-of-toms', ticket: 4821, requester: 5001, agent, since, until: null };
  const notification = { app_id: 600_200, event: 'click_to_call', body: JSON.stringify(body) };
  const data = JSON.stringify(notification);
  const options = { url: '/api/v2/apps/notify', type: 'POST', contentType: 'application/json', data };
  await until(async () => {
    await simulator.request({ agentId: agent.id, instanceGuid: 'tom', ticketId: null, options });
    await expect(app.locator(saidOfTom)).toBeVisible({ timeout: 100 });
  }, 60);
}
