import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sv } from '../../src/texts/sv/index.js';
import { type Browser, startBrowser } from './browser.js';
import { type ChatWindow, openChatWindow } from './chat-window.js';
import { drawCard } from './draw-card.js';
import { type LocalBot, startLocalBot } from './local-bot.js';

const drawsPictures = process.env['MODE'] === 'pictures';

/** High enough for the longest of the cards. */
const WINDOW = { width: 1280, height: 2200 };
const DAY = '2026-11-18T12:00';
/** The working day after the event. */
const AFTER = '2026-11-23T09:00';

const SENTENCE = 'nytt evenemang FoU-frukost om samsjuklighet 20 nov 8.30 hybrid';
const TITLE = 'Samsjuklighet';
const NEED = 'Kunskap om hur unga vuxna med samsjuklighet vill bli bemötta.';

const { signUp, coming, attendance, evaluations, nominations, needs, needSummary } = sv;

describe('what is coming in the Agents Playground', () => {
  let bot: LocalBot;
  let browser: Browser;
  let chat: ChatWindow;

  const open = async (now: string): Promise<void> => {
    bot = await startLocalBot(now, bot?.place);
    chat = await openChatWindow(await browser.page(WINDOW), bot.url);
  };

  beforeAll(async () => {
    browser = await startBrowser();
    await open(DAY);
  });

  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
  });

  const become = (role: string, name: string): Promise<void> => chat.become(role, name);
  const press = (title: string): Promise<void> => chat.press(title);
  const newCard = (title: string, doing: () => Promise<void>): Promise<Locator> => chat.newCard(title, doing);
  /** The list has the latest first. */
  const openEvaluation = async (which: 'first' | 'last'): Promise<void> => {
    const list = await newCard(evaluations.list.title('2026'), say('utvärderingar'));
    await list.getByRole('button', { name: evaluations.list.open, exact: true })[which]().click();
  };
  const say = (text: string) => (): Promise<void> => chat.say(text);

  it('takes an event from one sentence', async () => {
    await become('personal', 'Annika Demo');
    const card = await newCard(TITLE, say(SENTENCE));
    await chat.sees(new RegExp(sv.events.created));
    await card.getByText('20 november kl. 08.30').waitFor();
    await card.getByText(signUp.seats.unlimited).waitFor();
  });

  it('shows it to everybody among what is coming, and answers when the next one is', async () => {
    await become('rådsmedlem Solna', 'Samuel Demo');
    const list = await newCard(coming.title, say('kommande'));
    await list.getByText(TITLE, { exact: true }).waitFor();
    const answer = await newCard('20 november kl. 08.30', say('när är nästa FoU-frukost?'));
    await answer.getByText(TITLE, { exact: true }).waitFor();
  });

  it('takes a registration by a press', async () => {
    const card = await newCard(TITLE, say('anmäl mig till FoU-frukost om samsjuklighet'));
    await card.getByRole('button', { name: signUp.buttons.register }).click();
    await chat.sees(signUp.happened.seated);
    await chat.button(signUp.buttons.withdraw).last().waitFor();
  });

  it('gives a seat in BAS to somebody who is nominated', async () => {
    const list = await newCard(nominations.list.title('Solna'), say('nominera Kim Demo till BAS'));
    await list.getByText(nominations.seated('Kim Demo')).waitFor();
  });

  it('adds a need to the round, and counts it in the compilation', async () => {
    await newCard(needs.list.title('2027'), say('behov'));
    await press(needs.list.add);
    await chat.fill(needs.form.textLabel, NEED);
    await press(needs.form.save);
    await chat.sees(needs.added);
    await become('personal', 'Annika Demo');
    const summary = await newCard(needSummary.title('2027'), say('sammanställ behov'));
    await summary.getByText(NEED).waitFor();
    // Five are there from the beginning.
    await summary.getByText(/^6 behov från 5 av 8 kommuner/).waitFor();
  });

  it.runIf(drawsPictures)("draws an event for the README's sake", async () => {
    await become('rådsmedlem Ekerö', 'Eva Demo');
    const event = await newCard(
      'FoU-frukost om grannskapsarbete',
      say('anmäl mig till FoU-frukost om grannskapsarbete'),
    );
    await drawCard('docs/evenemang.png', event);
  });

  it('asks for the attendance of what has been', async () => {
    expect(await bot.end()).toBe(0);
    await open(AFTER);
    await become('personal', 'Annika Demo');
    await newCard(attendance.list.title, say('närvaro'));
    await press(attendance.list.open);
    await chat.fill(attendance.form.attendedLabel, '14');
    await press(attendance.form.save);
    await chat.sees(attendance.saved.countsWithRegistered('1', '14'));
    await chat.sees(/^Utvärderingen är skickad till 1 person/);
  });

  it('asks the one who was there what they thought, once', async () => {
    await become('rådsmedlem Solna', 'Samuel Demo');
    await chat.page
      .getByRole('combobox', { name: /^Vilket betyg/ })
      .last()
      .click();
    await chat.page.getByRole('option', { name: '8', exact: true }).click();
    await press(evaluations.ask.send);
    await chat.sees(evaluations.ask.thanks);
  });

  it('I28: shows no result of a single answer, even when the evaluation is closed', async () => {
    await become('personal', 'Annika Demo');
    await openEvaluation('first');
    await press(evaluations.result.close);
    await chat.sees(evaluations.result.tooFew);
  });

  it.runIf(drawsPictures)("draws an evaluation for the README's sake", async () => {
    await openEvaluation('last');
    const result = chat.page.locator('.ac-adaptiveCard').filter({ hasText: 'Svarade: 6' }).last();
    await result.waitFor();
    await drawCard('docs/utvardering.png', result);
  });

  it('ends when it is asked to', async () => {
    expect(await bot.stop()).toBe(0);
  });
});
