import { describe, expect, it } from 'vitest';
import { EMPTY_PERSON } from '../../../src/cards/person-form.js';
import type { Reply } from '../../../src/conversation/reply.js';
import { identityOf } from '../../../src/domain/person.js';
import { sv } from '../../../src/texts/sv/index.js';
import { DEMO_DIRECTORY, personaOf } from '../../../src/usecases/demo/people.js';
import { createPersonas } from '../../../src/usecases/personas.js';
import { anna, aPerson, EVERYONE, martin, TENANT } from '../../support/builders.js';
import { elementsIn } from '../../support/card-elements.js';
import {
  berit,
  type PeopleChat,
  peopleChat,
  read,
  titlesIn,
  VERA_ID,
  valuesIn,
} from '../../support/people-talk.js';
import { shownIn } from '../../support/talk.js';

const { form, problems, list } = sv.people;

const pickersIn = (reply: Reply) =>
  elementsIn(reply.messages.flatMap(({ cards = [] }) => cards.map(({ content }) => content))).filter(
    ({ id }) => id === 'picked',
  );
const VERA = identityOf(TENANT, VERA_ID);
const veraIn = async (chat: PeopleChat) => (await chat.ports.store.find('people', { identity: VERA }))[0];

describe('the form to add somebody', () => {
  it('searches the manager’s own organisation, from today on', async () => {
    const chat = await peopleChat();
    const card = await chat.press(anna, await chat.write(anna, 'personer'), list.add);
    expect(pickersIn(card)).toEqual([
      expect.objectContaining({
        type: 'Input.ChoiceSet',
        label: form.pickedLabel,
        choices: [],
        'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
      }),
    ]);
    expect(valuesIn(card)).toEqual({ ...EMPTY_PERSON, from: '2026-11-18' });
    expect(read(card)).toContain(`${form.intro}\n${form.otherOrganisation}`);
    const back = await chat.press(anna, card, form.cancel, { picked: VERA_ID, name: 'Vera' });
    expect(read(back)).toContain(list.title);
  });

  it('offers no roles but the four that a manager gives', async () => {
    const chat = await peopleChat();
    const [roles] = elementsIn(
      (await chat.write(anna, 'lägg till person')).messages[0]?.cards?.[0]?.content,
    ).filter(({ id }) => id === 'role');
    expect(elementsIn(roles?.['choices']).map(({ value }) => value)).toEqual([
      'council_member',
      'chief',
      'staff',
      'fou_manager',
    ]);
    const reply = await chat.add({ role: 'unit_user' });
    expect(read(reply)).toContain(form.title);
    expect(await veraIn(chat)).toBeUndefined();
  });
});

describe('adding somebody', () => {
  it('tells of the succession: who leaves, and which requests have passed on', async () => {
    const chat = await peopleChat();
    const done = await chat.add({ from: '2026-11-18' });
    expect(read(done).split('\n').slice(0, 5)).toEqual([
      sv.people.person.title,
      'Vera Ny',
      'Vera Ny är rådsmedlem för Järfälla.',
      sv.roles.hasLeft('jarfalla Demo', '17 november 2026'),
      sv.roles.moved('2', 'F2026-003 och F2026-007', 'Vera Ny'),
    ]);
    expect(await veraIn(chat)).toMatchObject({
      identity: VERA,
      displayName: 'Vera Ny',
      nameFrom: 'registry',
      roles: [{ role: 'council_member', municipalityId: 'jarfalla', from: '2026-11-18' }],
    });
    const requests = await chat.ports.store.find('requests', { municipalityId: 'jarfalla' });
    const vera = await veraIn(chat);
    expect(requests.map(({ contactId }) => contactId)).toEqual([vera?.id, vera?.id, '2026-jarfalla']);
  });

  it('says from when, when the day has not come', async () => {
    const chat = await peopleChat();
    const done = read(await chat.add({ from: '2026-12-01', to: '2027-12-31' }));
    expect(done).toContain(
      'Vera Ny blir rådsmedlem för Järfälla den 1 december 2026, till och med den 31 december 2027.',
    );
    expect(done).toContain(sv.roles.leaves('jarfalla Demo', '30 november 2026'));
    expect(done).toContain(`${sv.people.person.coming}\nRådsmedlem för Järfälla`);
  });

  it('counts from today when the first day is left empty', async () => {
    const chat = await peopleChat();
    await chat.add({ role: 'staff', municipalityId: 'none', from: '' });
    expect(await veraIn(chat)).toMatchObject({ roles: [{ role: 'staff', from: '2026-11-18' }] });
  });

  it('gives somebody who is here already the role, and says so', async () => {
    const vera = aPerson('vera', [], { identity: VERA, displayName: 'Ny, Vera', nameFrom: 'teams' });
    const chat = await peopleChat({ people: [anna, vera] });
    const done = await chat.add({ role: 'chief', municipalityId: 'solna', name: '', from: '2026-11-18' });
    expect(read(done)).toContain(form.alreadyHere('Ny, Vera'));
    expect(read(done)).toContain('Ny, Vera är socialchef i Solna.');
    expect(await chat.person(vera.id)).toMatchObject({ nameFrom: 'registry', roles: [{ role: 'chief' }] });
  });

  it('does nothing the second time that the press comes', async () => {
    const chat = await peopleChat();
    await chat.add({});
    const people = await chat.ports.store.find('people');
    const again = await chat.add({});
    expect(read(again)).toContain('Vera Ny blir rådsmedlem för Järfälla den 22 november 2026.');
    expect(await chat.ports.store.find('people')).toEqual(people);
  });

  it('works also when another manager has just done the same', async () => {
    const chat = await peopleChat();
    await chat.add({}, berit);
    expect(read(await chat.add({ name: 'Vera N' }))).toContain(form.alreadyHere('Vera Ny'));
    expect(await chat.ports.store.find('people', { identity: VERA })).toHaveLength(1);
  });
});

describe('adding somebody with something missing or wrong', () => {
  it.each([
    ['nobody picked', { picked: '' }, problems.identity_missing],
    ['no id of anybody', { picked: 'Vera Ny' }, problems.identity_missing],
    ['two people picked', { picked: `${VERA_ID},${VERA_ID.replace('1', '2')}` }, problems.identity_missing],
    ['no name', { name: '  ' }, problems.name_missing],
    ['too long a name', { name: 'x'.repeat(101) }, problems.name_too_long],
    ['no role', { role: '' }, problems.role_not_given],
    ['no municipality for a seat', { municipalityId: 'none' }, problems.municipality_missing],
    ['a municipality for staff', { role: 'staff' }, problems.municipality_not_wanted],
    ['no first day', { from: 'i morgon' }, problems.from_no_day],
    ['no last day', { to: '2026-02-30' }, problems.to_no_day],
    ['the days turned', { to: '2026-11-01' }, problems.ends_before_it_begins],
    [
      'a municipality that is none',
      { municipalityId: 'uppsala' },
      sv.errors.form.unreadable(form.municipalityIdLabel),
    ],
  ])('says so on the form, which keeps the rest: %s', async (_what, wrong, problem) => {
    const chat = await peopleChat();
    const people = await chat.ports.store.find('people');
    const again = await chat.add(wrong);
    expect(read(again)).toContain(problem);
    const sent = {
      picked: VERA_ID,
      name: 'Vera Ny',
      role: 'council_member',
      municipalityId: 'jarfalla',
      from: '2026-11-22',
      to: '',
      ...wrong,
    };
    expect(valuesIn(again)).toEqual(sent);
    expect(await chat.ports.store.find('people')).toEqual(people);
    expect(await chat.ports.store.find('audit')).toEqual([]);
  });

  it('names who has the seat when it is taken later', async () => {
    const chat = await peopleChat();
    await chat.add({ from: '2026-12-01' });
    const refused = read(await chat.add({ picked: VERA_ID.replace('1', '2'), name: 'Kim Ny' }));
    expect(refused).toContain(problems.seat_taken_later);
    expect(refused).toContain(sv.roles.refusals.holder('Vera Ny', '1 december 2026'));
  });

  it('takes an identity number out of the name and keeps the rest', async () => {
    const chat = await peopleChat();
    const refused = await chat.add({ name: '191212121212' });
    expect(read(refused)).toContain(sv.errors.form.identityNumber(form.nameLabel));
    expect(valuesIn(refused)).toMatchObject({ picked: VERA_ID, name: '', role: 'council_member' });
    expect(await veraIn(chat)).toBeUndefined();
  });

  it('keeps what was filled in on a card of an older version', async () => {
    const chat = await peopleChat();
    const data = { verb: 'person.save', card: 'person-form@0', picked: VERA_ID, name: 'Vera Ny' };
    const again = await chat.pressData(anna, data);
    expect(valuesIn(again)).toMatchObject({ picked: VERA_ID, name: 'Vera Ny', from: '2026-11-18' });
    expect(titlesIn(again)).toContain(form.save);
  });
});

describe('adding somebody in local mode, where there is no organisation to search in', () => {
  const [kim] = DEMO_DIRECTORY;
  const local = () => peopleChat({ ports: { personas: createPersonas(personaOf(anna), DEMO_DIRECTORY) } });

  it('lists the colleagues, whose names are known', async () => {
    const chat = await local();
    const card = await chat.write(anna, 'lägg till person');
    expect(read(card)).toContain(form.introLocal);
    const [picker, ...others] = pickersIn(card);
    expect(others).toEqual([]);
    expect(picker).not.toHaveProperty(['choices.data']);
    expect(elementsIn(picker?.['choices']).map(({ title }) => title)).toEqual(
      DEMO_DIRECTORY.map(({ name }) => name),
    );
    const done = await chat.add({ picked: kim?.identity, name: '', role: 'staff', municipalityId: 'none' });
    expect(read(done)).toContain('Kim Demo blir FoU-personal den 22 november 2026.');
    const [added] = await chat.ports.store.find('people', { identity: kim?.identity ?? '' });
    expect(added).toMatchObject({ displayName: 'Kim Demo', nameFrom: 'registry' });
  });

  it.each([VERA_ID, martin.identity])('takes nobody who is not listed: %s', async (picked) => {
    const chat = await local();
    expect(shownIn(await chat.add({ picked }))).toContain(problems.identity_missing);
    expect(await chat.ports.store.find('people')).toHaveLength(EVERYONE.length + 1);
  });
});
