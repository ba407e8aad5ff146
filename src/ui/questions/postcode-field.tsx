import { useId, useState } from 'preact/hooks';
import { wijkenOfPostcode } from '../../domain/home.ts';
import type { Pack } from '../../domain/social-map.ts';
import { fold } from '../../search/fold.ts';
import { useApp } from '../app-state.ts';
import { areaName } from '../parts/area-name.ts';
import { Pictogram } from '../parts/pictogram.tsx';

export interface PostcodeFieldProps {
  readonly pack: Pack;
  readonly home: string | null;
  onChoose(code: string): void;
}

/** Four digits of a postcode. Where they stand for several wijken, it asks which. */
export function PostcodeField({ pack, home, onChoose }: PostcodeFieldProps) {
  const { words } = useApp();
  const [typed, setTyped] = useState('');
  const [used, setUsed] = useState<string | null>(null);
  const problemId = useId();
  const wijken = used === null ? [] : wijkenOfPostcode(used, pack);
  const problem = used !== null && wijken.length === 0 ? problemText(used) : null;

  function problemText(postcode: string): string {
    if (!/^\d{4}$/.test(postcode)) return words.text('home.postcode.format');
    return words.text('home.postcode.unknown', { postcode, region: pack.region.name });
  }

  function use() {
    if (typed.trim() === '') return;
    // People type the letters of their postcode, too; they are not needed and not kept.
    const postcode = fold(typed)
      .replace(/\s/g, '')
      .replace(/^(\d{4})[a-z]{2}$/, '$1');
    setUsed(postcode);
    // All its wijken count until the person says which one it is, so that elsewhere leaves out too much, not too little.
    if (postcode !== used && wijkenOfPostcode(postcode, pack).length > 0) onChoose(postcode);
  }

  return (
    <form
      class="postcode-field"
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <label class="field">
        {words.text('home.postcode')}
        <input
          type="text"
          inputMode="numeric"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          maxLength={7}
          size={7}
          aria-invalid={problem !== null}
          aria-describedby={problemId}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={use}
        />
      </label>
      <button type="submit" class="button">
        <Pictogram name="check" />
        {words.text('home.postcode.use')}
      </button>
      <p id={problemId} role="status" class="problem">
        {problem}
      </p>
      {used !== null && wijken.length > 1 && (
        <fieldset>
          <legend>{words.text('home.which', { postcode: used })}</legend>
          {wijken.map((code) => (
            <button key={code} type="button" class="wijk" onClick={() => onChoose(code)}>
              <bdi lang="nl" translate={false}>
                {areaName(code, pack)}
              </bdi>
            </button>
          ))}
          <button type="button" class="wijk" aria-pressed={home === used} onClick={() => onChoose(used)}>
            {words.text('home.which.all')}
            <Pictogram name="unknown" />
          </button>
        </fieldset>
      )}
    </form>
  );
}
