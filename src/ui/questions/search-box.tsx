import { useEffect, useRef } from 'preact/hooks';
import { answersFrom } from '../../domain/session.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';
import { SafetyNumbers } from '../parts/safety-numbers.tsx';
import { focusSearchAsked } from '../shortcut.ts';
import { SearchFound } from './search-found.tsx';

/** What it is about in the person's own words, found on the device. What is typed is kept in memory only, and wiped with the answers. */
export function SearchBox() {
  const { words, session, search, pack, content, act } = useApp();
  const { typed } = session;
  const box = useRef<HTMLFormElement>(null);
  const ready = words.whole && typeof search === 'function';
  const found = ready ? search(typed, pack ?? content.help) : null;
  const needs = [...(found?.danger ?? []), ...(answersFrom(session.draft, content.questions).needs ?? [])];
  // After the title, which takes the focus on every new screen.
  useEffect(() => focusSearchAsked(box.current), []);
  // The keyboard of a phone covers its lower half; the field goes up, so that what is found stands in sight.
  const comeUp = () => box.current?.scrollIntoView({ block: 'start' });
  const enter = (event: SubmitEvent) => {
    event.preventDefault();
    box.current?.querySelector<HTMLElement>('ul button, ul a')?.focus();
  };
  return (
    <form ref={box} class="search" role="search" onSubmit={enter}>
      <label class="field">
        <span class="with-pictogram">
          <Pictogram name="search" />
          {words.text('topics.search')}
        </span>
        <input
          type="search"
          dir="auto"
          autocomplete="off"
          autocapitalize="none"
          enterkeyhint="search"
          spellcheck={false}
          value={typed}
          onFocus={comeUp}
          onInput={(event) => act({ type: 'type', text: event.currentTarget.value })}
        />
      </label>
      <SafetyNumbers needs={needs} />
      <SearchFound found={found} typed={typed.trim() !== ''} failed={search === 'failed'} needs={needs} />
    </form>
  );
}
