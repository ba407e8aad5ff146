/** One fold for what was written down and what is typed. */

/** Letters that Unicode does not decompose, and letters of other keyboards, as the one that is searched for. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Lower case, decomposed, without marks, tatweel or format characters; Arabic and Persian digits as Latin ones. */
export function fold(text: string): string {
  return (
    text
      // First, as it makes capitals of signs such as ™.
      .normalize('NFKD')
      .toLowerCase()
      // Decomposed, أ إ آ ؤ ئ are their letter and a mark.
      .replace(/[\p{M}\p{Cf}ـ]/gu, '')
      .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
      .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
  );
}
