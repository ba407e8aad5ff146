/** Builds the gallery for its tests, apart from the app. While one works, `npm run dev` serves it. */
import { defineConfig } from 'vite';
import app from '../../vite.config.ts';

export default defineConfig({
  ...app,
  // The page stands two folders deep, and what the content plugin writes at the top.
  base: '/',
  build: {
    ...app.build,
    outDir: 'test-results/gallery',
    rolldownOptions: { input: 'tests/gallery/index.html' },
  },
});
