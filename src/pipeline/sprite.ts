/** One SVG with a symbol for every pictogram that is used, and no other. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { optimize } from 'svgo';
import type { ContentFolder } from './content-folder.ts';
import { ContentError, oneOf, type Problem } from './problems.ts';
import type { Content } from './read-content.ts';
import { readText, shownName } from './source-file.ts';

interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string; readonly width?: number }>>;
}

const healthIcons = createRequire(import.meta.url)('@iconify-json/healthicons/icons.json') as IconSet;

/** Names of pictograms the content shows: on tiles, for answers, needs, facts, kinds of place and help now. */
export function pictogramsOf(content: Content): string[] {
  const { domains, choices, needs } = content.needs;
  const entries = [...domains, ...choices, ...needs, ...Object.values(content.placeKinds), ...content.helpNow];
  const facts = Object.values(content.factLooks).flatMap((looks) => Object.values(looks));
  const { who, where, reach, when, wishes } = content.questions;
  const options = [...who, ...where, ...reach, ...when, ...wishes];
  const clocks = reach.map(({ clock }) => clock);
  return [...new Set([...[...entries, ...options].map(({ pictogram }) => pictogram), ...clocks, ...facts])];
}

/** The sprite of these pictograms; throws a ContentError for one that has no picture. */
export function buildSprite(names: readonly string[], content: Content, folder: ContentFolder): string {
  const problems: Problem[] = [];
  const symbols = [...new Set(names)].sort().map((name) => {
    const body = bodyOf(name, content, folder, problems);
    return `<symbol id="${name}" viewBox="0 0 48 48">${body}</symbol>`;
  });
  if (problems.length > 0) throw new ContentError(problems);
  return rounded(`<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`);
}

/** To a tenth of the grid: nobody sees it, and it takes a third of the bytes away. */
function rounded(sprite: string): string {
  const params = { floatPrecision: 1 };
  return optimize(sprite, {
    plugins: [
      { name: 'convertPathData', params },
      { name: 'convertTransform', params },
      { name: 'cleanupNumericValues', params },
    ],
  }).data;
}

function bodyOf(name: string, { pictograms }: Content, folder: ContentFolder, problems: Problem[]): string {
  const entry = pictograms[name];
  const problem = (file: string, path: string, found: string, expected: string) => {
    problems.push({ file: shownName(folder.path(file)), line: null, path, found, expected });
    return '';
  };
  if (!entry) return problem('pictograms.yaml', name, 'nothing', `a pictogram ${name}`);
  if (entry.source === 'healthicons') {
    const icon = healthIcons.icons[entry.icon];
    if (icon && !icon.width) return icon.body;
    return problem('pictograms.yaml', name, entry.icon, oneOf(Object.keys(healthIcons.icons), entry.icon));
  }
  const file = `pictograms/${name}.svg`;
  if (!existsSync(folder.path(file))) return problem(file, '', 'no such file', 'a file that can be read');
  const drawn = /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 48 48">([\s\S]*)<\/svg>\s*$/.exec(
    readText(folder.path(file)),
  );
  const body = drawn?.[1] ?? '';
  if (/<(?!\/?(g|path|circle|rect|ellipse|line|polyline|polygon)\b)|\son|style=|href|id=|url\(/i.test(body) || !body) {
    return problem(file, '', 'something else', 'a drawing of plain shapes on the 48 x 48 grid');
  }
  return body;
}
