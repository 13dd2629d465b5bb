import { afterAll, beforeAll, describe, it } from 'vitest';
import { sv } from '../../src/texts/sv/index.js';
import { type Browser, startBrowser } from './browser.js';
import { type ChatWindow, openChatWindow } from './chat-window.js';
import { type LocalBot, startLocalBot } from './local-bot.js';

const WINDOW = { width: 1280, height: 1800 };
const { claims } = sv;
const { form, person, roleEnd } = sv.people;

describe('people in the Agents Playground', () => {
  let bot: LocalBot;
  let browser: Browser;
  let chat: ChatWindow;

  beforeAll(async () => {
    bot = await startLocalBot('2026-11-18T12:00');
    browser = await startBrowser();
    chat = await openChatWindow(await browser.page(WINDOW), bot.url);
    await chat.sees('Du är Sofia Demo, rådsmedlem i Sollentuna.');
  });

  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
  });

  it('are added by the manager, who is told what that leads to', async () => {
    await chat.say('jag är FoU-chef');
    await chat.sees('Nu är du Anna Demo, FoU-chef.');
    await chat.say('personer');
    await chat.button(sv.people.list.add).last().click();
    await chat.choose(form.pickedLabel, 'Kim Demo');
    await chat.choose(form.roleLabel, 'rådsmedlem');
    await chat.choose(form.municipalityIdLabel, 'Solna');
    await chat.button(form.save).last().click();
    await chat.sees('Kim Demo är rådsmedlem för Solna.');
    await chat.sees(/^Samuel Demo har lämnat platsen i FoU-rådet\./);
    await chat.say('jag är Kim');
    await chat.sees('Nu är du Kim Demo, rådsmedlem i Solna.');
  });

  it('lose a role on the day that the manager says', async () => {
    await chat.say('jag är FoU-chef');
    const shownBefore = await chat.button(person.end).count();
    await chat.say('person Martin');
    // His name stands on older cards too.
    await chat.button(person.end).nth(shownBefore).waitFor();
    await chat.button(person.end).last().click();
    await chat.sees('Avsluta roll');
    await chat.fill(roleEnd.lastDayLabel, '2026-11-17');
    await chat.button(roleEnd.confirm).last().click();
    await chat.sees('Martin Demo har ingen roll just nu.');
  });

  it('represent a municipality when the manager has accepted it', async () => {
    await chat.say('jag är ny');
    await chat.sees('Nu är du Nadja Demo, som inte har någon roll hos mig.');
    await chat.say('hej');
    await chat.button(sv.welcome.represent).last().click();
    await chat.choose(claims.form.municipalityIdLabel, 'Järfälla');
    await chat.button(claims.form.send).last().click();
    await chat.sees(/Jag har frågat FoU-chefen/);
    await chat.say('jag är FoU-chef');
    await chat.sees('Någon vill representera Järfälla');
    await chat.button('Godkänn').last().click();
    await chat.sees('Nadja Demo är rådsmedlem för Järfälla.');
    await chat.say('jag är ny');
    await chat.sees('Nu är du Nadja Demo, rådsmedlem i Järfälla.');
  });

  it('are given a role in the team, by a mention', async () => {
    await chat.say('jag är FoU-chef');
    await chat.sees('Nu är du Anna Demo, FoU-chef.');
    await chat.page.getByText('Sollentuna', { exact: true }).first().click();
    await chat.sees(sv.welcome.team);
    await chat.mention('FoU-boten');
    await chat.page.keyboard.type(' lägg till ');
    await chat.mention('Kim Demo');
    await chat.page.keyboard.type(' som FoU-personal');
    await chat.page.keyboard.press('Enter');
    await chat.sees('Kim Demo är FoU-personal.');
  });
});
