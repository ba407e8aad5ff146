/** The title of each question and the hint below it; some speak of somebody else where help is for somebody else. */
import type { Where, Who } from '../../domain/answers.ts';
import type { QuestionScreen } from '../../domain/questions.ts';
import type { TextKey } from '../../i18n/text-key.ts';

interface QuestionTexts {
  readonly title: TextKey;
  /** The title where help is for somebody else. */
  readonly titleOther?: TextKey;
  readonly hint?: TextKey;
}

const TEXTS: Readonly<Record<QuestionScreen, QuestionTexts>> = {
  topics: { title: 'topics.title', hint: 'topics.hint' },
  choices: { title: 'choices.title', hint: 'choices.hint' },
  who: { title: 'who.title' },
  home: { title: 'home.title', titleOther: 'home.title.other', hint: 'home.hint' },
  where: { title: 'where.title', titleOther: 'where.title.other' },
  elsewhere: { title: 'where.elsewhere', titleOther: 'where.elsewhere.other' },
  avoid: { title: 'avoid.title', titleOther: 'avoid.title.other', hint: 'avoid.hint' },
  reach: { title: 'reach.title', titleOther: 'reach.title.other', hint: 'reach.hint' },
  matters: { title: 'matters.title', titleOther: 'matters.title.other', hint: 'matters.hint' },
};

export function questionTexts(screen: QuestionScreen, who: Who | null): { title: TextKey; hint: TextKey | null } {
  const { title, titleOther = title, hint = null } = TEXTS[screen];
  return { title: isForMe(who) ? title : titleOther, hint };
}

/** What an answer to "where" is called: whose neighbourhood is left out depends on who it is for. */
export function whereKey(where: Where, who: Who | null): TextKey {
  return where === 'elsewhere' && !isForMe(who) ? 'where.elsewhere.other' : `where.${where}`;
}

/** Whether help is for the person who answers, as far as they said. */
export function isForMe(who: Who | null): boolean {
  return who === null || who === 'me';
}
