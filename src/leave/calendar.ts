/** The neutral page: a calendar of this month, in the language of the phone. It knows nothing of the app. */
import { monthOf } from './month.ts';
import './calendar.css';

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'ur', 'yi'];

// Whoever left stands before the entries that the app made; with an entry of its own this page takes their place.
if (history.state === null) {
  history.replaceState(1, '');
  history.pushState(1, '');
}
draw();
document.addEventListener('visibilitychange', draw);

function draw(): void {
  const language = languageOfPhone();
  const now = new Date();
  const { title, days, weeks } = monthOf(now, language);
  document.documentElement.lang = language;
  document.documentElement.dir = RIGHT_TO_LEFT.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
  document.title = new Intl.DateTimeFormat(language, { dateStyle: 'full', calendar: 'gregory' }).format(now);
  const number = new Intl.NumberFormat(language, { useGrouping: false });
  const head = days.map(({ letter, name }) => element('th', letter, { scope: 'col', abbr: name, 'aria-label': name }));
  const rows = weeks.map((week) =>
    element(
      'tr',
      week.map((day) => {
        const today = day === now.getDate() ? { 'aria-current': 'date' } : {};
        return element('td', day === null ? '' : number.format(day), today);
      }),
    ),
  );
  const table = element('table', [element('thead', [element('tr', head)]), element('tbody', rows)]);
  document.querySelector('main')?.replaceChildren(element('p', document.title), element('h1', title), table);
}

function languageOfPhone(): string {
  try {
    return Intl.getCanonicalLocales(navigator.language)[0] ?? 'nl';
  } catch {
    // Some browsers say "C", which is none.
    return 'nl';
  }
}

function element(name: string, inside: string | readonly Node[], attributes: Record<string, string> = {}): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...(typeof inside === 'string' ? [inside] : inside));
  return made;
}
