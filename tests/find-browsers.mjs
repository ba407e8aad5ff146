import { existsSync, readdirSync } from 'node:fs';

/** The browsers beside Chromium that are here, by the files to start; null where one is not, or not whole. */
export function findBrowsers() {
  const firefox = firstOf([process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox']);
  const driver = firstOf(['/usr/bin/WebKitWebDriver']);
  const display = firstOf(['/usr/bin/Xvfb']);
  const browser = firstOf(foldersIn('/usr/lib').map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`));
  return { firefox, webkit: driver && display && browser ? { driver, display, browser } : null };
}

function firstOf(files) {
  return files.find((file) => file && existsSync(file)) ?? null;
}

function foldersIn(folder) {
  return existsSync(folder) ? ['', ...readdirSync(folder)].map((name) => `${folder}/${name}`) : [];
}
