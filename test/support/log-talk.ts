import { inputsOf } from '../../src/cards/card-inputs.js';
import { cardToText } from '../../src/cards/card-text.js';
import type { Reply } from '../../src/conversation/reply.js';
import type { Activity } from '../../src/domain/activity.js';
import { anna, aPerson, jarfallaMember, martin } from './builders.js';
import { fakeClock, type PortOverrides } from './fakes.js';
import { conversationWith } from './talk.js';

export const maria = aPerson('maria', [{ role: 'staff', from: '2020-01-01' }], { displayName: 'Maria Demo' });
/** Whole, and therefore saved at once. */
export const SENTENCE = 'logga 2 tim bollplank med Järfälla om SIP idag';

/** Three of the staff and a council member in a chat with the bot, on Wednesday 18 November 2026. */
export const startLogging = async (ports: PortOverrides = {}) => {
  const clock = fakeClock();
  const chat = await conversationWith({
    ports: { ...ports, clock },
    people: [anna, martin, maria, jarfallaMember],
  });
  const saved = () => chat.ports.store.find('activities');
  const only = async (): Promise<Activity> => {
    const [activity, ...more] = await saved();
    if (activity === undefined || more.length > 0) throw new Error('not exactly one activity');
    return activity;
  };
  return { ...chat, clock, saved, only };
};

export const cardsIn = (reply: Reply): readonly unknown[] =>
  reply.messages.flatMap((message) => message.cards ?? []).map(({ content }) => content);
/** What the first card's inputs hold, by id. */
export const valuesIn = (reply: Reply): Record<string, string> =>
  Object.fromEntries(inputsOf(cardsIn(reply)[0]).map(({ id, value }) => [id, value]));
export const textIn = (reply: Reply): string =>
  [...reply.messages.map(({ text }) => text ?? ''), ...cardsIn(reply).map(cardToText)].join('\n').trim();
export const filledIn = (reply: Reply, inputs: Record<string, string> = {}): Record<string, string> => ({
  ...valuesIn(reply),
  ...inputs,
});
