import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../src/ui/app-state.ts';

/** What the build writes into the page of the app as plain HTML, in the language of the gallery. */
export function FromTemplate({ id, open = true }: { readonly id: string; readonly open?: boolean }) {
  const { language } = useApp().words;
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const template = document.getElementById(id);
    if (!(template instanceof HTMLTemplateElement) || !holder.current) throw new Error(`no template ${id}`);
    const copy = template.content.cloneNode(true) as DocumentFragment;
    for (const part of copy.querySelectorAll<HTMLElement>('[data-only-language]')) {
      if (part.dataset.onlyLanguage !== language.id) part.remove();
    }
    // Its pictograms stand at the top, as the page of the app does; once in the page, they would be looked for here.
    for (const use of copy.querySelectorAll('use')) use.setAttribute('href', `/${use.getAttribute('href')}`);
    for (const details of copy.querySelectorAll('details')) {
      details.open = open;
      details.removeAttribute('id');
    }
    holder.current.replaceChildren(copy);
  }, []);
  return <div ref={holder} />;
}
