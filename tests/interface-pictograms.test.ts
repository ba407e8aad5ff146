/** A pictogram that the interface names and nobody put on the list would be drawn as nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { INTERFACE_PICTOGRAMS } from '../src/ui/parts/interface-pictograms.ts';

const source = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|interface-pictograms/.test(name))
  .map((name) => readFileSync(join('src/ui', name), 'utf8'))
  .join('\n');
const named = [...source.matchAll(/(?:<Pictogram name|pictogram)(?:=|: )["']([a-z-]+)["']/g)].map(([, name]) => name);

it('lists every pictogram that the interface names', () => {
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !(INTERFACE_PICTOGRAMS as readonly unknown[]).includes(name))).toEqual([]);
});

it('lists none that nothing names', () => {
  const idle = INTERFACE_PICTOGRAMS.filter((name) => !new RegExp(`['"]${name}['"]`).test(source));
  expect(idle).toEqual([]);
});
