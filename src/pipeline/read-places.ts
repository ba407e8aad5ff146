/** Reads places.csv: open data, one place a row. */
import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import { placeSchema } from './content-schemas.ts';
import { type Problem, repeated, shown } from './problems.ts';
import { readText, type SourceFile, shownName } from './source-file.ts';

export type PlaceRow = z.output<typeof placeSchema> & { readonly line: number };

export const PLACE_COLUMNS = ['id', 'name', 'kind', 'address', 'postcode', 'city', 'lat', 'lon'] as const;
const COLUMNS = `the columns ${PLACE_COLUMNS.join(', ')}`;

/** The rows of a places.csv, each with its line; what is wrong with them goes to `problems`. */
export function readPlaces(file: string, problems: Problem[]): PlaceRow[] {
  const name = shownName(file);
  const places = rowsOf(readText(file), name, problems).flatMap(({ record, line }): PlaceRow[] => {
    const place = checkSchema(rowSource(name, line, record), placeSchema, problems);
    return place ? [{ ...place, line }] : [];
  });
  for (const { at, first } of repeated(places.map(({ id }) => id))) {
    const found = `${shown(places[at]?.id)} a second time`;
    const expected = `an id of its own (first on line ${places[first]?.line})`;
    problems.push({ file: name, line: places[at]?.line ?? null, path: 'id', found, expected });
  }
  return places;
}

interface Row {
  readonly record: Record<string, string>;
  readonly line: number;
}

function rowsOf(text: string, name: string, problems: Problem[]): Row[] {
  try {
    const rows: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
      columns: true,
      info: true,
      skip_empty_lines: true,
    });
    const columns = Object.keys(rows[0]?.record ?? {});
    if (rows.length > 0 && columns.join() !== PLACE_COLUMNS.join()) {
      problems.push({ file: name, line: 1, path: '', found: `the columns ${columns.join(', ')}`, expected: COLUMNS });
      return [];
    }
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : null;
    problems.push({
      file: name,
      line,
      path: '',
      found: error.message,
      expected: COLUMNS,
    });
    return [];
  }
}

function rowSource(name: string, line: number, record: Record<string, string>): SourceFile {
  return {
    name,
    value: record,
    lineOf: () => line,
    problem: (path, found, expected) => ({ file: name, line, path: path.map(String).join('.'), found, expected }),
  };
}
