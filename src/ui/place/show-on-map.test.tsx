// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { renderPart, wordsOf } from '../../../tests/render-part.tsx';
import { location } from '../../../tests/sample-pack.ts';
import type { PackSource } from '../../domain/app-content.ts';
import { LANGUAGES, type LanguageId } from '../../i18n/languages.ts';
import { mapAddresses } from './map-addresses.ts';
import { ShowOnMap } from './show-on-map.tsx';

afterEach(cleanup);

const PLACE = location('library', { name: 'Huis & Tuin (achterom)', point: { lat: 52.123456, lon: 5.3 } });
const REAL: PackSource = { id: 'stad', name: 'Stad', practice: false, url: '', sha256: '' };

async function opened(language: LanguageId = 'nl', source = REAL) {
  const root = renderPart(<ShowOnMap place={PLACE} />, { language, source });
  const button = screen.getByRole('button', { name: wordsOf(language).text('place.map') });
  const before = screen.queryAllByRole('link');
  await userEvent.setup().click(button);
  return { root, button, before };
}

describe('a place on the map of somebody else', () => {
  it.each(LANGUAGES)('is a tap away in $name, and what that tells them is said before the links', async ({ id }) => {
    const { root, button, before } = await opened(id);
    expect(before).toEqual([]);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const [app, website] = screen.getAllByRole('link', { description: wordsOf(id).text('leaving.map') });
    expect(app?.getAttribute('href')).toMatch(/^geo:52\.12346,5\.30000\?/);
    expect(website?.getAttribute('href')).toMatch(/^https:\/\/www\.openstreetmap\.org\//);
    expect(root.querySelector('p')?.compareDocumentPosition(app ?? root)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('can be put away again', async () => {
    const { button } = await opened();
    await userEvent.setup().click(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryAllByRole('link')).toEqual([]);
  });

  it('tells the website nothing of this app, and leaves no empty page beside the map app', async () => {
    await opened();
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('rel'))).toEqual(Array(2).fill('noreferrer noopener'));
    expect(links.map((link) => link.getAttribute('target'))).toEqual([null, '_blank']);
  });

  it('is said to be invented where it is', async () => {
    const invented = wordsOf('nl').text('place.map.invented');
    expect((await opened()).root.textContent).not.toContain(invented);
    cleanup();
    expect((await opened('nl', { ...REAL, practice: true })).root.textContent).toContain(invented);
  });
});

it('names the place in the map app, whatever the name holds, and nowhere else', () => {
  const { app, website } = mapAddresses(PLACE);
  expect(app).toBe('geo:52.12346,5.30000?q=52.12346,5.30000(Huis%20%26%20Tuin%20achterom)');
  expect(website).toBe('https://www.openstreetmap.org/?mlat=52.12346&mlon=5.30000#map=18/52.12346/5.30000');
});
