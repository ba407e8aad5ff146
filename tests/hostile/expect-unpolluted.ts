import { expect } from 'vitest';

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Number.prototype, Function.prototype];
const before = PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length);

/** Fails where something was written onto what every object has. */
export function expectUnpolluted(): void {
  expect(PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length)).toEqual(before);
}
