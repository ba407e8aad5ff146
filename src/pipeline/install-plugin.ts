/** Makes the app one that a phone can install: a manifest in each language, the icons, and what the page says of them. */
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { LANGUAGES } from '../i18n/languages.ts';
import { manifestAddress } from '../i18n/manifest-address.ts';
import { typeOf } from './file-rules.ts';
import { installIcons } from './install-icons.ts';
import { manifestOf } from './manifest.ts';
import { pageColours } from './page-colours.ts';

interface Installable {
  /** By address, relative to the page. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly tags: HtmlTagDescriptor[];
}

/** The Vite plugin. Nothing is drawn before somebody asks for it. */
export function installPlugin(): Plugin {
  let made: Promise<Installable> | null = null;
  const installable = () => {
    made ??= makeInstallable();
    return made;
  };
  return {
    name: 'zijdeur-install',
    async generateBundle() {
      const { files } = await installable();
      for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const name = (request.url ?? '').slice(1);
        if (!/\.(png|svg|webmanifest)$/.test(name)) return next();
        const body = (await installable()).files[name];
        if (body === undefined) return next();
        response.setHeader('content-type', typeOf(name)).end(body);
      });
    },
    async transformIndexHtml(html) {
      // The neutral page has an icon of its own, and is not to be installed.
      return html.includes('rel="icon"') ? [] : (await installable()).tags;
    },
  };
}

async function makeInstallable(): Promise<Installable> {
  const icons = await installIcons();
  const manifests = LANGUAGES.map(({ id }) => [manifestAddress(id), JSON.stringify(manifestOf(id, icons))]);
  // At the end of the head: what the encoding is must stand among the first 1024 bytes.
  const head = (tag: string, attrs: Readonly<Record<string, string>>) => ({ tag, attrs, injectTo: 'head' as const });
  const colours = Object.entries(pageColours()).map(([scheme, content]) =>
    head('meta', { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content }),
  );
  return {
    files: { ...icons.files, ...Object.fromEntries(manifests) },
    tags: [
      ...colours,
      head('link', { rel: 'icon', href: 'icon.svg', type: 'image/svg+xml' }),
      head('link', { rel: 'apple-touch-icon', href: icons.appleTouch.src }),
      // The app points it to the language of the screen.
      head('link', { rel: 'manifest', href: manifestAddress('nl') }),
    ],
  };
}
