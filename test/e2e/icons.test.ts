import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPng } from '../support/png-pixels.js';
import { type Browser, startBrowser } from './browser.js';

const drawsPictures = process.env['MODE'] === 'pictures';
/** Browsers smooth edges a little differently from one version to the next. */
const SMOOTHING = 24;

describe("the app's icons", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it.each([
    ['color', 192],
    ['outline', 32],
  ])('%s.png is what its SVG draws', async (name, size) => {
    const page = await browser.page({ width: size, height: size });
    await page.goto(pathToFileURL(`manifest/${name}.svg`).href);
    const path = `manifest/${name}.png`;
    const drawn = readPng(
      await page.screenshot({ omitBackground: true, ...(drawsPictures ? { path } : {}) }),
    ).rgba;
    const kept = readPng(await readFile(path)).rgba;
    expect(kept).toHaveLength(drawn.length);
    const worst = kept.reduce((most, value, at) => Math.max(most, Math.abs(value - (drawn[at] ?? 0))), 0);
    expect(worst).toBeLessThanOrEqual(SMOOTHING);
  });
});
