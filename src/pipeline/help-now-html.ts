/** Help now as plain HTML in all languages: it stands in the page, shows before any script runs, and without one. */
import { isAlwaysOpen } from '../domain/hours.ts';
import type { Helpline } from '../domain/social-map.ts';
import type { Words } from '../i18n/create-words.ts';
import { lineCheckText, lineFacts, lineLanguagesText } from '../i18n/describe-line.ts';
import { phoneAddress } from '../i18n/formats.ts';
import { LANGUAGES, type LanguageId } from '../i18n/languages.ts';
import type { TextKey } from '../i18n/text-key.ts';
import type { Content } from './read-content.ts';

export interface HelpNowParts {
  readonly helpNow: Content['helpNow'];
  readonly helplines: readonly Helpline[];
  /** Every municipality in the app with its own number. */
  readonly municipalities: readonly { readonly name: string; readonly phone: string }[];
  readonly spriteUrl: string;
  readonly wordsOf: (id: LanguageId) => Words;
}

/** The body of the page before the app: Help now, open, and what is said while the app loads. */
export function helpNowHtml(parts: HelpNowParts): string {
  const languages = LANGUAGES.map(({ id }) => parts.wordsOf(id));
  const summary = languages.map((words) => only(words, 'span', escapeHtml(words.text('helpnow.title')))).join('\n');
  return `<header>
${leaveHtml(languages, parts)}
<details class="help-now" id="help-now" open>
<summary>${pictogram('help-now', parts)}${summary}</summary>
${languages.map((words) => only(words, 'section', languagePart(words, parts))).join('\n')}
</details>
</header>`;
}

/** The way out, also before any script runs. */
function leaveHtml(languages: readonly Words[], parts: HelpNowParts): string {
  const texts = languages.map((words) => only(words, 'span', escapeHtml(words.text('step.leave')))).join('');
  return `<a class="leave" id="leave" href="calendar.html">${pictogram('leave', parts, ' pictogram--mirrors')}${texts}</a>`;
}

/** What stands where the app will be, until it is there. */
export function bootHtml(wordsOf: HelpNowParts['wordsOf']): string {
  const lines = LANGUAGES.map(({ id }) => wordsOf(id)).map((words) =>
    only(
      words,
      'div',
      `<p>${escapeHtml(words.text('boot.loading'))} ${escapeHtml(words.text('boot.trouble'))}</p>
<noscript><p><strong>${escapeHtml(words.text('boot.no-script'))}</strong></p></noscript>`,
    ),
  );
  return lines.join('\n');
}

/** An element in one language; the app hides those in other languages. */
function only(words: Words, element: string, html: string): string {
  const { id, dir } = words.language;
  return `<${element} lang="${id}" dir="${dir}" data-only-language="${id}">${html}</${element}>`;
}

function languagePart(words: Words, parts: HelpNowParts): string {
  const entries = parts.helpNow.map((entry) => {
    const lines = entry.lines.flatMap((id) => parts.helplines.filter((line) => line.id === id));
    return `<li>
<h3>${pictogram(entry.pictogram, parts)}${escapeHtml(words.text(`helpnow.${entry.id}.title` as TextKey))}</h3>
${entry.text ? `<p>${escapeHtml(words.text(`helpnow.${entry.id}.text` as TextKey))}</p>` : ''}
${entry.say.map((sentence) => sayHtml(`helpnow.say.${sentence}` as TextKey, words, parts)).join('\n')}
${lines.map((line) => lineHtml(line, words, parts)).join('\n')}
${entry.municipality ? parts.municipalities.map((place) => municipalityHtml(place, words, parts)).join('\n') : ''}
</li>`;
  });
  const own = words.language.id === 'nl';
  return `<h2>${escapeHtml(words.language.name)}</h2>
<p><strong>${escapeHtml(words.text('helpnow.stays-visible'))}</strong></p>
${own ? '' : sentenceHtml(words)}
<ul class="help-now__list">${entries.join('\n')}</ul>`;
}

function lineHtml(line: Helpline, words: Words, parts: HelpNowParts): string {
  // A page that was made before cannot tell what is open now.
  const always = line.hours && isAlwaysOpen(line.hours) ? [words.text('line.open.always')] : [];
  const facts = [...always, ...lineFacts(line, words), lineLanguagesText(line, words), lineCheckText(line, words)];
  return `${phoneHtml(line.name, line.phone, words, parts)}
${factsHtml(facts)}`;
}

function municipalityHtml(place: { name: string; phone: string }, words: Words, parts: HelpNowParts): string {
  const unknown = ['line.hours.unknown', 'line.cost.unknown', 'line.languages.unknown'] as const;
  return `${phoneHtml(words.text('helpnow.municipality', { region: place.name }), place.phone, words, parts)}
${factsHtml(unknown.map((key) => words.text(key)))}`;
}

function factsHtml(facts: readonly string[]): string {
  return `<p class="help-now__facts">${facts.map((fact) => `${escapeHtml(fact)}.`).join(' ')}</p>`;
}

function phoneHtml(name: string, phone: string, words: Words, parts: HelpNowParts): string {
  const label = name === phone ? '' : ` <bdi class="phone__name">${escapeHtml(name)}</bdi>`;
  const spoken = escapeHtml(words.text('line.call', { name: name === phone ? phone : `${name} ${phone}` }));
  return `<a class="phone" href="${phoneAddress(phone)}" aria-label="${spoken}">${pictogram('phone', parts)}<bdi dir="ltr" translate="no">${phone}</bdi>${label}</a>`;
}

function sentenceHtml(words: Words): string {
  const means = escapeHtml(words.text('helpnow.sentence.means'));
  return `<p>${escapeHtml(words.text('helpnow.say'))} ${dutch(words.text('helpnow.sentence'))} ${means}</p>`;
}

/** A sentence to say in Dutch, with its meaning for whoever reads another language. */
function sayHtml(key: TextKey, words: Words, { wordsOf }: HelpNowParts): string {
  const own = words.language.id === 'nl' ? '' : ` ${escapeHtml(words.text(key))}`;
  return `<p>${dutch(wordsOf('nl').text(key))}${own}</p>`;
}

function dutch(sentence: string): string {
  return `<q class="say" lang="nl" dir="ltr">${escapeHtml(sentence)}</q>`;
}

function pictogram(name: string, { spriteUrl }: HelpNowParts, more = ''): string {
  return `<svg class="pictogram${more}" aria-hidden="true" focusable="false"><use href="${spriteUrl}#${name}"></use></svg>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
