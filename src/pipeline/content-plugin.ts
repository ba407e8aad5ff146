/** Brings the content into the app: packs, sprite, the questions, and Help now inside the page. */
import { join, resolve } from 'node:path';
import type { HtmlTagDescriptor, IndexHtmlTransformContext, Plugin } from 'vite';
import { type AppContent, firstRegion } from '../domain/app-content.ts';
import { PACK_LIST, type PackList } from '../pack/pack-list.ts';
import { type CompiledContent, compileContent } from './compile-content.ts';
import { needsOf } from './compile-region.ts';
import { compileWords, type WordsFile } from './compile-words.ts';
import { compressFolder } from './compress.ts';
import { contentFolder } from './content-folder.ts';
import { typeOf } from './file-rules.ts';
import { assetAddress } from './hash.ts';
import { META_POLICY } from './headers.ts';
import { bootHtml, helpNowHtml } from './help-now-html.ts';
import { listedPack } from './listed-pack.ts';
import { wordsOf } from './locales.ts';
import { NOTICE_FILE, noticeText, originsOf } from './origins.ts';
import { packEdition } from './pack-edition.ts';
import { ContentError } from './problems.ts';
import { pruneTokens } from './prune-tokens.ts';
import { buildSprite, pictogramsOf } from './sprite.ts';
import { themeFiles, themeLinks } from './themes.ts';
import { type WordsFiles, wordsFiles } from './words-files.ts';

const MODULE = 'virtual:content';

/** Where it goes in the page. */
const HELP_NOW = '<!-- help now -->';

const POLICY_TAG: HtmlTagDescriptor = {
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY },
  injectTo: 'head-prepend',
};

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

export interface ContentPluginOptions {
  /** Names of the pictograms that the interface shows beside those of the content. */
  readonly pictograms: readonly string[];
}

/** The Vite plugin. A problem in the content stops the build with every line of it. */
export function contentPlugin({ pictograms }: ContentPluginOptions): Plugin {
  const folder = contentFolder();
  let compiled: CompiledContent;
  let files: Record<string, string> = {};
  let spriteUrl = '';
  let words: WordsFiles = { files: {}, urls: {} };
  let searchUrls: AppContent['search'] = {};
  let outDir = 'dist';
  let building = false;

  function compile(): void {
    compiled = compileContent(folder);
    const names = [...pictogramsOf(compiled.content), ...pictograms];
    const sprite = buildSprite(names, compiled.content, folder);
    spriteUrl = assetAddress('pictograms', sprite, 'svg');
    const packs = compiled.regions.map((pack) => [listedPack(pack).url, pack.text]);
    words = wordsFiles();
    const needs = compiled.content.needs.needs.map(({ id }) => id);
    const indexes = Object.entries<readonly WordsFile[]>(compiled.sayings ? compileWords(compiled.sayings, needs) : {});
    const urlOf = ({ name, text }: WordsFile) => assetAddress(`search-${name}`, text, 'json');
    searchUrls = Object.fromEntries(indexes.map(([screen, parts]) => [screen, parts.map(urlOf)]));
    const indexFiles = indexes.flatMap(([, parts]) => parts.map((part) => [urlOf(part), part.text]));
    const list: PackList = { edition: packEdition(compiled.content), packs: compiled.regions.map(listedPack) };
    files = {
      [PACK_LIST]: JSON.stringify(list),
      [NOTICE_FILE]: noticeText(),
      [spriteUrl]: sprite,
      ...Object.fromEntries(indexFiles),
      ...words.files,
      ...Object.fromEntries(packs),
    };
  }

  return {
    name: 'zijdeur-content',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
      building = config.command === 'build';
    },
    buildStart: compile,
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) =>
      id === `\0${MODULE}`
        ? `export default ${JSON.stringify(appContent(compiled, { spriteUrl, searchUrls, words: words.urls }))}`
        : null,
    generateBundle: {
      // After the page, which knows the themes.
      order: 'post',
      handler() {
        for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source });
      },
    },
    configureServer(server) {
      const sources = [folder.path('.'), join(server.config.root, 'locales')];
      server.watcher.add(sources);
      server.watcher.on('change', (file) => {
        if (!sources.some((source) => file.startsWith(source))) return;
        try {
          compile();
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          // The page keeps the content it has until the mistake is mended.
          return server.config.logger.error(error.message);
        }
        const module = server.moduleGraph.getModuleById(`\0${MODULE}`);
        if (module) server.moduleGraph.invalidateModule(module);
        server.hot.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const text = files[(request.url ?? '').slice(1)];
        if (text === undefined) return next();
        response.setHeader('content-type', typeOf(request.url ?? ''));
        response.end(text);
      });
    },
    transformIndexHtml(html, { bundle }) {
      // The development server needs inline styles, which the policy forbids.
      const tags = building ? [POLICY_TAG] : [];
      // The neutral page has nothing of the app.
      if (!html.includes(HELP_NOW)) return { html, tags };
      const { content, helplines, regions } = compiled;
      const themes = themeFiles(regions, bundle ? prunedSheet(bundle) : null);
      for (const { url, css } of themes) files[url] = css;
      const links = themeLinks(themes, firstRegion(regions)?.id);
      // Nobody in need should be told to call a town that does not exist.
      const municipalities = regions.filter(({ practice }) => !practice);
      const parts = { helpNow: content.helpNow, helplines, municipalities, spriteUrl, wordsOf };
      const page = html
        .replace(HELP_NOW, () => helpNowHtml(parts))
        .replace('<!-- until the app is there -->', () => bootHtml(wordsOf));
      return { html: page, tags: [...tags, ...links] };
    },
    closeBundle: { order: 'post', handler: () => compressFolder(outDir) },
  };
}

/** The style sheet of the app, from here on without the tokens that nothing reads. */
function prunedSheet(bundle: Bundle): string {
  const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
  for (const sheet of sheets) if (sheet.type === 'asset') sheet.source = pruneTokens(String(sheet.source));
  return sheets.map((sheet) => (sheet.type === 'asset' ? sheet.source : '')).join('\n');
}

function appContent(
  { content, helplines, regions }: CompiledContent,
  { spriteUrl, searchUrls, words }: { spriteUrl: string; searchUrls: AppContent['search']; words: AppContent['words'] },
): AppContent {
  const { domains, choices, needs } = content.needs;
  const names = Object.entries(content.pictograms);
  return {
    help: { needs: needsOf(content), helplines },
    questions: {
      ...content.questions,
      domains,
      choices,
      needs: needs.map(({ id, pictogram, safety }) => ({ id, pictogram, safety })),
    },
    kinds: Object.fromEntries(Object.entries(content.placeKinds).map(([id, { pictogram }]) => [id, pictogram])),
    factLooks: content.factLooks,
    words,
    search: searchUrls,
    packEdition: packEdition(content),
    packs: regions.map((pack) => ({ ...listedPack(pack), name: pack.name, practice: pack.practice })),
    origins: originsOf(content),
    pictograms: { url: spriteUrl, mirrored: names.flatMap(([name, { mirrors }]) => (mirrors ? [name] : [])) },
  };
}
