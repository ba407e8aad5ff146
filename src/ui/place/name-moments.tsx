import { factItems, type KnownFacts, type NameMoment } from '../../domain/fact-items.ts';
import type { TextKey } from '../../i18n/text-key.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';

const MOMENTS: readonly { readonly moment: NameMoment; readonly pictogram: string }[] = [
  { moment: 'enter', pictogram: 'door' },
  { moment: 'talk', pictogram: 'talk' },
  { moment: 'help', pictogram: 'care' },
];

export interface NameMomentsProps {
  readonly known: KnownFacts;
  /** Of its heading. */
  readonly level: 3 | 4;
}

/** At which moment they ask one's name: coming in, the first talk, the help itself. Nothing where no moment is known. */
export function NameMoments({ known, level }: NameMomentsProps) {
  const { words, content } = useApp();
  const items = factItems('name-asked', known);
  if (items.length === 0) return null;
  const Title = level === 3 ? 'h3' : 'h4';
  return (
    <>
      <Title>{words.text('fact.name-asked')}</Title>
      <ol class="name-moments">
        {MOMENTS.map(({ moment, pictogram }) => {
          const item = items.find(({ detail }) => detail && 'moment' in detail && detail.moment === moment);
          return (
            <li key={moment}>
              <span class="with-pictogram">
                <Pictogram name={pictogram} />
                <span>{words.text(`fact.name-asked.${moment}`)}:</span>
              </span>{' '}
              <span class="with-pictogram">
                <Pictogram name={item ? (content.factLooks['name-asked']?.[item.value] ?? 'info') : 'unknown'} />
                <span>
                  {item?.check === null && `${words.text('basis.usually')}: `}
                  {words.text(item ? (`fact.name-asked.${item.value}` as TextKey) : 'basis.unknown')}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
