import { beforeAll, describe, expect, it } from 'vitest';
import { pixelsOf } from '../../tests/png-pixels.ts';
import { type InstallIcons, installIcons, type ManifestIcon } from './install-icons.ts';

let icons: InstallIcons;
beforeAll(async () => {
  icons = await installIcons();
});

const all = () => [...icons.app, ...Object.values(icons.shortcuts), icons.appleTouch];
const pixels = ({ src }: ManifestIcon) => pixelsOf(icons.files[src] as Uint8Array);
const app = (purpose: string) => icons.app.filter((icon) => icon.purpose === purpose);

describe('the icons of the installed app', () => {
  it('are as large as they say', () => {
    for (const icon of all()) {
      const { width, height } = pixels(icon);
      expect(`${width}x${height}`, icon.src).toBe(icon.sizes);
    }
  });

  it('come in the sizes that phones ask for', () => {
    expect(app('any').map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
    expect(app('maskable').map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
    expect(icons.appleTouch.sizes).toBe('180x180');
  });

  it('are relative files with a hash in their names, and no two are one', () => {
    for (const { src } of all()) expect(src).toMatch(/^assets\/[a-z0-9-]+\.[0-9a-f]{16}\.png$/);
    expect(new Set(all().map(({ src }) => src)).size).toBe(all().length);
  });

  it('show a door in light colours, and clear corners where nobody cuts them off', () => {
    for (const icon of app('any')) {
      const { at, width } = pixels(icon);
      expect(at(0, 0)[3]).toBe(0);
      expect(at(Math.round(width * 0.35), width / 2)).toEqual([0xff, 0xfd, 0xf8, 255]);
    }
  });

  it('keep the drawing of a maskable icon in the circle that no phone cuts off, on a ground to the edge', () => {
    for (const icon of app('maskable')) {
      const { at, width } = pixels(icon);
      const ground = at(0, 0);
      expect(ground[3]).toBe(255);
      expect(at(width / 2, width / 2)).not.toEqual(ground);
      const drawnOutside: string[] = [];
      for (let y = 0; y < width; y += 1) {
        for (let x = 0; x < width; x += 1) {
          const outside = Math.hypot(x + 0.5 - width / 2, y + 0.5 - width / 2) > width * 0.4;
          if (outside && at(x, y).join() !== ground.join()) drawnOutside.push(`${x},${y}`);
        }
      }
      expect(drawnOutside).toEqual([]);
    }
  });

  it('cover the whole square for Apple, which turns what is clear black', () => {
    const { at, width } = pixels(icons.appleTouch);
    for (const [x, y] of [
      [0, 0],
      [width - 1, 0],
      [0, width - 1],
      [width - 1, width - 1],
    ] as const) {
      expect(at(x, y)[3]).toBe(255);
    }
  });

  it('show a different pictogram for each shortcut', () => {
    for (const icon of Object.values(icons.shortcuts)) {
      const { at, width } = pixels(icon);
      const colours = new Set(Array.from({ length: width }, (_, x) => at(x, width / 2).join()));
      expect(colours).toContain('255,255,255,255');
      expect(at(0, 0)[3]).toBe(0);
    }
  });
});
