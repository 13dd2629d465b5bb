import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RenderedCard } from '../../src/cards/define-card.js';
import { drawDigest } from '../../src/cards/digest.js';
import { botChatLink } from '../../src/domain/bot-chat-link.js';
import type { Digest } from '../../src/domain/digest.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { textsIn } from '../../src/texts/index.js';
import { previewDigests } from '../../src/usecases/preview-digests.js';
import { seedDemo } from '../../src/usecases/seed-demo.js';
import { fakeClock, fakePorts } from '../support/fakes.js';
import { type Browser, startBrowser } from './browser.js';
import { TEAMS_LOOKS } from './teams-look.js';

const RENDERER = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

/** A phone, and a channel on a computer. */
const WIDTHS = { phone: 360, channel: 600 } as const;
const WEEK = '2026-W47';
/** WCAG 2 AA, for text of every size. */
const LEAST_CONTRAST = 4.5;

/** The seeded week, with the manager's words, a correction and news that the seed has none of. */
const dressed = (digest: Digest): Digest => ({
  ...digest,
  introduction: 'Tack för en fin vecka! På fredag ses vi på frukosten om grannskapsarbete.',
  corrections: [{ correctionId: 'c', week: '2026-W46', text: 'Workshopen tog 4 timmar, inte 14.' }],
  requests: digest.requests.map((request, index) =>
    index === digest.requests.length - 1 ? { ...request, waitsFor: 'municipality' } : request,
  ),
  news: [
    {
      kind: 'publication',
      activityId: 'a',
      title: 'Unga som är borta från skolan',
      url: 'https://fou.example/unga',
    },
    { kind: 'promising_practice', activityId: 'b', title: 'Samtal i hemmet' },
  ],
});

/** Runs on the page: texts that are hard to read against what is behind them, with how far they stand out from it. */
const FAINT_TEXTS = `(() => {
  const colour = (css) => {
    const [r, g, b, a = 1] = css.match(/[\\d.]+/g).map(Number);
    return [r, g, b, a];
  };
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const behind = (element) =>
    element === null
      ? [255, 255, 255, 1]
      : over(colour(getComputedStyle(element).backgroundColor), behind(element.parentElement));
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faint = [];
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    if (textContent.trim() === '' || parentElement.closest('script, style') !== null) continue;
    const back = behind(parentElement);
    const front = over(colour(getComputedStyle(parentElement).color), back);
    const [high, low] = [light(front), light(back)].sort((a, b) => b - a);
    const contrast = (high + 0.05) / (low + 0.05);
    if (contrast < ${LEAST_CONTRAST}) faint.push(contrast.toFixed(2) + ' ' + textContent);
  }
  return faint;
})()`;

/** Runs on the page. */
const SHOWN = `({
  overflow: [...document.querySelectorAll('*')]
    .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
    .map(({ tagName, className }) => tagName + '.' + className),
  headings: [...document.querySelectorAll('[role=heading]')].map(({ textContent }) => textContent),
  text: document.body.innerText,
})`;

interface Shown {
  readonly overflow: readonly string[];
  readonly headings: readonly string[];
  readonly text: string;
}

describe('each municipality’s digest as Teams draws it', () => {
  let browser: Browser;
  let digests: readonly Digest[];

  beforeAll(async () => {
    browser = await startBrowser();
    const ports = fakePorts({ clock: fakeClock('2026-11-20T09:00:00.000Z') });
    await seedDemo(ports);
    digests = (await previewDigests(ports, WEEK)).map(({ digest }) => dressed(digest));
  });

  afterAll(async () => {
    await browser?.close();
  });

  const cardOf = (digest: Digest): RenderedCard =>
    drawDigest(textsIn('sv'), digest, { botChatUrl: botChatLink('2026-bot') });

  const drawn = async (
    { content }: RenderedCard,
    look: keyof typeof TEAMS_LOOKS,
    width: keyof typeof WIDTHS,
  ): Promise<Page> => {
    const { hostConfig, link, scheme } = TEAMS_LOOKS[look];
    const page = await browser.page({ width: WIDTHS[width], height: 1800 });
    await page.setContent(
      `<!doctype html><meta name="viewport" content="width=device-width"><style>
        :root { color-scheme: ${scheme}; } body { margin: 0; } a { color: ${link}; }
        .ac-adaptiveCard * { overflow-wrap: anywhere; }
        .ac-pushButton { font: inherit; color: inherit; background: none; border: 1px solid; border-radius: 4px;
          padding: 6px 12px; line-height: 20px; }</style><body></body>`,
    );
    await page.addScriptTag({ path: RENDERER });
    await page.evaluate(`
      const view = new AdaptiveCards.AdaptiveCard();
      view.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(hostConfig)});
      view.parse(${JSON.stringify(content)});
      document.body.append(view.render());
    `);
    return page;
  };

  it.each(
    MUNICIPALITY_IDS.flatMap((id) =>
      (['light', 'dark'] as const).flatMap((look) =>
        (['channel', 'phone'] as const).map((width) => [id, look, width] as const),
      ),
    ),
  )('is whole and easy to read: %s, %s, %s', async (id, look, width) => {
    const digest = digests.find(({ municipalityId }) => municipalityId === id);
    if (digest === undefined) throw new Error(`no digest of ${id}`);
    const page = await drawn(cardOf(digest), look, width);
    try {
      const { overflow, headings, text } = await page.evaluate<Shown>(SHOWN);
      expect(overflow).toEqual([]);
      expect(await page.evaluate(FAINT_TEXTS)).toEqual([]);
      expect(text).not.toMatch(/\$\{|undefined|\bnull\b|NaN/);
      const { title, headings: words } = textsIn('sv').digest;
      expect(headings[0]).toMatch(new RegExp(`^${title('')}`));
      const known: readonly string[] = Object.values(words);
      const order = headings.slice(1).map((heading) => known.indexOf(heading));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(order.length).toBeGreaterThan(2);
    } finally {
      await page.close();
    }
  });
});
