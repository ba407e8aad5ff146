import type { Location, Pack } from '../../domain/social-map.ts';
import { waysToTell } from '../../domain/tell-municipality.ts';
import { useApp } from '../app-state.ts';
import { LeavingLinks } from '../parts/leaving-links.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';
import { addressLine } from './address-line.ts';
import { correctionMail } from './correction-mail.ts';

/** Where to say that something is wrong: by mail, or by a call to the municipality where it gave no address. */
export function Corrections({ place, pack }: { readonly place: Location; readonly pack: Pack }) {
  const { words } = useApp();
  const { email, phone, ownPhone } = waysToTell(pack.region);
  return (
    <section>
      <h2>{words.text('place.wrong')}</h2>
      {email !== null && (
        <LeavingLinks
          says={[words.text('leaving.mail'), words.text('place.wrong.no-answers')]}
          links={[{ href: correctionMail(place, email), pictogram: 'mail', label: words.text('place.wrong.mail') }]}
        />
      )}
      {phone !== null && (
        <>
          <p>{words.text(ownPhone ? 'place.wrong.call' : 'place.wrong.call.municipality')}</p>
          <p>
            <bdi lang="nl" dir="ltr" translate={false}>
              {place.name}, {addressLine(place) ?? place.id}
            </bdi>
          </p>
          <PhoneLink name={pack.region.name} phone={phone} />
        </>
      )}
    </section>
  );
}
