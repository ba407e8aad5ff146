/** A region of the project as the app reads it, compiled for a fixed day. */
import type { Pack } from '../src/domain/social-map.ts';
import { decodePack } from '../src/pack/decode.ts';
import { compileContent } from '../src/pipeline/compile-content.ts';
import { contentFolder } from '../src/pipeline/content-folder.ts';

export const TODAY = '2026-11-22';

export async function compiledRegion(id: string): Promise<Pack> {
  const [region] = compileContent(contentFolder(), TODAY, [id]).regions;
  const read = await decodePack(new TextEncoder().encode(region?.text), region?.sha256 ?? '');
  if ('problem' in read) throw new Error(`the pack of ${id} cannot be read: ${read.problem}`);
  return read.pack;
}
