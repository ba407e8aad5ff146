/** The ground of the page in each scheme, for what surrounds it: the bar above it, the screen on which the app starts. */
import { readTheme } from './read-theme.ts';
import { NEUTRAL_THEME } from './region-theme.ts';
import { readText } from './source-file.ts';

const GROUND = '--basis-color-default-bg-subtle';

/** As the neutral theme has it. */
export function pageColours(): { readonly light: string; readonly dark: string } {
  const { light, dark } = readTheme(readText(NEUTRAL_THEME), 'theme.css', []);
  return { light: light.get(GROUND)?.value ?? '', dark: dark.get(GROUND)?.value ?? '' };
}
