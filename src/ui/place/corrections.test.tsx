// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { plain, renderPart, textsIn, wordsOf } from '../../../tests/render-part.tsx';
import { location, packOf } from '../../../tests/sample-pack.ts';
import { NEW_SESSION } from '../../domain/session.ts';
import type { Location, Region } from '../../domain/social-map.ts';
import { LANGUAGES, type LanguageId } from '../../i18n/languages.ts';
import { Corrections } from './corrections.tsx';

afterEach(cleanup);

const nl = wordsOf('nl');
const PLACE = location('MV-1', { name: 'Huis & Tuin?body=x', postcode: '1001AB' });
const MAIL = { email: 'kaart@stad.example', phone: null };

function show(corrections: Region['corrections'], place: Location = PLACE, language: LanguageId = 'nl'): Element {
  const made = packOf({ locations: [place] });
  const pack = { ...made, region: { ...made.region, corrections } };
  const draft = { ...NEW_SESSION.draft, needs: ['debts'], home: 'BU00000101' };
  return renderPart(<Corrections place={place} pack={pack} />, {
    pack,
    language,
    session: { ...NEW_SESSION, draft },
  });
}

const addresses = (root: ParentNode) => [...root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');

describe('"is something wrong?" by mail', () => {
  it('says first whose address it will show, and names the place in Dutch', () => {
    const root = show(MAIL);
    const link = root.querySelector('a');
    expect(link?.previousElementSibling?.textContent).toBe(
      `${nl.text('leaving.mail')} ${nl.text('place.wrong.no-answers')}`,
    );
    const mail = new URL(link?.getAttribute('href') ?? '');
    expect(mail.pathname).toBe('kaart@stad.example');
    expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(mail.searchParams.get('subject')).toBe('Klopt niet: Huis & Tuin?body=x (MV-1)');
    expect(mail.searchParams.get('body')?.split('\r\n')).toEqual([
      'Over deze plek klopt iets niet op de kaart:',
      '',
      'Huis & Tuin?body=x',
      'Straat 1, 1001 AB Voorbeeldstad',
      'Nummer op de kaart: MV-1',
      '',
      'Wat klopt er niet?',
      '',
      '',
    ]);
  });

  it('holds nothing of the person: it is the same in every language and with every answer', () => {
    const mails = LANGUAGES.map(({ id }) => addresses(show(MAIL, PLACE, id))[0]);
    expect(new Set(mails).size).toBe(1);
    expect(mails[0]).not.toMatch(/debts|schuld|BU0000/);
  });

  it('says where the address is not known', () => {
    const mail = new URL(addresses(show(MAIL, location('MV-1', { address: null })))[0] ?? '');
    expect(mail.searchParams.get('body')).toContain('Adres: niet bekend');
  });
});

describe('"is something wrong?" by a call', () => {
  it('is to the number for it, beside the mail', () => {
    const root = show({ email: 'kaart@stad.example', phone: '14 001' });
    expect(addresses(root).slice(1)).toEqual(['tel:14001']);
    expect(textsIn(root, 'p')).toContain(nl.text('place.wrong.call'));
  });

  it('is to the front desk of the municipality where there is no way of its own, and says what to name', () => {
    const root = show({ email: null, phone: null });
    expect(addresses(root)).toEqual(['tel:14000']);
    expect(textsIn(root, 'p')).toEqual([
      plain(nl.text('place.wrong.call.municipality')),
      'Huis & Tuin?body=x, Straat 1, 1001 AB Voorbeeldstad',
    ]);
  });

  it('names the place by its number where the address is not known', () => {
    const root = show({ email: null, phone: null }, location('MV-1', { address: null, name: 'Huis' }));
    expect(textsIn(root, 'p')).toContain('Huis, MV-1');
  });

  it('is not asked of the front desk where a mail reaches who keeps the map', () => {
    expect(addresses(show(MAIL)).filter((address) => address.startsWith('tel:'))).toEqual([]);
  });
});
