import { describeCells } from './describeCells.ts';
import { requests } from './faultTable.ts';

describeCells('agent answers, they talk, the call ends', requests);
