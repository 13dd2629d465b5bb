import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sv } from '../../src/texts/sv/index.js';
import { type Browser, startBrowser } from './browser.js';
import { type ChatWindow, openChatWindow } from './chat-window.js';
import { type LocalBot, startLocalBot } from './local-bot.js';

const drawsPictures = process.env['MODE'] === 'pictures';

/** The middle column of the Playground, without its menus and its log. */
const CONVERSATION = { x: 330, width: 620 };
const MARGIN = 30;

const { asks, asking, form, receipt, receipts } = sv.log;

describe('logging in the Agents Playground', () => {
  let bot: LocalBot;
  let browser: Browser;
  let chat: ChatWindow;

  beforeAll(async () => {
    bot = await startLocalBot('2026-11-18T12:00');
    browser = await startBrowser();
    chat = await openChatWindow(await browser.page({ width: 1280, height: 1600 }), bot.url);
    await chat.say('jag är personal');
    await chat.sees('Nu är du Annika Demo, FoU-personal.');
  });

  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
  });

  /** A document has a title too. */
  const titleInput = () => chat.page.getByLabel(new RegExp(`^${form.titleLabel}`)).last();

  it('saves a whole sentence, and changes the hours in the next', async () => {
    await chat.say('logga 2 tim bollplank med Järfälla om SIP igår');
    await chat.sees('Tid: 2 tim');
    await chat.say('nej det var 3 timmar');
    await chat.sees('Tid: 3 tim (förut 2 tim)');
  });

  it.runIf(drawsPictures)("draws the receipts for the README's sake", async () => {
    const line = await chat.page
      .getByText('logga 2 tim bollplank med Järfälla om SIP igår', { exact: true })
      .first()
      .boundingBox();
    const button = await chat.button(receipt.undo).last().boundingBox();
    const [top, bottom] = [(line?.y ?? 0) - MARGIN, (button?.y ?? 0) + 2 * MARGIN];
    const clip = { ...CONVERSATION, y: Math.max(0, top), height: bottom - Math.max(0, top) };
    await chat.page.screenshot({ path: 'docs/kvitto.png', clip });
  });

  it('undoes it from the receipt', async () => {
    await chat.button(receipt.undo).last().click();
    await chat.sees(receipt.undone);
  });

  it('asks only for what a sentence leaves open, and saves the rest as it read it', async () => {
    await chat.say('logga bollplank med Solna om ASI igår');
    await chat.sees(asking.heading);
    expect(await chat.page.getByLabel(form.outcomeNoteLabel).last().isVisible()).toBe(false);
    await chat.fill(asks.hours, '1,5');
    await chat.button(form.save).last().click();
    await chat.sees('Tid: 1,5 tim');
  });

  it('opens the rest of the form when it is wanted', async () => {
    await chat.say('logga bollplank med Ekerö om BBIC igår');
    await chat.sees('Kommuner: Ekerö');
    await chat.button(form.allTitle).last().click();
    await titleInput().fill('BBIC i Ekerö');
    await chat.fill(asks.hours, '1');
    await chat.button(form.save).last().click();
    await chat.sees('Rubrik: BBIC i Ekerö');
  });

  it('offers to log what is told without the word for it', async () => {
    await chat.say('2 tim workshop med Sigtuna om heder igår');
    await chat.sees(asking.unasked.heading);
    await chat.button(form.save).last().click();
    await chat.sees('Kommuner: Sigtuna');
  });

  it('takes several at once, and all of them back', async () => {
    await chat.say('logga 2 tim bollplank med Solna om SIP igår och 1 tim workshop i Ekerö om BBIC');
    await chat.sees(receipts.saved('2'));
    await chat.button(receipts.undoAll).last().click();
    await chat.sees(receipts.allRemoved('2'));
  });

  it('takes a form that nothing was said for', async () => {
    await chat.say('logga');
    await chat.sees(form.newHeading);
    await chat.choose(form.kindLabel, sv.labels.kinds.workshop);
    await titleInput().fill('Heder i förskolan');
    await chat.fill(form.hoursLabel, '2');
    await chat.button(form.save).last().click();
    await chat.sees('Rubrik: Heder i förskolan');
  });

  it('ends when it is asked to', async () => {
    expect(await bot.stop()).toBe(0);
  });
});
