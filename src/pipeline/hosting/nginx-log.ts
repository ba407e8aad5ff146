import { HASHED_FOLDERS } from '../file-rules.ts';

/** The files that the build names without a hash, as a regular expression. */
export const FIXED_NAMES =
  '(?:index|calendar)\\.html|sw\\.js|packs\\.json|icon\\.svg|manifest\\.[a-z]+\\.webmanifest|NOTICE\\.txt';

/**
 * A log that tells an operator what goes wrong, and nobody who asked: hour, status, bytes, seconds, and where something
 * failed, which file of the app. What else somebody typed after the name of the host may say anything, so it is left out.
 */
export function nginxLog(id: string, { name, path, logs }: { name: string; path: string; logs: string }) {
  const file = `${logs}/zijdeur-${name}${path.slice(0, -1).replaceAll('/', '-')}.log`;
  const files = `${path.replaceAll('.', '\\.')}(?:(?:${HASHED_FOLDERS.join('|')})/[A-Za-z0-9._-]+|${FIXED_NAMES})`;
  return {
    maps: `# The log: hour, status, bytes, seconds, and which file of the app failed. Nothing of whoever asked.
map $time_iso8601 $${id}_hour {
    default -;
    "~^(?<${id}_h>[0-9-]+T[0-9]+)" $${id}_h;
}
map "$status$uri" $${id}_failed {
    default -;
    "~^[45][0-9][0-9](?<${id}_f>${files})$" $${id}_f;
}
log_format ${id} "$${id}_hour $status $bytes_sent $request_time $${id}_failed";
`,
    directives: `    access_log ${file} ${id};
    # Whatever nginx writes about a request or a connection names the address it came from, at every level. So nothing of it is
    # written; the log above has the status. What nginx says about itself goes where its own error_log says.
    error_log /dev/null emerg;`,
  };
}
