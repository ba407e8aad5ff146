/** Texts that the first question needs; the rest is fetched while it is being answered. */
const FIRST = ['boot', 'domain', 'language', 'practice', 'problem', 'region', 'step', 'topics'];

/** Whether a text belongs to the first screen, by its key. */
export function isFirstText(key: string): boolean {
  return FIRST.includes(key.split('.')[0] ?? '');
}
