import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/** Where `ensureNginx` lays out the distribution's packages. */
export const NGINX_FOLDER = 'node_modules/.cache/zijdeur-nginx';

/**
 * An nginx that starts, and its module for brotli, null where it has none; null where there is no nginx. One with the module
 * comes first.
 * @returns {{ file: string, brotli: string | null } | null}
 */
export function findNginx() {
  const found = [process.env.NGINX, '/usr/sbin/nginx', `${process.cwd()}/${NGINX_FOLDER}/usr/sbin/nginx`]
    .filter((file) => file && existsSync(file) && spawnSync(file, ['-v'], { stdio: 'ignore' }).status === 0)
    .map((file) => ({ file, brotli: moduleOf(file.replace(/sbin\/nginx$/, '')) }));
  return found.find(({ brotli }) => brotli) ?? found[0] ?? null;
}

function moduleOf(usr) {
  const folders = [`${usr}lib/nginx/modules`, `${usr}lib64/nginx/modules`].filter(existsSync);
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
  return files.find((file) => file.endsWith('/ngx_http_brotli_static_module.so')) ?? null;
}
