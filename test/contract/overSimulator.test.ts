import { openSimulatedPorts } from '../support/simulatedPorts.ts';
import { describeCallNotices } from './callNoticesContract.ts';
import { describeHelpdeskNotes } from './helpdeskContract.ts';
import { describeHelpdeskTicket } from './helpdeskTicketContract.ts';
import { describePlacing } from './placingContract.ts';
import { describeSecureProxy } from './secureProxyContract.ts';
import { describeWatching } from './watchContract.ts';

describeSecureProxy('ZAF', openSimulatedPorts);
describeHelpdeskTicket('ZAF', openSimulatedPorts);
describeHelpdeskNotes('ZAF', openSimulatedPorts);
describeCallNotices('ZAF', openSimulatedPorts);
describePlacing('click-to-call', openSimulatedPorts);
describeWatching('click-to-call', openSimulatedPorts);
