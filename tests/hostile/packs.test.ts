/** Packs of somebody who can put anything on the server, its right hash included: refused as broken, or as harmless as any other. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PACK_PROBLEMS } from '../../src/domain/read-pack.ts';
import type { Pack } from '../../src/domain/social-map.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { wordsOf } from '../../src/pipeline/locales.ts';
import { answerAll, answersOn, type Chosen, chosen } from './answer-all.ts';
import { holds } from './cases.ts';
import { expectUnpolluted } from './expect-unpolluted.ts';
import { mutatedJson } from './mutated-json.ts';
import { readAsListed, WHOLE_PACKS } from './whole-pack.ts';

const WORDS = LANGUAGES.map(({ id }) => wordsOf(id));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const language = fc.constantFrom(...WORDS);

/** A pack that reads is answered from; all else is a problem that has its text. */
async function expectReadOrRefused(
  bytes: Uint8Array<ArrayBuffer>,
  by: Chosen,
  words: (typeof WORDS)[number],
): Promise<Pack | null> {
  const read = await readAsListed(bytes);
  expectUnpolluted();
  if ('problem' in read) {
    expect(PACK_PROBLEMS).toContain(read.problem);
    return null;
  }
  const texts = answerAll(read.pack, answersOn(read.pack, by), by.now, words);
  expect(texts.every((text) => typeof text === 'string')).toBe(true);
  return read.pack;
}

it('starts from packs that are read', async () => {
  for (const text of WHOLE_PACKS) expect(await readAsListed(bytesOf(text))).toHaveProperty('pack');
});

let read = 0;
let tried = 0;
holds(
  'a pack of which parts are others is refused, or answered from',
  300,
  [mutatedJson(WHOLE_PACKS), chosen, language],
  async ({ text }, by, words) => {
    tried++;
    if (await expectReadOrRefused(bytesOf(text), by, words)) read++;
  },
);

it('of these, enough are read to say something', () => {
  expect(read).toBeGreaterThan(tried / 10);
  expect(read).toBeLessThan(tried);
});

const cuts = fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.uint8Array({ maxLength: 4 })), { minLength: 1, maxLength: 4 });

holds(
  'a pack of which bytes are others is refused, or answered from',
  150,
  [fc.constantFrom(...WHOLE_PACKS), cuts, chosen, language],
  async (text, changes, by, words) => {
    let bytes: number[] = [...bytesOf(text)];
    for (const [where, many, others] of changes) {
      const at = where % bytes.length;
      bytes = [...bytes.slice(0, at), ...others, ...bytes.slice(at + many)];
    }
    await expectReadOrRefused(new Uint8Array(bytes), by, words);
  },
);

holds('any JSON is refused', 20, [fc.json(), chosen, language], async (text, by, words) => {
  expect(await expectReadOrRefused(bytesOf(text), by, words)).toBeNull();
});
