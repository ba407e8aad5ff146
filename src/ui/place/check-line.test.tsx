// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { plain, renderPart, wordsOf } from '../../../tests/render-part.tsx';
import { LANGUAGES } from '../../i18n/languages.ts';
import { CheckLine } from './check-line.tsx';

afterEach(cleanup);

const CHECK = { on: '2026-10-05', by: 'Redactie', source: 'bezoek' };
const picture = (root: ParentNode) => root.querySelector('use')?.getAttribute('href');

describe('the line about a check', () => {
  it('says when, who and how', () => {
    const root = renderPart(<CheckLine check={CHECK} />);
    expect(plain(root.textContent ?? '')).toBe('Gecontroleerd op 5 oktober 2026 · Door: Redactie · Hoe: bezoek');
    expect(picture(root)).toBe('pictograms.svg#checked-date');
  });

  it('leaves out who and how where that is not known', () => {
    const root = renderPart(<CheckLine check={{ on: '2026-10-05', by: null, source: null }} />);
    expect(plain(root.textContent ?? '')).toBe('Gecontroleerd op 5 oktober 2026');
  });

  it('says of an offer that nobody checked that nobody did', () => {
    const root = renderPart(<CheckLine check={null} />);
    expect(root.textContent).toBe(wordsOf('nl').text('doubt.not-checked'));
    expect(root.textContent).not.toMatch(/\d/);
  });

  it('keeps names and sources as text', () => {
    const script = '<script>globalThis.ran = true</script>{{date}} $t(basis.stale) $&';
    const root = renderPart(<CheckLine check={{ on: '2026-10-05', by: script, source: script }} />);
    expect(plain(root.textContent ?? '')).toBe(`Gecontroleerd op 5 oktober 2026 · Door: ${script} · Hoe: ${script}`);
    expect(root.querySelector('script')).toBeNull();
  });

  it.each(LANGUAGES)('says in $name when it is old, and not a day before', ({ id }) => {
    const old = renderPart(<CheckLine check={{ ...CHECK, on: '2026-05-22' }} />, { language: id });
    expect(old.querySelector('strong')?.textContent).toBe(wordsOf(id).text('basis.stale'));
    expect(picture(old)).toBe('pictograms.svg#old-check');
    const fresh = renderPart(<CheckLine check={{ ...CHECK, on: '2026-05-23' }} />, { language: id });
    expect(fresh.querySelector('strong')).toBeNull();
    expect(fresh.textContent).toContain('2026');
    expect(fresh.textContent).toMatch(/\u2068[^\u2069]*23[^\u2069]*\u2069/);
  });
});
