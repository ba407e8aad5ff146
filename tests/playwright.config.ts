import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import packaged from '@sparticuz/chromium';

// A browser that is there already, or the one from the npm package, which needs nothing else installed (Linux on x64).
const installed = [process.env.CHROMIUM, '/usr/bin/chromium'].find((file) => file && existsSync(file));
const executablePath = installed ?? (process.platform === 'linux' ? await packaged.executablePath() : undefined);

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  forbidOnly: process.env.CI === 'true',
  workers: 2,
  timeout: 60_000,
  reporter: [[process.env.CI === 'true' ? 'dot' : 'line'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
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
});
