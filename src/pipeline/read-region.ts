/** Reads one region's folder: what it is, its neighbourhoods and its places. */
import type { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import type { ContentFolder } from './content-folder.ts';
import { neighbourhoodsSchema, regionSchema } from './content-schemas.ts';
import { ContentError, collect, oneOf, type Problem, repeated, shown } from './problems.ts';
import { type PlaceRow, readPlaces } from './read-places.ts';
import { readSource, shownName } from './source-file.ts';

export interface RegionContent {
  readonly region: z.output<typeof regionSchema>;
  readonly neighbourhoods: z.output<typeof neighbourhoodsSchema>['features'];
  readonly places: readonly PlaceRow[];
  readonly placesFile: string;
}

// not-imported.csv lists for people what an import left out; nothing reads it.
const KNOWN_FILES = ['region.yaml', 'neighbourhoods.geojson', 'places.csv', 'not-imported.csv'];

/** The content of a region; `kinds` are the known kinds of place, null where they could not be read. Throws a ContentError with every problem in it. */
export function readRegion(id: string, folder: ContentFolder, kinds: readonly string[] | null): RegionContent {
  const problems: Problem[] = [];
  const path = (file: string) => folder.path(`regions/${id}/${file}`);
  for (const file of folder.regionFiles(id).filter((name) => !KNOWN_FILES.includes(name))) {
    problems.push({
      file: shownName(path(file)),
      line: null,
      path: '',
      found: `the file ${file}`,
      expected: oneOf(KNOWN_FILES, file),
    });
  }
  const regionFile = collect(problems, () => readSource(path('region.yaml')));
  const region = regionFile && checkSchema(regionFile, regionSchema, problems);
  if (region && region.id !== id)
    problems.push(regionFile.problem(['id'], shown(region.id), `the folder's name, ${id}`));
  for (const [n, kind] of (region?.front_desk.kinds ?? []).entries()) {
    if (!regionFile || !kinds || kinds.includes(kind)) continue;
    problems.push(regionFile.problem(['front_desk', 'kinds', n], shown(kind), oneOf(kinds, kind)));
  }
  const shapesFile = collect(problems, () => readSource(path('neighbourhoods.geojson')));
  const shapes = shapesFile && checkSchema(shapesFile, neighbourhoodsSchema, problems);
  const codes = shapes?.features.map(({ properties }) => properties.code) ?? [];
  for (const { at, first } of repeated(codes)) {
    if (!shapesFile) break;
    const pathOf = (n: number) => ['features', n, 'properties', 'code'];
    const expected = `a code once (first on line ${shapesFile.lineOf(pathOf(first))})`;
    problems.push(shapesFile.problem(pathOf(at), `${codes[at]} a second time`, expected));
  }
  const placesFile = path('places.csv');
  const places = collect(problems, () => readPlaces(placesFile, problems)) ?? [];
  for (const place of places.filter(({ kind }) => kinds && !kinds.includes(kind))) {
    const found = shown(place.kind);
    problems.push({
      file: shownName(placesFile),
      line: place.line,
      path: 'kind',
      found,
      expected: oneOf(kinds ?? [], place.kind),
    });
  }
  if (problems.length > 0 || !region || !shapes) throw new ContentError(problems);
  return { region, neighbourhoods: shapes.features, places, placesFile };
}
