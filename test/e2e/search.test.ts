import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sv } from '../../src/texts/sv/index.js';
import { type Browser, startBrowser } from './browser.js';
import { type ChatWindow, openChatWindow } from './chat-window.js';
import { type LocalBot, startLocalBot } from './local-bot.js';

const WINDOW = { width: 1280, height: 1000 };

describe('the search box in the Agents Playground', () => {
  let bot: LocalBot;
  let browser: Browser;
  let chat: ChatWindow;

  beforeAll(async () => {
    bot = await startLocalBot('2026-11-18T12:00');
    browser = await startBrowser();
    chat = await openChatWindow(await browser.page(WINDOW), bot.url);
    await chat.button('Trigger Message Extension App').click();
    await chat.page.getByText('Search Command').click();
  });

  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
  });

  const type = (text: string): Promise<void> => chat.page.getByPlaceholder('Enter a search term').fill(text);

  it('finds what is half typed', async () => {
    await type('bollp');
    await chat.sees('Bollplank · 2024');
  });

  it('says that there is nothing, and does not take an identity number', async () => {
    await type('xyzzy');
    await chat.sees(sv.search.nothing);
    await type('19121212-1212');
    await chat.sees(sv.errors.identityNumber);
  });

  it('puts a card without buttons into the message', async () => {
    await type('kan järfälla söka lum');
    await chat.page.getByText('LUM i Stockholms stad · Stockholm 2018, 2024').click();
    await chat.sees(sv.search.whose.stockholm);
    await chat.sees(/^Nej, LUM är Stockholms stads egna medel/);
    await chat.sees(/^Källor: /);
    expect(await chat.page.locator('.ac-pushButton').count()).toBe(0);
  });

  it('ends when it is asked to', async () => {
    expect(await bot.stop()).toBe(0);
  });
});
