import { describe, expect, it } from 'vitest';
import { contentFolder } from '../src/pipeline/content-folder.ts';
import { wordsOf } from '../src/pipeline/locales.ts';
import { readContent } from '../src/pipeline/read-content.ts';
import { commandFiles, run } from './run-command.ts';

const ANSWERS = {
  needs: ['letters-forms', 'debts'],
  home: 'BU99990001',
  where: 'near',
  wishes: ['no-appointment', 'halal'],
};
const LINES = ['{"id":7,"needs":["company"]}', '', '{"needs":["letters-forms"],"note":{"a":[1]}}', '{"id":"x"}'];
const at = commandFiles({ 'answers.json': JSON.stringify(ANSWERS), 'many.jsonl': `${LINES.join('\n')}\n` });
const GOOD = ['--region', 'teststad', '--content', at('good'), '--now', '2026-11-23T10:30'];

const find = (...args: string[]) => run('find', [...GOOD, ...args]);

/** Asked once, for two tests. */
const first = find('--answers', at('answers.json'));
const ARABIC = /\p{Script=Arabic}/u;

interface FindOutput {
  readonly matches: readonly Record<'reasons' | 'doubts' | 'services', readonly { readonly code: string }[]>[];
}

describe('find', { timeout: 30_000 }, () => {
  it('answers with one line of JSON in the shape of DESIGN 4', async () => {
    const { code, stdout, stderr } = await first;
    const content = readContent(contentFolder());
    const name = wordsOf('nl').text('kind.library');
    const lines = ANSWERS.needs.flatMap((need) =>
      (content.needs.needs.find(({ id }) => id === need)?.lines ?? []).map((id) => {
        const { name, phone, cost } = content.helplines.find((line) => line.id === id) ?? {};
        return {
          id,
          name,
          phone,
          open: expect.stringMatching(/^(yes|no|unknown)$/),
          cost: cost ?? null,
          needs: [need],
        };
      }),
    );
    const match = (id: string, place: string, buurt: string, metres: unknown, foot: unknown) => ({
      location: id,
      name: place,
      neighbourhood: buurt,
      services: [{ id: `${id}-typical`, name, needs: content.placeKinds.library?.needs }],
      needs: ['letters-forms'],
      checked_needs: [],
      met: ['no-appointment'],
      unknown: ['halal'],
      broken: [],
      open: 'unknown',
      until: null,
      distance_m: metres,
      minutes: { foot, bicycle: expect.any(Number), bus: expect.any(Number) },
      near_home: false,
      reasons: [
        { code: 'need', need: 'letters-forms', basis: 'typical' },
        { code: 'wish', wish: 'no-appointment', basis: 'typical' },
        { code: 'walk', minutes: foot },
      ],
      doubts: expect.arrayContaining([
        { code: 'not-checked' },
        { code: 'hours-unknown' },
        { code: 'wish-unknown', wish: 'halal' },
      ]),
    });
    expect({ code, stderr, lines: stdout.split('\n').length }).toEqual({ code: 0, stderr: '', lines: 2 });
    expect(JSON.parse(stdout)).toEqual({
      matches: [
        match('lib-1', 'Library North', 'BU99990001', 0, 0),
        match('lib-2', 'Library South', 'BU99990102', 683, 12),
      ],
      plan: { stops: [{ location: 'lib-1', needs: ['letters-forms'], checked: false }], uncovered: ['debts'] },
      fallback: [
        { kind: 'front-desk', location: 'lib-1', name: 'Library North', phone: '14 099', near_home: false },
        { kind: 'gp' },
        ...lines.map((line) => ({ kind: 'line', ...line })),
      ],
      helplines: lines,
    });
  });

  it('adds a sentence to every reason and doubt with --lang, and cuts nothing but matches with --limit', async () => {
    const { stdout } = await find('--answers', at('answers.json'), '--lang', 'ar', '--limit', '1');
    const { matches, ...rest } = JSON.parse(stdout) as FindOutput;
    const { matches: all, ...whole } = JSON.parse((await first).stdout) as FindOutput;
    const [match] = matches;
    const codes = ({ reasons, doubts }: FindOutput['matches'][number]) => [...reasons, ...doubts];
    expect(all).toHaveLength(2);
    expect(matches).toHaveLength(1);
    expect(rest).toEqual(whole);
    expect(matches.flatMap(codes)).toEqual(
      all.slice(0, 1).flatMap((one) => codes(one).map((code) => ({ ...code, text: expect.stringMatching(ARABIC) }))),
    );
    expect(match?.services).toMatchObject([{ name: wordsOf('ar').text('kind.library') }]);
  });

  it('answers each line of a file in its order, with the fields that are no answers', async () => {
    const { code, stdout } = await find('--file', at('many.jsonl'));
    const outputs = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(outputs.map((line) => Object.keys(JSON.parse(line)))).toEqual([
      ['id', 'matches', 'plan', 'fallback', 'helplines'],
      ['note', 'matches', 'plan', 'fallback', 'helplines'],
      ['id', 'matches', 'plan', 'fallback', 'helplines'],
    ]);
    expect(JSON.parse(outputs[0] ?? '')).toMatchObject({ id: 7, matches: [{ needs: ['company'] }, {}] });
    expect(JSON.parse(outputs[1] ?? '')).toMatchObject({
      note: { a: [1] },
      matches: [{ needs: ['letters-forms'] }, {}],
    });
    expect(JSON.parse(outputs[2] ?? '')).toMatchObject({ id: 'x', matches: [] });
  });
});
