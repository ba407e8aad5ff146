/** Mistakes of YAML in words for who does not know YAML. */
import { type Document, isAlias, isNode, visit, type YAMLError } from 'yaml';

export interface YamlMistake {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
}

const UNDER_EACH_OTHER = 'the keys of a record right under each other, each as key: value';
const IN_QUOTES = 'the whole text in quotes';

/** Everything that keeps a document from being read; of what a mistake of syntax leads to, only the mistake. */
export function yamlMistakes(document: Document.Parsed, text: string): YamlMistake[] {
  const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const first = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return [
    ...(first ? [mistakeOf(first, document, text)] : []),
    ...twice.map((error) => mistakeOf(error, document, text)),
    ...(first ? [] : references(document)),
  ].sort((a, b) => a.offset - b.offset);
}

function mistakeOf({ code, message, pos }: YAMLError, document: Document.Parsed, text: string): YamlMistake {
  const [offset] = pos;
  const told = (found: string, expected: string, at = offset) => ({ offset: at, found, expected });
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
  if (code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) return told('a tab at the beginning of the line', 'spaces');
  switch (code) {
    case 'DUPLICATE_KEY':
      return told(`the key "${/^[^:\n]*/.exec(text.slice(offset))?.[0]}" a second time`, 'a key once');
    case 'MULTIPLE_DOCS':
      return told('---', 'a file without it');
    case 'BAD_SCALAR_START':
      return told(`a text that begins with ${text[offset]}`, IN_QUOTES);
    case 'BAD_DQ_ESCAPE':
      return told(text.slice(offset, offset + 2), 'two backslashes for one');
    case 'BLOCK_AS_IMPLICIT_KEY':
      return told('a text with a colon, or a line that is indented too far', `${IN_QUOTES}; ${UNDER_EACH_OTHER}`);
    case 'MULTILINE_IMPLICIT_KEY':
      return told('a line without a key', UNDER_EACH_OTHER);
  }
  if (/^Missing closing/.test(message)) {
    return told('a quote that is not closed', 'a quote at the end of the text', openQuote(document, offset));
  }
  if (/^Flow (map|sequence)/.test(message)) {
    return told(`a ${/map/.test(message) ? '{' : '['} that is not closed`, `a ${message.at(-1)} at its end`);
  }
  if (code === 'BAD_INDENT' || /^Sequence item without/.test(message)) {
    return told('a line that stands further in or out than those around it', UNDER_EACH_OTHER);
  }
  if (/scalar at node end/.test(message)) {
    return told('text after the end of a value', `${IN_QUOTES}; ${UNDER_EACH_OTHER}`);
  }
  return told(message, 'valid YAML');
}

/** Where the text in quotes begins that goes on until `end`. */
function openQuote(document: Document.Parsed, end: number): number {
  let last = 0;
  visit(document, {
    Scalar(_, { type, range }) {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] < end) last = Math.max(last, range[0]);
    },
  });
  return last;
}

/** Names for values (`&`), references to them (`*`) and types (`!`): nobody here means those, and a few lines of them can fill any memory. */
function references(document: Document.Parsed): YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const found = isAlias(node) ? `*${node.source}` : 'anchor' in node && node.anchor ? `&${node.anchor}` : node.tag;
    // Each once: one name may stand a thousand times.
    if (!found || mistakes.some((mistake) => mistake.found === found)) return;
    mistakes.push({ offset: node.range?.[0] ?? 0, found, expected: 'a text that begins with &, * or ! in quotes' });
  });
  return mistakes;
}
