/** The places of a region: those of open data (places.csv) and those that somebody wrote down (locations). */
import type { z } from 'zod';
import type { ContentFolder } from './content-folder.ts';
import { collect, type Problem } from './problems.ts';
import { type PlaceRow, readPlaces } from './read-places.ts';
import { type Records, readList, type Sourced, withIds } from './read-records.ts';
import { locationSchema } from './region-schemas.ts';
import { shownName } from './source-file.ts';

type LocationEntry = z.output<typeof locationSchema>;
/** A place of open data, or one that somebody wrote down. */
export type PlaceEntry = Omit<PlaceRow, 'line'> & Pick<LocationEntry, 'facts' | 'usually' | 'checked'>;

/** All places of the folder `base`, of which there must be one at least; `city` is where those lie that do not say it. */
export function readLocations(
  folder: ContentFolder,
  base: string,
  city: string,
  problems: Problem[],
): Records<PlaceEntry> {
  return withIds(problems, () => {
    const before = problems.length;
    const open = folder.has(`${base}/places.csv`) ? readOpenData(folder.path(`${base}/places.csv`), problems) : [];
    const written = readWritten(folder, `${base}/locations`, city, problems);
    if (open.length + written.length === 0 && problems.length === before) {
      const file = shownName(folder.path(base));
      problems.push({
        file,
        line: null,
        path: '',
        found: 'no place',
        expected: 'places in places.csv or locations.yaml',
      });
    }
    return [...open, ...written];
  });
}

function readOpenData(csv: string, problems: Problem[]): Sourced<PlaceEntry>[] {
  const rows = collect(problems, () => readPlaces(csv, problems)) ?? [];
  return rows.map(({ line, ...row }) => ({
    value: { ...row, facts: {}, usually: {} },
    // Coordinates stand in two columns.
    problem: ([step], found, expected) => {
      const path = step === 'point' ? 'lat' : String(step);
      return { file: shownName(csv), line, path, found, expected };
    },
  }));
}

function readWritten(folder: ContentFolder, base: string, city: string, problems: Problem[]): Sourced<PlaceEntry>[] {
  return readList(folder, base, locationSchema, problems).map(({ value: { point, ...location }, problem }) => {
    const { address = null, postcode = null } = location;
    return { value: { city, ...location, address, postcode, lat: point[0], lon: point[1] }, problem };
  });
}
