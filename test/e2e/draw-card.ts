import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Locator } from 'playwright-core';

/** In pixels, around a card. */
const MARGIN = 8;

/** Draws a card of the page, with a little of what is around it, as a picture for the README. */
export const drawCard = async (path: string, card: Locator): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await card.scrollIntoViewIfNeeded();
  const box = await card.boundingBox();
  if (box === null) throw new Error(`The card of ${path} is not on the page`);
  const clip = {
    x: box.x - MARGIN,
    y: box.y - MARGIN,
    width: box.width + 2 * MARGIN,
    height: box.height + 2 * MARGIN,
  };
  await card.page().screenshot({ path, clip, animations: 'disabled' });
};
