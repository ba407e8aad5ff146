// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import {
  brokenLists,
  jumpsInHeadings,
  PART_CONTENT,
  type PartState,
  plain,
  renderPart,
  textsIn,
  wordsOf,
} from '../../../tests/render-part.tsx';
import { CHECK, checked, daily, location, packOf, service, typical, weekly } from '../../../tests/sample-pack.ts';
import { MAPS, samplePhone } from '../../../tests/sample-phone.ts';
import { NOTHING_YET } from '../../domain/on-this-phone.ts';
import { NEW_SESSION, type Session } from '../../domain/session.ts';
import type { Location, Pack, Service } from '../../domain/social-map.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { PlaceScreen } from './place-screen.tsx';

afterEach(cleanup);

const nl = wordsOf('nl');
const ASKED: Session = { ...NEW_SESSION, draft: { ...NEW_SESSION.draft, domains: ['money'] } };
const CONTENT = {
  ...PART_CONTENT,
  questions: {
    ...PART_CONTENT.questions,
    domains: [{ id: 'money', pictogram: 'money', choices: ['cannot-pay'] }],
    choices: [{ id: 'cannot-pay', pictogram: 'bills', needs: ['debts'] }],
    needs: [{ id: 'debts', pictogram: 'debts', safety: false }],
  },
};

interface Shown extends PartState {
  readonly services: readonly Service[];
  readonly place?: Location;
  readonly region?: Partial<Pack['region']>;
}

function show({ services, place = location('library'), region, ...state }: Shown): Element {
  const made = packOf({ locations: [place], services });
  const pack = { ...made, region: { ...made.region, ...region } };
  return renderPart(<PlaceScreen id="library" />, { content: CONTENT, session: ASKED, pack, ...state });
}

function offer(name: string, patch: Partial<Service> = {}): Service {
  return service(name, { location: 'library', name: { nl: name }, check: CHECK, ...patch });
}

const offers = (root: ParentNode) => textsIn(root, '.service > :first-child, summary');
const folded = (root: ParentNode) => textsIn(root, 'details > summary');
const times = (root: ParentNode, text: string) => (root.textContent ?? '').split(text).length - 1;

describe('the offers of a place', () => {
  it('are those asked for, and then the others', () => {
    const root = show({ services: [offer('Koor', { needs: ['company'] }), offer('Geldhulp')] });
    expect(offers(root)).toEqual(['Geldhulp', 'Koor']);
    expect(times(root, nl.text('place.also'))).toBe(1);
    expect(root.textContent).toMatch(/Geldhulp.*Hoe komt u er\?.*Hier is ook.*Koor/s);
  });

  it('that nobody asked for are folded, each under a heading of its own, and hold the same when opened', () => {
    const text = { nl: 'Samen zingen' };
    const services = [offer('Geldhulp'), offer('Koor', { needs: ['company'], description: text, hours: daily(9, 17) })];
    const root = show({ services });
    expect(folded(root)).toEqual(['Koor']);
    const [details] = root.querySelectorAll('details');
    expect(details?.open).toBe(false);
    expect(textsIn(details ?? root, 'h3')).toEqual(['Koor']);
    expect(textsIn(details ?? root, 'p')).toContain('Samen zingen');
    expect(textsIn(details ?? root, 'h4')).toContain(nl.text('place.hours'));
  });

  it('are all folded where nothing was asked for, and a single one is open at once', () => {
    const session = NEW_SESSION;
    const two = show({ services: [offer('Geldhulp'), offer('Koor')], session });
    expect(folded(two)).toEqual(['Geldhulp', 'Koor']);
    expect(two.textContent).toMatch(/Wat is hier\?.*Koor.*Hoe komt u er\?/s);
    expect(two.textContent).not.toContain(nl.text('place.also'));
    expect(two.textContent).not.toContain(nl.text('place.why'));
    cleanup();
    const one = show({ services: [offer('Geldhulp')], session });
    expect(folded(one)).toEqual([]);
    expect(textsIn(one, '.service h2')).toEqual(['Geldhulp']);
    expect(one.textContent).not.toContain(nl.text('place.services'));
  });

  it('are not known where there is none, or none any more: then there is somebody to call', () => {
    for (const services of [[], [offer('Voorbij', { validUntil: '2026-11-22' })]]) {
      const root = show({ services });
      expect(root.textContent).toContain(nl.text('place.no-service'));
      expect(root.querySelector('.service a')?.getAttribute('href')).toBe('tel:14000');
      expect(root.textContent).not.toMatch(/Voorbij|meestal/);
      cleanup();
    }
    expect(show({ services: [offer('Geldhulp')] }).textContent).not.toContain(nl.text('place.no-service'));
  });

  it('that ended are not among them, and those that begin later say so', () => {
    const services = [
      offer('Voorbij', { validUntil: '2026-11-22' }),
      offer('Koor voorbij', { needs: ['company'], validUntil: '2026-11-22' }),
      offer('Laatste dag', { validUntil: '2026-11-23' }),
      offer('Straks', { validFrom: '2026-12-01', hours: daily(9, 17) }),
    ];
    const root = show({ services });
    expect(offers(root)).toEqual(['Laatste dag', 'Straks']);
    const later = [...root.querySelectorAll('details')].at(-1);
    expect(plain(later?.textContent ?? '')).toContain('Begint op 1 december 2026');
  });
});

describe('what holds for the whole place', () => {
  const facts = { visible: checked(['private-room'] as const), place: { wheelchair: typical(true) } };

  it('stands there once, however many offers there are, with one check', () => {
    const services = [offer('Een', { facts, check: null }), offer('Twee', { facts, needs: ['company'], check: null })];
    const root = show({ services, place: location('library', { facts }) });
    expect(times(root, nl.text('fact.visible.private-room'))).toBe(1);
    expect(times(root, nl.text('fact.place.wheelchair'))).toBe(1);
    expect(textsIn(root, 'p')).toContain('Gecontroleerd op 1 november 2026 · Door: somebody · Hoe: a visit');
  });

  it('is not known once, too', () => {
    const root = show({ services: [offer('Een'), offer('Twee')] });
    expect(times(root, nl.text('fact.visible'))).toBe(1);
    expect(times(root, nl.text('fact.place'))).toBe(1);
    expect(times(root, nl.text('fact.keeps'))).toBe(2);
  });

  it('is not known feature by feature, once, where something is known of it', () => {
    const services = [offer('Een', { facts }), offer('Twee', { facts })];
    const root = show({ services, place: location('library', { facts }) });
    expect(times(root, nl.text('fact.place.accessible-toilet.unknown'))).toBe(1);
    expect(times(root, nl.text('fact.place.quiet.unknown'))).toBe(1);
    expect(times(root, nl.text('fact.place.wheelchair.unknown'))).toBe(0);
  });
});

describe('why a place is shown', () => {
  it('is not when there is help: that stands with the services, once', () => {
    const root = show({ services: [offer('Geldhulp', { hours: daily(9, 17) })] });
    expect(root.textContent).toContain(nl.text('place.why'));
    expect(root.textContent).not.toContain('Open tot');
    cleanup();
    const shut = show({ services: [offer('Geldhulp', { hours: weekly({ 1: [[540, 600]] }) })] });
    expect(times(shut, 'Nu dicht')).toBe(1);
  });
});

describe('a place that somebody asked to leave out', () => {
  const place = location('library', { name: 'Bieb om de hoek', neighbourhood: 'BU00000101', address: 'Thuisstraat 1' });
  const services = [offer('Geldhulp'), offer('Koor', { needs: ['company'] })];
  const asking = (draft: Partial<Session['draft']>, where: Location = place) =>
    show({ services, place: where, session: { ...ASKED, draft: { ...ASKED.draft, ...draft } } });
  const titles = (draft: Partial<Session['draft']>, where?: Location) => textsIn(asking(draft, where), 'h1');
  const LEFT_OUT = [nl.text('place.left-out')];

  it('does not come back with its page, which says so and leads back', () => {
    const root = asking({ where: 'elsewhere', home: 'WK000001' });
    expect(textsIn(root, 'h1')).toEqual(LEFT_OUT);
    expect(textsIn(root, 'button')).toEqual([nl.text('results.change-where'), nl.text('place.back')]);
    expect(root.textContent).not.toMatch(/Bieb|Thuisstraat|Geldhulp|Koor|WK000001|BU00000101/);
    expect(root.textContent).not.toContain(nl.text('place.missing'));
    expect(root.textContent).not.toContain(nl.text('keep.title'));
  });

  it('is one in an area to avoid, too, or within 50 m of it', () => {
    expect(titles({ where: 'elsewhere', avoid: ['WK000001'] })).toEqual(LEFT_OUT);
    const acrossTheStreet = location('library', { within50m: ['BU00000201', 'BU00000102'] });
    expect(titles({ where: 'elsewhere', home: 'WK000001' }, acrossTheStreet)).toEqual(LEFT_OUT);
  });

  it('is one with help for another area only; and where some of it is for others, that is not shown', () => {
    const far = location('library', { neighbourhood: 'BU00000301' });
    const forOthers = service('b', {
      location: 'library',
      name: { nl: 'Voor Zuid' },
      facts: { serves: checked(['WK000002']) },
    });
    const forAll = service('a', {
      location: 'library',
      name: { nl: 'Voor iedereen' },
      facts: { serves: checked('everyone') },
    });
    const session = { ...ASKED, draft: { ...ASKED.draft, where: 'elsewhere', home: 'WK000001' } } as const;
    expect(textsIn(show({ services: [forOthers], place: far, session }), 'h1')).toEqual(LEFT_OUT);
    const root = show({ services: [forOthers, forAll], place: far, session });
    expect(root.textContent).toContain('Voor iedereen');
    expect(root.textContent).not.toContain('Voor Zuid');
  });

  it('is shown to who did not ask for that, or lives somewhere else', () => {
    expect(titles({ where: 'near', home: 'WK000001' })).toEqual(['Bieb om de hoek']);
    expect(titles({ where: 'elsewhere', home: 'WK000002' })).toEqual(['Bieb om de hoek']);
    expect(titles({ where: 'elsewhere' })).toEqual(['Bieb om de hoek']);
  });

  it.each(LANGUAGES)('is told of in $name', ({ id }) => {
    const session = { ...ASKED, draft: { ...ASKED.draft, where: 'elsewhere', home: 'WK000001' } } as const;
    const root = show({ services, place, session, language: id });
    expect(textsIn(root, 'h1')).toEqual([plain(wordsOf(id).text('place.left-out'))]);
  });
});

it('can be kept, by its region, id and name', async () => {
  const phone = samplePhone();
  show({ services: [offer('Geldhulp')], place: location('library', { name: 'Bieb' }), phone });
  await userEvent.setup().click(screen.getByRole('button', { name: nl.text('keep.keep') }));
  expect(phone.given).toEqual([{ region: 'voorbeeldstad', id: 'library', name: 'Bieb' }]);
});

it('shows HTML in the name of a place, its address and its sources as text', () => {
  const html = '<b onclick="ran = 1">x</b>';
  const place = location('library', { name: html, address: html });
  const root = show({ services: [offer('Een')], place, region: { attribution: [html] } });
  expect(root.querySelector('b')).toBeNull();
  // In its title and where to call about it; its address likewise; and the source.
  expect(times(root, html)).toBe(5);
});

it('says of a place that is not on the map that it is not, with a way back', () => {
  const root = renderPart(<PlaceScreen id="elsewhere" />);
  expect(textsIn(root, 'h1')).toEqual([nl.text('place.missing')]);
  expect(textsIn(root, 'button')).toEqual([nl.text('place.back')]);
});

describe('a place whose map is not there', () => {
  const source = { id: 'hier', name: 'Hier', practice: false, url: '', sha256: '' };
  const amsterdam = { ...source, id: 'amsterdam', name: 'Amsterdam' };
  const kept = { ...NOTHING_YET, maps: MAPS, places: [{ region: 'hier', id: 'library', name: 'Bieb' }] };
  const shown = (state: PartState, id = 'library') =>
    renderPart(<PlaceScreen id={id} />, {
      content: { ...CONTENT, packs: [source, amsterdam] },
      source,
      pack: null,
      kept,
      ...state,
    });

  it('is on its way', () => {
    expect(textsIn(shown({}), 'h1')).toEqual([nl.text('results.loading')]);
  });

  it('says that it is not there, and why, under the name that was kept', () => {
    const root = shown({ packProblem: 'unreachable' });
    expect(textsIn(root, 'h1')).toEqual([nl.text('place.no-map')]);
    expect(textsIn(root, 'bdi')).toEqual(['Bieb']);
    expect(root.textContent).toContain(nl.text('problem.pack.unreachable'));
  });

  it('is not looked for on the map of another municipality, where it cannot be', () => {
    expect(textsIn(shown({ packProblem: 'unreachable' }), 'button')).toEqual([
      nl.text('problem.retry'),
      nl.text('place.back'),
    ]);
  });

  it('is not called by the name of one of another municipality, or by none', () => {
    const elsewhere = { ...kept, places: [{ region: 'amsterdam', id: 'library', name: 'Verkeerd' }] };
    expect(textsIn(shown({ packProblem: 'unreachable', kept: elsewhere }), 'bdi')).toEqual([]);
  });
});

describe.each(LANGUAGES)('read out in $name', ({ id }) => {
  it('it has one title, headings in order, no broken list and no key', () => {
    const facts = { cost: checked('small-fee' as const), fee: checked(100), visible: typical(['mixed-use'] as const) };
    const services = [offer('Een', { facts, hours: daily(9, 17) }), service('library', { needs: ['company'] })];
    const root = show({
      services,
      language: id,
      region: { corrections: { email: 'kaart@stad.example', phone: null } },
    });
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(jumpsInHeadings(root)).toEqual([]);
    expect(brokenLists(root)).toEqual([]);
    expect(root.textContent).not.toMatch(/\b(fact|place|service|hours|basis|kind|doubt|reason|need)\.[a-z]|\{\{/);
  });
});
