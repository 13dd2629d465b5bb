import { cardToText } from '../../src/cards/card-text.js';
import type { Reply } from '../../src/conversation/reply.js';
import type { Person } from '../../src/domain/person.js';
import { sv } from '../../src/texts/sv/index.js';
import { insert } from '../../src/usecases/changes.js';
import { anna, aPerson, EVERYONE } from './builders.js';
import type { Element } from './card-elements.js';
import { elementsIn } from './card-elements.js';
import { aRequest } from './digest-builders.js';
import { actionsIn, conversationWith } from './talk.js';

const { people } = sv;

/** An id as the people picker gives it, of somebody who is not in the registry. */
export const VERA_ID = '99999999-aaaa-4bbb-8ccc-000000000001';
/** Another FoU manager, who may be first. */
export const berit = aPerson('berit', [{ role: 'fou_manager', from: '2020-01-01' }], {
  displayName: 'Berit Demo',
});

export type PeopleChat = Awaited<ReturnType<typeof peopleChat>>;

/** Everyone in the registry, two managers, and two open requests of Järfälla's. */
export const peopleChat = async (options: Parameters<typeof conversationWith>[0] = {}) => {
  const chat = await conversationWith({ people: [...EVERYONE, berit], ...options });
  await chat.ports.store.commit([
    insert('requests', aRequest('F2026-003')),
    insert('requests', aRequest('F2026-007')),
    insert('requests', aRequest('F2026-008', { status: 'closed' })),
  ]);
  return {
    ...chat,
    person: (id: string): Promise<Person | undefined> => chat.ports.store.get('people', id),
    /** The card of somebody whom a manager asks for by name. */
    named: (name: string, by: Person = anna): Promise<Reply> => chat.write(by, `person ${name}`),
    /** The card of somebody whom a manager has chosen in the list, by the key of the builder. */
    cardOf: async (key: string, by: Person = anna): Promise<Reply> =>
      chat.press(by, await chat.write(by, 'personer'), people.list.open, { personId: `2026-${key}` }),
    /** The form to add somebody, filled in and sent. */
    add: async (values: Element, by: Person = anna): Promise<Reply> =>
      chat.press(by, await chat.write(by, 'lägg till person'), people.form.save, {
        picked: VERA_ID,
        name: 'Vera Ny',
        role: 'council_member',
        municipalityId: 'jarfalla',
        from: '2026-11-22',
        to: '',
        ...values,
      }),
    audits: async () => (await chat.ports.store.find('audit')).map(({ action, by }) => `${action} ${by}`),
  };
};

/** What stands in the inputs of a reply's cards, by id. */
export const valuesIn = (reply: Reply): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    elementsIn(reply.messages.flatMap(({ cards = [] }) => cards.map(({ content }) => content)))
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map(({ id, value }) => [String(id), value]),
  );

export const titlesIn = (reply: Reply): string[] => actionsIn(reply).map(({ title }) => title);

/** What the cards of a reply say, line by line. */
export const read = (reply: Reply): string =>
  reply.messages.flatMap(({ cards = [] }) => cards.map(({ content }) => cardToText(content))).join('\n');

/** Presses the button with the title that is about the role at the index. */
export const pressFor = async (
  chat: PeopleChat,
  card: Reply,
  title: string,
  index: number,
): Promise<Reply> => {
  const action = actionsIn(card).find((one) => one.title === title && one.data['index'] === index);
  if (action === undefined) throw new Error(`no ${title} for ${index} among ${titlesIn(card)}`);
  return chat.pressData(anna, action.data);
};
