import type { Location } from '../../domain/social-map.ts';
import { addressLine } from './address-line.ts';

/** The address of a mail about a place. In Dutch, for who reads it; of the person who writes it, it holds nothing. */
export function correctionMail(place: Location, email: string): string {
  const subject = `Klopt niet: ${place.name} (${place.id})`;
  const lines = [
    'Over deze plek klopt iets niet op de kaart:',
    '',
    place.name,
    addressLine(place) ?? 'Adres: niet bekend',
    `Nummer op de kaart: ${place.id}`,
    '',
    'Wat klopt er niet?',
    '',
    '',
  ];
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}
