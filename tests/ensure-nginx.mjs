// What is printed for nginx is tried on a real one: the distribution's, unpacked where it disturbs nobody and starts by no itself.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { findNginx, NGINX_FOLDER } from './find-nginx.mjs';

const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'];

/** Unpacks nginx on a Debian machine that has none; elsewhere its tests are skipped. Nothing is installed. */
export function ensureNginx() {
  if (!findNginx()?.brotli && existsSync('/usr/bin/apt-get') && existsSync('/usr/bin/dpkg-deb')) unpack();
  const nginx = findNginx();
  if (!nginx) console.log('note   no nginx here: its tests are skipped');
  else if (!nginx.brotli) console.log('note   this nginx has no module for brotli: tested in part, with gzip');
}

function unpack() {
  rmSync(NGINX_FOLDER, { recursive: true, force: true });
  mkdirSync(NGINX_FOLDER, { recursive: true });
  const download = () => run('apt-get', ['-qq', 'download', ...PACKAGES]);
  // Lists that are missing, or too old to be true, are fetched anew where we may.
  if (!download() && process.getuid?.() === 0 && run('apt-get', ['-qq', 'update'])) download();
  for (const file of readdirSync(NGINX_FOLDER)) run('dpkg-deb', ['-x', file, '.']);
}

function run(command, args) {
  return spawnSync(command, args, { cwd: NGINX_FOLDER, stdio: 'ignore' }).status === 0;
}
