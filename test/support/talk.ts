import { CARD_STAMPS } from '../../src/cards/index.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { createDispatch } from '../../src/conversation/dispatch.js';
import type { Reply } from '../../src/conversation/reply.js';
import type { Incoming } from '../../src/conversation/turn.js';
import type { Person } from '../../src/domain/person.js';
import type { Locale } from '../../src/texts/index.js';
import { insert } from '../../src/usecases/changes.js';
import { EVERYONE } from './builders.js';
import { type Element, elementsIn } from './card-elements.js';
import { fakePorts, type PortOverrides } from './fakes.js';

/** An action of a card, found by its title. */
interface Action {
  readonly title: string;
  readonly data: Element;
}

const cardsOf = (reply: Reply): readonly unknown[] =>
  reply.messages.flatMap((message) => message.cards ?? []).map((card) => card.content);

/** Every string a person could read in the reply, joined by newlines. */
export const shownIn = (reply: Reply): string => {
  const texts = reply.messages.flatMap((message) => message.text ?? []);
  const shown = elementsIn(cardsOf(reply)).flatMap((part) =>
    ['text', 'title', 'label', 'value', 'errorMessage', 'placeholder'].flatMap((key) =>
      typeof part[key] === 'string' ? [part[key]] : [],
    ),
  );
  return [...texts, ...shown].join('\n');
};

export const actionsIn = (reply: Reply): Action[] =>
  elementsIn(cardsOf(reply)).filter((part): part is Element & Action => part['type'] === 'Action.Execute');

/** Talks to the real dispatcher over fake ports. */
export const conversationWith = async (
  options: { ports?: PortOverrides; people?: readonly Person[] } = {},
) => {
  const ports = fakePorts(options.ports);
  await ports.store.commit((options.people ?? EVERYONE).map((person) => insert('people', person)));
  const dispatch = createDispatch(ports, { commands: COMMANDS, stamps: CARD_STAMPS });
  let messages = 0;

  const incoming = (from: Person | undefined, input: Incoming['input'], locale: Locale = 'sv'): Incoming => {
    const [tenantId = 'unknown', aadObjectId = 'unknown'] = from?.identity.split('/') ?? [];
    messages += 1;
    return {
      sourceKey: `conversation|${messages}`,
      locale,
      conversation: { id: 'conversation', kind: 'personal' },
      sender: { tenantId, aadObjectId, name: from?.displayName ?? 'Okänd' },
      input,
    };
  };

  return {
    ports,
    dispatch,
    incoming,
    /** What the bot replies when this person (undefined = a stranger) writes. */
    write: (from: Person | undefined, text: string, locale: Locale = 'sv'): Promise<Reply> =>
      dispatch(incoming(from, { kind: 'text', text }, locale)),
    /** What the bot replies to a press with this data; `data.verb` names the verb. */
    pressData: (from: Person | undefined, data: Element, locale: Locale = 'sv'): Promise<Reply> =>
      dispatch(incoming(from, { kind: 'press', verb: String(data['verb']), data }, locale)),
    /** Presses the button with the title on a reply, with the inputs filled in. */
    press: (from: Person | undefined, reply: Reply, title: string, inputs: Element = {}): Promise<Reply> => {
      const action = actionsIn(reply).find((candidate) => candidate.title === title);
      if (action === undefined) {
        throw new Error(`no button "${title}" among ${actionsIn(reply).map((a) => a.title)}`);
      }
      const data = { ...action.data, ...inputs };
      return dispatch(incoming(from, { kind: 'press', verb: String(data['verb']), data }, 'sv'));
    },
  };
};
