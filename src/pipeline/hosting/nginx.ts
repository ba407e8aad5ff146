/** A site for nginx, ready for /etc/nginx/conf.d/. docs/hosting.md says what it does, and does not. */
import { posix } from 'node:path';
import { HASHED_FOLDERS, KEPT_FOR_EVER, OTHER_TYPE, TYPES } from '../file-rules.ts';
import { sha256Of } from '../hash.ts';
import { SECURITY_HEADERS, TLS_HEADERS } from '../headers.ts';
import { nginxLog } from './nginx-log.ts';
import { headerLines, listenLines, redirectToTls, tlsLines } from './nginx-parts.ts';

export interface NginxSite {
  readonly name: string;
  /** The folder of the build. */
  readonly root: string;
  /** Begins and ends with a slash. */
  readonly path: string;
  readonly tls: { readonly certificate: string; readonly key: string } | null;
  readonly port: number;
  /** Where whoever comes without TLS is sent on from. */
  readonly plainPort: number;
  /** Listens there alone; null for everywhere. */
  readonly address: string | null;
  /** The folder of the log. */
  readonly logs: string;
  /** Whether nginx has the module that hands out brotli. */
  readonly brotli: boolean;
}

/** The whole configuration, but for what Debian's own nginx.conf says. */
export function nginxSite(site: NginxSite): string {
  const { name, root, path, tls } = site;
  // All sites of one nginx share their variables, whose names in a pattern may have 32 letters.
  const id = `zijdeur_${sha256Of(name + path).slice(0, 8)}`;
  const log = nginxLog(id, site);
  const hashed = `${path.replaceAll('.', '\\.')}(?:${HASHED_FOLDERS.join('|')})/`;
  return `# Zijdeur at ${name}${path}, made by \`npm run --silent hosting\`. Make it again after an update; do not edit it.

${log.maps}
# What went well and has a hash in its name is kept; all else, refusals too, is asked again.
map "$status$uri" $${id}_cache {
    default no-cache;
    "~^(?:200|206|304)${hashed}" "${KEPT_FOR_EVER}";
}
map $status $${id}_allow {
    default "";
    405 "GET, HEAD";
}

server {
${listenLines(site, site.port, tls ? ' ssl http2' : '')}
    server_name ${name};
${tls ? tlsLines(tls) : ''}
    server_tokens off;
${log.directives}

${headerLines({ ...SECURITY_HEADERS, ...(tls && TLS_HEADERS) })}
    add_header Cache-Control $${id}_cache always;
    add_header Allow $${id}_allow always;
    add_header Vary Accept-Encoding always;

    default_type ${OTHER_TYPE};
    types {
${Object.entries(TYPES)
  .map(([ending, type]) => `        "${type}" ${ending.slice(1)};`)
  .join('\n')}
    }

    # The build has compressed copies of its texts; nothing is compressed on the way.
    gzip off;
    gzip_vary off;
    gzip_static on;
    gzip_proxied any;
${site.brotli ? '    brotli_static on;\n' : ''}
    etag on;
    autoindex off;
    # Behind a proxy the outer address is another.
    absolute_redirect off;
    # The folder itself may be a link, to the version that holds; nothing in it may.
    disable_symlinks on from=${root}/;

    if ($request_method !~ ^(?:GET|HEAD)$) {
        return 405;
    }
${path === '/' ? '' : elsewhere(path)}
    location = ${path} {
        alias ${root}/;
        index index.html;
    }
    location ${path} {
        alias ${root}/;
        try_files $uri =404;
    }
    # Compressed copies under their own names, and hidden files.
    location ~ (?:\\.(?:br|gz)$|/\\.) {
        return 404;
    }
}
${tls ? redirectToTls(site) : ''}`;
}

function elsewhere(path: string): string {
  return `
    location = ${path.slice(0, -1)} {
        return 301 ${posix.basename(path)}/;
    }
    location / {
        return 404;
    }`;
}
