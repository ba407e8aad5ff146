/** Reads places.csv: open data, one place a row. */
import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import type { Problem } from './problems.ts';
import { placeSchema } from './region-schemas.ts';
import { readText, type SourceFile, shownName } from './source-file.ts';

export type PlaceRow = z.output<typeof placeSchema> & { readonly line: number };

export const PLACE_COLUMNS = ['id', 'name', 'kind', 'address', 'postcode', 'city', 'lat', 'lon'] as const;
const COLUMNS = `the columns ${PLACE_COLUMNS.join(', ')}, with a comma between them`;
const VALUES = `${PLACE_COLUMNS.length} values, one for each column; a text with a comma in it in quotes`;
const QUOTES = 'quotes around the whole text, and two quotes for one within it';

/** The rows of a places.csv, each with its line; what is wrong with them goes to `problems`. */
export function readPlaces(file: string, problems: Problem[]): PlaceRow[] {
  const name = shownName(file);
  return rowsOf(readText(file), name, problems).flatMap(({ record, line }): PlaceRow[] => {
    const place = checkSchema(rowSource(name, line, record), placeSchema, problems);
    return place ? [{ ...place, line }] : [];
  });
}

interface Row {
  readonly record: Record<string, string>;
  readonly line: number;
}

function rowsOf(text: string, name: string, problems: Problem[]): Row[] {
  const told = (line: number | null, found: string, expected: string) => {
    problems.push({ file: name, line, path: '', found, expected });
    return [];
  };
  try {
    const all: unknown = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    const [head, ...rows] = all as { record: string[]; info: { lines: number } }[];
    const columns = head?.record.join(', ') ?? 'nothing';
    if (columns !== PLACE_COLUMNS.join(', ')) return told(1, columns, COLUMNS);
    return rows.flatMap(({ record, info: { lines: line } }): Row[] => {
      if (record.length !== PLACE_COLUMNS.length) return told(line, `${record.length} values`, VALUES);
      return [{ record: Object.fromEntries(PLACE_COLUMNS.map((column, n) => [column, record[n] ?? ''])), line }];
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return told(
      typeof error.lines === 'number' ? error.lines : null,
      'a quote that is not closed, or stands within a text',
      QUOTES,
    );
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
