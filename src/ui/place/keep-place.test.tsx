// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { type PartState, plain, renderPart, wordsOf } from '../../../tests/render-part.tsx';
import { location } from '../../../tests/sample-pack.ts';
import { samplePhone } from '../../../tests/sample-phone.ts';
import { NOTHING_YET, STORAGE_PROBLEMS } from '../../domain/on-this-phone.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { KeepPlace } from './keep-place.tsx';

afterEach(cleanup);

const nl = wordsOf('nl');
const IT = { region: 'voorbeeldstad', id: 'library', name: 'Bieb' };
const KEPT = { ...NOTHING_YET, places: [IT] };
const KEEP = nl.text('keep.keep');
const FORGET = nl.text('keep.forget');

const show = (state: PartState) =>
  renderPart(<KeepPlace place={location('library', { name: 'Bieb' })} region="voorbeeldstad" />, state);
const said = () => plain(screen.getByRole('status').textContent ?? '');

describe('keeping a place', () => {
  it('says first what that means', () => {
    show({ phone: samplePhone() });
    const button = screen.getByRole('button', { name: KEEP });
    const hint = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain('Wie deze telefoon gebruikt, kan ze zien');
    expect(hint?.textContent).toContain(nl.text('step.wipe.kept'));
    expect(hint?.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(said()).toBe('');
  });

  it('gives the phone its region, id and name, and nothing else', async () => {
    const phone = samplePhone();
    show({ phone });
    await userEvent.setup().click(screen.getByRole('button', { name: KEEP }));
    expect(phone.given).toEqual([IT]);
  });

  it('says where to find it once it is kept, and offers to keep it no longer', () => {
    show({ phone: samplePhone([IT]), kept: KEPT });
    expect(screen.queryByRole('button', { name: KEEP })).toBeNull();
    expect(screen.getByRole('button', { name: FORGET })).toBeTruthy();
    expect(said()).toBe(nl.text('keep.kept', { list: nl.text('step.kept') }));
  });

  it('knows a place by its region, too', () => {
    show({ phone: samplePhone(), kept: { ...NOTHING_YET, places: [{ ...IT, region: 'amsterdam' }] } });
    expect(screen.getByRole('button', { name: KEEP })).toBeTruthy();
  });

  it('is done once, however often one taps', async () => {
    const phone = samplePhone();
    show({ phone });
    await userEvent.setup().dblClick(screen.getByRole('button', { name: KEEP }));
    expect(phone.given).toEqual([IT]);
  });
});

describe('where it does not work', () => {
  it('is said, and not offered, while there is nothing that keeps', () => {
    show({ phone: null });
    expect(screen.queryByRole('button')).toBeNull();
    expect(said()).toBe(nl.text('keep.problem.absent'));
  });

  it.each(STORAGE_PROBLEMS)('is said, and not offered: %s', (storage) => {
    show({ phone: samplePhone(), kept: { ...NOTHING_YET, storage } });
    expect(screen.queryByRole('button')).toBeNull();
    expect(said()).toBe(nl.text(`keep.problem.${storage}`));
  });

  it('a place that is kept can go all the same', () => {
    show({ phone: samplePhone(), kept: { ...KEPT, storage: 'full' } });
    expect(screen.getByRole('button', { name: FORGET })).toBeTruthy();
  });

  it('is said when it shows, and can be tried again', async () => {
    show({ phone: samplePhone([], { keepPlace: () => Promise.resolve('full') }) });
    await userEvent.setup().click(screen.getByRole('button', { name: KEEP }));
    expect(said()).toBe(nl.text('keep.problem.full'));
    expect(screen.getByRole('button', { name: KEEP })).toBeTruthy();
  });

  it('and a place stays, it says how it goes', async () => {
    show({ phone: samplePhone([IT], { forgetPlace: () => Promise.resolve('refused') }), kept: KEPT });
    await userEvent.setup().click(screen.getByRole('button', { name: FORGET }));
    expect(said()).toBe(nl.text('keep.stays'));
  });
});

it.each(LANGUAGES)('has all its texts in $name', ({ id }) => {
  for (const state of [{ phone: samplePhone() }, { phone: samplePhone(), kept: KEPT }, {}]) {
    expect(show({ ...state, language: id }).textContent).not.toMatch(/\{\{|(keep|step)\.[a-z]/);
    cleanup();
  }
});
