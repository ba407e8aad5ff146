import { LANGUAGES, type LanguageId } from '../../i18n/languages.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from './pictogram.tsx';

export interface LanguageBarProps {
  readonly current: LanguageId;
  /** Whether the language chosen last could not be fetched. */
  readonly failed: boolean;
  onChoose(id: LanguageId): void;
}

/** The languages, each by its own name. */
export function LanguageBar({ current, failed, onChoose }: LanguageBarProps) {
  const { words } = useApp();
  return (
    <nav class="language-bar" aria-label={words.text('language.choose')}>
      <Pictogram name="language" />
      <ul>
        {LANGUAGES.map(({ id, name, dir }) => (
          <li key={id}>
            <button type="button" lang={id} dir={dir} aria-pressed={id === current} onClick={() => onChoose(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="language-bar__problem">
        {failed && words.text('problem.language')}
      </p>
    </nav>
  );
}
