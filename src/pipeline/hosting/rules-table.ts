/** The rules of hosting in plain words, for networks and servers that others set up. */
import { ASKED_AGAIN, HASHED_FOLDERS, KEPT_FOR_EVER, LAST_FILES, OTHER_TYPE, TYPES } from '../file-rules.ts';
import { SECURITY_HEADERS, TLS_HEADERS } from '../headers.ts';

export function rulesTable(): string {
  const hashed = HASHED_FOLDERS.map((folder) => `\`${folder}/\``).join(' and ');
  return `# Zijdeur: what a host must do

## Headers on every answer, refusals and 304 included

| header | value |
|---|---|
${rows({ ...SECURITY_HEADERS, ...TLS_HEADERS })}
| vary | \`Accept-Encoding\`, at least on what is compressed |

No cookie, ever. No header that names a version of the server.

## What may be kept

| files | cache-control |
|---|---|
| in ${hashed} | \`${KEPT_FOR_EVER}\` |
| all others, and every refusal | \`${ASKED_AGAIN}\` |

With an \`etag\`, and 304 for whoever has the file already. The network before a store keeps files no longer than this, either.

## Types

| name ends in | content-type |
|---|---|
${rows(TYPES)}
| anything else | \`${OTHER_TYPE}\` |

## Addresses

- The app's path with its last slash is \`index.html\`; without it, a redirect to it. No other folder has an index, or a list.
- What is not there is 404, and never the page.
- What stands after a question mark changes nothing, and is not passed on.
- GET and HEAD only. Brotli, or else gzip, as the browser asks.

## Order of upload

What is in ${hashed} first, then the rest, last ${LAST_FILES.map((file) => `\`${file}\``).join(', ')}. Old files in ${hashed} stay for a month.

## Log

None, or one without addresses, user agents, referers, queries and exact times.
`;
}

function rows(table: Readonly<Record<string, string>>): string {
  return Object.entries(table)
    .map(([name, value]) => `| ${name} | \`${value}\` |`)
    .join('\n');
}
