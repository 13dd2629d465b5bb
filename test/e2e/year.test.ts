import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sv } from '../../src/texts/sv/index.js';
import { type Browser, startBrowser } from './browser.js';
import { type ChatWindow, openChatWindow } from './chat-window.js';
import { type LocalBot, startLocalBot } from './local-bot.js';

/** High enough for the longest of the cards. */
const WINDOW = { width: 1280, height: 2200 };
const DAY = '2026-11-18T12:00';

const GOAL = 'Starta en basutbildning för chefer';
const CAUSE = 'Två tillfällen flyttades till våren.';
const WORDS = 'Kommunerna har delat erfarenheter med varandra hela hösten.';

const { plan, statistics, reportCard, reportSections } = sv;

describe('a year in the Agents Playground, from plan to report', () => {
  let bot: LocalBot;
  let browser: Browser;
  let chat: ChatWindow;

  beforeAll(async () => {
    browser = await startBrowser();
    bot = await startLocalBot(DAY);
    chat = await openChatWindow(await browser.page(WINDOW), bot.url);
  });

  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
  });

  const press = (title: string): Promise<void> => chat.press(title);
  const say = (text: string) => (): Promise<void> => chat.say(text);

  it('takes a goal with who is to do what and when', async () => {
    await chat.become('FoU-chef', 'Anna Demo');
    await chat.newCard(plan.title('2026'), say('plan 2026'));
    const form = await chat.newCard(plan.newHeading('2026'), () => press(plan.add));
    await form.getByRole('textbox', { name: plan.form.labelLabel }).first().fill(GOAL);
    await chat.choose(plan.form.pillarLabel, sv.labels.pillars.support);
    await chat.fill(plan.form.plannedWorkLabel, 'Bjuda in chefer; Maria, Martin; hösten');
    await press(plan.form.save);
    await chat.sees(plan.saved);
    await chat.sees(/Maria Demo och Martin Demo · hösten 2026$/);
  });

  it('I10: asks why a goal was not fully reached, loses nothing, and then shows how it went', async () => {
    await press(plan.card.state);
    await chat.fill(plan.resultForm.percentLabel, '80');
    await press(plan.resultForm.save);
    await chat.sees(plan.resultProblems.cause_missing);
    await chat.fill(plan.resultForm.deviationCauseLabel, CAUSE);
    await press(plan.resultForm.save);
    await chat.sees(plan.resultSaved);
    await chat.sees(/^80\s%/);
  });

  it('draws the year beside the one before, one picture at a time', async () => {
    const card = await chat.newCard(statistics.title('2026'), say('statistik'));
    await card.getByText(statistics.views.pillar.heading).waitFor();
    await press(statistics.views.municipality.show);
    await chat.sees(statistics.notes.fair);
  });

  it('keeps what is written in a section of the report', async () => {
    const name = reportCard.names.report.pillar('2026');
    await chat.newCard(name, say('rapport 2026'));
    await chat.choose(reportCard.section, reportSections.pillar_support);
    await press(reportCard.buttons.write);
    await chat.fill(reportCard.form.textLabel, WORDS);
    await press(reportCard.form.save);
    await chat.sees(reportCard.form.saved(reportSections.pillar_support));
    await chat.sees(new RegExp(reportCard.written('Anna Demo', '18 november')));
  });

  it('hands over the report as a document', async () => {
    await press(reportCard.buttons.document);
    await chat.sees(reportCard.file.ready.document(reportCard.names.report.pillar('2026')));
  });

  it('ends when it is asked to', async () => {
    expect(await bot.stop()).toBe(0);
  });
});
