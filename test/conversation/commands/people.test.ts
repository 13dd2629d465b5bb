import { describe, expect, it } from 'vitest';
import { activitiesOf } from '../../../src/adapters/teams/outgoing.js';
import { inputsOf } from '../../../src/cards/card-inputs.js';
import type { Reply } from '../../../src/conversation/reply.js';
import { MUNICIPALITY_IDS } from '../../../src/domain/municipality.js';
import type { Person } from '../../../src/domain/person.js';
import { en } from '../../../src/texts/en/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin, solnaChief } from '../../support/builders.js';
import { berit, peopleChat, read, titlesIn } from '../../support/people-talk.js';
import { RECORD_OF } from '../../support/store-records.js';
import { conversationWith, shownIn } from '../../support/talk.js';

const { people } = sv;

const choicesIn = (reply: Reply): string[] =>
  reply.messages
    .flatMap(({ cards = [] }) => cards.flatMap(({ content }) => inputsOf(content)))
    .flatMap(({ choices }) => choices.map(({ title }) => title));

const coming = aPerson('vera', [{ role: 'council_member', municipalityId: 'jarfalla', from: '2026-12-01' }]);
const leaving = aPerson('lova', [
  { role: 'chief', municipalityId: 'ekero', from: '2020-01-01', to: '2026-11-30' },
]);
const former = aPerson('bo', [{ role: 'staff', from: '2020-01-01', to: '2026-11-17' }]);
const caller = aPerson('nadja', [], { nameFrom: 'teams', worksIn: 'jarfalla' });

describe('personer', () => {
  const everyone = [...EVERYONE, berit, coming, leaving, former, caller];

  it('lists the unit and then the eight municipalities in owner order, with coming and ending times', async () => {
    const chat = await conversationWith({ people: everyone });
    expect(read(await chat.write(anna, 'personer'))).toBe(
      [
        people.list.title,
        'FoU Nordväst',
        'FoU-chef: Anna Demo, Berit Demo',
        'FoU-personal: Martin Demo',
        'Ekerö',
        'Rådsmedlem: ingen just nu',
        'Socialchef: lova Demo (till och med den 30 november 2026)',
        'Järfälla',
        'Rådsmedlem: jarfalla Demo, vera Demo (från den 1 december 2026)',
        'Socialchef: ingen just nu',
        'Sigtuna',
        'Rådsmedlem: ingen just nu',
        'Socialchef: ingen just nu',
        'Sollentuna',
        'Rådsmedlem: ingen just nu',
        'Socialchef: ingen just nu',
        'Solna',
        'Rådsmedlem: solna Demo',
        'Socialchef: chefsolna Demo',
        'Sundbyberg',
        'Rådsmedlem: ingen just nu',
        'Socialchef: ingen just nu',
        'Upplands-Bro',
        'Rådsmedlem: ingen just nu',
        'Socialchef: ingen just nu',
        'Upplands Väsby',
        'Rådsmedlem: ingen just nu',
        'Socialchef: ingen just nu',
        people.list.withoutRole(2),
      ].join('\n'),
    );
  });

  it('tells a manager once, and those who are to come in the order that they do', async () => {
    const both = aPerson('both', [...anna.roles, { role: 'staff', from: '2020-01-01' }], {
      displayName: 'Anna Demo',
    });
    const staffFrom = (key: string, from: string, to?: string): Person =>
      aPerson(key, [{ role: 'staff', from, ...(to && { to }) }]);
    const people = [
      both,
      martin,
      staffFrom('ada', '2027-03-01'),
      staffFrom('bea', '2026-12-01', '2027-01-31'),
    ];
    const chat = await conversationWith({ people });
    expect(
      read(await chat.write(both, 'personer'))
        .split('\n')
        .slice(2, 4),
    ).toEqual([
      'FoU-chef: Anna Demo',
      'FoU-personal: Martin Demo, bea Demo (från den 1 december 2026 till och med den 31 januari 2027), ada Demo (från den 1 mars 2027)',
    ]);
  });

  it('lets one be chosen: by name with what they are, those without a role last', async () => {
    const chat = await conversationWith({ people: everyone });
    const list = await chat.write(anna, 'personer');
    expect(choicesIn(list)).toEqual([
      'Anna Demo · FoU-chef',
      'Berit Demo · FoU-chef',
      'chefsolna Demo · socialchef i Solna',
      'jarfalla Demo · rådsmedlem för Järfälla',
      'lova Demo · socialchef i Ekerö',
      'Martin Demo · FoU-personal',
      'solna Demo · rådsmedlem för Solna',
      'vera Demo · rådsmedlem för Järfälla',
      'bo Demo · ingen roll',
      'nadja Demo · ingen roll',
    ]);
    const card = await chat.press(anna, list, people.list.open, { personId: martin.id });
    expect(read(card)).toContain('Martin Demo');
    expect(card.messages[0]?.replacesPressedCard).toBe(true);
  });

  it('says when none was chosen, and when the chosen one is gone', async () => {
    const chat = await peopleChat();
    const list = await chat.write(anna, 'personer');
    expect(read(await chat.press(anna, list, people.list.open))).toContain(people.list.chooseFirst);
    const gone = await chat.press(anna, list, people.list.open, { personId: '2026-gone' });
    expect(read(gone)).toContain(people.list.notThere);
  });

  it('shows a municipality’s own, and leads back to all', async () => {
    const chat = await conversationWith({ people: everyone });
    const list = await chat.write(anna, 'personer Järfälla');
    expect(read(list)).toBe(
      [
        people.list.titleOf('Järfälla'),
        'Järfälla',
        'Rådsmedlem: jarfalla Demo, vera Demo (från den 1 december 2026)',
        'Socialchef: ingen just nu',
        people.list.withoutRole(1),
      ].join('\n'),
    );
    expect(choicesIn(list)).toEqual([
      'jarfalla Demo · rådsmedlem för Järfälla',
      'vera Demo · rådsmedlem för Järfälla',
      'nadja Demo · ingen roll',
    ]);
    expect(titlesIn(await chat.write(anna, 'personer'))).not.toContain(people.list.all);
    const nobody = await chat.write(anna, 'personer Sigtuna');
    expect(titlesIn(nobody)).toEqual([people.list.add, people.list.all]);
    expect(read(await chat.press(anna, list, people.list.all))).toContain('FoU-chef: Anna Demo');
  });

  it('has those who wait for an answer on top, the oldest first, each with a button to answer by', async () => {
    const chat = await conversationWith({ people: everyone });
    const claim = (id: string, claimedAt: string, municipalityId: 'jarfalla' | 'solna') =>
      insert('claims', {
        ...RECORD_OF.claims(id),
        state: 'waiting',
        personId: caller.id,
        waitingFor: id,
        municipalityId,
        claimedAt,
      });
    await chat.ports.store.commit([
      claim('2026-late', '2026-11-18T10:00:00.000Z', 'solna'),
      claim('2026-early', '2026-11-16T23:30:00.000Z', 'jarfalla'),
    ]);
    const list = await chat.write(anna, 'personer');
    expect(read(list).split('\n').slice(1, 4)).toEqual([
      people.list.claimsHeading,
      'nadja Demo skrev den 17 november 2026: jag representerar Järfälla.',
      'nadja Demo skrev den 18 november 2026: jag representerar Solna.',
    ]);
    expect(titlesIn(list).slice(0, 2)).toEqual(['Svara om Järfälla', 'Svara om Solna']);
    const decision = await chat.press(anna, list, 'Svara om Järfälla');
    expect(shownIn(decision)).toContain(sv.claims.decision.title('Järfälla'));
    expect(titlesIn(await chat.write(anna, 'personer Ekerö'))).not.toContain('Svara om Järfälla');
  });

  it('is for the FoU manager, in writing and by every button', async () => {
    const chat = await peopleChat();
    const cards = [await chat.write(anna, 'personer Solna'), await chat.cardOf('solna')];
    const before = await chat.ports.store.find('people');
    for (const person of [martin, jarfallaMember, solnaChief, undefined]) {
      for (const text of ['personer', 'person Martin', 'lägg till person']) {
        expect(titlesIn(await chat.write(person, text)), text).toEqual([]);
      }
      for (const card of cards) {
        for (const title of titlesIn(card)) {
          expect(titlesIn(await chat.press(person, card, title)), title).toEqual([]);
        }
      }
    }
    expect(await chat.ports.store.find('people')).toEqual(before);
  });

  it('is not shown where others read', async () => {
    const chat = await peopleChat();
    const incoming = chat.incoming(anna, { kind: 'text', text: 'personer' });
    const reply = await chat.dispatch({ ...incoming, conversation: { id: 'c', kind: 'channel' } });
    expect(shownIn(reply)).toBe(sv.errors.personalOnly);
  });

  it('speaks English too', async () => {
    const chat = await peopleChat();
    expect(read(await chat.write(anna, 'people', 'en'))).toContain('Council member: solna Demo');
    const card = read(await chat.write(anna, 'person Martin', 'en'));
    expect(card).toContain(`FoU staff · ${en.people.person.since('1 January 2020')}`);
  });
});

describe('personer, when they are many', () => {
  const LONG_NAME = 'Åsa-Märta Andersson Österlund von Långnamn, Socialförvaltningen';
  const crowd = (count: number): Person[] =>
    Array.from({ length: count }, (_, index) => {
      const municipalityId = MUNICIPALITY_IDS[index % MUNICIPALITY_IDS.length] ?? 'ekero';
      return aPerson(`p${index}`, [{ role: 'chief', municipalityId, from: '2020-01-01', to: '2026-12-31' }], {
        displayName: `${LONG_NAME} ${index}`,
      });
    });
  const bytesOf = (reply: Reply): number =>
    Math.max(...reply.messages.flatMap(activitiesOf).map((message) => JSON.stringify(message).length * 2));

  it.each([80, 400])('fits into a message with %i people', async (count) => {
    const chat = await conversationWith({ people: [anna, ...crowd(count)] });
    const list = await chat.write(anna, 'personer');
    expect(bytesOf(list)).toBeLessThan(60 * 1024);
    const isCut = count > 100;
    expect(choicesIn(list)).toHaveLength(isCut ? 100 : count + 1);
    expect(read(list).includes(people.list.hidden(100, count + 1))).toBe(isCut);
    expect(read(list).includes(people.list.andMore(count / 8 - 12))).toBe(isCut);
  });

  it('keeps every line short enough for a phone, names apart from each other', async () => {
    const chat = await conversationWith({ people: [anna, ...crowd(24)] });
    const line =
      read(await chat.write(anna, 'personer Ekerö'))
        .split('\n')
        .at(-1) ?? '';
    expect(line.split('; ')).toHaveLength(3);
    expect(line).toMatch(/^Socialchef: Åsa-Märta .{40,60}… \(till och med den 31 december 2026\);/);
  });
});

describe('person NAMN', () => {
  it.each(['Martin', 'Martin Demo', 'Demo, Martin', 'Mart'])('finds by %s', async (name) => {
    const chat = await peopleChat();
    expect(read(await chat.named(name))).toContain('Martin Demo');
  });

  it('lets one choose when several are called so', async () => {
    const chat = await peopleChat();
    const list = await chat.named('Demo');
    expect(read(list)).toContain(people.list.severalNamed('Demo'));
    expect(choicesIn(list)).toHaveLength(6);
    const card = await chat.press(anna, list, people.list.open, { personId: berit.id });
    expect(read(card)).toContain('Berit Demo');
  });

  it('prefers a whole name to the beginning of one', async () => {
    const annabel = aPerson('annabel', [], { displayName: 'Annabel Demo' });
    const chat = await peopleChat({ people: [...EVERYONE, annabel] });
    expect(read(await chat.named('Anna'))).toContain('FoU-chef');
  });

  it('says so and shows all when nobody is', async () => {
    const chat = await peopleChat();
    const list = await chat.named('Zara');
    expect(read(list)).toContain(people.list.nobodyNamed('Zara'));
    expect(titlesIn(list)).toContain(people.list.add);
  });
});
