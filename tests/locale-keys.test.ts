/** Every text is used: a key that no code asks for is work for four translators that nobody reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import nl from '../locales/nl.json';
import notes from '../locales/notes.json';

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n');
const keys = Object.keys(nl).map((key) => key.replace(/_(one|other)$/, ''));
// `need.${id}` in the code stands for every key that begins so.
const patterns = [...source.matchAll(/`([a-z-]+\.[^`\n]*\$\{[^`\n]*)`/g)].map(
  ([, template = '']) => new RegExp(`^${template.replace(/\$\{[^}]*\}/g, '[a-z0-9-]+').replaceAll('.', '\\.')}$`),
);

it('uses every key of the locales', () => {
  const unused = keys.filter((key) => !source.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});

it('has notes for translators only where there is a text', () => {
  const known = (note: string) => {
    const pattern = new RegExp(`^${note.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}(_one|_other)?$`);
    return Object.keys(nl).some((key) => pattern.test(key));
  };
  expect(Object.keys(notes).filter((note) => !known(note))).toEqual([]);
});
