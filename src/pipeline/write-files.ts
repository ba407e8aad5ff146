import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes files into a folder, each whole or not at all: all are written beside their place first, then moved. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  mkdirSync(folder, { recursive: true });
  const moves = Object.entries(files).map(([name, text]) => ({
    text,
    from: join(folder, `.${name}.part`),
    to: join(folder, name),
  }));
  try {
    for (const { from, text } of moves) writeFileSync(from, text);
    for (const { from, to } of moves) renameSync(from, to);
  } finally {
    for (const { from } of moves) rmSync(from, { force: true });
  }
}
