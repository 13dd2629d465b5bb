import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/cards/card-text.js';
import { drawNotice } from '../../../src/conversation/notices/index.js';
import type { Event } from '../../../src/domain/event.js';
import { onDay, type Period } from '../../../src/domain/fuzzy-date.js';
import { type Locale, textsIn } from '../../../src/texts/index.js';
import { remindOfEventsDaily } from '../../../src/usecases/jobs/remind-of-events.js';
import { aPerson, EVERYONE } from '../../support/builders.js';
import { anEvent, aRegistration } from '../../support/coming-builders.js';
import { at } from '../../support/digest-builders.js';
import { fakeClock, fakePorts } from '../../support/fakes.js';
import { memoryStore } from '../../support/memory-store.js';
import { aChat } from '../../support/queue.js';

const [eva, ali, moa] = ['eva', 'ali', 'moa'].map((key) => aPerson(key, [], { nameFrom: 'teams' }));
if (eva === undefined || ali === undefined || moa === undefined) throw new Error('three people');

const housing = (event: Event) => {
  const clock = fakeClock();
  const store = memoryStore({
    people: [...EVERYONE, eva, ali, moa],
    events: [event],
    registrations: [
      aRegistration(event, eva.id),
      aRegistration(event, ali.id, { state: 'waiting', order: 2 }),
      aRegistration(event, moa.id, { order: 3 }),
    ],
    conversations: [aChat(eva), aChat(ali)],
  });
  const ports = fakePorts({ clock, store });
  return {
    ports,
    clock,
    remind: async (day: string, doneAt = at(day, '08:15')) => {
      clock.set(doneAt);
      const signal = new AbortController().signal;
      await remindOfEventsDaily.work(ports, { dueAt: at(day, '08:15'), signal });
    },
    told: async () =>
      (await ports.store.find('notices')).flatMap(({ notice, personId }) =>
        notice.kind === 'event_soon' ? [personId] : [],
      ),
    drawn: async (locale: Locale = 'sv') => {
      const [queued] = await ports.store.find('notices');
      const message = queued && (await drawNotice(ports, queued.notice, textsIn(locale), eva));
      return message?.cards?.map(({ content }) => cardToText(content)).join('\n');
    },
  };
};
const onTheDay = (from: string): Event => anEvent('a', { date: onDay(from), capacity: 2 });

/** The days from one to another on which somebody was reminded. */
const remindedOn = async (event: Event, days: readonly string[]): Promise<string[]> => {
  const reminded: string[] = [];
  const house = housing(event);
  for (const day of days) {
    const before = (await house.told()).length;
    await house.remind(day);
    if ((await house.told()).length > before) reminded.push(day);
  }
  return reminded;
};

describe('in the morning', () => {
  it('who has a seat the next day is reminded, once; not who waits, nor who cannot be written to', async () => {
    const house = housing(anEvent('a', { capacity: 2 }));
    await house.remind('2026-12-09');
    await house.remind('2026-12-09');
    expect(await house.told()).toEqual([eva.id]);
    expect(await house.drawn()).toContain('Påminnelse: du är anmäld och har plats.');
  });

  it('who has a seat on a Monday, or after a holiday, is reminded the working day before', async () => {
    const week = ['2026-12-10', '2026-12-11', '2026-12-12', '2026-12-13', '2026-12-14'];
    expect(await remindedOn(onTheDay('2026-12-14'), week)).toEqual(['2026-12-11']);
    const christmas = ['2026-12-22', '2026-12-23', '2026-12-24', '2026-12-27', '2026-12-28'];
    expect(await remindedOn(onTheDay('2026-12-28'), christmas)).toEqual(['2026-12-23']);
  });

  it('nobody is reminded of a day that the program comes to too late', async () => {
    const house = housing(onTheDay('2026-12-10'));
    await house.remind('2026-12-09', at('2026-12-10', '07:00'));
    expect(await house.told()).toEqual([]);
  });

  it.each<Period>([
    { precision: 'week', from: '2026-12-07', to: '2026-12-13' },
    { precision: 'month', from: '2026-12-10', to: '2026-12-31' },
  ])('I32: nobody is reminded of a day that is not known: $precision', async (date) => {
    const days = ['2026-12-04', '2026-12-08', '2026-12-09', '2026-12-10'];
    expect(await remindedOn(anEvent('a', { date }), days)).toEqual([]);
  });

  it('nothing is said any more when it was moved or cancelled, or when it has begun', async () => {
    for (const change of [{ date: onDay('2026-12-17') }, { state: 'cancelled' as const }]) {
      const event = anEvent('a', { capacity: 2 });
      const house = housing(event);
      await house.remind('2026-12-09');
      const changed = { ...event, ...change, version: 2 };
      await house.ports.store.commit([
        { op: 'put', collection: 'events', record: changed, expectedVersion: 1 },
      ]);
      expect(await house.drawn()).toBeUndefined();
    }
    const house = housing(anEvent('a', { capacity: 2 }));
    await house.remind('2026-12-09');
    house.clock.set(at('2026-12-10', '08:30'));
    expect(await house.drawn()).toBeUndefined();
  });

  it('a seat that nobody has handed on goes to who is next', async () => {
    const house = housing(anEvent('a', { capacity: 3 }));
    await house.remind('2026-11-21');
    const told = await house.ports.store.find('notices');
    expect(told.map(({ notice, personId }) => [notice.kind, personId])).toEqual([['seat_given', ali.id]]);
  });

  it('nobody is told of an event that staff do not know the day of', async () => {
    const { date: _date, ...undated } = anEvent('a');
    expect(await remindedOn(undated, ['2026-12-09'])).toEqual([]);
  });
});
