import { afterAll, beforeAll, describe, it } from 'vitest';
import { sv } from '../../src/texts/sv/index.js';
import { type Browser, startBrowser } from './browser.js';
import { type ChatWindow, openChatWindow } from './chat-window.js';
import { drawCard } from './draw-card.js';
import { type LocalBot, startLocalBot } from './local-bot.js';

const drawsPictures = process.env['MODE'] === 'pictures';

const WINDOW = { width: 1280, height: 1200 };
const { operations } = sv;

describe('how the bot is, in the Agents Playground', () => {
  let bot: LocalBot;
  let browser: Browser;
  let chat: ChatWindow;

  beforeAll(async () => {
    bot = await startLocalBot('', undefined, ['--scheduler']);
    browser = await startBrowser();
    chat = await openChatWindow(await browser.page(WINDOW), bot.url);
    await chat.become('FoU-chef', 'Anna Demo');
  });

  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
  });

  it('is shown on a card that takes a backup when it is asked to', async () => {
    const card = await chat.newCard(operations.title, () => chat.say('drift'));
    await card.getByText(operations.backups.none).waitFor();
    await chat.press(operations.backups.now);
    await chat.sees(/^Klart\. Säkerhetskopian är tagen/);
    if (drawsPictures) await drawCard('docs/drift.png', card);
  });
});
