import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawBars } from '../../../src/adapters/files/draw-bars.js';
import type { BarChart, Picture } from '../../../src/usecases/file-ports.js';

const aChart = (overrides: Partial<BarChart> = {}): BarChart => ({
  title: 'Timmar per område',
  series: ['2026', '2025'],
  rows: [
    { label: 'Barn och unga', bars: [bar(12), bar(9)] },
    { label: 'Äldre', bars: [bar(4.5), bar(0)] },
  ],
  ...overrides,
});

/** In pixels of the file. */
const EDGE = 12;

const bar = (value: number, text = String(value)) => ({ value, text });

/** How dark each pixel of the file is, from 0 for white to 255. */
const darkness = ({ content, width, height }: Picture) => {
  const [w, h] = [width * 2, height * 2];
  const href = `data:image/png;base64,${Buffer.from(content).toString('base64')}`;
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><image width="${w}" height="${h}" href="${href}"/></svg>`,
  ).render();
  return { w, h, at: (x: number, y: number): number => 255 - (pixels[(y * w + x) * 4] ?? 0) };
};

/** Whether anything but white stands within so many pixels of an edge of the file. */
const hasInkAtEdge = (picture: Picture, edge: number): boolean => {
  const { w, h, at } = darkness(picture);
  for (let y = 0; y < h; y += 1) {
    for (let x = 0; x < w; x += 1) {
      if (x >= edge && x < w - edge && y >= edge && y < h - edge) x = w - edge;
      if (at(x, y) > 0) return true;
    }
  }
  return false;
};

/** A chart that differs from others of its kind in one sign only. */
const withSign = async (sign: string): Promise<string> => {
  const rows = [
    { label: sign, bars: [bar(1, '')] },
    { label: 'mmmmmmmmmm', bars: [bar(1, '')] },
  ];
  const { content } = await drawBars({ title: '', series: ['2026'], rows });
  return Buffer.from(content).toString('base64');
};

describe('a picture of bars', () => {
  it('is a .png with twice as many pixels as it says', async () => {
    const { content, width, height } = await drawBars(aChart());
    const file = Buffer.from(content);
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([width * 2, height * 2]);
  });

  it('is the same bytes for the same chart', async () => {
    const [first, second] = [await drawBars(aChart()), await drawBars(aChart())];
    expect(Buffer.from(first.content).equals(Buffer.from(second.content))).toBe(true);
  });

  it('has every letter of Swedish, none of them the box for what is missing', async () => {
    const signs = [...'åäöÅÄÖé–aoAOe-'];
    const drawn = await Promise.all([...signs, '', '\ue000'].map(withSign));
    expect(new Set(drawn).size).toBe(signs.length + 2);
  });

  it('draws a letter the same whichever way it was typed', async () => {
    expect(await withSign('a\u030a')).toBe(await withSign('å'));
  });

  it('tells the series apart without their colours', async () => {
    const inkOf = async (filled: number | undefined): Promise<number> => {
      const bars = [0, 1, 2, 3].map((series) => bar(series === filled ? 1 : 0, ''));
      const picture = await drawBars({ title: '', series: ['', ' ', ' ', ' '], rows: [{ label: '', bars }] });
      const { w, h, at } = darkness(picture);
      let ink = 0;
      for (let y = 0; y < h; y += 1) for (let x = 0; x < w; x += 1) ink += at(x, y);
      return ink;
    };
    const empty = await inkOf(undefined);
    const [dark = 0, strokes = 0, dots = 0, outline = 0] = await Promise.all(
      [0, 1, 2, 3].map(async (series) => (await inkOf(series)) - empty),
    );
    expect(dark).toBeGreaterThan(strokes * 1.5);
    expect(strokes).toBeGreaterThan(dots * 1.3);
    expect(dots).toBeGreaterThan(outline * 1.3);
    expect(outline).toBeGreaterThan(0);
  });

  it.each<[string, Partial<BarChart>]>([
    ['a long title', { title: 'Timmar för varje kommun och område jämfört med året före '.repeat(4) }],
    ['a word without end', { title: 'å'.repeat(300) }],
    [
      'long labels and values',
      {
        rows: [
          { label: 'Kompetensförsörjningsstrategi '.repeat(9), bars: [bar(1), bar(2)] },
          { label: 'W'.repeat(200), bars: [bar(1e9, '1 000 000 000 deltagartimmar '.repeat(5)), bar(3)] },
        ],
      },
    ],
    ['long names of series', { series: ['Utfall enligt bokslutet '.repeat(8), 'B'.repeat(150)] }],
    ['values below nought', { rows: [{ label: 'Avvikelse', bars: [bar(-335, '−335'), bar(120)] }] }],
    ['nothing but noughts', { rows: [{ label: 'Inget', bars: [bar(0), bar(0)] }] }],
    ['no rows', { rows: [] }],
  ])('keeps what it says inside its edges: %s', async (_what, overrides) => {
    expect(hasInkAtEdge(await drawBars(aChart(overrides)), EDGE)).toBe(false);
  });

  it('takes what somebody has written as it stands', async () => {
    const label = '</text><rect width="600" height="600"/> &amp; <!-- \u0000 \ud800';
    const picture = await drawBars(aChart({ rows: [{ label, bars: [bar(1), bar(2)] }] }));
    expect(hasInkAtEdge(picture, EDGE)).toBe(false);
  });
});
