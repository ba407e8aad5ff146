import type { Organization } from '../../domain/social-map.ts';
import { useApp } from '../app-state.ts';
import { LeavingLinks } from '../parts/leaving-links.tsx';

/** E-mail and website of an organization, as far as it has them. */
export function ServiceContact({ organization: { email, url } }: { readonly organization: Organization }) {
  const { words } = useApp();
  return (
    <>
      {email !== null && (
        <LeavingLinks
          says={[words.text('leaving.mail')]}
          links={[{ href: `mailto:${email}`, pictogram: 'mail', label: <Address>{email}</Address> }]}
        />
      )}
      {url !== null && (
        <LeavingLinks
          says={[words.text('leaving.website')]}
          links={[{ href: url, pictogram: 'online', label: <Address>{new URL(url).hostname}</Address> }]}
        />
      )}
    </>
  );
}

function Address({ children }: { readonly children: string }) {
  return (
    <bdi dir="ltr" translate={false}>
      {children}
    </bdi>
  );
}
