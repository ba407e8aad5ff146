/** What is tested in every engine: Chromium and Firefox by Playwright, WebKit by its own driver. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languageOf } from '../../src/i18n/languages.ts';
import { test as base, type LanguageId, LOCALES, NOW } from './fixtures.ts';
import { pageWalker } from './page-walker.ts';
import { startWebKit, type WebKit, type WebKitFiles } from './start-webkit.ts';
import { siteOf } from './traces/allowed.ts';
import { expectNone } from './traces/watch.ts';
import { watchWalker } from './traces/watch-walker.ts';
import type { Walker } from './walker.ts';
import { webkitWalker } from './webkit-walker.ts';

/** What a project of playwright.config.ts says of its engine. */
export interface EngineOptions {
  /** Why the engine cannot be tested here, if it cannot. */
  readonly missing: string | null;
  /** The files of WebKit, where that is the engine. */
  readonly webkitFiles: WebKitFiles | null;
}

interface EngineFixtures {
  /** Somebody who speaks a language takes a browser that remembers what it kept in the profile, until it is closed. */
  startWalker(language: LanguageId, profile?: string): Promise<Walker>;
  /** An empty folder for what a browser keeps. */
  profile: string;
}

/** Whoever takes a picture in Firefox adds a style for a moment, which the policy of the page refuses. */
const OF_A_PICTURE = /^Content-Security-Policy: .* blocked an inline style/;

export const test = base.extend<EngineFixtures, EngineOptions & { webkit: WebKit | null }>({
  missing: [null, { option: true, scope: 'worker' }],
  webkitFiles: [null, { option: true, scope: 'worker' }],
  webkit: [
    async ({ webkitFiles }, use) => {
      const webkit = webkitFiles && (await startWebKit(webkitFiles));
      await use(webkit);
      webkit?.stop();
    },
    { scope: 'worker' },
  ],
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'zijdeur-profile-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  // There is no browser of Playwright in WebKit, and each of these walkers is watched by itself.
  watched: async ({}, use) => use(undefined),
  startWalker: async (
    { playwright, browserName, missing, webkit, profile, sites, allowed, expectsTrouble },
    use,
    testInfo,
  ) => {
    testInfo.skip(missing !== null, missing ?? '');
    const started: Walker[] = [];
    const mistakes: string[] = [];
    const watch = { sites, allowed, expectsTrouble, mistakes };
    await use(async (language, folder = profile) => {
      if (webkit) {
        const walker = watchWalker(webkitWalker(await webkit.open(), languageOf(language).name), watch);
        started.push(walker);
        return walker;
      }
      const context = await playwright[browserName].launchPersistentContext(folder, { locale: LOCALES[language] });
      const page = context.pages()[0] ?? (await context.newPage());
      page.on('pageerror', (error) => {
        if (!OF_A_PICTURE.test(String(error))) mistakes.push(String(error));
      });
      page.on('request', (request) => {
        if (!siteOf(request.url(), sites)) mistakes.push(`asked elsewhere: ${request.url()}`);
      });
      await page.clock.setFixedTime(NOW);
      const walker = watchWalker(pageWalker(page), watch);
      started.push(walker);
      return walker;
    });
    // Who closed one already has nothing left to close.
    await Promise.all(started.map((walker) => walker.close()));
    expectNone(mistakes);
  },
});

export { expect } from './fixtures.ts';
