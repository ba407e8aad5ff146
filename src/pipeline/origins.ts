/** What the app is made of, read where it is declared, so that the app never says what is no longer so. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Origins } from '../domain/app-content.ts';
import type { Content } from './read-content.ts';

interface PackageFile {
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The file NOTICE as the app carries it: with an ending, so that a browser shows it. */
export const NOTICE_FILE = 'NOTICE.txt';

const require = createRequire(import.meta.url);
const PROJECT = new URL('../../', import.meta.url);

/** The licences of the app, of every library in its script, and of the pictograms. */
export function originsOf(content: Pick<Content, 'schoolHolidays'>): Origins {
  const { license, dependencies = {} } = packageFile('package.json');
  const libraries = Object.keys(dependencies).map((name) => ({
    name,
    licence: packageFile(`node_modules/${name}/package.json`).license,
  }));
  const icons = require('@iconify-json/healthicons/info.json') as { name: string; license: { spdx: string } };
  const { source, checked } = content.schoolHolidays;
  return {
    licence: license,
    works: [...libraries, { name: icons.name, licence: icons.license.spdx }],
    schoolHolidays: { source, checkedOn: checked },
    notice: NOTICE_FILE,
  };
}

export function noticeText(): string {
  return readFileSync(fileURLToPath(new URL('NOTICE', PROJECT)), 'utf8');
}

function packageFile(path: string): PackageFile {
  return JSON.parse(readFileSync(fileURLToPath(new URL(path, PROJECT)), 'utf8')) as PackageFile;
}
