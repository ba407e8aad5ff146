// `npm test`: everything CI runs, in order; quiet when all is well, with the totals in the last line.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureDependencies } from '../src/pipeline/ensure-dependencies.mjs';
import { ensureBrowsers } from './ensure-browsers.mjs';
import { ensureFonts } from './ensure-fonts.mjs';
import { ensureNginx } from './ensure-nginx.mjs';
import { tellSkipped } from './tell-skipped.mjs';

const RESULTS = 'test-results';
// The day before that on which the end-to-end tests take place: a map made later would rightly say that the clock is wrong.
const CONTENT_DAY = '2026-11-22';
const projects = [...readdirSync('src').map((name) => `src/${name}`), 'src', 'tests'].filter((folder) =>
  existsSync(`${folder}/tsconfig.json`),
);

const CHECKS = [
  ['format and lint', 'biome', 'check', '--error-on-warnings', '.'],
  ...projects.map((folder) => [`types of ${folder}`, 'tsc', '-p', folder]),
  ['unused code and dependencies', 'knip'],
  ['content', 'tsx', 'src/pipeline/content.ts', 'check'],
  [
    'unit and component tests',
    'vitest',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${RESULTS}/unit.json`,
  ],
  ['production build', 'vite', 'build', '--logLevel', 'warn'],
  ['build of the gallery', 'vite', 'build', '-c', 'tests/gallery/vite.config.ts', '--logLevel', 'warn'],
  ['size budgets', 'size-limit'],
  ['HTML of the pages', 'html-validate', 'dist/index.html', 'dist/calendar.html'],
  ['end-to-end tests', 'playwright', 'test', '-c', 'tests/playwright.config.ts'],
];

ensureDependencies();
ensureFonts();
ensureBrowsers();
ensureNginx();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);

const failed = CHECKS.filter((check) => !passes(check)).map(([name]) => name);
const unit = readJson(`${RESULTS}/unit.json`);
const report = readJson(`${RESULTS}/e2e.json`);
const e2e = report?.stats;
const passed = (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0);
const broken = (unit?.numFailedTests ?? 0) + (e2e?.unexpected ?? 0) + (e2e?.flaky ?? 0);
tellSkipped(report);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`${passed} passed, ${Math.max(broken, failed.length)} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Runs one check; its output is shown only where it fails. */
function passes([name, command, ...args]) {
  const start = Date.now();
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${command}`, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
    env: { ...process.env, CONTENT_DAY, FORCE_COLOR: '0', npm_config_loglevel: 'error' },
  });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status === 0;
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
