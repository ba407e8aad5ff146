import {
  FACT_IDS,
  type FactId,
  type FactItem,
  factItems,
  type KnownFacts,
  unknownFeatures,
} from '../../domain/fact-items.ts';
import { factText } from '../../i18n/describe-fact.ts';
import { useApp } from '../app-state.ts';
import { areaName } from '../parts/area-name.ts';
import { Pictogram } from '../parts/pictogram.tsx';
import { UnknownList } from './unknown-list.tsx';

export interface FactListProps {
  readonly known: KnownFacts;
  /** Which facts to show, in this order. */
  readonly facts?: readonly FactId[];
  /** Items that stand elsewhere already. */
  readonly except?: (item: FactItem) => boolean;
  /** Whether this is the place itself: of that, what is not known is said feature by feature. */
  readonly ofPlace?: boolean;
  /** What else is not known. */
  readonly alsoUnknown?: readonly string[];
}

/** What is known, each value with its pictogram and its basis; and what is not known. */
export function FactList({
  known,
  facts = FACT_IDS,
  except = () => false,
  ofPlace = false,
  alsoUnknown = [],
}: FactListProps) {
  const { words } = useApp();
  const rows = facts.map((fact) => ({ fact, items: factItems(fact, known) }));
  const unknown = rows.flatMap(({ fact, items }) => {
    const label = words.text(`fact.${fact}`);
    if (items.length === 0) return [label];
    if (fact === 'place' && ofPlace)
      return unknownFeatures(known.facts).map((of) => words.text(`fact.place.${of}.unknown`));
    return [];
  });
  const shown = rows
    .map(({ fact, items }) => ({ fact, items: items.filter((item) => !except(item)) }))
    .filter(({ items }) => items.length > 0);
  return (
    <>
      {shown.length > 0 && (
        <dl class="fact-list">
          {shown.map(({ fact, items }) => (
            <div key={fact}>
              <dt>{words.text(`fact.${fact}`)}</dt>
              {items.map((item) => (
                <Fact key={JSON.stringify(item)} item={item} />
              ))}
            </div>
          ))}
        </dl>
      )}
      <UnknownList labels={[...alsoUnknown, ...unknown]} />
    </>
  );
}

function Fact({ item }: { readonly item: FactItem }) {
  const { words, content, pack } = useApp();
  const nameOf = (wijk: string) => (pack ? areaName(wijk, pack) : wijk);
  const not = item.detail && 'not' in item.detail;
  return (
    <dd class="with-pictogram">
      <span class={not ? 'picture picture--not' : 'picture'}>
        <Pictogram name={content.factLooks[item.fact]?.[item.value] ?? 'info'} />
      </span>
      <span>
        {item.check === null && <span class="fact-list__usually">{words.text('basis.usually')}: </span>}
        {/* No line ends between the hours of a slot: half of one reads as another time. */}
        {factText(item, words, nameOf).replaceAll('–', '\u2060–\u2060')}
      </span>
    </dd>
  );
}
