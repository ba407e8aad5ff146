/** Keeps of what was learned what is worth the bytes it takes. */
import { type Counts, isCommon, sum } from './count-beginnings.ts';
import type { Weights } from './fit-weights.ts';

/** Bytes that a beginning and a weight take in the compressed file, about: measured. */
const BEGINNING_BYTES = 2;
const WEIGHT_BYTES = 1.05;

/** The beginnings and subjects that are worth most in so many bytes. What speaks often and loudly is worth most. */
export function pruneBeginnings(weights: Weights, counts: Counts, bytes: number): Counts {
  const worth = [...weights].map(([beginning, bySubject]) => ({
    beginning,
    common: isCommon(beginning, counts),
    said: [...bySubject].map(([subject, weight]) => {
      const times = counts.get(beginning)?.get(subject) ?? 0;
      return { subject, times, worth: weight * (times + 0.5) ** 0.6 };
    }),
  }));
  // The price of a byte for which what is worth it takes just the bytes there are.
  let low = 0;
  let high = 100;
  for (let step = 0; step < 20; step++) {
    const price = (low + high) / 2;
    if (sum(worth.map((one) => bytesAt(price, one))) > bytes) low = price;
    else high = price;
  }
  const kept = worth.filter((one) => bytesAt(high, one) > 0);
  return new Map(
    kept.map((one) => [one.beginning, new Map(worthAt(high, one).map(({ subject, times }) => [subject, times]))]),
  );
}

interface Worth {
  readonly common: boolean;
  readonly said: readonly { readonly subject: number; readonly times: number; readonly worth: number }[];
}

/** Bytes that are worth a price for a beginning; 0 where it is left out. */
function bytesAt(price: number, { common, said }: Worth): number {
  let gain = 0;
  let bytes = BEGINNING_BYTES;
  for (const { worth } of said) {
    if (worth < price * WEIGHT_BYTES) continue;
    gain += worth;
    bytes += WEIGHT_BYTES;
  }
  if (gain > 0 && gain >= price * bytes) return bytes;
  return common ? BEGINNING_BYTES : 0;
}

/** What is kept of a beginning at a price; nothing of one that is kept only because it is common. */
function worthAt(price: number, one: Worth): Worth['said'] {
  return bytesAt(price, one) > BEGINNING_BYTES ? one.said.filter(({ worth }) => worth >= price * WEIGHT_BYTES) : [];
}
