/** The places a person chose to keep on the phone. */
import type { KeptPlace } from '../domain/on-this-phone.ts';
import { inDatabase, type Stored } from './database.ts';

/** In the order of their regions and ids. */
export function keptPlaces(): Promise<Stored<KeptPlace[]>> {
  return inDatabase((database) => database.getAll('places'));
}

export function keepPlace({ region, id, name }: KeptPlace): Promise<Stored<unknown>> {
  return inDatabase((database) => database.put('places', { region, id, name }));
}

export function forgetPlace({ region, id }: KeptPlace): Promise<Stored<void>> {
  return inDatabase((database) => database.delete('places', [region, id]));
}

export function forgetAllPlaces(): Promise<Stored<void>> {
  return inDatabase((database) => database.clear('places'));
}
