/** What the commands share: options, and how a mistake is told. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ContentError, problemLine } from './problems.ts';

/** A mistake in how a command was used or what it was given: one line, exit 2. */
export class UsageError extends Error {}

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
