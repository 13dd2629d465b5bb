import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

export interface Browser {
  page(size: { readonly width: number; readonly height: number }): Promise<Page>;
  close(): Promise<void>;
}

/** Debian's Chromium with a profile of its own, kept from everything but this computer. */
export const startBrowser = async (): Promise<Browser> => {
  if (!existsSync(CHROMIUM)) {
    throw new Error(`${CHROMIUM} is missing. Install it with: apt-get install -y chromium`);
  }
  const profile = await mkdtemp(join(tmpdir(), 'fou-boten-chromium-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  await context.route(
    ({ protocol, hostname }) => protocol !== 'file:' && hostname !== 'localhost',
    (route) => route.abort(),
  );
  return {
    page: async (size) => {
      const page = await context.newPage();
      await page.setViewportSize(size);
      return page;
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
};
