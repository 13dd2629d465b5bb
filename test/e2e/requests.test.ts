import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sv } from '../../src/texts/sv/index.js';
import { type Browser, startBrowser } from './browser.js';
import { type ChatWindow, openChatWindow } from './chat-window.js';
import { drawCard } from './draw-card.js';
import { type LocalBot, startLocalBot } from './local-bot.js';

const drawsPictures = process.env['MODE'] === 'pictures';

/** Six requests are there from the beginning. */
const NUMBER = 'F2026-007';
const TITLE = sv.requestCard.title(NUMBER, 'Järfälla');
const PROPOSED = 'F2026-008';
const QUESTION = 'Hur kan vi följa upp vår nya öppenvård?';
const PROPOSAL = 'Kan vi få hjälp med en kartläggning av hemlösheten?';
const DOCUMENT = 'Uppföljning av öppenvården i Järfälla';

const { request, requestCard, requestForms, requestQueue, proposals, labels } = sv;
const { ask, answer, close } = requestForms.acts;

describe('requests in the Agents Playground', () => {
  let bot: LocalBot;
  let browser: Browser;
  let chat: ChatWindow;

  beforeAll(async () => {
    bot = await startLocalBot('2026-11-18T12:00');
    browser = await startBrowser();
    chat = await openChatWindow(await browser.page({ width: 1280, height: 1600 }), bot.url);
  });

  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
  });

  const become = async (role: string, name: string): Promise<void> => {
    const greetings = chat.page.getByText(new RegExp(`^Nu är du ${name}`));
    const earlier = await greetings.count();
    await chat.say(`jag är ${role}`);
    await greetings.nth(earlier).waitFor();
  };
  const press = (title: string): Promise<void> => chat.button(title).last().click();
  const cards = (title: string): Locator =>
    chat.page.locator('.ac-adaptiveCard').filter({ has: chat.page.getByText(title, { exact: true }) });
  /** The newest with the button. */
  const card = (title: string, button: string): Locator =>
    cards(title)
      .filter({ has: chat.button(button) })
      .last();
  /** Others may stand below it. */
  const pressOnRequest = (button: string): Promise<void> =>
    card(TITLE, button).getByRole('button', { name: button }).click();
  /** Waits for a new card, so that nothing is pressed on one that is out of date. */
  const openRequest = async (open: () => Promise<void>): Promise<void> => {
    const earlier = await cards(TITLE).count();
    await open();
    await cards(TITLE).nth(earlier).waitFor();
  };

  it('keeps what a council member has written, and takes it up again', async () => {
    await become('rådsmedlem Järfälla', 'Jonas Demo');
    await chat.say('förfrågan');
    await chat.fill(request.form.questionLabel, QUESTION);
    await press(request.form.keepDraft);
    await chat.sees(request.drafts.kept);
    await press(request.drafts.goOn);
    await chat.sees(request.form.title);
  });

  it('takes the request and gives it a number', async () => {
    await chat.choose(request.form.kindLabel, request.kind(labels.kinds.follow_up, request.kinds.follow_up));
    await chat.fill(request.form.desiredStartLabel, 'våren 2027');
    if (drawsPictures) {
      await drawCard('docs/forfragan.png', card(request.form.title, request.form.send));
    }
    await press(request.form.send);
    await chat.sees(request.receipt.title(NUMBER));
  });

  it('carries what a chief proposes to the council member, who passes it on with one press', async () => {
    await become('chef Solna', 'Stefan Demo');
    await chat.say('förfrågan');
    await chat.fill(request.form.questionLabel, PROPOSAL);
    await press(proposals.form.send);
    await chat.sees(proposals.sent.title);
    await become('rådsmedlem Solna', 'Samuel Demo');
    await press(proposals.answer.passOn);
    await chat.sees(request.receipt.title(PROPOSED));
  });

  it('shows the staff what has come, and lets one of them take it', async () => {
    await become('personal', 'Annika Demo');
    await chat.say('ärenden');
    await chat.sees(requestQueue.titles.open);
    await openRequest(() => press(requestQueue.open(NUMBER)));
    await pressOnRequest(requestCard.buttons.take);
    await chat.sees(requestCard.done.take(NUMBER));
  });

  it('carries a question to the municipality and its answer back to the request', async () => {
    await pressOnRequest(requestCard.buttons.ask);
    await chat.fill(ask.fields.question.label, 'När startar öppenvården?');
    await press(ask.save);
    await chat.sees(requestCard.done.ask(NUMBER));
    await become('rådsmedlem Järfälla', 'Jonas Demo');
    await chat.fill(answer.fields.text.label, 'Den startar i mars 2027.');
    await press(answer.save);
    await chat.sees(requestCard.done.answer(NUMBER));
    await become('personal', 'Annika Demo');
    await openRequest(() => press(requestForms.notices.showRequest(NUMBER)));
    await chat.sees('Den startar i mars 2027.');
  });

  it.runIf(drawsPictures)("draws the staff's card for the README's sake", async () => {
    await drawCard('docs/arende.png', card(TITLE, requestCard.more));
  });

  it('follows it to the end, and closes it with what documents it', async () => {
    await pressOnRequest(requestCard.lines.takeOn.first);
    await chat.sees(requestCard.lines.takenOn.first);
    await pressOnRequest(requestCard.buttons.start);
    await chat.sees(requestCard.done.start(NUMBER));
    await pressOnRequest(requestCard.buttons.close);
    await chat.choose(close.fields.kind.label, labels.documentation.memo);
    await chat.fill(close.fields.title.label, DOCUMENT);
    await press(close.save);
    await chat.sees(requestCard.done.close(NUMBER));
  });

  it('tells the council member that it is closed, and what documents it', async () => {
    await become('rådsmedlem Järfälla', 'Jonas Demo');
    await openRequest(() => chat.say(NUMBER));
    await chat.sees(requestCard.now.closed);
    await chat.sees(requestCard.document(labels.documentation.memo, DOCUMENT));
    await pressOnRequest(requestCard.history);
    await chat.sees(requestCard.historyCard.title(NUMBER));
  });

  it('records the decision and the agreement that second-line work waits for', async () => {
    await become('FoU-chef', 'Anna Demo');
    const { record_decision, record_agreement } = requestForms.acts;
    await chat.say('F2026-003');
    await press(requestCard.buttons.record_decision);
    await chat.choose(record_decision.fields.body.label, requestForms.bodies.admin_steering);
    // Other labels on the form hold the word too.
    const outcome = new RegExp(`^${record_decision.fields.outcome.label}`);
    await chat.page.getByRole('combobox', { name: outcome }).last().click();
    await chat.page.getByRole('option', { name: requestForms.outcomes.yes }).click();
    await chat.fill(record_decision.fields.date.label, '2026-11-12');
    await chat.fill(record_decision.fields.minutesRef.label, 'protokoll 2026-11-12, § 4');
    await press(record_decision.save);
    await press(requestCard.buttons.prepare_agreement);
    await press(requestCard.buttons.record_agreement);
    await chat.fill(record_agreement.fields.fouManagerSigned.label, 'Anna Demo');
    await chat.fill(record_agreement.fields.commissionerName.label, 'Camilla Demo');
    await chat.fill(record_agreement.fields.signedAt.label, '2026-11-17');
    await chat.fill(record_agreement.fields.from.label, '2027-01-01');
    await chat.fill(record_agreement.fields.to.label, '2028-12-31');
    await press(record_agreement.save);
    await chat.sees(requestCard.done.record_agreement('F2026-003'));
  });

  it('ends when it is asked to', async () => {
    expect(await bot.stop()).toBe(0);
  });
});
