import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../../src/domain/municipality.js';
import { sv } from '../../src/texts/sv/index.js';
import { type Browser, startBrowser } from './browser.js';
import { type ChatWindow, openChatWindow } from './chat-window.js';
import { drawCard } from './draw-card.js';
import { type LocalBot, startLocalBot } from './local-bot.js';

const drawsPictures = process.env['MODE'] === 'pictures';

/** High enough for a whole digest, and for the overview. */
const WINDOW = { width: 1280, height: 2200 };
/** A Friday, when the week has been shown to the FoU manager. */
const FRIDAY = '2026-11-20T14:00';
const WEEK = 'v. 47';
const GOES_OUT = 'måndag 23 november kl. 8.00';

const INTRODUCTION = 'Tack för en fin vecka! På fredag ses vi på frukosten.';
const ADDITION = 'Er workshop i tisdags blir en serie i vår.';
const CORRECTION = 'Workshopen tog 3 timmar, inte 4.';

const { digest, digestCourse, digestSettings, corrections, signIn, digestExport } = sv;

describe('the week of the digests in the Agents Playground', () => {
  let bot: LocalBot;
  let browser: Browser;
  let chat: ChatWindow;

  beforeAll(async () => {
    browser = await startBrowser();
    bot = await startLocalBot(FRIDAY);
    chat = await openChatWindow(await browser.page(WINDOW), bot.url);
    await chat.become('FoU-chef', 'Anna Demo');
  });

  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
  });

  const say = (text: string) => (): Promise<void> => chat.say(text);
  const press = (title: string) => (): Promise<void> => chat.press(title);
  const outbox = async (): Promise<readonly string[]> =>
    (await readdir(join(bot.dataFolder, 'outbox', 'veckobrev', '2026-W47'))).sort();
  const sent = (municipalityId: string): Promise<string> =>
    readFile(join(bot.dataFolder, 'outbox', 'veckobrev', '2026-W47', `${municipalityId}.html`), 'utf8');

  it('shows the week for all eight, and says first when it goes out', async () => {
    const overview = await chat.newCard(digest.overview.title(WEEK), say('veckobrev'));
    await overview.getByText(digestCourse.goesOut(GOES_OUT)).waitFor();
    await overview.getByText(digestCourse.nothingToDo).waitFor();
    for (const id of MUNICIPALITY_IDS) {
      await overview.getByRole('button', { name: digestCourse.show(MUNICIPALITY_NAMES[id]) }).waitFor();
    }
    if (drawsPictures) await drawCard('docs/veckobrev-oversikt.png', overview);
  });

  it('opens one by its button, with the year as a chart and as a table', async () => {
    const letter = await chat.newCard(digest.title('Järfälla'), press(digestCourse.show('Järfälla')));
    await letter.locator('svg').getByText(digest.year.bars.produce).waitFor();
    await letter.locator('svg').getByText(digest.year.chart).waitFor();
    await letter.getByRole('table').getByText('22,5 tim').waitFor();
    await chat.sees(digestCourse.one.title('Järfälla', WEEK));
    await chat.button(digestCourse.one.writeAddition).last().waitFor();
  });

  it('takes words to one of them', async () => {
    await chat.newCard(
      digestCourse.words.additionTitle('Järfälla', WEEK),
      press(digestCourse.one.writeAddition),
    );
    await chat.fill(digestCourse.words.wordsLabel, ADDITION);
    await chat.press(digestCourse.words.save);
    await chat.sees(digestCourse.words.additionSaved('Järfälla'));
  });

  it('takes words to all of them', async () => {
    await chat.press(digestCourse.toOverview);
    await chat.newCard(digestCourse.words.introductionTitle(WEEK), press(digestCourse.writeIntroduction));
    await chat.fill(digestCourse.words.wordsLabel, INTRODUCTION);
    await chat.press(digestCourse.words.save);
    await chat.sees(digestCourse.words.introductionSaved);
    await chat.sees(INTRODUCTION);
  });

  it.runIf(drawsPictures)("draws a digest for the README's sake", async () => {
    const letter = await chat.newCard(digest.title('Järfälla'), press(digestCourse.show('Järfälla')));
    await letter.locator('svg').getByText(digest.year.bars.produce).waitFor();
    await drawCard('docs/veckobrev.png', letter);
    await chat.press(digestCourse.toOverview);
  });

  it('holds one of them', async () => {
    await chat.newCard(digest.title('Solna'), press(digestCourse.show('Solna')));
    await chat.sees(digestCourse.one.title('Solna', WEEK));
    await chat.press(digestCourse.one.hold);
    await chat.sees(digestCourse.one.held('Solna'));
    await chat.press(digestCourse.toOverview);
    await chat.button(digestCourse.sendFree(WEEK)).last().waitFor();
  });

  it('approves the rest', async () => {
    await chat.press(digestCourse.approveRest);
    await chat.sees(digestCourse.approved(7));
    await chat.sees(digestCourse.keptUntilReleased(1));
  });

  it('sends what is approved, with the words, and nothing of what is held', async () => {
    await chat.press(digestCourse.sendFree(WEEK));
    // A slow computer is shown the progress first, and then how the week stands.
    await chat.sees(/^7 av 8 (?:skickades nu|är skickade)\./);
    const names = await outbox();
    expect(names).toEqual(
      MUNICIPALITY_IDS.filter((id) => id !== 'solna')
        .map((id) => `${id}.html`)
        .sort(),
    );
    for (const name of names) expect(await sent(name.replace('.html', ''))).toContain(INTRODUCTION);
    expect(await sent('jarfalla')).toContain(ADDITION);
    expect(await sent('ekero')).not.toContain(ADDITION);
  });

  it('corrects one that is sent', async () => {
    await chat.newCard(corrections.form.title('Järfälla', WEEK), say('rätta veckobrev 2026-W47 Järfälla'));
    await chat.page.getByRole('textbox', { name: corrections.form.textLabel }).last().fill(CORRECTION);
    await chat.press(corrections.form.send);
    await chat.sees(corrections.posted.title('Järfälla', WEEK));
    expect((await outbox()).filter((name) => name.startsWith('jarfalla'))).toHaveLength(2);
  });

  it('corrects nothing that is not sent', async () => {
    await chat.say('rätta veckobrev 2026-W47 Solna');
    await chat.sees(corrections.notSent('Solna', WEEK));
  });

  it('keeps a new day and hour, and says what that means for the next week', async () => {
    await chat.newCard(digestSettings.title, say('inställningar veckobrev'));
    await chat.choose(digestSettings.form.weekdayLabel, 'Tisdag');
    await chat.press(digestSettings.save);
    await chat.sees(digestSettings.saved);
    await chat.sees(digestSettings.nextSending(WEEK, 'tisdag 24 november kl. 8.00'));
  });

  it('gives what was sent as a document', async () => {
    await chat.say('exportera veckobrev 2026-W47');
    await chat.sees(digestExport.ready(WEEK));
  });

  it('has no account to sign in', async () => {
    await chat.newCard(signIn.local.title, say('koppla graph'));
    await chat.sees(signIn.local.why);
  });

  it('ends when it is asked to', async () => {
    expect(await bot.stop()).toBe(0);
  });
});
