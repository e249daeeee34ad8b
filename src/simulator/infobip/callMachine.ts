import type { PhoneAction } from '../choices.ts';
import type { World } from '../world.ts';
import { plans } from './autopilot.ts';
import type { Call, LegName, LegResult } from './call.ts';

/** How long things take at speed 1, in ms. */
const lasting = { ringOut: 45_000, announcement: 4_000, machineDetection: 4_000, noRoute: 2_000 };

/** Rings the agent's phone; everything after follows from what happens at the two phones. */
export function startCall(world: World, call: Call) {
  const { agent } = plans[call.scenario];
  if (agent.act === 'unreachable' || agent.act === 'failed') {
    const result = agent.act;
    later(world, call, lasting.noRoute / world.speed.ringing, () => end(world, call, result));
    return;
  }
  ring(world, call, 'agent');
}

/** Does at a phone what a person could do there; throws when that phone is not in a state for it. */
export function actAtPhone(world: World, call: Call, name: LegName, action: PhoneAction) {
  const leg = call[name];
  if (leg.state !== (action === 'hangUp' ? 'onLine' : 'ringing')) {
    throw new Error(`The ${name}'s phone is ${leg.state}: it cannot ${action}`);
  }
  switch (action) {
    case 'answer':
      return answer(world, call, name);
    case 'machine':
      return name === 'agent' ? answerByMachine(world, call) : answer(world, call, name, 'machine');
    case 'decline':
      return end(world, call, 'declined');
    case 'busy':
      return end(world, call, 'busy');
    case 'hangUp':
      return end(world, call);
    case 'letRing':
      stopTimers(call);
      return ringOut(world, call);
  }
}

function ring(world: World, call: Call, name: LegName) {
  const leg = call[name];
  stopTimers(call);
  call.state = name === 'agent' ? 'ringingAgent' : 'ringingCustomer';
  leg.state = 'ringing';
  leg.ringingSince = world.clock.now();
  ringOut(world, call);
  const plan = plans[call.scenario][name];
  if (plan.act !== null)
    later(world, call, plan.after / world.speed.ringing, () => carryOut(world, call, name, plan.act));
  world.changed();
}

function carryOut(world: World, call: Call, name: LegName, act: PhoneAction | LegResult | null) {
  if (act === 'cancelled') end(world, call, 'cancelled');
  else actAtPhone(world, call, name, act as PhoneAction);
}

function ringOut(world: World, call: Call) {
  later(world, call, lasting.ringOut / world.speed.ringing, () => end(world, call, 'noAnswer'));
}

function answer(world: World, call: Call, name: LegName, by: LegResult = 'answered') {
  const leg = call[name];
  stopTimers(call);
  leg.state = 'onLine';
  leg.answeredAt = world.clock.now();
  leg.result = by;
  if (name === 'agent') {
    call.state = 'announcement';
    const speaks = call.message.text !== undefined || call.message.audioFileUrl !== undefined;
    const length = speaks ? lasting.announcement / world.speed.talking : 0;
    later(world, call, length, () => ring(world, call, 'customer'));
  } else {
    bridge(world, call);
  }
  world.changed();
}

function bridge(world: World, call: Call) {
  call.state = 'bridged';
  const { maxDuration } = call.message;
  if (maxDuration !== undefined) {
    later(world, call, maxDuration * 1000, () => {
      call.timeLimitReached = true;
      end(world, call);
    });
  }
  const { talk } = plans[call.scenario];
  if (talk !== null) later(world, call, talk / world.speed.talking, () => end(world, call));
}

function answerByMachine(world: World, call: Call) {
  const { agent } = call;
  stopTimers(call);
  agent.state = 'onLine';
  agent.answeredAt = world.clock.now();
  agent.result = 'machine';
  later(world, call, lasting.machineDetection, () => end(world, call));
  world.changed();
}

/** Ends both legs; `result` is that of the leg that was ringing or about to. */
function end(world: World, call: Call, result?: LegResult) {
  stopTimers(call);
  for (const name of ['agent', 'customer'] as const) {
    const leg = call[name];
    const failed = call.agent.answeredAt === null ? name === 'agent' : name === 'customer';
    if (leg.state === 'ringing') leg.result = result ?? 'cancelled';
    else if (leg.state === 'waiting' && failed && result) leg.result = result;
    leg.state = 'over';
  }
  call.state = 'ended';
  call.endedAt = world.clock.now();
  world.changed();
}

function later(world: World, call: Call, ms: number, task: () => void) {
  call.timers.push(world.clock.after(ms, task));
}

function stopTimers(call: Call) {
  for (const cancel of call.timers) cancel();
  call.timers = [];
}
