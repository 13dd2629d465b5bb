import { describe, expect, it } from 'vitest';
import { sv } from '../../../src/texts/sv/index.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin, solnaMember } from '../../support/builders.js';
import {
  berit,
  type PeopleChat,
  peopleChat,
  pressFor,
  read,
  titlesIn,
  valuesIn,
} from '../../support/people-talk.js';

const { person, roleEnd, problems } = sv.people;
const { refusals } = sv.roles;

describe('ending a role', () => {
  const questionFor = async (chat: PeopleChat, name: string, title: string = person.end, index = 0) =>
    pressFor(chat, await chat.cardOf(name), title, index);

  it('asks for the last day, and says how many open requests wait for the next council member', async () => {
    const chat = await peopleChat();
    const question = await questionFor(chat, 'jarfalla');
    expect(read(question).split('\n')).toEqual([
      roleEnd.title,
      'jarfalla Demo · Rådsmedlem för Järfälla · sedan den 1 januari 2020',
      'Järfälla har 2 öppna förfrågningar. De väntar på nästa rådsmedlem.',
      roleEnd.seat('Järfälla'),
      roleEnd.explanation,
    ]);
    expect(valuesIn(question)).toEqual({ lastDay: '2026-11-18' });
    const kept = await chat.press(anna, question, roleEnd.keep, { lastDay: '2026-11-18' });
    expect(read(kept)).toContain('sedan den 1 januari 2020');
    expect(await chat.person(jarfallaMember.id)).toEqual(jarfallaMember);
  });

  it.each([
    ['solna', 'Solna har inga öppna förfrågningar.'],
    ['anna', roleEnd.manager],
  ])('says what else hangs on the role of %s', async (name, sentence) => {
    const chat = await peopleChat();
    expect(read(await questionFor(chat, name))).toContain(sentence);
  });

  it.each([
    [
      '2026-11-18',
      'är rådsmedlem för Järfälla till och med den 18 november 2026.',
      'från den 19 november 2026',
    ],
    [
      '2026-12-31',
      'är rådsmedlem för Järfälla till och med den 31 december 2026.',
      'från den 1 januari 2027',
    ],
    ['2026-11-17', 'har ingen roll just nu.', 'ingen rådsmedlem nu'],
    ['', 'är rådsmedlem för Järfälla till och med den 18 november 2026.', 'från den 19 november 2026'],
  ])(
    'with the last day "%s" says what the person is and when the seat is empty',
    async (lastDay, is, empty) => {
      const chat = await peopleChat();
      const done = read(
        await chat.press(anna, await questionFor(chat, 'jarfalla'), roleEnd.confirm, { lastDay }),
      );
      expect(done).toContain(`jarfalla Demo ${is}`);
      expect(done).toContain(empty);
      expect(done).toContain('2 öppna förfrågningar');
      expect((await chat.person(jarfallaMember.id))?.roles[0]?.to).toBe(lastDay || '2026-11-18');
      expect(await chat.audits()).toEqual([`end-role ${anna.id}`]);
    },
  );

  it('counts from the next message on when yesterday was the last day', async () => {
    const chat = await peopleChat();
    const question = await questionFor(chat, 'martin');
    await chat.press(anna, question, roleEnd.confirm, { lastDay: '2026-11-17' });
    expect(titlesIn(await chat.write(martin, 'logga'))).toEqual([]);
  });

  it('removes one that has not begun, without asking for a day', async () => {
    const coming = aPerson('vera', [{ role: 'staff', from: '2026-12-01' }]);
    const chat = await peopleChat({ people: [anna, coming] });
    const question = await questionFor(chat, 'vera', person.remove);
    expect(read(question)).toContain(roleEnd.titleRemove);
    expect(read(question)).toContain(roleEnd.notBegun);
    expect(valuesIn(question)).toEqual({});
    const done = await chat.press(anna, question, roleEnd.confirmRemove);
    expect(read(done)).toContain('vera Demo har ingen roll just nu.');
    expect((await chat.person(coming.id))?.roles).toEqual([]);
  });

  it.each([
    ['i morgon', problems.to_no_day],
    ['2026-02-30', problems.to_no_day],
  ])('asks again when the day is none: "%s"', async (lastDay, problem) => {
    const chat = await peopleChat();
    const again = await chat.press(anna, await questionFor(chat, 'solna'), roleEnd.confirm, { lastDay });
    expect(read(again)).toContain(problem);
    expect(valuesIn(again)).toEqual({ lastDay });
    expect(await chat.person(solnaMember.id)).toEqual(solnaMember);
  });

  it('asks again when there would be no FoU manager left', async () => {
    const chat = await peopleChat({ people: [...EVERYONE] });
    const again = await chat.press(anna, await questionFor(chat, 'anna'), roleEnd.confirm, {
      lastDay: '2026-12-31',
    });
    expect(read(again)).toContain(refusals.lastManager);
    expect(valuesIn(again)).toEqual({ lastDay: '2026-12-31' });
    expect(await chat.person(anna.id)).toEqual(anna);
  });

  it('ends nothing that somebody else changed meanwhile, and asks again with the same day', async () => {
    const chat = await peopleChat();
    const question = await questionFor(chat, 'jarfalla');
    await chat.press(berit, await chat.cardOf('jarfalla', berit), person.saveName, { name: 'Jon Demo' });
    const late = await chat.press(anna, question, roleEnd.confirm, { lastDay: '2026-12-31' });
    expect(read(late)).toContain(refusals.changed('Berit Demo'));
    expect(valuesIn(late)).toEqual({ lastDay: '2026-12-31' });
    expect((await chat.person(jarfallaMember.id))?.roles).toEqual(jarfallaMember.roles);
    await chat.press(anna, late, roleEnd.confirm, { lastDay: '2026-12-31' });
    expect((await chat.person(jarfallaMember.id))?.roles[0]?.to).toBe('2026-12-31');
  });

  it('shows how it is now when the role is not there any more', async () => {
    const coming = aPerson('vera', [{ role: 'staff', from: '2026-12-01' }]);
    const chat = await peopleChat({ people: [anna, berit, coming] });
    const card = await chat.cardOf('vera');
    const question = await pressFor(chat, card, person.remove, 0);
    await chat.press(berit, question, roleEnd.confirmRemove);
    for (const title of [person.change, person.remove]) {
      expect(read(await pressFor(chat, card, title, 0)), title).toContain(refusals.gone);
    }
    const late = read(await chat.press(anna, question, roleEnd.confirmRemove));
    expect(late).toContain(refusals.changed('Berit Demo'));
    expect(late).toContain(person.none);
  });
});
