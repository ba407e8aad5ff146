/** Measures of the examples of the gallery. Both functions run in the page, so each holds all it needs. */

/** The examples that are wider than the screen gives them, with what sticks out. */
export function wider(): string[] {
  const tooWide = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
  const stages = [...document.querySelectorAll<HTMLElement>('.gallery__stage')].flatMap((stage) => {
    const { left, right } = stage.getBoundingClientRect();
    const out = [...stage.querySelectorAll('*')].find((part) => {
      const box = part.getBoundingClientRect();
      // What has no size is not seen; what is drawn inside a pictogram stays inside it.
      return box.width > 0 && !part.closest('use') && (box.left < left - 1 || box.right > right + 1);
    });
    if (!out && stage.scrollWidth <= stage.clientWidth) return [];
    const name = stage.closest<HTMLElement>('[data-example]')?.dataset.example;
    return [`${name}: ${out?.outerHTML.slice(0, 160) ?? 'scrolls'}`];
  });
  return [...tooWide, ...stages];
}

/** What can be pressed and is lower than 48 px or narrower than 44, where no reason is known; axe sees to it that those keep 24. */
export function tooSmall(): string[] {
  const EXCEPTIONS = [
    // Stands within a line of text, which is where WCAG 2.5.8 asks nothing.
    '.small a',
    // The title takes the focus when a screen opens; nobody presses it.
    'h1',
  ];
  const pressed = 'a[href], button, input, select, textarea, summary, [tabindex]';
  return [...document.querySelectorAll<HTMLElement>('.gallery__stage')].flatMap((stage) =>
    [...stage.querySelectorAll<HTMLElement>(pressed)].flatMap((target) => {
      if (EXCEPTIONS.some((exception) => target.matches(exception))) return [];
      // A button whose ::after covers the card around it is as large as the card.
      const covers =
        getComputedStyle(target).position === 'static' && getComputedStyle(target, '::after').position === 'absolute';
      const box = ((covers && target.offsetParent) || target).getBoundingClientRect();
      if (box.width === 0 || (box.height >= 47.5 && box.width >= 43.5)) return [];
      const name = stage.closest<HTMLElement>('[data-example]')?.dataset.example;
      return [`${name}: ${Math.round(box.width)} x ${Math.round(box.height)} ${target.outerHTML.slice(0, 160)}`];
    }),
  );
}
