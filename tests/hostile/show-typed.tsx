/** The two fields in which somebody types, with a text in them and what follows from it. */
import { cleanup, fireEvent } from '@testing-library/preact';
import { NEW_SESSION } from '../../src/domain/session.ts';
import type { Pack } from '../../src/domain/social-map.ts';
import type { Search } from '../../src/search/search.ts';
import { PostcodeField } from '../../src/ui/questions/postcode-field.tsx';
import { SearchBox } from '../../src/ui/questions/search-box.tsx';
import { renderPart } from '../render-part.tsx';

/** Draws the search with a text in it. */
export function showSearch(text: string, search: Search, pack: Pack, look: (root: Element) => void): void {
  try {
    look(renderPart(<SearchBox />, { search, pack, session: { ...NEW_SESSION, typed: text } }));
  } finally {
    cleanup();
  }
}

/** Types a text into the field for the postcode, and uses it. The homes that come of it. */
export function showPostcode(text: string, pack: Pack, look: (root: Element) => void): string[] {
  const homes: string[] = [];
  try {
    const root = renderPart(<PostcodeField pack={pack} home={null} onChoose={(home) => homes.push(home)} />);
    const [input, form] = [root.querySelector('input'), root.querySelector('form')];
    if (input) fireEvent.input(input, { target: { value: text } });
    if (form) fireEvent.submit(form);
    look(root);
  } finally {
    cleanup();
  }
  return homes;
}
