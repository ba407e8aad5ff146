import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of a pixel, 0 to 255 each. */
  at(x: number, y: number): readonly number[];
}

/** The pixels of a PNG of eight bits a channel with opacity, not interlaced; throws for another. */
export function pixelsOf(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.readUInt32BE(24) !== 0x08060000) throw new Error('another PNG');
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const stream = inflateSync(Buffer.concat(data));
  const line = width * 4;
  const flat = new Uint8Array(line * height);
  const byte = (row: number, column: number) => (row < 0 || column < 0 ? 0 : (flat[row * line + column] ?? 0));
  for (let row = 0; row < height; row += 1) {
    const filter = stream[row * (line + 1)] ?? 0;
    for (let column = 0; column < line; column += 1) {
      const around = [
        byte(row, column - 4),
        byte(row - 1, column),
        column < 4 ? 0 : byte(row - 1, column - 4),
      ] as const;
      flat[row * line + column] = (stream[row * (line + 1) + 1 + column] ?? 0) + predicted(filter, ...around);
    }
  }
  return { width, height, at: (x, y) => [...flat.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)] };
}

/** What a filter of the PNG standard expects a byte to be, from those to the left, above, and above to the left. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter < 3) return [0, left, above][filter] ?? 0;
  if (filter === 3) return (left + above) >> 1;
  const guess = left + above - corner;
  const nearest = Math.min(...[left, above, corner].map((value) => Math.abs(guess - value)));
  return [left, above, corner].find((value) => Math.abs(guess - value) === nearest) ?? 0;
}
