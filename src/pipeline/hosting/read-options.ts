/** The options of the command as what it makes of them. */
import { usage } from '../command.ts';
import type { CdnSite } from './cdn-template.ts';
import { checked, checkedOr } from './check-values.ts';
import type { NginxSite } from './nginx.ts';
import type { Bucket } from './upload-script.ts';

export type Typed = Readonly<Record<string, string | boolean | undefined>>;

/** What each way takes; another's option would be left out without a word. */
const NGINX = ['name', 'root', 'path', 'certificate', 'key', 'port', 'address', 'logs', 'no-brotli'];
const OBJECT_STORAGE = ['name', 'bucket', 'path', 'endpoint', 'to'];

export function readNginx(typed: Typed): NginxSite {
  const value = valuesOf('nginx', typed, NGINX);
  const tls = value('certificate') !== undefined || value('key') !== undefined;
  return {
    name: checked('hostName', '--name', value('name')),
    root: checked('folder', '--root', value('root')),
    path: checkedOr('webPath', '--path', value('path'), '/'),
    tls: tls
      ? {
          certificate: checked('folder', '--certificate', value('certificate')),
          key: checked('folder', '--key', value('key')),
        }
      : null,
    port: Number(checkedOr('port', '--port', value('port'), tls ? '443' : '80')),
    plainPort: 80,
    address: checkedOr('address', '--address', value('address'), null),
    logs: checkedOr('folder', '--logs', value('logs'), '/var/log/nginx'),
    brotli: !typed['no-brotli'],
  };
}

export function readObjectStorage(typed: Typed): CdnSite & Bucket & { readonly to: string } {
  const value = valuesOf('object-storage', typed, OBJECT_STORAGE);
  const to = value('to');
  if (!to) throw usage('hosting', '--to', to ?? 'nothing', 'a folder to write to');
  return {
    name: checked('hostName', '--name', value('name')),
    bucket: checked('bucket', '--bucket', value('bucket')),
    path: checkedOr('webPath', '--path', value('path'), '/'),
    endpoint: checkedOr('endpoint', '--endpoint', value('endpoint'), null),
    to,
  };
}

function valuesOf(way: string, typed: Typed, options: readonly string[]) {
  const other = Object.keys(typed).find((option) => !options.includes(option));
  if (other)
    throw usage('hosting', `--${other}`, String(typed[other]), `an option of ${way}: --${options.join(', --')}`);
  return (option: string) => {
    const value = typed[option];
    return typeof value === 'string' ? value : undefined;
  };
}
