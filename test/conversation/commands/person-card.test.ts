import { describe, expect, it } from 'vitest';
import { activitiesOf } from '../../../src/adapters/teams/outgoing.js';
import { inputsOf } from '../../../src/cards/card-inputs.js';
import type { RoleAssignment } from '../../../src/domain/person.js';
import { en } from '../../../src/texts/en/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, aPerson, martin, TENANT } from '../../support/builders.js';
import { berit, peopleChat, read, titlesIn } from '../../support/people-talk.js';
import { RECORD_OF } from '../../support/store-records.js';
import { shownIn } from '../../support/talk.js';

const { people } = sv;

describe('the card of a person', () => {
  const roles = [
    { role: 'staff', from: '2018-01-01', to: '2019-12-31' },
    { role: 'council_member', municipalityId: 'jarfalla', from: '2020-01-01', to: '2026-11-30' },
    { role: 'chief', municipalityId: 'jarfalla', from: '2026-12-01' },
  ] as const;
  const sigrid = aPerson('sigrid', roles, { displayName: 'Sigrid Demo' });

  it('tells present, coming and former roles apart, with buttons only for what has not ended', async () => {
    const chat = await peopleChat({ people: [anna, sigrid] });
    const card = await chat.cardOf('sigrid');
    expect(read(card).split('\n').slice(1)).toEqual([
      'Sigrid Demo',
      people.person.organisation.own,
      people.person.now,
      'Rådsmedlem för Järfälla · från den 1 januari 2020 till och med den 30 november 2026',
      people.person.coming,
      'Socialchef i Järfälla · från den 1 december 2026',
      people.person.past,
      'FoU-personal · från den 1 januari 2018 till och med den 31 december 2019',
    ]);
    const { change, end, remove, newRole, saveName, back } = people.person;
    expect(titlesIn(card)).toEqual([change, end, change, remove, saveName, newRole, back]);
    expect(read(await chat.press(anna, card, back))).toContain(people.list.title);
  });

  const daysFrom = (year: number, days: number): string =>
    new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10);

  it.each([
    ['sv', sv],
    ['en', en],
  ] as const)(
    'shows of 300 former and 300 coming roles the nearest, and in %s how many more',
    async (locale, texts) => {
      const words = texts.people.person;
      const manyFrom = (year: number): RoleAssignment[] =>
        Array.from({ length: 300 }, (_, at) => ({
          role: 'council_member',
          municipalityId: 'upplands_vasby',
          from: daysFrom(year, 2 * at),
          to: daysFrom(year, 2 * at + 1),
        }));
      // Begun first and ended last, and one that runs.
      const long = {
        role: 'chief',
        municipalityId: 'upplands_vasby',
        from: '1999-01-01',
        to: '2026-11-17',
      } as const;
      const runs = { role: 'staff', from: '2020-01-01' } as const;
      const all = [...manyFrom(2000), long, runs, ...manyFrom(2027)];
      const chat = await peopleChat({ people: [anna, aPerson('kim', all, { displayName: 'Kim Demo' })] });
      const card = await chat.write(anna, 'person Kim Demo', locale);
      const lines = read(card).split('\n');
      const under = (heading: string): string[] => lines.slice(lines.indexOf(heading) + 1);
      const day = (date: string): string => texts.formats.day(date);

      expect(under(words.now)[1]).toBe(words.coming);
      const coming = under(words.coming);
      expect(coming[0]).toContain(day('2027-01-01'));
      expect(coming[9]).toContain(day(daysFrom(2027, 18)));
      expect(coming.slice(10, 12)).toEqual([words.moreComing(290), words.past]);
      const past = under(words.past);
      expect(past[8]).toContain(day(daysFrom(2000, 598)));
      expect(past[9]).toContain(day('2026-11-17'));
      expect(past.slice(10)).toEqual([words.morePast(291)]);
      const [message] = activitiesOf(card.messages[0] ?? {});
      expect(JSON.stringify(message).length * 2).toBeLessThan(60 * 1024);
    },
  );

  it('counts none when ten are all there are, and one as one', async () => {
    const eleven = Array.from(
      { length: 11 },
      (_, at): RoleAssignment => ({
        role: 'staff',
        from: daysFrom(2000, 2 * at),
        to: daysFrom(2000, 2 * at + 1),
      }),
    );
    const shown = async (held: readonly RoleAssignment[]): Promise<string[]> => {
      const kim = aPerson('kim', held, { displayName: 'Kim Demo' });
      const chat = await peopleChat({ people: [anna, kim] });
      return read(await chat.cardOf('kim')).split('\n');
    };
    expect((await shown(eleven)).at(-1)).toBe(people.person.morePast(1));
    expect((await shown(eleven.slice(1))).at(-1)).toContain(sv.formats.day(daysFrom(2000, 20)));
  });

  it.each([
    ['jarfalla-tenant/x', people.person.organisation.municipality('Järfälla')],
    ['elsewhere/x', people.person.organisation.other],
    [`${TENANT}/x`, people.person.organisation.own],
  ])('says whose organisation %s is', async (identity, sentence) => {
    const chat = await peopleChat({ people: [anna, { ...sigrid, identity }] });
    const tenant = RECORD_OF.tenants('2026-tenant');
    await chat.ports.store.commit([
      insert('tenants', { ...tenant, municipalityId: 'jarfalla', tenantId: 'jarfalla-tenant' }),
    ]);
    expect(read(await chat.cardOf('sigrid'))).toContain(sentence);
  });

  it.each([
    ['jarfalla', people.person.worksIn('Järfälla')],
    ['elsewhere', people.person.worksElsewhere],
  ] as const)('says where somebody without a role works: %s', async (worksIn, sentence) => {
    const kim = aPerson('kim', [], { displayName: 'Kim Ny', worksIn });
    const chat = await peopleChat({ people: [anna, kim, { ...sigrid, worksIn }] });
    const card = read(await chat.cardOf('kim'));
    expect(card).toContain(`${sentence}\n${people.person.none}`);
    expect(read(await chat.cardOf('sigrid'))).not.toContain(sentence);
  });
});

describe('the name of a person', () => {
  const { person } = people;

  it('is changed, and no longer follows Teams', async () => {
    const kim = aPerson('kim', [], { displayName: 'Demo, Kim (SOC)', nameFrom: 'teams' });
    const chat = await peopleChat({ people: [anna, kim] });
    const done = await chat.press(anna, await chat.cardOf('kim'), person.saveName, { name: '  Kim   Demo ' });
    expect(read(done)).toContain(person.renamed('Kim Demo'));
    expect(await chat.person(kim.id)).toMatchObject({
      displayName: 'Kim Demo',
      nameFrom: 'registry',
      version: 2,
    });
    expect(await chat.audits()).toEqual([`rename-person ${anna.id}`]);
  });

  it.each([
    ['', people.problems.name_missing],
    ['x'.repeat(101), people.problems.name_too_long],
  ])('stays when the new one is wrong, which is shown again: "%s"', async (name, problem) => {
    const chat = await peopleChat();
    const again = await chat.press(anna, await chat.cardOf('martin'), person.saveName, { name });
    expect(read(again)).toContain(problem);
    expect(await chat.person(martin.id)).toEqual(martin);
    const input = inputsOf(again.messages[0]?.cards?.[0]?.content)[0];
    expect(input).toMatchObject({ id: 'name', value: name, visible: true });
  });

  it('stays when somebody else changed the person meanwhile, and says who', async () => {
    const chat = await peopleChat();
    const card = await chat.cardOf('martin');
    await chat.press(berit, await chat.cardOf('martin', berit), person.saveName, { name: 'Martin B' });
    const late = await chat.press(anna, card, person.saveName, { name: 'Martin A' });
    expect(read(late)).toContain(sv.roles.refusals.changed('Berit Demo'));
    expect(await chat.person(martin.id)).toMatchObject({ displayName: 'Martin B' });
    const done = await chat.press(anna, late, person.saveName, { name: 'Martin A' });
    expect(read(done)).toContain(person.renamed('Martin A'));
  });

  it('is saved once when the press comes twice', async () => {
    const chat = await peopleChat();
    const card = await chat.cardOf('martin');
    for (const _time of [1, 2]) {
      const done = await chat.press(anna, card, person.saveName, { name: 'Martin A' });
      expect(read(done)).toContain(person.renamed('Martin A'));
    }
    expect(await chat.person(martin.id)).toMatchObject({ version: 2 });
  });

  it('cannot hold an identity number, and the card is shown again without it', async () => {
    const chat = await peopleChat();
    const card = await chat.cardOf('martin');
    const refused = await chat.press(anna, card, person.saveName, { name: 'Martin 19121212-1212' });
    expect(shownIn(refused)).toContain(sv.errors.form.identityNumber(person.nameLabel));
    expect(shownIn(refused)).not.toContain('1212-1212');
    expect(await chat.person(martin.id)).toEqual(martin);
  });

  it('leads to the list when the person is gone', async () => {
    const chat = await peopleChat();
    const card = await chat.cardOf('martin');
    const stored = await chat.person(martin.id);
    await chat.ports.store.commit([
      { op: 'remove', collection: 'people', id: martin.id, expectedVersion: stored?.version ?? 0 },
    ]);
    const reply = await chat.press(anna, card, person.saveName, { name: 'Martin A' });
    expect(read(reply)).toContain(sv.roles.refusals.gone);
    expect(read(reply)).toContain(people.list.title);
  });
});
