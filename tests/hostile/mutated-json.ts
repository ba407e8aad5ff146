/** A JSON document of which a few parts have become something else. */
import fc from 'fast-check';
import { hostileText, longText } from './hostile-text.ts';

/** JSON has no word for it, but a number may be too large for one. */
const TOO_LARGE = '#too-large#';

type Holder = Record<string, unknown> | unknown[];

interface Change {
  readonly how: 'replace' | 'text' | 'delete' | 'repeat' | 'swap' | 'take' | 'add';
  /** Which node, and another one. */
  readonly where: number;
  readonly other: number;
  readonly value: unknown;
  readonly text: string;
}

const odd = fc.constantFrom<unknown>(
  null,
  true,
  false,
  0,
  -1,
  0.5,
  1441,
  1e15,
  1e308,
  TOO_LARGE,
  '',
  [],
  [[]],
  [[[]]],
  {},
  { nl: {} },
  { __proto__: null, constructor: null },
  [[540, 1020]],
  [[1020, 540]],
  [[0, 1e9]],
  { value: true, basis: 'typical' },
  '2026-02-30',
  '9999-12-31',
);

const change: fc.Arbitrary<Change> = fc.record({
  // Most often a text becomes another: a document of the wrong shape gets no further than its first look.
  how: fc.oneof(
    { weight: 6, arbitrary: fc.constant('text' as const) },
    { weight: 4, arbitrary: fc.constantFrom('replace', 'delete', 'repeat', 'swap', 'take', 'add') },
  ),
  where: fc.nat(),
  other: fc.nat(),
  value: fc.oneof(odd, odd, hostileText, fc.jsonValue({ maxDepth: 3 })),
  text: fc.oneof({ weight: 200, arbitrary: hostileText }, { weight: 1, arbitrary: longText }),
});

export interface Mutated {
  readonly text: string;
}

/** Texts of documents of which a few parts are others. */
export function mutatedJson(documents: readonly string[], most = 3): fc.Arbitrary<Mutated> {
  return fc
    .tuple(fc.nat(documents.length - 1), fc.array(change, { minLength: 1, maxLength: most }))
    .map(([n, changes]) => {
      const root = { document: JSON.parse(documents[n] ?? '') as unknown };
      const told = changes.map((one) => apply(one, root));
      const text = JSON.stringify(root.document ?? null).replaceAll(`"${TOO_LARGE}"`, '1e999');
      // What was changed says more of a case that fails than all of the document.
      return { text, [fc.toStringMethod]: () => `document ${n}: ${told.join('; ')}` };
    });
}

/** Makes a change, and says what it was. */
function apply({ how, where, other, value, text }: Change, root: Holder): string {
  const all = nodes(root);
  const isText = ([holder, key]: Node) => typeof get(holder, key) === 'string';
  const among = how === 'text' ? all.filter(isText) : all;
  const [holder, key] = among[where % among.length] ?? [root, 'document'];
  const [from, at] = all[other % all.length] ?? [root, 'document'];
  if (how === 'text') set(holder, key, text);
  else if (how === 'replace') set(holder, key, value);
  else if (how === 'take') set(holder, key, structuredClone(get(from, at)));
  else if (how === 'delete' && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (how === 'delete') delete (holder as Record<string, unknown>)[key];
  else if (how === 'repeat' && Array.isArray(holder)) holder.push(structuredClone(get(holder, key)));
  else if (how === 'swap' && Array.isArray(holder)) {
    const second = other % holder.length;
    [holder[Number(key)], holder[second]] = [holder[second], holder[Number(key)]];
  } else if (Array.isArray(holder)) holder.push(value);
  else set(holder, ['__proto__', 'constructor', 'place', 'toString', text][other % 5] ?? '', value);
  return `${how} ${JSON.stringify(key)} by ${JSON.stringify(how === 'text' ? text : value)?.slice(0, 200)}`;
}

type Node = readonly [holder: Holder, key: string];

/** Everything that is held by something, the outermost first. */
function nodes(holder: Holder): Node[] {
  return Object.keys(holder).flatMap((key): Node[] => {
    const value = get(holder, key);
    const inner = typeof value === 'object' && value !== null ? nodes(value as Holder) : [];
    return [[holder, key], ...inner];
  });
}

function get(holder: Holder, key: string): unknown {
  return (holder as Record<string, unknown>)[key];
}

/** As JSON reads it: a key is only ever a key. */
function set(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}
