/** Builds the service worker once all files of the app are there, and tells it which they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { PACK_LIST, readPackList } from '../pack/pack-list.ts';
import { sha256Of, shortHash } from './hash.ts';

/** Packs are held in a database of their own; icons and manifests are what the phone asks for when somebody installs the app. */
const NOT_HELD = /^packs|\.(png|webmanifest)$|^icon\.svg$/;

const MODULE = 'virtual:build';

/** The Vite plugin; for a build that has the page of the app. */
export function serviceWorkerPlugin(): Plugin {
  let target: string | string[] | false = false;
  return {
    name: 'zijdeur-service-worker',
    apply: 'build',
    configResolved(config) {
      target = config.build.target;
    },
    async writeBundle({ dir = 'dist' }, bundle) {
      if (!('index.html' in bundle)) return;
      const files = Object.keys(bundle)
        .filter((name) => !NOT_HELD.test(name))
        .sort()
        .map((name) => heldFile(name, readFileSync(join(dir, name))));
      const list = readPackList(readFileSync(join(dir, PACK_LIST), 'utf8'));
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: { 'process.env.NODE_ENV': '"production"' },
        plugins: [moduleOf({ files, packs: list?.packs, packEdition: list?.edition })],
        build: {
          outDir: dir,
          emptyOutDir: false,
          target,
          rolldownOptions: { input: 'src/sw/sw.ts', output: { format: 'iife', entryFileNames: 'sw.js' } },
        },
      });
    },
  };
}

/** What a service worker needs to fetch a file once, and to know that it is the right one: the page of a hotspot is not. */
function heldFile(url: string, body: Uint8Array) {
  const sha256 = sha256Of(body);
  const revision = url.startsWith('assets/') ? null : shortHash(sha256);
  return { url, revision, integrity: `sha256-${Buffer.from(sha256, 'hex').toString('base64')}` };
}

function moduleOf(value: object): Plugin {
  return {
    name: 'zijdeur-build',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => (id === `\0${MODULE}` ? `export default ${JSON.stringify(value)}` : null),
  };
}
