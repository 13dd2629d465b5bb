import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { fontWidths } from '../../../src/adapters/files/font-widths.js';

const file = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf',
);
const widthOf = fontWidths(readFileSync(file));

const drawnWidth = (text: string, size: number): number => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="99"><text y="50" font-family="Carlito" font-size="${size}">${text}</text></svg>`;
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [file] } });
  return drawn.getBBox()?.width ?? 0;
};

describe('the width of a text', () => {
  it.each([
    'Kunskapsunderlag',
    'Åtgärder och å ä ö',
    'Mål 1 – 2 645 tkr',
    'WWWWiiii',
    'Socialtjänst, 14,5 timmar',
  ])('is what is drawn: %s', (text) => {
    const drawn = drawnWidth(text, 40);
    expect(Math.abs(widthOf(text, 40) - drawn)).toBeLessThan(drawn * 0.03);
  });

  it('is that of the box for what the font lacks', () => {
    expect(widthOf('\ue000', 10)).toBe(widthOf('\u65e5', 10));
    expect(widthOf('\ue000', 10)).toBeGreaterThan(0);
  });

  it('asks for a font', () => {
    expect(() => fontWidths(new Uint8Array(64))).toThrow('the font has no head');
  });
});
