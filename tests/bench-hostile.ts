/** The properties of tests/hostile, over many more cases than `npm test` tries. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly duration?: number;
      readonly failureMessages: readonly string[];
      readonly meta: { readonly cases?: number };
    }[];
  }[];
}

/** Tries so many cases, and tells how many and how long; what fails is told with its seed and the smallest case found. */
export function benchHostile(cases: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'zijdeur-hostile-'));
  try {
    const outcome = join(folder, 'report.json');
    const start = performance.now();
    spawnSync('node_modules/.bin/vitest', ['run', 'tests/hostile', '--reporter=json', `--outputFile=${outcome}`], {
      env: { ...process.env, HOSTILE_CASES: String(cases) },
      shell: process.platform === 'win32',
    });
    tell(JSON.parse(readFileSync(outcome, 'utf8')) as Report, performance.now() - start);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tell({ testResults }: Report, took: number): void {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status === 'failed');
  const tried = tests.reduce((sum, { meta }) => sum + (meta.cases ?? 0), 0);
  console.log(`hostile input, ${tried} cases in ${(took / 1000).toFixed(0)} s`);
  for (const { title, duration = 0, meta } of tests) {
    if (meta.cases) console.log(`  ${title}: ${meta.cases} in ${(duration / 1000).toFixed(1)} s`);
  }
  for (const { title, failureMessages } of failed) console.log(`FAILED ${title}\n${failureMessages.join('\n')}`);
  // A file that does not even load has no tests that fail.
  for (const { message, assertionResults } of testResults)
    if (assertionResults.length === 0) console.log(`FAILED ${message}`);
  if (failed.length > 0 || testResults.some(({ assertionResults }) => assertionResults.length === 0))
    process.exitCode = 1;
}
