import { afterEach, beforeEach, expect, it } from 'vitest';
import { following, replaceWith, show } from '../../../src/conversation/reply.js';
import { showsRequest } from '../../../src/domain/live-card.js';
import { TENANT_ID } from '../../support/fake-microsoft.js';
import { executeActivity, messageActivity } from '../../support/teams-activities.js';
import { namedCard, startTeamsBot, type TeamsTestBot } from '../../support/teams-bot.js';

const shown = showsRequest({ id: '2026-r', version: 3 });

let bot: TeamsTestBot;
beforeEach(async () => {
  bot = await startTeamsBot();
});
afterEach(() => bot.close());

const url = () => bot.connector.serviceUrl;
const press = () => executeActivity(url(), 'request.show', {});
const told = async () => {
  await bot.drain();
  return bot.shown.map((message) => [message.messageId, message.shown]);
};

it('is told which message a card that is to be kept up to date got', async () => {
  bot.answer = async () => following(shown, show(namedCard('kort')));
  await bot.say(messageActivity(url(), { text: 'F2026-014' }));
  expect(await told()).toEqual([['sent-1', shown]]);
});

it('is told that the pressed message shows it, when the card takes its place', async () => {
  bot.answer = async () => following(shown, replaceWith(namedCard('kort')));
  await bot.say(press());
  // Owed while it is on its way, so that what happens meanwhile comes to the same message.
  expect(await told()).toEqual([
    ['pressed-message', { ...shown, version: 0 }],
    ['pressed-message', shown],
  ]);
});

it('is told that the pressed message shows it no more, when a form takes its place', async () => {
  bot.answer = async () => replaceWith(namedCard('formulär'));
  await bot.say(press());
  expect(await told()).toEqual([['pressed-message', undefined]]);
});

it('owes the card to a pressed message that could not be changed', async () => {
  bot.connector.respond = ({ method }) => (method === 'PUT' ? 400 : 200);
  bot.answer = async () => following(shown, replaceWith(namedCard('kort')));
  await bot.say(press());
  expect(await told()).toEqual([['pressed-message', { ...shown, version: 0 }]]);
});

it('is told nothing in a chat of several', async () => {
  bot.answer = async () => following(shown, show(namedCard('kort')));
  const conversation = { id: '19:group', conversationType: 'groupChat', isGroup: true, tenantId: TENANT_ID };
  await bot.say(messageActivity(url(), { text: 'F2026-014', conversation }));
  expect(await told()).toEqual([]);
  expect(bot.heard).toHaveLength(1);
});
