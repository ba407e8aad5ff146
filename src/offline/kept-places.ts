/** The places a person chose to keep on the phone. */
import type { KeptPlace } from '../domain/on-this-phone.ts';
import { isPlainText } from '../pack/is-plain-text.ts';
import { inDatabase, type Stored } from './database.ts';

/** In the order of their regions and ids. What is no place is passed over: another version, or another hand, may have left it. */
export function keptPlaces(): Promise<Stored<KeptPlace[]>> {
  return inDatabase(async (database) => {
    const all = await database.getAll('places');
    return all.filter(isPlace).map(({ region, id, name }) => ({ region, id, name }));
  });
}

/** A name that is no text might be something to draw. */
function isPlace({ region, id, name }: KeptPlace): boolean {
  return [region, id, name].every((text) => typeof text === 'string' && isPlainText(text));
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
