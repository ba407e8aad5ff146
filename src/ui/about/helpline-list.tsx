import { lineCheckText } from '../../i18n/describe-line.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';

/** Every help line that the app knows, and how sure its number is; behind a heading, as few want to read it. */
export function HelplineList() {
  const { words, content } = useApp();
  return (
    <details>
      <summary>
        <Pictogram name="phone" />
        {words.text('about.lines')}
      </summary>
      <dl>
        {content.help.helplines.map((line) => (
          <div key={line.id} class="about__part">
            <dt>
              <bdi lang="nl" translate={false}>
                {line.name}
              </bdi>
            </dt>
            <dd>
              {line.phone !== line.name && (
                <>
                  <bdi dir="ltr" translate={false}>
                    {line.phone}
                  </bdi>
                  <br />
                </>
              )}
              {lineCheckText(line, words)}
              {line.url && (
                <>
                  <br />
                  <bdi dir="ltr" translate={false}>
                    {new URL(line.url).hostname.replace(/^www\./, '')}
                  </bdi>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
