import { cardToText } from '../../src/cards/card-text.js';
import { CARD_STAMPS } from '../../src/cards/index.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { createDispatch } from '../../src/conversation/dispatch.js';
import type { Message } from '../../src/conversation/reply.js';
import type { Incoming } from '../../src/conversation/turn.js';
import { addSeconds } from '../../src/domain/calendar.js';
import type { Person } from '../../src/domain/person.js';
import type { Locale } from '../../src/texts/index.js';
import type { Change } from '../../src/usecases/ports.js';
import { EVERYONE } from './builders.js';
import { type Element, elementsIn } from './card-elements.js';
import { fakeClock } from './fakes.js';
import { aChat, allDone, fakeMessenger } from './queue.js';
import { runningNotifier } from './running-notifier.js';
import { actionsIn } from './talk.js';

/** What a message says, line by line. */
const linesIn = ({ text, cards = [] }: Message): string[] =>
  [...(text === undefined ? [] : [text]), ...cards.map(({ content }) => cardToText(content))]
    .join('\n')
    .split('\n');

/**
 * The bot with a running notifier, and people who see only what comes into their own chats. `strangers` have a chat
 * and are not in the registry.
 */
export const storyWith = async ({
  people = EVERYONE as readonly Person[],
  strangers = [] as readonly Person[],
  changes = [] as readonly Change[],
} = {}) => {
  const clock = fakeClock();
  const messenger = fakeMessenger();
  const chats = [...people, ...strangers].map((person) => aChat(person));
  const { ports, wake } = await runningNotifier({ clock, messenger, people, chats });
  await ports.store.commit(changes);
  const dispatch = createDispatch(ports, { commands: COMMANDS, stamps: CARD_STAMPS });
  let activities = 0;

  /** Somebody at their own screen. */
  const at = (person: Person, locale: Locale = 'sv') => {
    const { conversationId } = aChat(person);
    const [tenantId = '', aadObjectId = ''] = person.identity.split('/');
    const shown: Message[] = [];
    let seen = 0;

    const arrived = (): Message[] => {
      const all = messenger.tries.filter(({ to }) => to === conversationId).map(({ message }) => message);
      const fresh = all.slice(seen);
      seen = all.length;
      shown.push(...fresh);
      return fresh;
    };
    const send = async (input: Incoming['input'], kind: 'personal' | 'channel' = 'personal') => {
      arrived();
      activities += 1;
      const { messages } = await dispatch({
        sourceKey: `${conversationId}|${activities}`,
        locale,
        conversation: { id: kind === 'personal' ? conversationId : 'the channel', kind },
        sender: { tenantId, aadObjectId, name: person.displayName },
        input,
      });
      await allDone();
      shown.push(...messages);
      return messages.flatMap(linesIn);
    };
    /** The newest button with the title, whatever has been shown below it. */
    const button = (title: string) => {
      arrived();
      const found = actionsIn({ messages: shown }).findLast((action) => action.title === title);
      if (found === undefined) throw new Error(`no button "${title}" has been shown`);
      return found;
    };
    return {
      /** Writes to the bot, and reads the answer. */
      writes: (text: string) => send({ kind: 'text', text }),
      /** The same where others read. */
      writesInChannel: (text: string) => send({ kind: 'text', text }, 'channel'),
      /** Presses the newest button with the title, with the inputs filled in, and reads the answer. */
      presses: (title: string, inputs: Element = {}) => {
        const data = { ...button(title).data, ...inputs };
        return send({ kind: 'press', verb: String(data['verb']), data });
      },
      /** What the bot has written unasked since the last look. */
      isTold: () => arrived().flatMap(linesIn),
      /** Ids of the inputs on the newest card. */
      inputs: () => {
        arrived();
        const cards = shown.at(-1)?.cards?.map(({ content }) => content) ?? [];
        return elementsIn(cards).flatMap(({ type, id }) => (String(type).startsWith('Input.') ? [id] : []));
      },
    };
  };

  /** Changed cards are gathered for a moment, and messages wait their turn behind them. */
  const aMomentLater = async (): Promise<void> => {
    clock.set(addSeconds(clock.now(), 5));
    wake();
    await allDone();
  };

  return { ports, clock, at, aMomentLater };
};
