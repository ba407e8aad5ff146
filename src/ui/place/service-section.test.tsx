// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { brokenLists, jumpsInHeadings, plain, renderPart, textsIn, wordsOf } from '../../../tests/render-part.tsx';
import { CHECK, checked, daily, location, packOf, service, typical } from '../../../tests/sample-pack.ts';
import type { Service, Text } from '../../domain/social-map.ts';
import type { LanguageId } from '../../i18n/languages.ts';
import { ServiceSection } from './service-section.tsx';

afterEach(cleanup);

const nl = wordsOf('nl');
const NAME: Text = { nl: 'Taalcafé', ar: 'مقهى اللغة', en: 'Language café', tr: 'Dil kafesi' };
const SCRIPT = '<img src=x onerror="ran = 1"><script>ran = 1</script> {{name}} $t(service.website)';

function show(patch: Partial<Service>, language: LanguageId = 'nl', place = location('library')): Element {
  const organizations = [
    {
      id: 'taalhuis',
      name: { nl: SCRIPT },
      phone: null,
      email: 'hallo@taalhuis.example',
      url: 'https://taalhuis.example/a?b',
    },
  ];
  const one = service('library', { name: NAME, check: CHECK, ...patch });
  const pack = packOf({ locations: [place], services: [one], organizations });
  return renderPart(<ServiceSection service={one} place={place} />, { language, pack });
}

// Who checked and how stand in Dutch, too, in a line of their own.
const dutchParts = (root: ParentNode) => textsIn(root, '[lang="nl"][dir="ltr"]');

describe('texts of a service', () => {
  it('are in the language of the screen where somebody translated them, with the Dutch name beside it', () => {
    const root = show({ description: { nl: 'Praten', ar: 'كلام' } }, 'ar');
    expect(textsIn(root, 'h2')).toEqual(['مقهى اللغة']);
    expect(dutchParts(root)).toEqual(['Taalcafé']);
    expect(root.textContent).not.toContain('Praten');
    expect(root.textContent).not.toContain(wordsOf('ar').text('service.only-dutch'));
  });

  it.each(['description', 'whatHappens', 'bring'] as const)('say so where the %s is in Dutch only', (field) => {
    const root = show({ [field]: { nl: 'Kom binnen', en: 'Come in' } }, 'tr');
    expect(dutchParts(root)).toEqual(['Taalcafé', 'Kom binnen']);
    expect(root.querySelectorAll('[lang="nl"][dir="ltr"]')).toHaveLength(2);
    expect(root.textContent).toContain(wordsOf('tr').text('service.only-dutch'));
  });

  it('do not say so on a Dutch screen, nor repeat the name there or where it is the same', () => {
    const root = show({ description: { nl: 'Praten' } });
    expect(root.textContent).not.toContain(nl.text('service.only-dutch'));
    expect(root.textContent?.split('Taalcafé')).toHaveLength(2);
    const same = show({ name: { nl: 'Repair Café', en: 'Repair Café' } }, 'en');
    expect(same.textContent?.split('Repair Café')).toHaveLength(2);
  });

  it('that hold HTML or placeholders are shown as they stand, and run nothing', () => {
    const text = { nl: SCRIPT };
    const root = show({ name: text, description: text, whatHappens: text, bring: text, organization: 'taalhuis' });
    expect(root.querySelector('img, script')).toBeNull();
    expect(root.textContent?.split(SCRIPT)).toHaveLength(6);
    expect(plain(root.textContent ?? '')).toContain(`Van: ${SCRIPT}`);
  });
});

describe('what is said of a service', () => {
  it('is when it begins and ends', () => {
    const root = show({ hours: daily(9, 17), validFrom: '2026-12-01', validUntil: '2027-06-30' });
    expect(plain(root.textContent ?? '')).toContain('Begint op 1 december 2026Tot en met 30 juni 2027');
    const begun = show({ hours: daily(9, 17), validFrom: '2026-11-23' });
    expect(begun.textContent).not.toContain('Begint');
    expect(textsIn(begun, 'td')).toContain('09:00–17:00');
  });

  it('is that its hours are usual, where nobody checked them', () => {
    const usual = show({ hours: daily(9, 17), basis: 'typical', check: null });
    expect(usual.textContent).toContain(`${nl.text('basis.usually')}:`);
    expect(show({ hours: daily(9, 17) }).textContent).not.toContain(nl.text('basis.usually'));
  });

  it('is that the phone and the hours are not known, where they are not', () => {
    const root = show({});
    expect(textsIn(root, 'li')).toContain(nl.text('service.phone'));
    expect(root.textContent).toContain(nl.text('hours.unknown.all'));
    expect(textsIn(show({ phone: '000-1234567' }), 'li')).not.toContain(nl.text('service.phone'));
    expect(show({ phone: '000-1234567' }).querySelector('a')?.getAttribute('aria-label')).toBe(
      'Bel Taalcafé 000-1234567',
    );
  });

  it('is that what happens, what to bring and when they ask a name are not known, each once', () => {
    const said = textsIn(show({}), 'li');
    const asked = ['service.what-happens', 'service.bring', 'fact.name-asked'] as const;
    for (const key of asked) expect(said.filter((text) => text === nl.text(key))).toHaveLength(1);
    const text = { nl: 'Tekst' };
    const known = show({ whatHappens: text, bring: text, facts: { nameToEnter: checked('none') } });
    for (const key of asked) expect(textsIn(known, 'li')).not.toContain(nl.text(key));
  });

  it('is how to reach the organization, each way out of the app after a sentence that says so', () => {
    const root = show({ organization: 'taalhuis' });
    const links = [...root.querySelectorAll('.leaving-links a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'mailto:hallo@taalhuis.example',
      'https://taalhuis.example/a?b',
    ]);
    expect(textsIn(root, '.leaving-links a')).toEqual(['hallo@taalhuis.example', 'taalhuis.example']);
    expect(links.map(({ previousElementSibling }) => plain(previousElementSibling?.textContent ?? ''))).toEqual([
      nl.text('leaving.mail'),
      nl.text('leaving.website'),
    ]);
  });

  it('has somebody to ask first: its own number, or else that of the municipality', () => {
    const numbers = (phone: string | null) =>
      [...show({ phone }).querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));
    expect(numbers('000-0100100')).toEqual(['tel:0000100100']);
    expect(numbers(null)).toEqual(['tel:14000']);
  });

  it('is not what holds for the whole place, known or not; but what the service says of its own', () => {
    const facts = { visible: checked(['mixed-use'] as const), place: { wheelchair: checked(true) } };
    const place = location('library', { facts });
    const quiet = typical(true);
    const root = show({ facts: { ...facts, place: { ...facts.place, quiet } } }, 'nl', place);
    expect(textsIn(root, 'dd')).toEqual(['Meestal: Het is er rustig']);
    expect(textsIn(show({}), 'li')).not.toContain(nl.text('fact.visible'));
    expect(textsIn(show({}), 'li')).not.toContain(nl.text('fact.place'));
  });

  it('of a kind of place is told as usual and not checked', () => {
    const root = show({ name: null, check: null, basis: 'typical', facts: { access: typical(['walk-in']) } });
    expect(textsIn(root, 'h2')).toEqual([nl.text('place.offer')]);
    expect(root.textContent).toContain(nl.text('doubt.not-checked'));
    expect(textsIn(root, 'dd')).toEqual(['Meestal: Binnenlopen zonder afspraak']);
  });

  it('stands under headings in order, in lists that can be read out', () => {
    const text = { nl: 'Tekst' };
    const facts = { cost: checked('free' as const), nameToEnter: checked('none' as const) };
    const root = show({ whatHappens: text, bring: text, hours: daily(9, 17), facts });
    expect(jumpsInHeadings(root)).toEqual([]);
    expect(brokenLists(root)).toEqual([]);
    expect(textsIn(root, 'h3')).toEqual(
      (['place.hours', 'service.what-happens', 'service.bring', 'fact.name-asked'] as const).map((key) => nl.text(key)),
    );
  });
});
