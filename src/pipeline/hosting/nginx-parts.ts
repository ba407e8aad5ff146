/** Parts of a site for nginx that say nothing of its files. */
import { SECURITY_HEADERS } from '../headers.ts';
import type { NginxSite } from './nginx.ts';

export function listenLines({ address }: NginxSite, port: number, how: string): string {
  const all = address === null ? [`${port}`, `[::]:${port}`] : [`${address}:${port}`];
  return all.map((one) => `    listen ${one}${how};`).join('\n');
}

export function tlsLines({ certificate, key }: { certificate: string; key: string }): string {
  return `
    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;
    ssl_prefer_server_ciphers off;
    # A ticket would let the server know a browser again.
    ssl_session_tickets off;
`;
}

export function headerLines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(
      ([name, value]) =>
        `    add_header ${name.replaceAll(/\b[a-z]/g, (first) => first.toUpperCase())} "${value}" always;`,
    )
    .join('\n');
}

/** Whoever comes without TLS is sent on, and leaves nothing behind. */
export function redirectToTls(site: NginxSite): string {
  const port = site.port === 443 ? '' : `:${site.port}`;
  return `
server {
${listenLines(site, site.plainPort, '')}
    server_name ${site.name};
    server_tokens off;
    access_log off;
    error_log /dev/null emerg;
${headerLines(SECURITY_HEADERS)}
    return 301 https://${site.name}${port}$request_uri;
}
`;
}
