import { type Element, elementsIn } from './card-elements.js';
import type { Posted } from './fake-microsoft.js';
import { messageActionActivity, type TestActivity, windowActivity } from './teams-activities.js';
import type { TeamsTestBot } from './teams-bot.js';

type Overrides = TestActivity & { readonly value?: TestActivity };

/** Somebody who picks the bot in the menu of a message and presses in the window that opens. */
export const inWindowOf = (bot: () => TeamsTestBot) => ({
  pick: (payload: TestActivity | null = {}, overrides: Overrides = {}) =>
    bot().say(messageActionActivity(bot().connector.serviceUrl, payload, overrides)),
  press: (data: unknown, overrides: Overrides = {}) =>
    bot().say(windowActivity(bot().connector.serviceUrl, data, overrides)),
});

/** What the window shows after an answer. */
export const taskIn = ({ text }: Posted) => JSON.parse(text).task;
export const cardIn = (posted: Posted): Element => taskIn(posted).value.card.content;
export const wordsIn = (posted: Posted): string =>
  elementsIn(cardIn(posted))
    .flatMap(({ text, value }) => [text, value].filter((word) => typeof word === 'string'))
    .join('\n');
