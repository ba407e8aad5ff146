/**
 * The command `npm run --silent hosting`: what whoever puts the build on the web needs. docs/hosting.md says more.
 *   hosting nginx --name HOST --root FOLDER [--path /PATH/] [--certificate FILE --key FILE] [--port N] [--address A]
 *                 [--logs FOLDER] [--no-brotli]                        prints a site for nginx
 *   hosting object-storage --name HOST --bucket NAME [--path /PATH/] [--endpoint URL] --to FOLDER
 *                          writes upload.sh, cdn.json (CloudFormation) and rules.md
 */
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions, run, usage } from './command.ts';
import { cdnTemplate } from './hosting/cdn-template.ts';
import { nginxSite } from './hosting/nginx.ts';
import { readNginx, readObjectStorage, type Typed } from './hosting/read-options.ts';
import { rulesTable } from './hosting/rules-table.ts';
import { uploadScript } from './hosting/upload-script.ts';

const WAYS: Readonly<Record<string, (typed: Typed) => void>> = {
  nginx: (typed) => {
    process.stdout.write(nginxSite(readNginx(typed)));
  },
  'object-storage': (typed) => {
    const { to, ...site } = readObjectStorage(typed);
    if (!canWriteTo(to)) throw usage('hosting', '--to', to, 'a folder that can be written to');
    const write = (name: string, text: string) => {
      writeFileSync(join(to, name), text);
      console.log(join(to, name));
    };
    write('upload.sh', uploadScript(site));
    write('cdn.json', `${JSON.stringify(cdnTemplate(site), null, 2)}\n`);
    write('rules.md', rulesTable());
  },
};

await run(() => {
  const text = { type: 'string' } as const;
  const { values, positionals } = readOptions(
    {
      ...{ name: text, path: text, root: text, certificate: text, key: text, port: text, address: text, logs: text },
      ...{ bucket: text, endpoint: text, to: text, 'no-brotli': { type: 'boolean' } },
    },
    true,
  );
  const way = positionals.length === 1 ? WAYS[positionals[0] ?? ''] : undefined;
  if (!way)
    throw usage('hosting', 'what', positionals.join(' ') || 'nothing', `one of ${Object.keys(WAYS).join(', ')}`);
  way(values);
}, 2);

function canWriteTo(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
