/** Every icon of the installed app, drawn once for each size that phones ask for. */
import { appIcon } from './app-icon.ts';
import { contentFolder } from './content-folder.ts';
import { assetAddress } from './hash.ts';
import { readContent } from './read-content.ts';
import { renderPng } from './render-png.ts';
import { shortcutIcon } from './shortcut-icon.ts';

/** An icon as a manifest names it. */
export interface ManifestIcon {
  /** Where it is, relative to the page and to the manifest. */
  readonly src: string;
  readonly sizes: string;
  readonly type: 'image/png';
  readonly purpose: 'any' | 'maskable';
}

export interface InstallIcons {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly app: readonly ManifestIcon[];
  readonly shortcuts: { readonly helpNow: ManifestIcon; readonly search: ManifestIcon };
  readonly appleTouch: ManifestIcon;
}

export async function installIcons(folder = contentFolder()): Promise<InstallIcons> {
  const content = readContent(folder);
  const files: Record<string, string | Uint8Array> = { 'icon.svg': appIcon('rounded') };
  const icon = async (name: string, svg: string, size: number, purpose: ManifestIcon['purpose'] = 'any') => {
    const png = await renderPng(svg, size);
    const src = assetAddress(`${name}-${size}`, png, 'png');
    files[src] = png;
    return { src, sizes: `${size}x${size}`, type: 'image/png', purpose } as const;
  };
  const full = appIcon('full');
  const app = [
    await icon('icon', appIcon('rounded'), 192),
    await icon('icon', appIcon('rounded'), 512),
    await icon('icon-maskable', full, 192, 'maskable'),
    await icon('icon-maskable', full, 512, 'maskable'),
  ];
  const shortcuts = {
    helpNow: await icon('shortcut-help-now', shortcutIcon('help-now', '#7a1f33', content, folder), 96),
    search: await icon('shortcut-search', shortcutIcon('search', '#1f5c56', content, folder), 96),
  };
  // Apple rounds the corners itself, and makes transparent ones black.
  return { files, app, shortcuts, appleTouch: await icon('apple-touch-icon', full, 180) };
}
