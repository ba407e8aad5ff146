/**
 * `npm run eval:search`: how often the right need comes first, over the project's own queries and others beside the project.
 *   eval:search [FILE.jsonl ...] [--misses]     other files instead; --misses lists the queries that went wrong
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { found, measure, type Quality, queriesOf, searchedAmsterdam } from './measure.ts';

const OWN = 'tests/search/queries.jsonl';
const BESIDE = '../shared/eval/queries-dev.jsonl';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } });
const files = positionals.length > 0 ? positionals : [BESIDE, OWN].filter((file) => existsSync(file));

const searched = await searchedAmsterdam();
const sizes = Object.entries(searched.sizes).map(([id, size]) => `${id} ${size}`);
console.log(`index, bytes compressed: ${sizes.join(', ')}`);
for (const file of files) {
  const queries = queriesOf(file);
  console.log(`\n${file}: ${queries.length} queries, in percent`);
  console.log(
    row('', ['queries', 'first', 'first three', 'safety in three', 'danger found', 'danger false', 'false suggestion']),
  );
  for (const [group, quality] of [...measure(queries, searched)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(row(group, cells(quality)));
  }
  if (!values.misses) continue;
  for (const query of queries) {
    const { firstThree, first, asked, suggestionFalse, dangerFalse } = measure([query], searched).get('all') ?? {};
    if (asked === first && !suggestionFalse && !dangerFalse) continue;
    const { suggestions, danger } = found(query.query, query.lang, searched);
    const got = suggestions.map(({ id, score }) => `${id} ${score.toFixed(2)}`).join(', ');
    console.log(
      `${query.lang} ${query.kind}: ${query.query} | ${query.accept.join(' ') || 'none'} | ${got}${danger.length > 0 ? ' DANGER' : ''}${firstThree ? ' (in three)' : ''}`,
    );
  }
}

function cells(quality: Quality): string[] {
  const { asked, unrelated, safety, harmless } = quality;
  return [
    String(asked + unrelated),
    percent(quality.first, asked),
    percent(quality.firstThree, asked),
    percent(quality.safetyFirstThree, safety),
    percent(quality.dangerFound, safety),
    percent(quality.dangerFalse, harmless),
    percent(quality.suggestionFalse, unrelated),
  ];
}

function percent(count: number, of: number): string {
  return of === 0 ? '-' : ((100 * count) / of).toFixed(1);
}

function row(name: string, cellsOfRow: readonly string[]): string {
  return name.padEnd(16) + cellsOfRow.map((cell) => cell.padStart(17)).join('');
}
