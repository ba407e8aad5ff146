/** The ground of the page by the phone's colour scheme, for what surrounds it: the bar above it, the screen on which the app starts. */
export const PAGE_COLOURS = {
  light: '#fffdf8',
  // The page is light in both.
  dark: '#fffdf8',
} as const;
