/** Reads what people say: content/words/, a file a language, a list a need. */
import { z } from 'zod';
import { LANGUAGES, type LanguageId } from '../i18n/languages.ts';
import { checkSchema } from './check-schema.ts';
import type { ContentFolder } from './content-folder.ts';
import { ContentError, collect, type Problem, repeated, shown } from './problems.ts';
import { line } from './schema-parts.ts';
import { readSource } from './source-file.ts';

/** The list of what people type when they look for something else. */
export const UNRELATED = 'unrelated';

/** By language, by need or `unrelated`, what people say. */
export type Sayings = Readonly<Record<LanguageId, SayingsOfLanguage>>;

type SayingsOfLanguage = Readonly<Partial<Record<string, readonly string[]>>>;

/** The words of every language, with a list for every need; throws a ContentError with every problem. */
export function readSayings(folder: ContentFolder, needs: readonly string[]): Sayings {
  const problems: Problem[] = [];
  const list = z.array(line).min(1);
  const lists = Object.fromEntries([...needs, UNRELATED].map((id) => [id, list]));
  const read = LANGUAGES.map(({ id }): [string, SayingsOfLanguage] => {
    const sayings = collect(problems, () => {
      const file = `words/${id}.yaml`;
      const source = readSource(folder.path(file));
      // Another content folder may have other needs than the words of the project, which it did not write.
      const schema = folder.own(file) ? z.strictObject(lists) : z.object(lists).partial();
      const value: Partial<Record<string, string[]>> | null = checkSchema(source, schema, problems);
      for (const [need, said = []] of Object.entries(value ?? {})) {
        for (const { at, first } of repeated(said)) {
          const expected = `each once (first on line ${source.lineOf([need, first])})`;
          problems.push(source.problem([need, at], `${shown(said[at])} a second time`, expected));
        }
      }
      return value;
    });
    return [id, sayings ?? {}];
  });
  if (problems.length > 0) throw new ContentError(problems);
  return Object.fromEntries(read) as Sayings;
}
