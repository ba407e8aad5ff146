/** The theme of a region: its own, or the neutral one. */
import { fileURLToPath } from 'node:url';
import { contrastProblems } from './check-contrast.ts';
import type { ContentFolder } from './content-folder.ts';
import { collect, type Problem } from './problems.ts';
import { readTheme, type Theme } from './read-theme.ts';
import { readText, shownName } from './source-file.ts';

/** The neutral theme, over which the others lie. */
export const NEUTRAL_THEME = fileURLToPath(new URL('../ui/styles/theme.css', import.meta.url));

/** The theme in a region's folder, checked against the neutral one; null where the region has none. */
export function readRegionTheme(
  base: string,
  wanted: 'neutral' | 'own',
  folder: ContentFolder,
  problems: Problem[],
): Theme | null {
  const path = `${base}/theme.css`;
  if (wanted === 'neutral') {
    if (folder.has(path)) {
      const file = shownName(folder.path(path));
      problems.push({
        file,
        line: null,
        path: '',
        found: 'a theme',
        expected: '`theme: own` in region.yaml, to use it',
      });
    }
    return null;
  }
  return collect(problems, () => {
    const theme = themeAt(folder.path(path), problems);
    problems.push(...contrastProblems(theme, themeAt(NEUTRAL_THEME, problems)));
    return theme;
  });
}

function themeAt(path: string, problems: Problem[]): Theme {
  return readTheme(readText(path), shownName(path), problems);
}
