import { call } from './call.ts'; // breaks no-cycle

export const outcome = () => call;
