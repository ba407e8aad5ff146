// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPart, wordsOf } from '../../../tests/render-part.tsx';
import { location } from '../../../tests/sample-pack.ts';
import { CopyAddress } from './copy-address.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const nl = wordsOf('nl');

async function copied(writeText: (text: string) => Promise<void>): Promise<string> {
  const user = userEvent.setup();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  renderPart(<CopyAddress place={location('library', { postcode: '1001AB' })} />);
  await user.click(screen.getByRole('button', { name: nl.text('place.copy') }));
  return screen.getByRole('status').textContent ?? '';
}

describe('copying an address', () => {
  it('takes street, postcode and town, and says that it did', async () => {
    const texts: string[] = [];
    expect(await copied(async (text) => void texts.push(text))).toBe(nl.text('place.copied'));
    expect(texts).toEqual(['Straat 1, 1001 AB Voorbeeldstad']);
  });

  it('says so where the browser does not let it', async () => {
    expect(await copied(() => Promise.reject(new Error('not allowed')))).toBe(nl.text('place.copy.failed'));
  });

  it('is not offered without an address, nor where the browser cannot', () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.resolve() } });
    expect(renderPart(<CopyAddress place={location('library', { address: null })} />).innerHTML).toBe('');
    cleanup();
    vi.stubGlobal('navigator', {});
    expect(renderPart(<CopyAddress place={location('library')} />).innerHTML).toBe('');
  });
});
