import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { contentPlugin } from './src/pipeline/content-plugin.ts';
import { installPlugin } from './src/pipeline/install-plugin.ts';
import { serviceWorkerPlugin } from './src/pipeline/service-worker-plugin.ts';
import { INTERFACE_PICTOGRAMS } from './src/ui/parts/interface-pictograms.ts';

export default defineConfig({
  // Relative addresses, so that the build can stand under any path.
  base: './',
  // The sources of the NL Design System's components name each other in this way.
  resolve: { alias: [{ find: /^~(?=@utrecht\/)/, replacement: `${import.meta.dirname}/node_modules/` }] },
  plugins: [preact(), contentPlugin({ pictograms: INTERFACE_PICTOGRAMS }), installPlugin(), serviceWorkerPlugin()],
  build: {
    // Chrome 109 and Safari 15.
    target: ['chrome109', 'safari15', 'firefox115'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // How long each plugin took is nothing to whoever builds.
    rolldownOptions: { input: ['index.html', 'calendar.html'], checks: { pluginTimings: false } },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    environment: 'node',
    env: { TZ: 'Europe/Amsterdam' },
    // Properties over hundreds of maps take seconds on a machine that does much at once.
    testTimeout: 30_000,
    // So may learning the words of the search, where nothing was kept of it yet.
    hookTimeout: 120_000,
  },
});
