/** The themes of the regions in the page: a style sheet each, of which the app switches on that of the region it shows. */
import type { HtmlTagDescriptor } from 'vite';
import { assetAddress } from './hash.ts';
import { type Theme, themeCss, tokensIn } from './read-theme.ts';

export interface RegionWithTheme {
  readonly id: string;
  readonly theme: Theme | null;
}

export interface ThemeFile {
  readonly region: string;
  readonly url: string;
  readonly css: string;
}

/** A file for each region with a theme, without the tokens that `stylesheet` does not read; all of them where it is not known yet. */
export function themeFiles(regions: readonly RegionWithTheme[], stylesheet: string | null): ThemeFile[] {
  const read = stylesheet === null ? null : new Set(tokensIn(stylesheet));
  return regions.flatMap(({ id, theme }) => {
    if (!theme) return [];
    const css = themeCss(theme, (token) => read?.has(token) ?? true);
    return [{ region: id, url: assetAddress(`theme-${id}`, css, 'css'), css }];
  });
}

/** The links to them. One that is disabled is not fetched; that of the region shown first is on from the start. */
export function themeLinks(files: readonly ThemeFile[], first: string | undefined): HtmlTagDescriptor[] {
  return files.map(({ region, url }) => ({
    tag: 'link',
    attrs: { rel: 'stylesheet', href: url, 'data-theme-of': region, disabled: region !== first },
    injectTo: 'head',
  }));
}
