import { useApp } from '../app-state.ts';
import { LeavingLinks } from './leaving-links.tsx';
import { PhoneLink } from './phone-link.tsx';

/** Where somebody can say that something is wrong or does not work: by mail, or else by phone. */
export function TellMunicipality() {
  const { words, pack } = useApp();
  if (!pack) return <p>{words.text('contact.no-map')}</p>;
  const { corrections, frontDesk, name } = pack.region;
  const { email, phone } = corrections;
  if (email !== null) {
    return (
      <LeavingLinks
        says={[words.text('leaving.mail')]}
        links={[{ href: `mailto:${email}`, pictogram: 'mail', label: words.text('contact.mail') }]}
      />
    );
  }
  return (
    <>
      <p>{words.text('contact.phone')}</p>
      <PhoneLink name={name} phone={phone ?? frontDesk.phone} />
      <p>{words.text('helpnow.stays-visible')}</p>
    </>
  );
}
