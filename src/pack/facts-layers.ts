/** Facts as the pack holds them: values together by the check that vouches for them. */
import type { Check, Fact, Facts } from '../domain/facts.ts';
import type { FactsLayer } from './format.ts';

/** Facts as layers, one for each check and one for what is typical. */
export function layersOf({ place, ...facts }: Facts, checkAt: (check: Check) => number): FactsLayer[] {
  const layers = new Map<number | null, Record<string, unknown>>();
  const layer = (fact: Fact<unknown>) => {
    const check = fact.basis === 'checked' ? checkAt(fact.check) : null;
    const values = layers.get(check) ?? {};
    layers.set(check, values);
    return values;
  };
  for (const [name, fact] of Object.entries(facts)) layer(fact)[name] = fact.value;
  for (const [feature, fact] of Object.entries(place ?? {})) {
    const values = layer(fact);
    values.place = { ...(values.place as object | undefined), [feature]: fact.value };
  }
  return [...layers];
}

/** The facts of some layers. */
export function factsOf(layers: readonly FactsLayer[], checkAt: (n: number) => Check): Facts {
  const facts: Record<string, unknown> = {};
  for (const [n, { place, ...values }] of layers) {
    const check = n === null ? null : checkAt(n);
    const known = (value: unknown) => (check ? { value, basis: 'checked', check } : { value, basis: 'typical' });
    const all = (of: object) => Object.fromEntries(Object.entries(of).map(([name, value]) => [name, known(value)]));
    Object.assign(facts, all(values));
    if (place) facts.place = { ...(facts.place as object | undefined), ...all(place as object) };
  }
  return facts;
}
