import { expect, it } from 'vitest';
import { contentFolder } from '../src/pipeline/content-folder.ts';
import { folderWith } from './broken-content.ts';
import { compiledRegion } from './compiled-region.ts';
import { GENERATED_ID, generatedMunicipality } from './generated-municipality.ts';

const NEEDS = ['debts', 'letters-forms', 'company', 'learn-dutch', 'worries', 'grief'];
const KINDS = ['library', 'neighbourhood-centre', 'office'];
const generate = (services: number, seed: number) =>
  generatedMunicipality({ services, seed, needs: NEEDS, kinds: KINDS });

async function packOf(services: number, seed: number) {
  const files = Object.entries(generate(services, seed)).map(([name, text]) => [
    `regions/${GENERATED_ID}/${name}`,
    text,
  ]);
  return compiledRegion(GENERATED_ID, contentFolder(folderWith(Object.fromEntries(files))));
}

it('is the same for the same seed, and another for another', () => {
  expect(generate(40, 1)).toEqual(generate(40, 1));
  expect(generate(40, 2)['services.yaml']).not.toBe(generate(40, 1)['services.yaml']);
});

it('is content without a mistake, of the size asked for', async () => {
  for (const services of [1, 25, 120]) {
    const pack = await packOf(services, 7);
    expect(pack.services.filter(({ name }) => name !== null)).toHaveLength(services);
  }
});

it('is spread as help is: common needs and rare ones, much known and much not, fresh checks and old ones', async () => {
  const { services } = await packOf(250, 7);
  const written = services.filter(({ name }) => name !== null);
  const share = (holds: (service: (typeof written)[number]) => boolean) =>
    written.filter(holds).length / written.length;
  expect(share(({ needs }) => needs.includes('debts'))).toBeGreaterThan(
    2 * share(({ needs }) => needs.includes('grief')),
  );
  expect(share(({ needs }) => needs.includes('grief'))).toBeGreaterThan(0);
  for (const known of [
    share(({ hours }) => hours !== null),
    share(({ facts }) => facts.nameToTalk !== undefined),
    share(({ facts }) => facts.languages !== undefined),
    share(({ capacity }) => capacity !== null),
    share(({ description }) => description?.ar !== undefined),
    share(({ check }) => check !== null && check.on > '2026-05-22'),
  ]) {
    expect(known).toBeGreaterThan(0.2);
    expect(known).toBeLessThan(0.98);
  }
  expect(new Set(written.map(({ location }) => location)).size).toBeLessThan(written.length);
});
