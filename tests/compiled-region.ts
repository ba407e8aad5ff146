/** A region as the app reads it, compiled for a fixed day. */
import type { Pack } from '../src/domain/social-map.ts';
import { decodePack } from '../src/pack/decode.ts';
import { compileContent } from '../src/pipeline/compile-content.ts';
import { type ContentFolder, contentFolder } from '../src/pipeline/content-folder.ts';

export const TODAY = '2026-11-22';

/** The pack of a region of the project, or of another content folder. */
export async function compiledRegion(id: string, folder: ContentFolder = contentFolder()): Promise<Pack> {
  const [region] = compileContent(folder, TODAY, [id]).regions;
  const read = await decodePack(new TextEncoder().encode(region?.text), region?.sha256 ?? '');
  if ('problem' in read) throw new Error(`the pack of ${id} cannot be read: ${read.problem}`);
  return read.pack;
}
