/** `npm run bench`: how long things take on this machine, beside the budgets of the design. Medians, in milliseconds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileContent } from '../src/pipeline/compile-content.ts';
import { contentFolder } from '../src/pipeline/content-folder.ts';
import { readContent } from '../src/pipeline/read-content.ts';
import { writeFiles } from '../src/pipeline/write-files.ts';
import { GENERATED_ID, generatedMunicipality } from './generated-municipality.ts';

const TODAY = '2026-11-22';
const SEED = 20261122;

const shared = readContent(contentFolder());
const needs = shared.needs.needs.map(({ id }) => id);
const kinds = Object.keys(shared.placeKinds);

const folder = mkdtempSync(join(tmpdir(), 'zijdeur-bench-'));
try {
  writeFiles(join(folder, 'regions', GENERATED_ID), generatedMunicipality({ services: 500, seed: SEED, needs, kinds }));
  const content = contentFolder(folder);
  const compile = (region: string) => () => void compileContent(content, TODAY, [region]);
  report('compile Amsterdam', 5, compile('amsterdam'));
  report('compile Voorbeeldstad', 5, compile('voorbeeldstad'));
  report('compile 500 generated services', 5, compile(GENERATED_ID), 2000);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Prints the median of some runs, and the budget where there is one. */
function report(name: string, runs: number, run: () => void, budget?: number): void {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = times[Math.floor(runs / 2)] ?? 0;
  const first = budget === undefined ? '' : ` of ${budget}${median > budget ? ', over budget' : ''}`;
  console.log(`${name}: ${median.toFixed(median < 10 ? 2 : 0)}${first}`);
}
