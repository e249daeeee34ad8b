import { describeCells } from './describeCells.ts';
import { requests } from './faultTable.ts';

describeCells('agent does not answer', requests);
