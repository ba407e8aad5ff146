import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import packaged from '@sparticuz/chromium';
import type { EngineOptions } from './e2e/all-engines.ts';
import { findBrowsers } from './find-browsers.mjs';

// A browser that is there already, or the one from the npm package, which needs nothing else installed (Linux on x64).
const installed = [process.env.CHROMIUM, '/usr/bin/chromium'].find((file) => file && existsSync(file));
const executablePath = installed ?? (process.platform === 'linux' ? await packaged.executablePath() : undefined);

const { firefox, webkit } = findBrowsers();

/** A bar to scroll with takes no room on a phone; and what a new Firefox asks its makers only takes time. */
const FIREFOX_LIKE_ON_A_PHONE = {
  'ui.useOverlayScrollbars': 1,
  'widget.gtk.overlay-scrollbars.enabled': true,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'app.normandy.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
};

export default defineConfig<object, EngineOptions>({
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  forbidOnly: process.env.CI === 'true',
  workers: 2,
  timeout: 60_000,
  reporter: [[process.env.CI === 'true' ? 'dot' : 'line'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    timezoneId: 'Europe/Amsterdam',
    // With a trace the tests take half as long again; `--trace on` makes one of a test that failed.
    trace: 'off',
  },
  // What must work in every engine stands in e2e/engines/. Where an engine is missing, its tests are skipped.
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(executablePath && { executablePath }),
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
    {
      name: 'firefox',
      testDir: 'e2e/engines',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        missing: firefox ? null : 'no Firefox here',
        launchOptions: {
          ...(firefox && { executablePath: firefox }),
          firefoxUserPrefs: FIREFOX_LIKE_ON_A_PHONE,
        },
      },
    },
    {
      name: 'webkit',
      testDir: 'e2e/engines',
      use: { missing: webkit ? null : 'no WebKit here', webkitFiles: webkit },
    },
  ],
});
