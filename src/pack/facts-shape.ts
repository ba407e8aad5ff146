/** The shape of facts: as layers of values in a pack, and one by one of a kind of place. */
import { check, code, codes, count, language, week } from './plain-shapes.ts';
import { each, list, orNull, record, row, type Shape, yesOrNo } from './shape-parts.ts';

/** Every value a fact may have. */
const VALUES: Readonly<Record<string, Shape>> = {
  access: codes,
  nameToEnter: code,
  nameToTalk: code,
  nameForHelp: code,
  runBy: code,
  serves: (value) => value === 'everyone' || codes(value),
  cost: code,
  fee: count,
  languages: list(language),
  languageHours: each(() => week),
  interpreter: yesOrNo,
  forWhom: codes,
  ages: row(count, count),
  talkWith: codes,
  keeps: codes,
  food: orNull(codes),
  papers: codes,
  visible: codes,
};

/** Facts by name, each value written down in a way of its own; those of the place feature by feature. */
function facts(as: (value: Shape) => Shape): Shape {
  const known = new Map(Object.entries(VALUES).map(([name, value]) => [name, as(value)]));
  known.set(
    'place',
    each(() => as(yesOrNo)),
  );
  return each((name) => known.get(name));
}

export const layers = list(
  row(
    orNull(count),
    facts((value) => value),
  ),
);
export const factsOfKind = facts((value) => {
  const typical = record({ value, basis: (basis) => basis === 'typical' });
  const checked = record({ value, basis: (basis) => basis === 'checked', check });
  return (fact) => typical(fact) || checked(fact);
});
