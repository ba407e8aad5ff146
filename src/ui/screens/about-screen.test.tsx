// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { brokenLists, jumpsInHeadings, PART_CONTENT, plain, renderPart, wordsOf } from '../../../tests/render-part.tsx';
import { helpline, packOf } from '../../../tests/sample-pack.ts';
import { dateText } from '../../i18n/formats.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { AboutScreen } from './about-screen.tsx';
import { AccessibilityScreen } from './accessibility-screen.tsx';

afterEach(cleanup);

const { region } = packOf({});
const lines = [helpline('a', { checkedOn: '2026-11-21' }), helpline('b', { checkedOn: '2025-02-03' })];
const source = { id: 'amsterdam', name: 'Amsterdam', practice: false, url: '', sha256: '' };
const withLines = (helplines = lines) => ({ ...PART_CONTENT, help: { needs: [], helplines }, packs: [source] });

describe.each(LANGUAGES)('in $name', (language) => {
  const { id } = language;
  const words = wordsOf(id);

  it.each([AboutScreen, AccessibilityScreen])('every text is there, with headings and lists in order: %o', (Screen) => {
    const root = renderPart(<Screen />, { language: id, content: withLines() });
    expect(root.textContent).not.toMatch(/\{\{|undefined|(?<![a-z])(about|access|contact|step)\.[a-z]/);
    expect(jumpsInHeadings(root)).toEqual([]);
    expect(brokenLists(root)).toEqual([]);
  });

  it('the oldest and the newest check of the numbers are told', () => {
    const text = plain(renderPart(<AboutScreen />, { language: id, content: withLines() }).textContent ?? '');
    for (const day of ['2025-02-03', '2026-11-21']) expect(text).toContain(dateText(day, language));
  });

  it('an invented municipality is said to be invented, whichever one is shown', () => {
    const packs = [source, { ...source, id: 'voorbeeldstad', name: 'Voorbeeldstad', practice: true }];
    const root = renderPart(<AboutScreen />, { language: id, source, content: { ...withLines(), packs } });
    expect(plain(root.textContent ?? '')).toContain(words.text('about.sources.invented', { region: 'Voorbeeldstad' }));
  });
});

describe('where the map comes from', () => {
  it('is told as the municipality wrote it', () => {
    const pack = packOf({ region: { ...region, attribution: ['Gemeente X (CC0)'] } });
    expect(renderPart(<AboutScreen />, { pack, source }).textContent).toContain('Gemeente X (CC0)');
  });

  it('is said to be unknown where nobody wrote it, but not of an invented one', () => {
    const unknown = wordsOf('nl').text('about.sources.unknown', { region: 'Amsterdam' });
    const text = (practice: boolean) =>
      plain(renderPart(<AboutScreen />, { source: { ...source, practice } }).textContent ?? '');
    expect(text(false)).toContain(unknown);
    cleanup();
    expect(text(true)).not.toContain(unknown);
  });
});

describe.each([AboutScreen, AccessibilityScreen])('who wants to say something: %o', (Screen) => {
  it('writes to the address of the municipality, and is told first that this leaves the app', () => {
    const pack = packOf({ region: { ...region, corrections: { email: 'kaart@example.org', phone: null } } });
    const link = renderPart(<Screen />, { pack }).querySelector('a[href^="mailto:"]');
    expect(link?.getAttribute('href')).toBe('mailto:kaart@example.org');
    expect(link?.previousElementSibling?.textContent).toBe(wordsOf('nl').text('leaving.mail'));
  });

  it('calls where there is no address', () => {
    expect(renderPart(<Screen />).querySelector('a[href="tel:14000"]')).not.toBeNull();
  });

  it('is told that the address comes with the map, where that is not there', () => {
    const root = renderPart(<Screen />, { pack: null, packProblem: 'unreachable' });
    expect(root.textContent).toContain(wordsOf('nl').text('contact.no-map'));
    expect(root.querySelector('a[href^="mailto:"], a[href^="tel:"]')).toBeNull();
  });
});
