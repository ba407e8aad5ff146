import { waysToTell } from '../../domain/tell-municipality.ts';
import { useApp } from '../app-state.ts';
import { LeavingLinks } from '../parts/leaving-links.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';

/** Where somebody can say that something is wrong or does not work. */
export function TellMunicipality() {
  const { words, pack } = useApp();
  if (!pack) return <p>{words.text('contact.no-map')}</p>;
  const { email, phone } = waysToTell(pack.region);
  return (
    <>
      {email !== null && (
        <LeavingLinks
          says={[words.text('leaving.mail')]}
          links={[{ href: `mailto:${email}`, pictogram: 'mail', label: words.text('contact.mail') }]}
        />
      )}
      {phone !== null && (
        <>
          <p>{words.text(email === null ? 'contact.phone' : 'desk.phone')}</p>
          <PhoneLink name={pack.region.name} phone={phone} />
        </>
      )}
    </>
  );
}
