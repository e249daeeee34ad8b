/** Makes the id of a call before it is placed: a UUID. */
export interface CallIds {
  next(): string;
}
