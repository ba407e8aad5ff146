/** The version of the app that comes after the one in dist/, as a host has it on the day: other files, other names, the old ones gone. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Changes {
  /** The page and every script, style and text has another name and something more in it. */
  readonly app?: boolean;
  /** A newer map of Amsterdam: its first place is called so. */
  readonly firstPlace?: string;
  /** Packs that only the new app can read. */
  readonly edition?: boolean;
}

/** A folder with the next version; whoever asks for it removes it. */
export function nextVersion({ app = false, firstPlace, edition = false }: Changes): string {
  const folder = mkdtempSync(join(tmpdir(), 'zijdeur-next-'));
  cpSync('dist', folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  const replace = (changes: readonly (readonly [from: string, to: string])[]) => {
    for (const name of filesOf(folder)) {
      const before = readFileSync(join(folder, name), 'utf8');
      const after = changes.reduce((text, [from, to]) => text.replaceAll(from, to), before);
      if (after !== before) writeFileSync(join(folder, name), after);
    }
  };
  if (firstPlace !== undefined) replace(withFirstPlace(folder, firstPlace));
  if (edition) {
    const { edition: before } = JSON.parse(readFileSync(join(folder, 'packs.json'), 'utf8'));
    replace([[before, '4-0123456789abcdef']]);
  }
  if (app) {
    const names = readdirSync(join(folder, 'assets')).filter((name) => !name.endsWith('.png'));
    for (const name of names) renameSync(join(folder, 'assets', name), join(folder, 'assets', nextName(name)));
    replace(names.map((name) => [name, nextName(name)]));
    writeFileSync(join(folder, 'index.html'), `${readFileSync(join(folder, 'index.html'), 'utf8')}<!-- next -->\n`);
    hashAgain(folder);
  }
  return folder;
}

/** All that may name another file, or be named. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(html|js|css|json)$/.test(name),
  );
}

function nextName(name: string): string {
  return name.replace(/\.(\w+)$/, '-next.$1');
}

/** Writes the newer pack; what has to be replaced by what, where it is named. */
function withFirstPlace(folder: string, name: string): [string, string][] {
  const { packs } = JSON.parse(readFileSync(join(folder, 'packs.json'), 'utf8'));
  const { url, sha256 } = packs.find(({ id }: { id: string }) => id === 'amsterdam');
  const pack = JSON.parse(readFileSync(join(folder, url), 'utf8'));
  pack.locations[0][1] = name;
  const text = JSON.stringify(pack);
  const hash = createHash('sha256').update(text).digest('hex');
  const newUrl = `packs/amsterdam.${hash.slice(0, 16)}.json`;
  rmSync(join(folder, url));
  writeFileSync(join(folder, newUrl), text);
  return [
    [url, newUrl],
    [sha256, hash],
  ];
}

/** The service worker names each file with its hash: a file that has changed must be another one to it. */
function hashAgain(folder: string): void {
  const worker = join(folder, 'sw.js');
  const entry = /\{url:`([^`]+)`,revision:(null|`\w+`),integrity:`[^`]+`\}/g;
  const text = readFileSync(worker, 'utf8').replaceAll(entry, (_all, url: string, revision: string) => {
    const hash = createHash('sha256').update(readFileSync(join(folder, url)));
    const digest = hash.digest();
    const newRevision = revision === 'null' ? 'null' : `\`${digest.toString('hex').slice(0, 16)}\``;
    return `{url:\`${url}\`,revision:${newRevision},integrity:\`sha256-${digest.toString('base64')}\`}`;
  });
  writeFileSync(worker, text);
}
