import { beforeAll, describe, expect, it } from 'vitest';
import { packedApp } from '../support/packed-app.js';
import { type Pixels, readPng } from '../support/png-pixels.js';

interface Pixel {
  readonly x: number;
  readonly y: number;
  /** `#rrggbb`. */
  readonly colour: string;
  /** 0 for nothing, 255 for all of it. */
  readonly alpha: number;
}

const pixelsOf = ({ width, rgba }: Pixels): Pixel[] =>
  Array.from({ length: rgba.length / 4 }, (_nothing, index) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(index * 4);
    const colour = `#${Buffer.from([red, green, blue]).toString('hex')}`;
    return { x: index % width, y: Math.floor(index / width), colour, alpha };
  });

let app: Awaited<ReturnType<typeof packedApp>>;
const icon = (kind: 'color' | 'outline'): Pixels =>
  readPng(app.files[app.manifest.icons[kind]] ?? new Uint8Array());

beforeAll(async () => {
  app = await packedApp();
});

describe('the colour icon', () => {
  it('is a full square of 192 × 192, which Teams rounds itself', () => {
    const picture = icon('color');
    expect([picture.width, picture.height]).toEqual([192, 192]);
    expect(pixelsOf(picture).every(({ alpha }) => alpha === 255)).toBe(true);
  });

  it("keeps its mark within Teams' safe area of 120 × 120, on the accent colour", () => {
    const isSafe = (at: number) => at >= 36 && at < 156;
    const picture = pixelsOf(icon('color'));
    const outside = picture.filter(({ x, y }) => !(isSafe(x) && isSafe(y)));
    const { accentColor } = app.manifest;
    expect(new Set(outside.map(({ colour }) => colour))).toEqual(new Set([accentColor.toLowerCase()]));
    expect(new Set(picture.map(({ colour }) => colour)).size).toBeGreaterThan(3);
  });
});

describe('the outline icon', () => {
  it('is 32 × 32 of white on nothing', () => {
    const picture = icon('outline');
    expect([picture.width, picture.height]).toEqual([32, 32]);
    const [visible, hidden] = [
      pixelsOf(picture).filter(({ alpha }) => alpha > 0),
      pixelsOf(picture).filter(({ alpha }) => alpha === 0),
    ];
    expect(new Set(visible.map(({ colour }) => colour))).toEqual(new Set(['#ffffff']));
    expect(visible.filter(({ alpha }) => alpha === 255).length).toBeGreaterThan(100);
    expect(hidden.length).toBeGreaterThan(400);
  });
});
