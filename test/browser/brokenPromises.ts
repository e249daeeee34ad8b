import type { Simulator } from '../../src/simulator/startSimulator.ts';

/** What must hold at the end of every test, whatever it was about; each line is one thing that did not. */
export function brokenPromises(simulator: Simulator): string[] {
  const { calls, agents, tickets } = simulator.snapshot();
  const { wireLog, infobip } = simulator.world;
  const broken = simulator.unknownRequests().map(({ method, url }) => `nobody knows ${method} ${url}`);
  const comments = tickets.flatMap((ticket) => ticket.comments);
  const agentNumbers = agents.flatMap(({ phone }) => (phone === null ? [] : [phone.replace(/\D/g, '')]));
  agentNumbers.push(...calls.map(({ agent }) => agent.number));

  for (const call of calls) {
    const notes = comments.filter(({ htmlBody }) => htmlBody.includes(call.id));
    if (notes.length > 1) broken.push(`${notes.length} notes of call ${call.id}`);
    if (notes.some((note) => note.public)) broken.push(`a public note of call ${call.id}`);
    if (call.leaksAgentNumber) broken.push(`the customer sees the agent's number in call ${call.id}`);
  }
  for (const { htmlBody, metadata, public: isPublic } of comments) {
    if (isPublic) continue;
    const digits = `${htmlBody} ${JSON.stringify(metadata)}`.replace(/[^\d;]/g, '');
    for (const number of agentNumbers) if (digits.includes(number)) broken.push(`a note holds ${number}`);
  }
  if (infobip.drains > 0) broken.push('reports were read without the id of a call');
  for (const { service, method, url, requestBody } of wireLog.entries) {
    if (service === 'infobip' && `${url}${requestBody}`.includes('{{')) {
      broken.push(`a placeholder outside the header of ${method} ${url}`);
    }
  }
  return broken;
}
