/** Runs the real commands over files in a temporary folder. Each start costs a second and more. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';
import { type Files, folderWith, TESTSTAD } from './broken-content.ts';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));
const TSX = import.meta.resolve('tsx');

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end. */
export function run(
  command: 'find' | 'search' | 'content' | 'hosting',
  args: readonly string[],
  cwd = PROJECT,
): Promise<Ended> {
  const all = ['--import', TSX, join(PROJECT, `src/pipeline/${command}.ts`), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, all, { cwd, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

/** Bad input or usage: exit 2, nothing on standard output, one line on standard error with these parts. */
export function expectOneLine({ code, stdout, stderr }: Ended, ...parts: readonly (string | RegExp)[]): void {
  const lines = stderr.trimEnd().split('\n').length;
  expect({ code, stdout, lines }, stderr).toEqual({ code: 2, stdout: '', lines: 1 });
  for (const part of parts) expect(stderr).toMatch(part);
}

/**
 * Files for a test file's commands, and the path of each. Content folders that hold a region alone: `good`, and `bad`
 * with two mistakes.
 */
export function commandFiles(files: Files): (name: string) => string {
  const under = (top: string) =>
    Object.fromEntries(Object.entries(TESTSTAD).map(([name, text]) => [`${top}/${name}`, text]));
  const folder = folderWith(
    {
      ...under('good'),
      ...under('bad'),
      'bad/regions/teststad/neighbourhoods.geojson': '{"type":"FeatureCollection","features":[]}',
      'bad/regions/teststad/places.csv': `${TESTSTAD['regions/teststad/places.csv']}lib-3,X,libary,,,Y,52.1,5.3\n`,
      ...files,
    },
    afterAll,
  );
  return (name) => join(folder, name);
}
