/** Brings the open data of Amsterdam into the content format; what is left out is listed with its reason. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { PLACE_COLUMNS } from './read-places.ts';

export interface Imported {
  /** File name to text, for the region's folder. */
  readonly files: Readonly<Record<string, string>>;
  /** One line each, for people. */
  readonly report: readonly string[];
}

const placesSchema = z.object({
  places: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      category: z.string(),
      kind: z.string(),
      street: z.string(),
      housenumber: z.string(),
      postcode: z.string(),
      city: z.string(),
      lat: z.number(),
      lon: z.number(),
    }),
  ),
});

type SourcePlace = z.output<typeof placesSchema>['places'][number];

const shapesSchema = z.object({
  features: z.array(
    z.object({
      properties: z.object({ code: z.string(), name: z.string(), wijk: z.string(), wijk_name: z.string() }),
      geometry: z.object({
        type: z.literal('MultiPolygon'),
        coordinates: z.array(z.array(z.array(z.array(z.number())))),
      }),
    }),
  ),
});

/** Category and kind of the source together say what a place is: "Hoofdlocatie" alone says nothing. */
const KINDS: Readonly<Record<string, string>> = {
  'Bibliotheek/Bibliotheek': 'library',
  'Buurtkamer/Buurtkamer': 'neighbourhood-room',
  'Buurtteamlocatie/Hoofdlocatie': 'community-team',
  'Dagbestedingslocatie/Inlooplocatie': 'day-centre',
  'Huis van de wijk/Huis van de wijk': 'neighbourhood-centre',
  'Jongerencentrum/Jongerencentrum': 'youth-centre',
  'Kinderboerderij/Kinderboerderij': 'city-farm',
  'OKT/OKT': 'parent-child-team',
  'Opvanglocatie/Inloophuis': 'drop-in-house',
  'Overig BV/': 'other-place',
  'Overig BV/Overige Basisvz': 'other-place',
  'Speeltuingebouw/Speeltuingebouw': 'playground',
};

const LEFTOVERS: readonly [RegExp, string][] = [
  [/\boud\)/i, 'its name says that it is the old building'],
  [/tijdelijk/i, 'its name says that it is temporary'],
  [/corona/i, 'its name says that it was for the corona crisis'],
  [/renovatie/i, 'its name says that it is being renovated'],
  [/gesloten|opgeheven|vervallen/i, 'its name says that it is closed'],
];

/** Street names whose letters with marks were lost on the way, as the street signs have them. */
const STREETS: Readonly<Record<string, string>> = {
  'August Alleb?plein': 'August Allebéplein',
  'Hygi?astraat': 'Hygiëastraat',
  'Nathan F. Isra?lweg': 'Nathan F. Israëlweg',
};

/** A house number such as "3-4" that a spreadsheet took for a date and stored as a count of days. */
const SPREADSHEET_DATE = /^4\d{4}$/;

/** Reads the folder of source data. Throws where the source has a kind or a street that is not known here. */
export function importAmsterdam(folder: string): Imported {
  const source = placesSchema.parse(JSON.parse(readFileSync(join(folder, 'places/amsterdam_places.json'), 'utf8')));
  const left = source.places.flatMap((place) => {
    const leftover = LEFTOVERS.find(([pattern]) => pattern.test(place.name));
    return leftover ? [{ place, reason: leftover[1] }] : [];
  });
  const dropped = new Set(left.map(({ place }) => place));
  const kept = source.places.filter((place) => !dropped.has(place));
  return {
    files: {
      'places.csv': csv([[...PLACE_COLUMNS], ...kept.map(rowOf)]),
      'not-imported.csv': csv([
        ['id', 'name', 'reason'],
        ...left.map(({ place, reason }) => [place.id, place.name, reason]),
      ]),
      'neighbourhoods.geojson': neighbourhoods(folder),
    },
    report: [
      `${kept.length} places kept, ${left.length} left out:`,
      ...left.map(({ place, reason }) => `  ${place.id} ${place.name}: ${reason}`),
      ...kept
        .filter((place) => !place.street.trim())
        .map(({ id, name }) => `  ${id} ${name}: kept, without an address`),
      ...kept
        .filter(({ housenumber }) => SPREADSHEET_DATE.test(housenumber))
        .map(
          ({ id, name, housenumber }) => `  ${id} ${name}: kept, without its house number (${housenumber} is a date)`,
        ),
      ...kept
        .filter(({ street }) => street.includes('?'))
        .map(({ id, street }) => `  ${id}: ${street} mended to ${streetOf(street)}`),
    ],
  };
}

function rowOf(place: SourcePlace): string[] {
  const kind = KINDS[`${place.category}/${place.kind}`];
  if (!kind) throw new Error(`${place.id}: no kind is known for ${place.category}/${place.kind}; add it to KINDS`);
  const number = SPREADSHEET_DATE.test(place.housenumber) ? '' : place.housenumber.trim();
  const address = `${streetOf(place.street)} ${number}`.trim();
  const name = place.name.replaceAll('`', '’').replace(/\s+/g, ' ').trim();
  return [place.id, name, kind, address, place.postcode, place.city, String(place.lat), String(place.lon)];
}

function streetOf(street: string): string {
  const mended = STREETS[street] ?? street.trim();
  if (mended.includes('?')) throw new Error(`the street ${street} lost a letter; add it to STREETS`);
  return mended;
}

function neighbourhoods(folder: string): string {
  const shapes = shapesSchema.parse(
    JSON.parse(readFileSync(join(folder, 'geo/amsterdam_buurten_2024.geojson'), 'utf8')),
  );
  const rows: { buurt_code: string; main_pc4: string }[] = parse(
    readFileSync(join(folder, 'geo/nl_buurten_2024_centroids.csv'), 'utf8'),
    { columns: true },
  );
  const postcodes = new Map(rows.map(({ buurt_code, main_pc4 }) => [buurt_code, main_pc4 || null]));
  // One neighbourhood a line, so that a change of one shows as one line.
  const features = shapes.features.map(({ properties: { code, name, wijk, wijk_name }, geometry }) => {
    const postcode = postcodes.get(code) ?? null;
    // Simplifying left slivers of three positions, outlines and holes, which are no area.
    const coordinates = geometry.coordinates
      .filter(([outline = []]) => outline.length >= 4)
      .map((rings) => rings.filter((ring) => ring.length >= 4));
    const properties = { code, name, wijk, wijk_name, postcode };
    return JSON.stringify({ type: 'Feature', properties, geometry: { type: geometry.type, coordinates } });
  });
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;
}
