/** Reads one region's folder: what it is, its neighbourhoods, and who helps where. */
import type { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import type { ContentFolder } from './content-folder.ts';
import { ContentError, collect, oneOf, type Problem, repeated, shown } from './problems.ts';
import { type PlaceEntry, readLocations } from './read-locations.ts';
import { checkReference, isForPeople, readRecords, type Sourced } from './read-records.ts';
import type { Theme } from './read-theme.ts';
import { neighbourhoodsSchema, organizationSchema, regionSchema, serviceSchema } from './region-schemas.ts';
import { readRegionTheme } from './region-theme.ts';
import { readSource, shownName } from './source-file.ts';

export type OrganizationEntry = z.output<typeof organizationSchema>;
export type ServiceEntry = z.output<typeof serviceSchema>;

export interface RegionContent {
  readonly region: z.output<typeof regionSchema>;
  readonly neighbourhoods: z.output<typeof neighbourhoodsSchema>['features'];
  readonly organizations: readonly OrganizationEntry[];
  readonly places: readonly Sourced<PlaceEntry>[];
  readonly services: readonly Sourced<ServiceEntry>[];
  /** Null where it is the neutral one. */
  readonly theme: Theme | null;
}

/** Ids that a region refers to in the content that all share. */
export interface SharedIds {
  readonly kinds: readonly string[];
  readonly needs: readonly string[];
}

// not-imported.csv lists for people what an import left out; nothing reads it.
const KNOWN_FILES = ['region.yaml', 'neighbourhoods.geojson', 'places.csv', 'not-imported.csv', 'theme.css'];
const RECORDS = ['organizations', 'locations', 'services'];

/** The content of a region; `shared` is null where that could not be read. Throws a ContentError with every problem in it. */
export function readRegion(id: string, folder: ContentFolder, shared: SharedIds | null): RegionContent {
  const problems: Problem[] = [];
  const region = readWhatIsGood(id, folder, shared, problems);
  if (problems.length > 0 || !region) throw new ContentError(problems);
  return region;
}

/**
 * The records of a region that can be read, so that what only compiling finds is told together with the rest; null where
 * region.yaml or the shapes cannot be.
 */
export function readWhatIsGood(
  id: string,
  folder: ContentFolder,
  shared: SharedIds | null,
  problems: Problem[],
): RegionContent | null {
  const base = `regions/${id}`;
  checkFiles(folder, base, problems);
  const region = readRegionFile(id, folder.path(`${base}/region.yaml`), shared, problems);
  const neighbourhoods = readShapes(folder.path(`${base}/neighbourhoods.geojson`), problems);
  const organizations = readRecords(folder, `${base}/organizations`, organizationSchema, problems);
  const places = readLocations(folder, base, region?.name ?? id, problems);
  const services = readRecords(folder, `${base}/services`, serviceSchema, problems);
  for (const place of places.records)
    checkReference(place, ['kind'], place.value.kind, shared?.kinds ?? null, problems);
  const ids: KnownIds = {
    organizations: organizations.ids,
    places: places.ids,
    wijken: neighbourhoods && [...new Set(neighbourhoods.map(({ properties }) => properties.wijk))],
    needs: shared?.needs ?? null,
  };
  for (const service of services.records) checkService(service, ids, problems);
  const theme = region && readRegionTheme(base, region.theme, folder, problems);
  if (!region || !neighbourhoods) return null;
  const { records: written } = organizations;
  return {
    region,
    neighbourhoods,
    organizations: written.map(({ value }) => value),
    places: places.records,
    services: services.records,
    theme,
  };
}

function checkFiles(folder: ContentFolder, base: string, problems: Problem[]): void {
  const known = [...KNOWN_FILES, ...RECORDS, ...RECORDS.map((name) => `${name}.yaml`)];
  for (const name of folder.list(base).filter((file) => isForPeople(file) && !known.includes(file))) {
    const file = shownName(folder.path(`${base}/${name}`));
    problems.push({ file, line: null, path: '', found: `the file ${name}`, expected: oneOf(known, name) });
  }
}

function readRegionFile(
  id: string,
  path: string,
  shared: SharedIds | null,
  problems: Problem[],
): RegionContent['region'] | null {
  const file = collect(problems, () => readSource(path));
  const region = file && checkSchema(file, regionSchema, problems);
  if (!region) return null;
  if (region.id !== id) problems.push(file.problem(['id'], shown(region.id), `the folder's name, ${id}`));
  for (const [n, kind] of region.front_desk.kinds.entries()) {
    if (!shared || shared.kinds.includes(kind)) continue;
    problems.push(file.problem(['front_desk', 'kinds', n], shown(kind), oneOf(shared.kinds, kind)));
  }
  return region;
}

function readShapes(path: string, problems: Problem[]): RegionContent['neighbourhoods'] | null {
  const file = collect(problems, () => readSource(path));
  const shapes = file && checkSchema(file, neighbourhoodsSchema, problems);
  if (!shapes) return null;
  const codes = shapes.features.map(({ properties }) => properties.code);
  const pathOf = (n: number) => ['features', n, 'properties', 'code'];
  for (const { at, first } of repeated(codes)) {
    const expected = `a code once (first on line ${file.lineOf(pathOf(first))})`;
    problems.push(file.problem(pathOf(at), `${codes[at]} a second time`, expected));
  }
  return shapes.features;
}

/** Ids that a service may refer to; null where they could not be read. */
interface KnownIds {
  readonly organizations: readonly string[] | null;
  readonly places: readonly string[] | null;
  readonly wijken: readonly string[] | null;
  readonly needs: readonly string[] | null;
}

function checkService(service: Sourced<ServiceEntry>, ids: KnownIds, problems: Problem[]): void {
  const { organization, location, needs, facts, usually } = service.value;
  checkReference(service, ['organization'], organization, ids.organizations, problems);
  checkReference(service, ['location'], location, ids.places, problems);
  for (const [n, need] of needs.entries()) checkReference(service, ['needs', n], need, ids.needs, problems);
  for (const [name, { serves }] of Object.entries({ facts, usually })) {
    if (typeof serves !== 'object') continue;
    for (const [n, wijk] of serves['own-area'].entries()) {
      checkReference(service, [name, 'serves', 'own-area', n], wijk, ids.wijken, problems);
    }
  }
}
