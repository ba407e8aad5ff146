/**
 * The icon of the app: a door ajar, with light behind it, on a grid of 48. It says nothing about help, for it stands on
 * somebody's home screen. The door keeps within the circle of 80 % that no launcher cuts off.
 */
const GROUND = '#1f5c56';
const LIGHT = '<rect x="14" y="9.5" width="20" height="29" rx="1.5" fill="#f6c667"/>';
const LEAF =
  '<path d="M14 10.6c0-.7.5-1.3 1.2-1.45l9-1.9A1.5 1.5 0 0 1 26 8.72v30.56a1.5 1.5 0 0 1-1.8 1.47l-9-1.9a1.48 1.48 0 0 1-1.2-1.45z" fill="#fffdf8"/>';
const KNOB = `<ellipse cx="22.4" cy="24" rx="1.4" ry="1.7" fill="${GROUND}"/>`;

/** `rounded` for browsers, which show an icon as it is; `full` for phones, which cut out a shape of their own. */
export type IconShape = 'rounded' | 'full';

/** The icon as SVG. */
export function appIcon(shape: IconShape): string {
  const corners = shape === 'rounded' ? ' rx="11"' : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48"${corners} fill="${GROUND}"/>${LIGHT}${LEAF}${KNOB}</svg>\n`;
}
