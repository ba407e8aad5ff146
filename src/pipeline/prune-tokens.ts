/** Drops from a style sheet the design tokens that nothing in it reads. */
import { parse } from 'postcss';
import { tokensIn } from './read-theme.ts';

export function pruneTokens(css: string): string {
  const root = parse(css);
  for (;;) {
    const read = new Set(tokensIn(root.toString()));
    let dropped = false;
    root.walkDecls(/^--/, (token) => {
      if (read.has(token.prop)) return;
      token.remove();
      // A token may have been the only one to read another.
      dropped = true;
    });
    if (!dropped) return root.toString();
  }
}
