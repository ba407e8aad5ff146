/** What the commands share: options, and how a mistake is told. */
import { once } from 'node:events';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Pack } from '../domain/social-map.ts';
import { isLanguageId, LANGUAGES, type LanguageId } from '../i18n/languages.ts';
import { decodePack } from '../pack/decode.ts';
import { compileContent } from './compile-content.ts';
import type { ContentFolder } from './content-folder.ts';
import { ContentError, problemLine } from './problems.ts';

/** A mistake in how a command was used or what it was given: one line, exit 2. */
export class UsageError extends Error {}

export function usage(command: string, option: string, found: string | undefined, expected: string): UsageError {
  // On one line, whatever was typed.
  const shown = found?.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ');
  return new UsageError(`${command}: ${option}: found ${shown}, expected ${expected}`);
}

/** Options and words of the command line; anything unknown is a UsageError. */
export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  options: T,
  allowPositionals = false,
) {
  try {
    return parseArgs({ args: process.argv.slice(2), options, allowPositionals, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? error.message) : String(error));
  }
}

/** Runs a command; content that is broken ends it with `contentExit`, bad usage with 2. */
export async function run(command: () => void | Promise<void>, contentExit: 1 | 2): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message);
      process.exitCode = 2;
    } else if (error instanceof ContentError) {
      // `find` promises one line, whatever is wrong.
      console.error(error.problems.map(problemLine).join(contentExit === 2 ? '; ' : '\n'));
      process.exitCode = contentExit;
    } else throw error;
  }
}

/** The language asked for, or Dutch. */
export function langOf(command: string, lang: string | undefined): LanguageId {
  if (lang === undefined || isLanguageId(lang)) return lang ?? 'nl';
  throw usage(command, '--lang', lang, `one of ${LANGUAGES.map(({ id }) => id).join(', ')}`);
}

/** The map of a region, as the app reads it. */
export async function packOf(command: string, region: string | undefined, folder: ContentFolder): Promise<Pack> {
  if (region === undefined || !folder.regions.includes(region)) {
    throw usage(command, '--region', region ?? 'nothing', `one of ${folder.regions.join(', ')}`);
  }
  const compiled = compileContent(folder, undefined, [region]).regions[0];
  const read = await decodePack(new TextEncoder().encode(compiled?.text), compiled?.sha256 ?? '');
  if ('problem' in read) throw new Error(`the pack just compiled cannot be read: ${read.problem}`);
  return read.pack;
}

/** Writes one answer, and waits where its reader is slower. */
export async function writeLine(answer: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
}
