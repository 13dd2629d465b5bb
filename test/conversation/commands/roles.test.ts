import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/conversation/reply.js';
import { sv } from '../../../src/texts/sv/index.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin } from '../../support/builders.js';
import type { Element } from '../../support/card-elements.js';
import {
  berit,
  type PeopleChat,
  peopleChat,
  pressFor,
  read,
  titlesIn,
  valuesIn,
} from '../../support/people-talk.js';

const { person, roleForm, roleEnd, problems } = sv.people;
const { refusals } = sv.roles;

const NEW = { role: 'chief', municipalityId: 'jarfalla', from: '2026-12-01', to: '' };

describe('a new role', () => {
  const formFor = async (chat: PeopleChat, name: string, by = anna): Promise<Reply> =>
    chat.press(by, await chat.cardOf(name, by), person.newRole);
  const save = (chat: PeopleChat, card: Reply, values: Element = {}): Promise<Reply> =>
    chat.press(anna, card, roleForm.save, { ...NEW, ...values });

  it('is given on a form that says what the person is now', async () => {
    const chat = await peopleChat();
    const card = await formFor(chat, 'jarfalla');
    expect(read(card)).toBe(`${roleForm.titleNew}\njarfalla Demo\njarfalla Demo är rådsmedlem för Järfälla.`);
    expect(valuesIn(card)).toEqual({ role: '', municipalityId: 'none', from: '2026-11-18', to: '' });
    const done = await save(chat, card);
    expect(read(done)).toContain('jarfalla Demo blir socialchef i Järfälla den 1 december 2026.');
    expect(await chat.person(jarfallaMember.id)).toMatchObject({
      roles: [...jarfallaMember.roles, { role: 'chief', municipalityId: 'jarfalla', from: '2026-12-01' }],
    });
    expect(await chat.audits()).toEqual([`give-role ${anna.id}`]);
  });

  it('is given once when the press comes twice', async () => {
    const chat = await peopleChat();
    const card = await formFor(chat, 'jarfalla');
    for (const _time of [1, 2]) expect(read(await save(chat, card))).toContain('blir socialchef i Järfälla');
    expect((await chat.person(jarfallaMember.id))?.roles).toHaveLength(2);
  });

  it('leads back to the person when it is cancelled', async () => {
    const chat = await peopleChat();
    const back = await chat.press(anna, await formFor(chat, 'martin'), roleForm.cancel, NEW);
    expect(read(back)).toContain('FoU-personal · sedan den 1 januari 2020');
  });

  it.each([
    ['no role', { role: '' }, problems.role_not_given],
    ['no municipality', { municipalityId: 'none' }, problems.municipality_missing],
    ['another municipality', { municipalityId: 'solna' }, problems.other_municipality],
    [
      'another municipality, named',
      { municipalityId: 'solna' },
      refusals.elsewhere('rådsmedlem för Järfälla'),
    ],
    ['the role already', { role: 'council_member' }, problems.has_role_already],
    ['the days turned', { to: '2026-11-01' }, problems.ends_before_it_begins],
    ['no day', { from: 'nu' }, problems.from_no_day],
  ])('is refused on the form, which keeps the rest: %s', async (_what, wrong, problem) => {
    const chat = await peopleChat();
    const again = await save(chat, await formFor(chat, 'jarfalla'), wrong);
    expect(read(again)).toContain(problem);
    expect(valuesIn(again)).toEqual({ ...NEW, ...wrong });
    expect(await chat.person(jarfallaMember.id)).toEqual(jarfallaMember);
  });

  it('keeps what was filled in when somebody else was first, and says who and how it is now', async () => {
    const chat = await peopleChat();
    const card = await formFor(chat, 'jarfalla');
    await chat.press(berit, await formFor(chat, 'jarfalla', berit), roleForm.save, {
      ...NEW,
      role: 'chief',
      from: '2027-01-01',
    });
    const late = await save(chat, card, { from: '2026-11-20', to: '2026-12-31' });
    expect(read(late)).toContain(refusals.changed('Berit Demo'));
    expect(read(late)).toContain('jarfalla Demo blir socialchef i Järfälla den 1 januari 2027.');
    expect(valuesIn(late)).toEqual({ ...NEW, from: '2026-11-20', to: '2026-12-31' });
    const done = await chat.press(anna, late, roleForm.save, valuesIn(late));
    expect(read(done)).toContain('jarfalla Demo blir socialchef i Järfälla den 20 november 2026');
    expect((await chat.person(jarfallaMember.id))?.roles).toHaveLength(3);
  });

  it('takes over a council seat', async () => {
    const chat = await peopleChat();
    const done = await save(chat, await formFor(chat, 'martin'), {
      role: 'council_member',
      from: '2026-11-18',
    });
    expect(read(done)).toContain(sv.roles.hasLeft('jarfalla Demo', '17 november 2026'));
    expect(read(done)).toContain('F2026-003 och F2026-007');
  });

  it('leads to the list when the person is gone', async () => {
    const chat = await peopleChat();
    const card = await formFor(chat, 'martin');
    await chat.ports.store.commit([
      { op: 'remove', collection: 'people', id: martin.id, expectedVersion: 1 },
    ]);
    const list = await save(chat, card);
    expect(read(list)).toContain(refusals.gone);
    expect(read(list)).toContain(sv.people.list.title);
  });
});

describe('changing a role', () => {
  const formFor = async (chat: PeopleChat, name: string, index = 0): Promise<Reply> =>
    pressFor(chat, await chat.cardOf(name), person.change, index);

  it('begins with the role as it is, and puts its days right', async () => {
    const chat = await peopleChat();
    const card = await formFor(chat, 'jarfalla');
    expect(read(card)).toContain(roleForm.titleChange);
    const values = { role: 'council_member', municipalityId: 'jarfalla', from: '2020-01-01', to: '' };
    expect(valuesIn(card)).toEqual(values);
    const done = await chat.press(anna, card, roleForm.save, { ...values, to: '2026-12-31' });
    expect(read(done)).toContain(
      'jarfalla Demo är rådsmedlem för Järfälla till och med den 31 december 2026.',
    );
    expect(read(done)).toContain(sv.roles.vacantFrom('Järfälla', '1 januari 2027'));
    expect(await chat.person(jarfallaMember.id)).toMatchObject({
      roles: [{ ...jarfallaMember.roles[0], to: '2026-12-31' }],
    });
    expect(await chat.audits()).toEqual([`change-role ${anna.id}`]);
  });

  it('changes the one that was pressed of several', async () => {
    const roles = [
      { role: 'staff', from: '2018-01-01', to: '2019-12-31' },
      { role: 'council_member', municipalityId: 'jarfalla', from: '2020-01-01' },
      { role: 'staff', from: '2027-01-01' },
    ] as const;
    const sigrid = aPerson('sigrid', roles, { displayName: 'Sigrid Demo' });
    const chat = await peopleChat({ people: [anna, sigrid] });
    const card = await formFor(chat, 'sigrid', 2);
    await chat.press(anna, card, roleForm.save, { ...valuesIn(card), from: '2027-02-01' });
    expect((await chat.person(sigrid.id))?.roles).toEqual([
      roles[0],
      roles[1],
      { role: 'staff', from: '2027-02-01' },
    ]);
  });

  it('is refused on the form when there would be no FoU manager left', async () => {
    const chat = await peopleChat({ people: [...EVERYONE] });
    const card = await formFor(chat, 'anna');
    const again = await chat.press(anna, card, roleForm.save, { ...valuesIn(card), role: 'staff' });
    expect(read(again)).toContain(refusals.lastManager);
    expect(valuesIn(again)).toMatchObject({ role: 'staff', from: '2020-01-01' });
    expect(await chat.person(anna.id)).toEqual(anna);
  });

  it('keeps what was filled in when somebody else was first and the role is still there', async () => {
    const chat = await peopleChat();
    const card = await formFor(chat, 'jarfalla');
    const other = await chat.press(berit, await chat.cardOf('jarfalla', berit), person.saveName, {
      name: 'Jon',
    });
    expect(read(other)).toContain('Jon');
    const late = await chat.press(anna, card, roleForm.save, { ...valuesIn(card), to: '2026-12-31' });
    expect(read(late)).toContain(refusals.changed('Berit Demo'));
    expect(valuesIn(late)).toMatchObject({ role: 'council_member', to: '2026-12-31' });
    const done = await chat.press(anna, late, roleForm.save, valuesIn(late));
    expect(read(done)).toContain('till och med den 31 december 2026');
  });

  it('shows how it is now when somebody else has ended the role meanwhile', async () => {
    const chat = await peopleChat();
    const card = await formFor(chat, 'jarfalla');
    const question = await pressFor(chat, await chat.cardOf('jarfalla', berit), person.end, 0);
    await chat.press(berit, question, roleEnd.confirm, { lastDay: '2026-11-17' });
    const late = await chat.press(anna, card, roleForm.save, { ...valuesIn(card), to: '2026-12-31' });
    expect(read(late)).toContain(refusals.changed('Berit Demo'));
    expect(read(late)).toContain(problems.has_ended);
    expect(read(late)).toContain(person.past);
  });

  it('is not offered for a role that a manager does not give', async () => {
    const nina = aPerson('nina', [{ role: 'network_member', from: '2020-01-01' }]);
    const chat = await peopleChat({ people: [anna, nina] });
    const card = await chat.cardOf('nina');
    expect(titlesIn(card)).not.toContain(person.change);
    expect(titlesIn(card)).toContain(person.end);
  });
});
