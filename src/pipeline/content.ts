/**
 * The command `npm run content`:
 *   content [--content DIR] [--today DAY] [--out DIR]     compile every region to a pack (default: dist/packs)
 *   content check [--content DIR]                         check everything, warn of old checks, write nothing
 *   content import amsterdam --from DIR                   bring open data into content/regions/amsterdam
 */
import { existsSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { isDate } from '../domain/clock.ts';
import { readOptions, run, UsageError } from './command.ts';
import { compileContent } from './compile-content.ts';
import { compileWords, type WordsFile } from './compile-words.ts';
import { contentFolder } from './content-folder.ts';
import { importAmsterdam } from './import-amsterdam.ts';
import { packFileName } from './pack-file-name.ts';
import { problemLine } from './problems.ts';
import { writeFiles } from './write-files.ts';

await run(() => {
  const { values, positionals } = readOptions(
    {
      content: { type: 'string' },
      today: { type: 'string' },
      out: { type: 'string', default: 'dist/packs' },
      from: { type: 'string' },
    },
    true,
  );
  const [verb, region, ...rest] = positionals;
  if (verb === 'import') return importRegion(region, values.from);
  if ((verb !== undefined && verb !== 'check') || region !== undefined || rest.length > 0) {
    throw new UsageError(
      `content: found ${positionals.join(' ')}, expected nothing, check, or import REGION --from DIR`,
    );
  }
  if (values.today !== undefined && !isDate(values.today)) {
    throw new UsageError(`content: --today: found ${values.today}, expected a day such as 2026-11-23`);
  }
  // The map is of the day its content was last touched; that checks grow old shows on the day one looks.
  const asOf = values.today ?? new Date().toISOString().slice(0, 10);
  const { content, regions, sayings, today } = compileContent(
    contentFolder(values.content),
    values.today,
    undefined,
    asOf,
  );
  if (verb === 'check') {
    for (const problem of regions.flatMap(({ warnings }) => warnings))
      console.error(`warning: ${problemLine(problem)}`);
  } else {
    writeFiles(values.out, Object.fromEntries(regions.map((pack) => [packFileName(pack), pack.text])));
  }
  const needs = content.needs.needs.map(({ id }) => id);
  for (const [language, files] of Object.entries<readonly WordsFile[]>(sayings ? compileWords(sayings, needs) : {})) {
    const sizes = (sizeOf: (text: string) => number) => files.reduce((sum, { text }) => sum + sizeOf(text), 0);
    console.log(
      `search ${language}: ${sizes(Buffer.byteLength)} bytes, ${sizes((text) => brotliCompressSync(text).length)} compressed`,
    );
  }
  for (const pack of regions) {
    const size = Buffer.byteLength(pack.text);
    console.log(
      `${pack.name} ${today}: ${size} bytes, ${brotliCompressSync(pack.text).length} compressed, ${pack.sha256.slice(0, 16)}`,
    );
  }
}, 1);

function importRegion(region: string | undefined, from: string | undefined): void {
  if (region !== 'amsterdam' || from === undefined) {
    throw new UsageError('content import: expected amsterdam --from DIR, the folder with places/ and geo/');
  }
  if (!existsSync(from)) throw new UsageError(`content import: --from: no such folder ${from}`);
  const { files, report } = importAmsterdam(from);
  writeFiles('content/regions/amsterdam', files);
  console.log(report.join('\n'));
}
