import { systemClock } from './adapters/browser/systemClock.ts';
import { agentQuestion } from './adapters/zaf/agentQuestion.ts';
import { connectZendesk } from './adapters/zaf/connectZendesk.ts';
import { hostPage } from './adapters/zaf/sdkOnPage.ts';
import { openOutside } from './openOutside.ts';
import { keepCalls } from './session/keepCalls.ts';
import { followOtherCalls } from './session/otherCalls.ts';

// The keeper without a face: one for each window of Zendesk, there before any ticket is opened and after the last is closed.
void start();

async function start(): Promise<void> {
  // There is nobody to tell a problem to. A host that answers late is still waited for.
  const listener = { onClient() {}, onProblem() {} };
  const connection = await connectZendesk(hostPage, systemClock, listener, agentQuestion);
  const { tools, mirrored, otherCalls } = await openOutside(connection, systemClock, { takesOver: true });
  void followOtherCalls(otherCalls, connection.agentId);
  await keepCalls(tools, mirrored);
}
