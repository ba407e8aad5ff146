/**
 * `npm run bench`: how long things take on this machine, beside the budgets of the design, in medians and milliseconds; and a hundred
 * thousand hostile cases. `npm run bench -- hostile` tries these alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { compileContent } from '../src/pipeline/compile-content.ts';
import type { CompiledRegion } from '../src/pipeline/compile-region.ts';
import { type ContentFolder, contentFolder } from '../src/pipeline/content-folder.ts';
import { readContent } from '../src/pipeline/read-content.ts';
import { writeFiles } from '../src/pipeline/write-files.ts';
import { benchHostile } from './bench-hostile.ts';
import { timesToBlank } from './bench-leave.ts';
import type * as Matching from './bench-matching.ts';
import { GENERATED_ID, generatedMunicipality } from './generated-municipality.ts';
import { found, queriesOf, searchedAmsterdam } from './search/measure.ts';

const TODAY = '2026-11-22';
const NOW = { date: '2026-11-24', minute: 630 };
const SEED = 20261122;

/** What nobody means: each must be answered, and soon. */
const STRANGE_TEXTS = [
  'x'.repeat(10_000),
  'zqxw vkjq '.repeat(1000),
  Array.from({ length: 33 }, (_, n) => `ضصثق${n}`).join(' '),
  Array.from({ length: 25 }, (_, n) => `zqxwv${n}`).join(', '),
  '😀'.repeat(5000),
  '.*+?^$()|[]\\'.repeat(700),
];

/** How many hostile cases. */
const HOSTILE = 100_000;

const shared = readContent(contentFolder());
const needs = shared.needs.needs.map(({ id }) => id);
const kinds = Object.keys(shared.placeKinds);
const choices = shared.needs.choices.map((choice) => choice.needs);

const folder = mkdtempSync(join(tmpdir(), 'zijdeur-bench-'));
try {
  if (process.argv[2] !== 'hostile') await timeAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
benchHostile(HOSTILE);

async function timeAll(): Promise<void> {
  const { timesOver } = await builtMatching();
  await overMap('Amsterdam', 'amsterdam', contentFolder(), 2);
  await overMap('Voorbeeldstad', 'voorbeeldstad', contentFolder());
  await overMap('500 generated services', GENERATED_ID, generated(500), undefined, 2000);
  await overMap('10,000 generated services', GENERATED_ID, generated(10_000), 20);
  await overKeystrokes();
  await overLeaving();

  async function overMap(name: string, region: string, content: ContentFolder, budget?: number, toCompile?: number) {
    const { took, compiled } = compileTimes(content, region);
    report(`compile ${name}`, median(took), toCompile);
    const { text, sha256 } = compiled;
    const times = await timesOver({ text, sha256, now: NOW, seed: SEED, choices });
    console.log(`  places found for one person: ${times.found.median}, nine in ten up to ${times.found.most}`);
    reportSpread('match', times.match, budget);
    reportSpread('plan, with its match', times.plan, budget);
    reportSpread('plan of eight things at once, with its match', times.planOfEight);
  }
}

/** The search after every letter of queries in all languages, and over texts that are none. */
async function overKeystrokes(): Promise<void> {
  const searched = await searchedAmsterdam();
  const queries = queriesOf('tests/search/queries.jsonl').filter((_, n) => n % 10 === 0);
  const times = queries.flatMap(({ query, lang }) =>
    [...query].map((_, letter) => timed(() => found(query.slice(0, letter + 1), lang, searched))),
  );
  const sorted = [...times].sort((a, b) => a - b);
  console.log(`search, ${times.length} keystrokes over Amsterdam`);
  report('  a keystroke', median(times), 5);
  report('    nine in ten under', sorted[Math.floor(sorted.length * 0.9)] ?? 0);
  const worst = STRANGE_TEXTS.map((text) => median([1, 2, 3].map(() => timed(() => found(text, 'ar', searched)))));
  report('  the slowest of strange texts', Math.max(...worst), 50);
}

/** From the tap until a blank page, on a slow phone; over the production build. */
async function overLeaving(): Promise<void> {
  const outDir = join(folder, 'dist');
  await build({ logLevel: 'error', build: { outDir } });
  const times = await timesToBlank(outDir, 11);
  console.log('leaving quickly, from the tap until a blank page is drawn, the processor slowed down six times');
  report('  the middle one', median(times), 100);
  report('  the slowest', Math.max(...times), 100);
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The matching as the browser gets it: bundled and minified. */
async function builtMatching(): Promise<typeof Matching> {
  const outDir = join(folder, 'built');
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'tests/bench-matching.ts', outDir, minify: true, rolldownOptions: { output: { format: 'esm' } } },
    ssr: { noExternal: true },
  });
  return import(pathToFileURL(join(outDir, 'bench-matching.js')).href);
}

function generated(services: number): ContentFolder {
  const content = join(folder, String(services));
  writeFiles(join(content, 'regions', GENERATED_ID), generatedMunicipality({ services, seed: SEED, needs, kinds }));
  return contentFolder(content);
}

function compileTimes(content: ContentFolder, region: string): { took: number[]; compiled: CompiledRegion } {
  const took: number[] = [];
  for (;;) {
    const start = performance.now();
    const [compiled] = compileContent(content, TODAY, [region]).regions;
    took.push(performance.now() - start);
    if (!compiled) throw new Error(`${region} was not compiled`);
    // What takes long is timed once.
    if (took.length === 5 || (took[0] ?? 0) > 10_000) return { took, compiled };
  }
}

function report(name: string, time: number, budget?: number): void {
  const beside = budget === undefined ? '' : ` of ${budget}${time > budget ? ', over budget' : ''}`;
  console.log(`${name}: ${time.toFixed(time < 10 ? 2 : 0)}${beside}`);
}

function reportSpread(name: string, { median, most }: Matching.Spread, budget?: number): void {
  report(`  ${name}`, median, budget);
  report('    nine in ten under', most);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
