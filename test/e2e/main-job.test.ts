import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { sv } from '../../src/texts/sv/index.js';
import { type Browser, startBrowser } from './browser.js';
import { type ChatWindow, openChatWindow } from './chat-window.js';
import { type LocalBot, startLocalBot } from './local-bot.js';

const drawsPictures = process.env['MODE'] === 'pictures';

/** High enough for a question and a receipt to be seen at once. */
const WINDOW = { width: 1280, height: 1600 };
/** The middle column of the Playground, without its menus and its log. */
const CONVERSATION = { x: 330, width: 620 };
const MARGIN = 30;

describe('the main job in the Agents Playground', () => {
  let bot: LocalBot;
  let browser: Browser;
  let chat: ChatWindow;
  let folder: string;

  beforeAll(async () => {
    bot = await startLocalBot('2026-11-18T12:00');
    folder = join(bot.dataFolder, 'outbox', 'veckobrev', '2026-W47');
    browser = await startBrowser();
    chat = await openChatWindow(await browser.page(WINDOW), bot.url);
    await chat.sees('Du är Sofia Demo, rådsmedlem i Sollentuna.');
  });

  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
  });

  /** Name, content and time of writing of every digest that has been delivered. */
  const delivered = async () => {
    const names = (await readdir(folder)).sort();
    return Promise.all(
      names.map(async (name) => ({
        name,
        html: await readFile(join(folder, name), 'utf8'),
        at: (await stat(join(folder, name))).mtimeMs,
      })),
    );
  };

  it('answers a question with source and year', async () => {
    await chat.say('vad är lovande praktik?');
    await chat.sees(/^Källa: Verksamhetsberättelse 2023 och verksamhetsplan 2024 \(2024\)/);
    await chat.sees('Hjälpte det?');
  });

  it('logs an activity from one line and shows a receipt', async () => {
    await chat.say('jag är personal');
    await chat.sees('Nu är du Annika Demo, FoU-personal.');
    await chat.say('logga 2 tim bollplank med Järfälla om SIP idag');
    await chat.button('Ångra').last().waitFor();
  });

  it.runIf(drawsPictures)("draws the chat for the README's sake", async () => {
    await mkdir('docs', { recursive: true });
    const question = await chat.page
      .getByText('vad är lovande praktik?', { exact: true })
      .first()
      .boundingBox();
    const receipt = await chat.button('Ångra').last().boundingBox();
    const [top, bottom] = [(question?.y ?? 0) - MARGIN, (receipt?.y ?? 0) + 2 * MARGIN];
    const clip = { ...CONVERSATION, y: top, height: bottom - top };
    await chat.page.screenshot({ path: 'docs/chat.png', clip });
  });

  it("takes a council member's request and gives it a number", async () => {
    await chat.say('jag är rådsmedlem Järfälla');
    await chat.sees('Nu är du Jonas Demo, rådsmedlem i Järfälla.');
    await chat.say('förfrågan');
    await chat.fill(sv.request.form.questionLabel, 'Kan vi få stöd att följa upp vår nya öppenvård?');
    await chat.button(sv.request.form.send).last().click();
    // Six requests are there from the beginning.
    await chat.sees(/F2026-007/);
  });

  it('tells the staff of the request without being asked', async () => {
    await chat.say('jag är FoU-chef');
    await chat.sees('Nu är du Anna Demo, FoU-chef.');
    await chat.sees(/Ny förfrågan från Järfälla, skickad av Jonas Demo/);
    await chat.say('utskick');
    await chat.sees(sv.undelivered.title);
  });

  it('sends the week to all eight, and posts nothing again on a second press', async () => {
    const send = chat.button(sv.digest.overview.sendToAll('v. 47'));
    for (const drawn of [1, 2]) {
      await chat.say('veckobrev');
      await send.nth(drawn - 1).waitFor();
    }
    await send.first().click();
    // The end of what is sent at once too; a slow computer is shown the progress first.
    await chat.sees(sv.digest.overview.allSent);
    const first = await delivered();
    expect(first.map(({ name }) => name)).toEqual(MUNICIPALITY_IDS.map((id) => `${id}.html`).sort());
    expect(first.filter(({ html }) => html.includes('SIP')).map(({ name }) => name)).toEqual([
      'jarfalla.html',
    ]);

    await send.last().click();
    await chat.sees(sv.digest.overview.nothingNew);
    expect(await delivered()).toEqual(first);
  });

  it('ends when it is asked to', async () => {
    expect(await bot.stop()).toBe(0);
  });
});
