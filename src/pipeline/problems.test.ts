import { describe, expect, it } from 'vitest';
import { ContentError, oneOf, pathText, problemLine, shown } from './problems.ts';

const PROBLEM = { file: 'content/needs.yaml', line: 7, path: 'needs[0].domain', found: '"x"', expected: 'one of a, b' };

describe('a problem', () => {
  it('is one line that says where, what was found and what was expected', () => {
    expect(problemLine(PROBLEM)).toBe('content/needs.yaml:7: needs[0].domain: found "x", expected one of a, b');
  });

  it('leaves out a line and a path where the whole file is meant', () => {
    expect(problemLine({ ...PROBLEM, line: null, path: '' })).toBe(
      'content/needs.yaml: found "x", expected one of a, b',
    );
  });

  it('stands on a line of its own in the error that holds them all', () => {
    expect(new ContentError([PROBLEM, { ...PROBLEM, line: 9 }]).message.split('\n')).toHaveLength(2);
  });

  it('stands in that error after those of lines before it, file after file', () => {
    const { problems } = new ContentError([
      { ...PROBLEM, line: 9 },
      { ...PROBLEM, file: 'content/a.yaml', line: 1 },
      PROBLEM,
      { ...PROBLEM, line: null },
    ]);
    expect(problems.map(({ file, line }) => [file, line])).toEqual([
      ['content/needs.yaml', null],
      ['content/needs.yaml', 7],
      ['content/needs.yaml', 9],
      ['content/a.yaml', 1],
    ]);
  });

  it('is one line, whatever a key is called', () => {
    expect(problemLine({ ...PROBLEM, path: pathText(['needs', 'a\nb']) })).not.toContain('\n');
  });
});

describe('a path', () => {
  it('reads as it would in code', () => {
    expect(pathText(['needs', 0, 'lines', 2])).toBe('needs[0].lines[2]');
    expect(pathText([3, 'hours', 'rule'])).toBe('[3].hours.rule');
    expect(pathText([])).toBe('');
  });
});

describe('what was found', () => {
  it('is shown in one short line', () => {
    expect(shown('a\nb')).toBe('"a\\nb"');
    expect(shown(undefined)).toBe('nothing');
    expect(shown(null)).toBe('an empty value');
    expect(shown('a\u202Eb\u0085c')).toBe('"a\\u202eb\\u0085c"');
    expect(shown(['x'.repeat(200)])).toHaveLength(78);
  });
});

describe('what was expected', () => {
  it('is listed, with the nearest one to what was found', () => {
    expect(oneOf(['library', 'playground'], 'libary')).toBe('one of library, playground (did you mean library?)');
  });

  it('is not listed where the list is long, and still suggested', () => {
    const ids = Array.from({ length: 13 }, (_, n) => `need-${n}`);
    expect(oneOf(ids, 'nee-12')).toBe('a known id (did you mean need-12?)');
  });

  it('is not guessed for what is no text, nor far from what was found', () => {
    expect(oneOf(['a', 'b'], 3)).toBe('one of a, b');
    expect(oneOf(['free', 'paid'], 'gratis')).toBe('one of free, paid');
  });

  it('is said as it is where there is one, or none', () => {
    expect(oneOf(['taalhuis'], 'taalhius')).toBe('taalhuis');
    expect(oneOf([], 'taalhuis')).toBe('a known id, of which there is none');
  });
});
