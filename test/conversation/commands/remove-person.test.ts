import { describe, expect, it } from 'vitest';
import { removePersonCommand } from '../../../src/conversation/commands/remove-person.js';
import type { Person } from '../../../src/domain/person.js';
import { sv } from '../../../src/texts/sv/index.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin } from '../../support/builders.js';
import { peopleChat, read, titlesIn } from '../../support/people-talk.js';
import { shownIn } from '../../support/talk.js';

const { people, errors } = sv;
const CARD = people.person.title;

const isQuestion = async (chat: Awaited<ReturnType<typeof peopleChat>>): Promise<boolean> =>
  (await chat.ports.store.find('unanswered')).length === 1;

describe('the grammar of ta bort', () => {
  it.each([
    ['ta bort Martin', 'Martin'],
    ['Avsluta  Martin Demo.', 'Martin Demo'],
    ['remove Martin', 'Martin'],
    ['ta bort Demo, Martin', 'Demo, Martin'],
  ])('takes "%s" for %s', (text, name) => {
    expect(removePersonCommand.parse(text)).toEqual({ name, text });
  });

  it.each(['ta bort', 'ta bort kanal Järfälla', 'ta bort mina uppgifter', 'hur tar jag bort Martin?'])(
    'leaves "%s" to others',
    (text) => {
      expect(removePersonCommand.parse(text)).toBeUndefined();
    },
  );
});

describe('ta bort', () => {
  it.each(['ta bort Martin', 'avsluta Martin Demo', 'remove Martin'])(
    'opens the card that "person Martin" does, when the manager writes "%s"',
    async (text) => {
      const chat = await peopleChat();
      const card = await chat.write(anna, text);
      expect(read(card)).toBe(read(await chat.named('Martin')));
      expect(read(card)).toContain(CARD);
      expect(titlesIn(card)).toContain(people.person.end);
      expect(await chat.person('2026-martin')).toEqual(martin);
    },
  );

  it.each<[string, Person, string]>([
    ['staff', martin, 'ta bort Berit'],
    ['a council member', jarfallaMember, 'ta bort Martin'],
    ['the manager about nobody in the registry', anna, 'ta bort Utredningen'],
    ['the manager about only the beginning of a name', anna, 'ta bort Mart'],
    ['the manager about the last name of several', anna, 'avsluta Demo'],
  ])('stays a question from %s', async (_who, person, text) => {
    const chat = await peopleChat();
    const reply = await chat.write(person, text);
    expect(titlesIn(reply)).not.toContain(people.person.end);
    expect(await isQuestion(chat)).toBe(true);
  });

  it('stays a question when several are called so', async () => {
    const other = aPerson('martina', martin.roles, { displayName: 'Martin Prov' });
    const chat = await peopleChat({ people: [...EVERYONE, other] });
    expect(titlesIn(await chat.write(anna, 'ta bort Martin'))).not.toContain(people.person.end);
    expect(await isQuestion(chat)).toBe(true);
    expect(titlesIn(await chat.write(anna, 'ta bort Martin Prov'))).toContain(people.person.end);
  });

  it('is not answered where others read', async () => {
    const chat = await peopleChat();
    const incoming = chat.incoming(anna, { kind: 'text', text: 'ta bort Martin' });
    const reply = await chat.dispatch({ ...incoming, conversation: { id: 'c', kind: 'channel' } });
    expect(shownIn(reply)).toBe(errors.personalOnly);
  });
});
