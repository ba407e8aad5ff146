import { useApp } from '../app-state.ts';
import { PhoneLink } from './phone-link.tsx';
import { Pictogram } from './pictogram.tsx';

/** Where somebody can say that something is wrong or does not work: by mail, or else by phone. It says first that it leaves the app. */
export function TellMunicipality() {
  const { words, pack } = useApp();
  if (!pack) return <p>{words.text('contact.no-map')}</p>;
  const { corrections, frontDesk, name } = pack.region;
  if (!corrections) {
    return (
      <>
        <p>{words.text('contact.phone')}</p>
        <PhoneLink name={name} phone={frontDesk.phone} />
        <p>{words.text('helpnow.stays-visible')}</p>
      </>
    );
  }
  return (
    <>
      <p>{words.text('place.wrong.leaves')}</p>
      <a class="button" href={`mailto:${corrections}`}>
        <Pictogram name="mail" />
        {words.text('contact.mail')}
      </a>
    </>
  );
}
