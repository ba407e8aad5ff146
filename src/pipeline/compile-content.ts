/** Reads, checks and compiles a whole content folder; nothing comes out while any problem stands. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDate } from '../domain/clock.ts';
import type { Helpline } from '../domain/social-map.ts';
import { checkLocales } from './check-locales.ts';
import { compileHelplines } from './compile-helplines.ts';
import { type CompiledRegion, compileRegion } from './compile-region.ts';
import type { ContentFolder } from './content-folder.ts';
import { hoursReader } from './expand-hours.ts';
import { ContentError, collect, type Problem, shown } from './problems.ts';
import { type Content, readContent } from './read-content.ts';
import { readWhatIsGood } from './read-region.ts';
import { readSayings, type Sayings } from './read-sayings.ts';
import { buildSprite, pictogramsOf } from './sprite.ts';

export interface CompiledContent {
  readonly content: Content;
  readonly regions: readonly CompiledRegion[];
  readonly helplines: readonly Helpline[];
  /** What people say, by need; null where only some regions were asked for, or the folder says nothing of its own. */
  readonly sayings: Sayings | null;
  readonly today: string;
}

/** All regions, or those named; `asOf` is the day on which checks are judged old. Throws a ContentError with the problems of all of them. */
export function compileContent(
  folder: ContentFolder,
  today = contentDay(),
  only?: readonly string[],
  asOf = today,
): CompiledContent {
  const problems: Problem[] = [];
  const content = collect(problems, () => readContent(folder));
  const ids = content && {
    kinds: Object.keys(content.placeKinds),
    needs: content.needs.needs.map(({ id }) => id),
  };
  const sources = (only ?? folder.regions).map((id) => readWhatIsGood(id, folder, ids, problems));
  if (!content) throw new ContentError(problems);
  const hours = hoursReader(today, content.schoolHolidays);
  const helplines = compileHelplines(content, hours, problems);
  const sayings = only || !folder.own('words') ? null : collect(problems, () => readSayings(folder, ids?.needs ?? []));
  problems.push(...checkLocales(content));
  collect(problems, () => buildSprite(pictogramsOf(content), content, folder));
  const regions = sources.flatMap((source) => {
    const shared = { content, helplines, hours, today, asOf };
    const region = source && collect(problems, () => compileRegion(source, shared));
    return region ? [region] : [];
  });
  if (problems.length > 0) throw new ContentError(problems);
  return { content, regions, helplines, sayings, today };
}

/** The day of the last commit that touched the content, so that a rebuild changes nothing; without git, today. CONTENT_DAY overrules it. */
export function contentDay(): string {
  const day = process.env.CONTENT_DAY;
  if (day && isDate(day)) return day;
  if (day)
    throw new ContentError([
      { file: 'CONTENT_DAY', line: null, path: '', found: shown(day), expected: 'a day such as 2026-11-22' },
    ]);
  const project = fileURLToPath(new URL('../../', import.meta.url));
  const log = spawnSync('git', ['log', '-1', '--format=%cs', '--', 'content'], { cwd: project, encoding: 'utf8' });
  const lastDay = log.status === 0 ? log.stdout.trim() : '';
  return lastDay || new Date().toISOString().slice(0, 10);
}
