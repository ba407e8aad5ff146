/** What may never stand in a page, whatever it was made of. */
import { expect } from 'vitest';

const ELEMENTS =
  /^(script|iframe|frame|object|embed|applet|link|meta|base|style|img|audio|video|source|picture|portal|template|math)$/i;
/** Attributes from which an element loads, or to which it sends. */
const ADDRESSES = ['src', 'srcset', 'srcdoc', 'data', 'action', 'formaction', 'poster', 'background', 'ping', 'style'];
const SCHEMES = /^(https:\/\/|tel:[0-9]*$|mailto:|geo:[-0-9.]+,[-0-9.]+\?)/;
const SPRITE = /^(pictograms|assets\/p)\.svg#/;

/** Fails where a part of a page runs a script, loads from elsewhere, or links to anything but a website, a number, a mail or a map. */
export function expectHarmless(root: ParentNode): void {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const { localName } = element;
    if (ELEMENTS.test(localName)) found.push(`<${localName}>`);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`${localName} ${name}=${value}`);
      if (ADDRESSES.includes(name.toLowerCase())) found.push(`${localName} ${name}=${value}`);
      if (/href$/i.test(name) && !isHarmless(localName, value)) found.push(`${localName} ${name}=${value}`);
    }
  }
  expect(found).toEqual([]);
}

function isHarmless(element: string, address: string): boolean {
  if (element === 'use') return SPRITE.test(address);
  if (element !== 'a') return false;
  // The file with the licences and the neutral page are the only files of its own that the app links to.
  if (address === 'NOTICE.txt' || address === 'calendar.html') return true;
  if (!SCHEMES.test(address) || new URL(address).username !== '') return false;
  return !address.startsWith('mailto:') || isOneMail(address);
}

/** To one address, with nothing in its head but a subject. */
function isOneMail(address: string): boolean {
  const { pathname, searchParams } = new URL(address);
  const [to = '', ...others] = decodeURIComponent(pathname).split(/[,;\s]/);
  const fields = [...searchParams.keys()].filter((name) => name !== 'subject' && name !== 'body');
  return /^[^@?&]+@[^@?&]+$/.test(to) && others.length + fields.length === 0;
}
