import type { ContentFolder } from './content-folder.ts';
import type { Content } from './read-content.ts';
import { buildSprite } from './sprite.ts';

/** A pictogram, light on a disc: the sign of a shortcut beside its words. */
export function shortcutIcon(pictogram: string, ground: string, content: Content, folder: ContentFolder): string {
  const body = buildSprite([pictogram], content, folder).replace(/^.*<symbol[^>]*>|<\/symbol>.*$/gs, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><circle cx="24" cy="24" r="24" fill="${ground}"/><g color="#ffffff" transform="translate(9.6 9.6) scale(.6)">${body}</g></svg>\n`;
}
