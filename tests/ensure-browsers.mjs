// What works in one browser may not work in another, so the most important tests run in three.
import { spawnSync } from 'node:child_process';
import { findBrowsers } from './find-browsers.mjs';

const NAMES = { firefox: 'Firefox', webkit: 'WebKit' };
const PACKAGES = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

/** Installs Firefox and WebKit on a Debian machine where we may; elsewhere the tests run with the browsers that are there. */
export function ensureBrowsers() {
  const missing = missingBrowsers();
  if (missing.length > 0 && process.platform === 'linux' && process.getuid?.() === 0) {
    apt('update');
    for (const id of missing) apt('install', '-y', '--no-install-recommends', ...PACKAGES[id]);
  }
  for (const id of missingBrowsers()) console.log(`note   no ${NAMES[id]} here: its tests are skipped`);
}

function missingBrowsers() {
  const found = findBrowsers();
  return Object.keys(NAMES).filter((id) => !found[id]);
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-qq', ...args], { stdio: 'ignore', env });
}
