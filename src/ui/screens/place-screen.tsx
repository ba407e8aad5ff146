import type { Answers } from '../../domain/answers.ts';
import { type LeftOut, leftOut } from '../../domain/elsewhere.ts';
import { mapAge } from '../../domain/map-age.ts';
import { match } from '../../domain/match.ts';
import { servicesHere } from '../../domain/services-here.ts';
import { answersFrom } from '../../domain/session.ts';
import type { Location, Pack } from '../../domain/social-map.ts';
import { isolated } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { FactRow } from '../parts/fact-row.tsx';
import { GoToQuestion } from '../parts/go-to-question.tsx';
import { MapAge } from '../parts/map-age.tsx';
import { OpenState } from '../parts/open-state.tsx';
import { PackStatus } from '../parts/pack-status.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { PlaceKind } from '../parts/place-kind.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { Corrections } from '../place/corrections.tsx';
import { FirstQuestion } from '../place/first-question.tsx';
import { FoldedServices } from '../place/folded-services.tsx';
import { KeepPlace } from '../place/keep-place.tsx';
import { NoService } from '../place/no-service.tsx';
import { ServiceSection } from '../place/service-section.tsx';
import { WhereItIs } from '../place/where-it-is.tsx';
import { WhyHere } from '../place/why-here.tsx';

/** One place, in the order in which somebody at its door needs it: what they do and when, what happens, how to get there. */
export function PlaceScreen({ id }: { readonly id: string }) {
  const { words, pack, session, content, back } = useApp();
  const place = pack?.locations.find((location) => location.id === id);
  const answers = answersFrom(session.draft, content.questions);
  const out = pack && leftOut(answers, pack);
  // A page from before somebody asked to leave this place out must not come back with it.
  const shut = place && out?.place(place);
  return (
    <>
      {shut && (
        <>
          <ScreenTitle>{words.text('place.left-out')}</ScreenTitle>
          <GoToQuestion screen="where" pictogram="edit" label={words.text('results.change-where')} />
        </>
      )}
      {pack && place && out && !shut && <Place place={place} pack={pack} answers={answers} out={out} />}
      {!(pack && place) && <NoPlace id={id} />}
      <div class="step-bar">
        <button type="button" class="button button--main" onClick={back}>
          <Pictogram name="back" />
          {words.text(session.steps[session.at - 1]?.screen === 'topics' ? 'step.back' : 'place.back')}
        </button>
      </div>
    </>
  );
}

/** The map may still be on its way, or not come; a place that was kept is named all the same. */
function NoPlace({ id }: { readonly id: string }) {
  const { words, pack, packProblem, source, kept } = useApp();
  if (pack) return <ScreenTitle>{words.text('place.missing')}</ScreenTitle>;
  const name = kept.places.find((place) => place.region === source.id && place.id === id)?.name;
  return (
    <>
      <ScreenTitle>{words.text(packProblem ? 'place.no-map' : 'results.loading')}</ScreenTitle>
      {name && (
        <p>
          <bdi lang="nl" translate={false}>
            {name}
          </bdi>
        </p>
      )}
      <PackStatus noOther />
    </>
  );
}

interface PlaceProps {
  readonly place: Location;
  readonly pack: Pack;
  readonly answers: Answers;
  readonly out: LeftOut;
}

function Place({ place, pack, answers, out }: PlaceProps) {
  const { words, now } = useApp();
  const found = match(answers, pack, now).find(({ id }) => id === place.id);
  const asked = found?.services ?? [];
  const others = servicesHere(place, pack, out, now.date).filter((service) => !asked.includes(service));
  // As on its card: those that help with what was asked; and all of them where nothing was.
  const here = found?.keepers ?? others;
  // Where nothing was asked for, one service alone is what somebody comes for.
  const [unfolded, folded] = asked.length === 0 && others.length === 1 ? [others, []] : [asked, others];
  const isCurrent = mapAge(pack, now).code === 'current';
  return (
    <>
      <ScreenTitle>
        <bdi lang="nl" translate={false}>
          {place.name}
        </bdi>
      </ScreenTitle>
      <PlaceKind place={place} />
      {!isCurrent && <MapAge pack={pack} />}
      {here.length > 0 && (
        <>
          <OpenState services={here} />
          <FactRow services={here} needs={found?.needs ?? []} fromHome={answers.where === 'from-home'} />
        </>
      )}
      {unfolded.map((service) => (
        <ServiceSection key={service.id} service={service} place={place} />
      ))}
      {asked.length === 0 && <FoldedServices services={folded} place={place} title="place.services" />}
      {asked.length + others.length === 0 && <NoService region={pack.region} />}
      <FirstQuestion />
      <WhereItIs place={place} pack={pack} found={found ?? null} />
      <KeepPlace place={place} region={pack.region.id} />
      {found && <WhyHere found={found} answers={answers} pack={pack} />}
      {asked.length > 0 && <FoldedServices services={folded} place={place} title="place.also" />}
      <Corrections place={place} pack={pack} />
      {isCurrent && <MapAge pack={pack} />}
      {pack.region.attribution.map((source) => (
        <p key={source} class="small">
          {words.text('place.source', { source: isolated(source.replaceAll(' BY ', '\u00A0BY\u00A0')) })}
        </p>
      ))}
    </>
  );
}
