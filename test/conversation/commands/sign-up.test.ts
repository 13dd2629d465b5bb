import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/conversation/reply.js';
import type { Conversation } from '../../../src/conversation/turn.js';
import type { Event, Registration } from '../../../src/domain/event.js';
import type { Person } from '../../../src/domain/person.js';
import { en } from '../../../src/texts/en/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert, update } from '../../../src/usecases/changes.js';
import { EVERYONE, jarfallaMember, martin, solnaMember } from '../../support/builders.js';
import { anEvent, aRegistration } from '../../support/coming-builders.js';
import { fileTalk } from '../../support/file-talk.js';
import {
  aStranger,
  JARFALLA_TENANT,
  OTHER_TENANT,
  tenantOfJarfalla,
  unnamed,
} from '../../support/strangers.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const { signUp } = sv;
const { buttons, happened } = signUp;
const nadja = aStranger(OTHER_TENANT);
const fromJarfalla = aStranger(JARFALLA_TENANT);
const breakfast = anEvent('a', {
  title: 'Samsjuklighet [läs](https://evil.example)',
  partners: ['FoU Nordost', 'Socialstyrelsen'],
  audience: 'Socialsekreterare',
  link: 'https://example.org/anslut',
  capacity: 2,
  lastDayToRegister: '2026-12-08',
});
const talks = anEvent('b', { title: 'Heder', kind: 'social_talks' });

const chatWith = async (
  events: readonly Event[] = [breakfast],
  registrations: readonly Registration[] = [],
) => {
  const chat = await conversationWith({ people: EVERYONE });
  await chat.ports.store.commit([
    insert('tenants', tenantOfJarfalla),
    ...events.map((event) => insert('events', event)),
    ...registrations.map((registration) => insert('registrations', registration)),
  ]);
  return {
    ...chat,
    standing: async () =>
      (await chat.ports.store.find('registrations')).filter(({ state }) => state !== 'withdrawn'),
    known: async ({ identity }: Person) => (await chat.ports.store.find('people', { identity }))[0],
    told: async () => (await chat.ports.store.find('notices')).map(({ notice }) => notice.kind),
    pressIn: (kind: Conversation['kind'], from: Person, reply: Reply, title: string): Promise<Reply> => {
      const data = actionsIn(reply).find((action) => action.title === title)?.data ?? {};
      const press = { kind: 'press', verb: String(data['verb']), data } as const;
      return chat.dispatch({ ...chat.incoming(from, press), conversation: { id: kind, kind } });
    },
    writeIn: (kind: Conversation['kind'], from: Person, text: string): Promise<Reply> =>
      chat.dispatch({ ...chat.incoming(from, { kind: 'text', text }), conversation: { id: kind, kind } }),
  };
};
const titlesIn = (reply: Reply): string[] => actionsIn(reply).map(({ title }) => title);
const seatsAt = (event: Event, ...people: readonly Person[]): Registration[] =>
  people.map(({ id }, index) => aRegistration(event, id, { order: index + 1 }));

describe('the card of an event', () => {
  it('tells what, when, where, with whom, for whom, how many seats are left and how long one can register', async () => {
    const chat = await chatWith([breakfast], seatsAt(breakfast, martin));
    const shown = shownIn(await chat.write(solnaMember, 'anmäl mig'));
    for (const told of [
      'FoU-frukost · På plats och digitalt',
      'Samsjuklighet [läs](https://evil.example)',
      '10 december kl. 08.30–09.30',
      'Turebergs allé 1',
      'FoU Nordost och Socialstyrelsen',
      'Socialsekreterare',
      '1 av 2 kvar',
      '8 december 2026',
    ])
      expect(shown).toContain(told);
    expect(shown).not.toContain(signUp.rows.registered);
  });

  it('I17: tells staff how many are registered, and who came only once that is known', async () => {
    const registrations = seatsAt(breakfast, martin, solnaMember, jarfallaMember).map((each, index) =>
      index === 2 ? { ...each, state: 'waiting' as const } : each,
    );
    const chat = await chatWith([breakfast], registrations);
    const card = await chat.write(martin, 'anmäl mig');
    expect(shownIn(card)).toContain('2 har plats, 1 står i kö');
    expect(shownIn(card)).not.toContain(signUp.rows.attended);
    expect(titlesIn(card).slice(0, 6)).toEqual([
      buttons.withdraw,
      buttons.calendar,
      buttons.registered,
      buttons.registerOthers,
      sv.events.buttons.edit,
      sv.events.buttons.cancel,
    ]);

    const attendance = {
      attended: 250,
      isEstimated: true,
      enteredBy: martin.id,
      enteredAt: breakfast.createdAt,
    };
    await chat.ports.store.commit([
      update('events', breakfast, {
        ...breakfast,
        state: 'held',
        attendance,
        date: { ...breakfastDate, from: '2026-11-10', to: '2026-11-10' },
      }),
    ]);
    const held = shownIn(
      await chat.pressData(martin, { verb: 'event.show', card: 'event@1', eventId: breakfast.id }),
    );
    expect(held).toContain('2 har plats, 1 står i kö');
    expect(held).toContain('uppskattningsvis 250');
    expect(held).toContain(signUp.state.held);
    expect(held).not.toContain(buttons.register);
  });

  it.each<[Event['date'], string]>([
    [undefined, 'Datum är inte bestämt'],
    [{ precision: 'week', from: '2026-12-07', to: '2026-12-13' }, 'v. 50'],
    [{ precision: 'month', from: '2026-12-01', to: '2026-12-31' }, 'december 2026'],
    [{ precision: 'season', from: '2027-08-01', to: '2027-12-31' }, 'hösten 2027'],
    [{ precision: 'year', from: '2027-01-01', to: '2027-12-31' }, '2027'],
  ])('I32: tells the date as exactly as it is known and offers no calendar: %o', async (date, told) => {
    const { date: _date, endTime: _endTime, ...undated } = breakfast;
    const chat = await chatWith([date === undefined ? undated : { ...undated, date }]);
    const card = await chat.write(solnaMember, 'anmäl mig');
    expect(shownIn(card)).toContain(told);
    expect(titlesIn(card)).toEqual([buttons.register]);
    const asked = await chat.pressData(solnaMember, {
      verb: 'event.calendar',
      card: 'event@1',
      eventId: breakfast.id,
    });
    expect(shownIn(asked)).toBe(signUp.calendar.notSettled);
  });

  it('says when the last day has passed and whom to ask, and takes no registration', async () => {
    const chat = await chatWith([{ ...breakfast, lastDayToRegister: '2026-11-17' }]);
    const press = { verb: 'event.register', card: 'event@1', eventId: breakfast.id };
    const card = await chat.pressData(solnaMember, press);
    expect(shownIn(card)).toContain(signUp.closed.last_day_passed('Martin Demo', '17 november 2026'));
    expect(titlesIn(card)).toEqual([buttons.calendar]);
    expect(await chat.standing()).toEqual([]);
  });

  it('says that it is cancelled and why, and takes no registration', async () => {
    const chat = await chatWith([
      { ...breakfast, state: 'cancelled', cancelledBecause: 'Föreläsaren är sjuk' },
    ]);
    const card = await chat.pressData(solnaMember, {
      verb: 'event.register',
      card: 'event@1',
      eventId: breakfast.id,
    });
    expect(shownIn(card)).toContain(signUp.state.cancelled);
    expect(shownIn(card)).toContain('Föreläsaren är sjuk');
    expect(titlesIn(card)).toEqual([buttons.calendar]);
    expect(await chat.standing()).toEqual([]);
  });

  it('tells whose quota is full how it stands with their municipality', async () => {
    const quota = { ...breakfast, capacity: 10, quotaPerMunicipality: 1 };
    const chat = await chatWith([quota], [aRegistration(quota, martin.id, { municipalityId: 'solna' })]);
    const ofSolna = await chat.write(solnaMember, 'anmäl mig');
    expect(shownIn(ofSolna)).toContain('9 av 10 kvar. Högst 1 från varje kommun, och Solna har inga kvar');
    expect(titlesIn(ofSolna)).toContain(buttons.queue);
    expect(titlesIn(await chat.write(jarfallaMember, 'anmäl mig'))).toContain(buttons.register);
  });
});

const breakfastDate = { precision: 'minute', time: '08:30' } as const;

describe('registering by a press', () => {
  it('gives a seat, says so in the place of the card, and can be taken back', async () => {
    const chat = await chatWith();
    const done = await chat.press(solnaMember, await chat.write(solnaMember, 'anmäl mig'), buttons.register);
    expect(done.messages).toMatchObject([{ replacesPressedCard: true }]);
    expect(shownIn(done)).toContain(happened.seated);
    expect(await chat.standing()).toMatchObject([
      { personId: solnaMember.id, municipalityId: 'solna', state: 'seated', registeredBy: solnaMember.id },
    ]);
    const again = await chat.press(solnaMember, done, buttons.withdraw);
    expect(shownIn(again)).toContain(happened.withdrawn);
    expect(titlesIn(again)).toContain(buttons.register);
    expect(await chat.standing()).toEqual([]);
  });

  it('gives a place in line when it is full, and the seat with a message when it is free', async () => {
    const chat = await chatWith([breakfast], seatsAt(breakfast, martin, jarfallaMember));
    const full = await chat.write(solnaMember, 'anmäl mig');
    expect(shownIn(full)).toContain('Alla 2 är tagna');
    const done = await chat.press(solnaMember, full, buttons.queue);
    expect(shownIn(done)).toContain(happened.waiting('1'));
    expect(shownIn(done)).toContain('Du står i kö, plats 1.');
    const mine = await chat.write(martin, 'mina anmälningar');
    await chat.press(martin, mine, buttons.withdraw);
    expect(await chat.told()).toEqual(['seat_given']);
    expect(shownIn(await chat.write(solnaMember, 'anmäl mig'))).toContain('Du har plats.');
  });

  it('does nothing more when it is pressed again on an old card', async () => {
    const chat = await chatWith();
    const card = await chat.write(solnaMember, 'anmäl mig');
    await chat.press(solnaMember, card, buttons.register);
    expect(shownIn(await chat.press(solnaMember, card, buttons.register))).toContain(happened.already);
    expect(await chat.standing()).toHaveLength(1);
  });

  it('is not undone by a withdrawal that comes again after one has registered anew', async () => {
    const chat = await chatWith();
    const card = await chat.write(solnaMember, 'anmäl mig');
    const done = await chat.press(solnaMember, card, buttons.register);
    await chat.press(solnaMember, done, buttons.withdraw);
    await chat.press(solnaMember, card, buttons.register);
    expect(shownIn(await chat.press(solnaMember, done, buttons.withdraw))).toContain(happened.changed);
    expect(await chat.standing()).toHaveLength(1);
  });

  it('can be taken back after the last day too, and says whom to tell then', async () => {
    const closed = { ...breakfast, lastDayToRegister: '2026-11-17' };
    const chat = await chatWith([closed], seatsAt(closed, solnaMember));
    const mine = await chat.write(solnaMember, 'mina anmälningar');
    const done = await chat.press(solnaMember, mine, buttons.withdraw);
    expect(shownIn(done)).toContain(happened.withdrawnLate('Martin Demo'));
    expect(await chat.standing()).toEqual([]);
  });

  it('entered for a municipality is nobody’s own, nor a stranger’s', async () => {
    const {
      key: _key,
      personId: _person,
      ...entered
    } = aRegistration(breakfast, 'ingen', {
      seats: 2,
      municipalityId: 'jarfalla',
      registeredBy: martin.id,
    });
    const chat = await chatWith([breakfast], [entered]);
    const data = { eventId: breakfast.id, registrationId: entered.id, expectedVersion: 1 };
    const reply = await chat.pressData(nadja, { verb: 'event.withdraw', card: 'event@1', ...data });
    expect(shownIn(reply)).toContain(happened.notRegistered);
    expect(await chat.standing()).toHaveLength(1);
  });

  it('is nobody else’s to take back, whatever the card says', async () => {
    const chat = await chatWith([breakfast], seatsAt(breakfast, martin));
    const [registration] = await chat.standing();
    const forged = {
      verb: 'event.withdraw',
      card: 'event@1',
      eventId: breakfast.id,
      registrationId: registration?.id ?? '',
      expectedVersion: 1,
    };
    expect(shownIn(await chat.pressData(solnaMember, forged))).toContain(happened.notRegistered);
    expect(await chat.standing()).toHaveLength(1);
  });
});

describe('a stranger who registers', () => {
  it('is asked once where they work, and is a person without roles from then on', async () => {
    const chat = await chatWith([breakfast, talks]);
    const asked = await chat.press(
      nadja,
      await chat.write(nadja, 'anmäl mig till frukosten'),
      buttons.register,
    );
    expect(shownIn(asked)).toContain(signUp.workplace.title);
    expect(titlesIn(asked)).toHaveLength(9);
    expect(await chat.standing()).toEqual([]);
    const done = await chat.press(nadja, asked, 'Solna');
    expect(shownIn(done)).toContain(happened.seated);
    expect(await chat.known(nadja)).toMatchObject({ worksIn: 'solna', roles: [], displayName: 'Nadja Demo' });

    const next = await chat.press(nadja, await chat.write(nadja, 'anmäl mig till Heder'), buttons.register);
    expect(shownIn(next)).toContain(happened.seated);
    expect((await chat.standing()).map(({ municipalityId }) => municipalityId)).toEqual(['solna', 'solna']);
  });

  it('may work in another organisation, and comes under no quota', async () => {
    const chat = await chatWith([{ ...breakfast, quotaPerMunicipality: 1 }]);
    const asked = await chat.press(nadja, await chat.write(nadja, 'anmäl mig'), buttons.register);
    await chat.press(nadja, asked, signUp.workplace.elsewhere);
    const [registration] = await chat.standing();
    expect(registration).toMatchObject({ state: 'seated' });
    expect(registration?.municipalityId).toBeUndefined();
    expect(await chat.known(nadja)).toMatchObject({ worksIn: 'elsewhere' });
  });

  it('is not asked when their organisation tells where they work', async () => {
    const chat = await chatWith();
    const done = await chat.press(
      fromJarfalla,
      await chat.write(fromJarfalla, 'anmäl mig'),
      buttons.register,
    );
    expect(shownIn(done)).toContain(happened.seated);
    expect(shownIn(done)).toContain(buttons.withdraw);
    expect(await chat.standing()).toMatchObject([{ municipalityId: 'jarfalla' }]);
  });

  it('is not asked, and nothing is kept of them, when nobody can register any more', async () => {
    const chat = await chatWith();
    const card = await chat.write(nadja, 'anmäl mig');
    const asked = await chat.press(nadja, card, buttons.register);
    await chat.ports.store.commit([update('events', breakfast, { ...breakfast, state: 'cancelled' })]);
    for (const [before, title] of [
      [card, buttons.register],
      [asked, 'Solna'],
    ] as const) {
      const reply = await chat.press(nadja, before, title);
      expect(shownIn(reply)).toContain(signUp.closed.cancelled('Martin Demo', ''));
    }
    expect(await chat.known(nadja)).toBeUndefined();
  });

  it('whom Teams does not name is told so', async () => {
    const chat = await chatWith();
    const data = { verb: 'event.register', card: 'event@1', eventId: breakfast.id, worksIn: 'solna' };
    const reply = await chat.dispatch(
      unnamed(chat.incoming(undefined, { kind: 'press', verb: 'event.register', data })),
    );
    expect(shownIn(reply)).toBe(signUp.nobodyNamed);
    expect(await chat.standing()).toEqual([]);
  });
});

describe.each(['group', 'channel'] as const)('where others read: in a %s', (kind) => {
  it('the card is the same for all, and a press leaves it as it is and tells only the presser', async () => {
    const chat = await chatWith([breakfast], seatsAt(breakfast, martin));
    const card = await chat.writeIn(kind, martin, 'anmäl mig');
    expect(titlesIn(card)).toEqual([buttons.register]);
    expect(shownIn(card)).not.toContain('Du har plats');
    expect(shownIn(card)).not.toContain(signUp.rows.registered);

    const pressed = await chat.pressIn(kind, solnaMember, card, buttons.register);
    expect(pressed.messages).toEqual([{ text: signUp.elsewhere.done }]);
    expect(await chat.standing()).toHaveLength(2);
    const [notice] = await chat.ports.store.find('notices');
    expect(notice).toMatchObject({ personId: solnaMember.id, notice: { kind: 'event_registered' } });

    const again = await chat.pressIn(kind, solnaMember, card, buttons.register);
    expect(again.messages).toEqual([{ text: signUp.elsewhere.done }]);
    expect(await chat.told()).toEqual(['event_registered']);
  });

  it('nobody is asked where they work', async () => {
    const chat = await chatWith();
    const card = await chat.writeIn(kind, nadja, 'anmäl mig');
    const pressed = await chat.pressIn(kind, nadja, card, buttons.register);
    expect(pressed.messages).toEqual([{ text: signUp.elsewhere.askWorkplace }]);
  });

  it('what one is registered for is not shown', async () => {
    const chat = await chatWith([breakfast], seatsAt(breakfast, martin));
    expect(shownIn(await chat.writeIn(kind, martin, 'mina anmälningar'))).toBe(sv.errors.personalOnly);
    expect(shownIn(await chat.writeIn(kind, martin, 'anmälda'))).toBe(sv.errors.personalOnly);
  });
});

describe('what people can register for', () => {
  const past = anEvent('past', { date: { precision: 'day', from: '2026-11-17', to: '2026-11-17' } });
  const late = anEvent('late', {
    date: { precision: 'day', from: '2026-12-01', to: '2026-12-01' },
    title: 'Först',
  });

  it('is a list by date, of what takes registrations, when there are several', async () => {
    const chat = await chatWith([breakfast, talks, past, late]);
    const list = await chat.write(solnaMember, 'anmäl mig');
    const shown = shownIn(list);
    expect(shown.indexOf('Först')).toBeLessThan(shown.indexOf('Samsjuklighet'));
    expect(shown).not.toContain(past.title);
    const [first] = actionsIn(list);
    expect(shownIn(await chat.pressData(solnaMember, first?.data ?? {}))).toContain('1 december');
  });

  it.each([
    ['anmäl mig till FoU-frukosten', 'Samsjuklighet'],
    ['jag vill anmäla mig till frukosten om samsjuklighet.', 'Samsjuklighet'],
    ['anmäl mig till social talks', 'Heder'],
    ['sign me up for Heder', 'Heder'],
  ])('"%s" is the one that is meant', async (words, title) => {
    const chat = await chatWith([breakfast, talks]);
    const card = await chat.write(solnaMember, words);
    expect(shownIn(card)).toContain(title);
    expect(titlesIn(card)).toContain(buttons.register);
  });

  it('is offered when nothing is called what somebody writes', async () => {
    const chat = await chatWith([breakfast, talks]);
    const reply = await chat.write(solnaMember, 'anmäl mig till körsången');
    expect(shownIn(reply)).toContain(signUp.list.noneAlike('körsången'));
    expect(shownIn(reply)).toContain('Samsjuklighet');
  });

  it('is said to be nothing when there is nothing', async () => {
    const chat = await chatWith([past]);
    expect(shownIn(await chat.write(solnaMember, 'anmäl mig'))).toBe(signUp.list.none);
    expect(shownIn(await chat.write(solnaMember, 'sign me up', 'en'))).toBe(en.signUp.list.none);
    expect(shownIn(await chat.write(solnaMember, 'mina anmälningar'))).toBe(signUp.mine.none);
  });
});

describe('what somebody is registered for', () => {
  it('is listed with how it stands, and can be taken back', async () => {
    const cancelled = anEvent('c', { title: 'Inställt seminarium', state: 'cancelled' });
    const chat = await chatWith(
      [breakfast, talks, cancelled],
      [
        aRegistration(breakfast, solnaMember.id),
        aRegistration(talks, martin.id, { state: 'waiting' }),
        aRegistration(talks, solnaMember.id, { state: 'waiting', order: 2 }),
        aRegistration(cancelled, solnaMember.id),
      ],
    );
    const list = await chat.write(solnaMember, 'mina anmälningar');
    expect(shownIn(list)).toContain('Du har plats.');
    expect(shownIn(list)).toContain('Du står i kö, plats 2.');
    expect(shownIn(list)).toContain(signUp.state.cancelled);
    expect(titlesIn(list).filter((title) => title === buttons.withdraw)).toHaveLength(2);
  });
});

describe('the calendar file', () => {
  it('is handed over, with the link and the time', async () => {
    const chat = await fileTalk([insert('events', breakfast)]);
    const reply = await chat.press(solnaMember, await chat.write(solnaMember, 'anmäl mig'), buttons.calendar);
    expect(shownIn(reply)).toContain(signUp.calendar.ready);
    const [made] = chat.made;
    expect(made?.file.name).toBe('FoU-frukost 2026-12-10.ics');
    const text = Buffer.from(made?.file.content ?? []).toString();
    expect(text).toContain('DTSTART:20261210T073000Z');
    expect(text).toContain('URL;VALUE=URI:https://example.org/anslut');
    expect(text).toContain('STATUS:CONFIRMED');
  });

  it('says that it is cancelled, so that the entry that people have is', async () => {
    const chat = await fileTalk([
      insert('events', { ...breakfast, state: 'cancelled', calendarSequence: 4 }),
    ]);
    await chat.pressData(solnaMember, { verb: 'event.calendar', card: 'event@1', eventId: breakfast.id });
    const text = Buffer.from(chat.made[0]?.file.content ?? []).toString();
    expect(text).toContain('STATUS:CANCELLED');
    expect(text).toContain('SEQUENCE:4');
  });
});

describe('"avanmäl mig" and what something is called', () => {
  it('shows that registration only, with the button, and all of them when none is called so', async () => {
    const own = [breakfast, talks].map((event) => aRegistration(event, solnaMember.id));
    const chat = await chatWith([breakfast, talks], own);
    const one = shownIn(await chat.write(solnaMember, 'avanmäl mig från social talks'));
    expect(one).toContain(talks.title);
    expect(one).toContain(buttons.withdraw);
    expect(one).not.toContain('Samsjuklighet');
    const all = shownIn(await chat.write(solnaMember, 'avanmäl mig från sorg'));
    expect(all).toContain(talks.title);
    expect(all).toContain('Samsjuklighet');
  });
});
