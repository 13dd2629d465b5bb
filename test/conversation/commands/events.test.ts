import { describe, expect, it } from 'vitest';
import { EMPTY_EVENT_FORM } from '../../../src/cards/event-form.js';
import type { Reply } from '../../../src/conversation/reply.js';
import type { Event, Registration } from '../../../src/domain/event.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, EVERYONE, jarfallaMember, martin, solnaMember } from '../../support/builders.js';
import { type Element, elementsIn } from '../../support/card-elements.js';
import { anEvent, aRegistration } from '../../support/coming-builders.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const { events, signUp } = sv;
const { form } = events;
const SENTENCE = 'nytt evenemang FoU-frukost om samsjuklighet 11 dec 8.30 hybrid';
const breakfast = anEvent('a', { title: 'Samsjuklighet', capacity: 2 });

const talk = async (saved: readonly Event[] = [], registrations: readonly Registration[] = []) => {
  const chat = await conversationWith({ people: EVERYONE });
  await chat.ports.store.commit([
    ...saved.map((event) => insert('events', event)),
    ...registrations.map((registration) => insert('registrations', registration)),
  ]);
  return {
    ...chat,
    events: () => chat.ports.store.find('events'),
    told: async (kind: string) =>
      (await chat.ports.store.find('notices'))
        .filter(({ notice }) => notice.kind === kind)
        .map(({ personId }) => personId),
    open: (event: Event) =>
      chat.pressData(martin, { verb: 'event.edit', card: 'event@1', eventId: event.id }),
  };
};

/** What stands in the inputs of a form. */
const inputsIn = (reply: Reply): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    elementsIn(reply.messages.flatMap(({ cards = [] }) => cards.map(({ content }) => content)))
      .filter((part): part is Element => String(part['type']).startsWith('Input.'))
      .map((part) => [String(part['id']), part['value']]),
  );
const titlesIn = (reply: Reply): string[] => actionsIn(reply).map(({ title }) => title);

const WHOLE = {
  ...EMPTY_EVENT_FORM,
  kind: 'breakfast',
  title: 'Heder',
  date: '11 dec 2026',
  form: 'digital',
};

describe('a sentence', () => {
  it('that says kind, day and form is saved and answered with the card that everyone sees', async () => {
    const chat = await talk();
    const reply = await chat.write(martin, SENTENCE);
    expect(await chat.events()).toMatchObject([
      {
        kind: 'breakfast',
        title: 'Samsjuklighet',
        date: { precision: 'minute', from: '2026-12-11', to: '2026-12-11', time: '08:30' },
        form: 'hybrid',
        area: 'general',
        state: 'planned',
        createdBy: martin.id,
      },
    ]);
    expect(shownIn(reply)).toContain(events.created);
    expect(titlesIn(reply)).toEqual(expect.arrayContaining([events.buttons.edit, events.buttons.cancel]));
    expect(await chat.ports.store.find('audit', { action: 'create-event' })).toHaveLength(1);
  });

  it('that arrives twice makes one event', async () => {
    const chat = await talk();
    const message = chat.incoming(martin, { kind: 'text', text: SENTENCE });
    await Promise.all([chat.dispatch(message), chat.dispatch(message)]);
    const again = await chat.dispatch(message);
    expect(await chat.events()).toHaveLength(1);
    expect(shownIn(again)).toContain('Samsjuklighet');
  });

  it.each([
    ['nytt evenemang FoU-frukost om heder 11 dec 8.30', events.asks.form],
    ['lägg in evenemang om heder 11 dec hybrid', events.asks.kind],
    ['skapa ett evenemang: Seminarium om heder, hybrid', events.asks.date],
    ['nytt evenemang Seminarium om heder fredag 13/11 hybrid', events.asks.unclearDate('fredag, 13/11')],
    ['nytt evenemang Seminarium om heder v 50 kl 9 hybrid', events.asks.unclearTime('kl 9')],
    ['nytt evenemang Seminarium om ASI och BBIC 11 dec hybrid', 'Jag ser flera områden'],
  ])('that leaves something open, "%s", is asked about in the filled-in form', async (sentence, ask) => {
    const chat = await talk();
    const reply = await chat.write(martin, sentence);
    expect(await chat.events()).toEqual([]);
    expect(shownIn(reply)).toContain(ask);
    expect(titlesIn(reply)).toEqual([form.save]);
  });

  it('has its form saved with one press, and twice is once', async () => {
    const chat = await talk();
    const reply = await chat.write(martin, 'nytt evenemang FoU-frukost om heder 11 dec 8.30-9.30');
    const inputs = { ...inputsIn(reply), form: 'digital' };
    const saved = await chat.press(martin, reply, form.save, inputs);
    const again = await chat.press(martin, reply, form.save, inputs);
    expect(await chat.events()).toMatchObject([{ title: 'Heder', endTime: '09:30', form: 'digital' }]);
    expect(shownIn(saved)).toContain(events.created);
    expect(shownIn(again)).toContain('Heder');
  });

  it('I32: "hösten 2027" stays a season through the sentence, the card and the form', async () => {
    const chat = await talk();
    await chat.write(martin, 'nytt evenemang Konferens om nya SoL hösten 2027 på plats');
    const [saved] = await chat.events();
    const autumn = { precision: 'season', from: '2027-08-01', to: '2027-12-31' };
    expect(saved?.date).toEqual(autumn);
    const opened = await chat.open(saved ?? breakfast);
    expect(inputsIn(opened)['date']).toBe('hösten 2027');
    await chat.press(martin, opened, form.saveChange, { ...inputsIn(opened), place: 'Solna' });
    expect(await chat.events()).toMatchObject([{ place: 'Solna', date: autumn }]);
  });

  it('I32: "datum kommer" gives no date at all', async () => {
    const chat = await talk();
    await chat.write(martin, 'nytt evenemang Nätverksmöte för ASI-utbildare, datum kommer, på plats');
    const [saved] = await chat.events();
    expect(saved?.title).toBe('ASI-utbildare');
    expect(saved).not.toHaveProperty('date');
  });

  it('tells that the day is a Saturday or a public holiday', async () => {
    const chat = await talk();
    const saturday = await chat.write(martin, 'nytt evenemang FoU-frukost om heder 12 dec 8.30 hybrid');
    expect(shownIn(saturday)).toContain('12 december 2026 är en lördag');
    const friday = await chat.write(martin, 'nytt evenemang FoU-frukost om ASI 26 mars 2027 8.30 hybrid');
    expect(shownIn(friday)).toContain(events.redDay('26 mars 2027'));
  });

  it('about a day that has been is asked about, and saved when it is meant', async () => {
    const chat = await talk();
    const reply = await chat.write(martin, 'nytt evenemang FoU-frukost om heder 2 okt 2026 8.30 hybrid');
    expect(shownIn(reply)).toContain('Datumet har redan varit');
    expect(await chat.events()).toEqual([]);
    await chat.press(martin, reply, form.saveAnyway, inputsIn(reply));
    expect(await chat.events()).toMatchObject([{ date: { from: '2026-10-02' } }]);
  });

  it('is a question when others than the staff write it after "evenemang"', async () => {
    const chat = await talk();
    await chat.write(jarfallaMember, 'evenemang FoU-frukost om heder 11 dec 8.30 hybrid');
    expect(await chat.events()).toEqual([]);
    await chat.write(martin, 'evenemang FoU-frukost om heder 11 dec 8.30 hybrid');
    expect(await chat.events()).toHaveLength(1);
  });
});

describe('a message that names no event', () => {
  const LINE = 'FoU-frukost om samsjuklighet 11 dec 8.30 hybrid';

  it('is offered as one, and nothing is saved before the press', async () => {
    const chat = await talk();
    const reply = await chat.write(martin, LINE);
    expect(titlesIn(reply)).toEqual([form.save, form.logInstead]);
    expect(await chat.events()).toEqual([]);
    await chat.press(martin, reply, form.save, inputsIn(reply));
    expect(await chat.events()).toMatchObject([{ title: 'Samsjuklighet', form: 'hybrid' }]);
    expect(await chat.ports.store.find('activities')).toEqual([]);
  });

  it('can be logged as an activity instead', async () => {
    const chat = await talk();
    const reply = await chat.write(martin, LINE);
    await chat.press(martin, reply, form.logInstead);
    expect(await chat.events()).toEqual([]);
    expect(await chat.ports.store.find('activities')).toMatchObject([
      { state: 'planned', kind: 'breakfast' },
    ]);
  });

  it.each([
    'workshop med Solna om SIP 9 dec 9-12',
    'FoU-frukost om heder 11 dec 8.30, 58 anmälda',
    'Workshop om SIP på tisdag, 3 tim',
    'ska hålla seminarium om SIP 9 dec 13.00',
    'Social Talks den 4 dec kl 9 ställs in',
    'FoU-frukost om heder i fredags 8.30 hybrid',
  ])('is an activity as before: "%s"', async (line) => {
    const chat = await talk();
    expect(titlesIn(await chat.write(martin, line))).not.toContain(form.logInstead);
  });

  it('is no offer to others than the staff', async () => {
    const chat = await talk();
    expect(titlesIn(await chat.write(jarfallaMember, LINE))).not.toContain(form.save);
  });
});

describe('the form', () => {
  it('is opened empty, and saves what is filled in', async () => {
    const chat = await talk();
    const opened = await chat.write(martin, 'nytt evenemang');
    await chat.press(martin, opened, form.save, {
      ...WHOLE,
      date: '14–15 januari 2027',
      startTime: '9.00',
      endTime: '16:00',
      partners: 'FoU Nordost, SKR',
      capacity: '40',
      quotaPerMunicipality: '5',
      lastDayToRegister: '2027-01-07',
      seriesNumber: '2',
      seriesOf: '4',
      link: 'https://exempel.se/x',
    });
    expect(await chat.events()).toMatchObject([
      {
        date: { precision: 'minute', from: '2027-01-14', time: '09:00' },
        dateEnd: '2027-01-15',
        endTime: '16:00',
        partners: ['FoU Nordost', 'SKR'],
        capacity: 40,
        quotaPerMunicipality: 5,
        lastDayToRegister: '2027-01-07',
        series: { name: 'Heder', number: 2, of: 4 },
        link: 'https://exempel.se/x',
      },
    ]);
  });

  it.each([
    [{ kind: '' }, events.inputProblems.kind_missing],
    [{ form: '' }, events.inputProblems.form_missing],
    [{ title: '  ' }, events.problems.title_missing],
    [{ date: 'när det passar' }, events.inputProblems.date_unreadable],
    [{ date: '12 oktober' }, events.inputProblems.date_year],
    [{ date: '31 november 2026' }, events.inputProblems.date_year],
    [{ date: '11 dec 2036' }, events.problems.year_out_of_range],
    [{ startTime: 'åtta' }, events.inputProblems.time_unreadable],
    [{ date: 'v 50', startTime: '08:30' }, events.inputProblems.time_without_day],
    [{ endTime: '09:30' }, events.problems.end_without_start],
    [{ startTime: '09:30', endTime: '08:30' }, events.problems.end_before_start],
    [{ dateEnd: '2026-12-01' }, events.problems.last_day_before_first],
    [{ date: 'v 50', dateEnd: '2026-12-12' }, events.problems.last_day_without_day],
    [{ dateEnd: '2027-12-01' }, events.problems.too_many_days],
    [{ capacity: 'många' }, events.inputProblems.number_unreadable],
    [{ capacity: '0' }, events.problems.capacity_out_of_range],
    [{ quotaPerMunicipality: '0' }, events.problems.quota_out_of_range],
    [{ capacity: '4', quotaPerMunicipality: '5' }, events.problems.quota_above_capacity],
    [{ lastDayToRegister: '2026-12-24' }, events.problems.last_day_to_register_after],
    [{ seriesNumber: '5', seriesOf: '4' }, events.problems.series_number_above],
    [{ seriesNumber: '0' }, events.problems.series_out_of_range],
    [{ link: 'http://exempel.se' }, events.problems.link_not_https],
    [
      { partners: Array.from({ length: 21 }, (_, n) => `P${n}`).join(', ') },
      events.problems.too_many_partners,
    ],
    [{ place: 'x'.repeat(501) }, events.problems.text_too_long],
  ])('is drawn again with all that was typed and what to mend: %o', async (typed, sentence) => {
    const chat = await talk();
    const opened = await chat.write(martin, 'nytt evenemang');
    const values = { ...WHOLE, audience: 'Alla som vill', ...typed };
    const again = await chat.press(martin, opened, form.save, values);
    expect(shownIn(again)).toContain(sentence);
    expect(inputsIn(again)).toEqual(values);
    expect(await chat.events()).toEqual([]);
  });

  it('keeps what was typed when a field holds an identity number', async () => {
    const chat = await talk();
    const opened = await chat.write(martin, 'nytt evenemang');
    const again = await chat.press(martin, opened, form.save, { ...WHOLE, place: '19121212-1212' });
    expect(inputsIn(again)).toEqual({ ...WHOLE, place: '' });
    expect(await chat.events()).toEqual([]);
  });

  it('shows every problem at once', async () => {
    const chat = await talk();
    const opened = await chat.write(martin, 'nytt evenemang');
    const again = shownIn(await chat.press(martin, opened, form.save, { date: 'snart', capacity: 'x' }));
    const { kind_missing, form_missing, date_unreadable, number_unreadable } = events.inputProblems;
    for (const sentence of [kind_missing, form_missing, date_unreadable, number_unreadable]) {
      expect(again).toContain(sentence);
    }
  });
});

describe('changing an event', () => {
  const seat = aRegistration(breakfast, jarfallaMember.id, { municipalityId: 'jarfalla' });
  const waiting = aRegistration(breakfast, solnaMember.id, {
    state: 'waiting',
    order: 3,
    municipalityId: 'solna',
  });
  const group = aRegistration(breakfast, 'group', { id: '2026-group', seats: 1, order: 2 });
  const { personId: _personId, key: _key, ...others } = group;
  const gone = aRegistration(breakfast, anna.id, { state: 'withdrawn', order: 4 });
  const ALL = [seat, waiting, others, gone];

  it('opens the form with what it says', async () => {
    const chat = await talk([breakfast]);
    expect(inputsIn(await chat.open(breakfast))).toEqual({
      ...EMPTY_EVENT_FORM,
      kind: 'breakfast',
      title: 'Samsjuklighet',
      date: '10 december 2026',
      startTime: '08:30',
      endTime: '09:30',
      form: 'hybrid',
      place: 'Turebergs allé 1',
      capacity: '2',
    });
  });

  it('tells those who are registered or wait of another time, once for each change', async () => {
    const chat = await talk([breakfast], ALL);
    const opened = await chat.open(breakfast);
    const inputs = { ...inputsIn(opened), startTime: '09:00' };
    const saved = await chat.press(martin, opened, form.saveChange, inputs);
    await chat.press(martin, opened, form.saveChange, inputs);
    expect(await chat.events()).toMatchObject([{ version: 2, calendarSequence: 1, date: { time: '09:00' } }]);
    expect(shownIn(saved)).toContain(events.changedTold('2'));
    expect((await chat.told('event_changed')).toSorted()).toEqual(
      [jarfallaMember.id, solnaMember.id].toSorted(),
    );
    expect(await chat.ports.store.find('audit', { action: 'change-event' })).toHaveLength(1);
  });

  it('tells nobody of another audience, and leaves calendars alone', async () => {
    const chat = await talk([breakfast], ALL);
    const opened = await chat.open(breakfast);
    await chat.press(martin, opened, form.saveChange, { ...inputsIn(opened), audience: 'Chefer' });
    expect(await chat.events()).toMatchObject([{ audience: 'Chefer', calendarSequence: 0 }]);
    expect(await chat.told('event_changed')).toEqual([]);
  });

  it('gives more seats to those who wait and tells them', async () => {
    const chat = await talk([breakfast], ALL);
    const opened = await chat.open(breakfast);
    await chat.press(martin, opened, form.saveChange, { ...inputsIn(opened), capacity: '3' });
    expect(await chat.ports.store.get('registrations', waiting.id)).toMatchObject({ state: 'seated' });
    expect(await chat.told('seat_given')).toEqual([solnaMember.id]);
  });

  it('refuses fewer seats than people who have one, and says how many they are', async () => {
    const chat = await talk([breakfast], ALL);
    const opened = await chat.open(breakfast);
    const again = await chat.press(martin, opened, form.saveChange, { ...inputsIn(opened), capacity: '1' });
    expect(shownIn(again)).toContain(events.tooFewSeats.capacity('2'));
    expect(inputsIn(again)['capacity']).toBe('1');
    expect(await chat.events()).toMatchObject([{ version: 1, capacity: 2 }]);
  });

  it('refuses a quota below what a municipality has, and names it', async () => {
    const two = aRegistration(breakfast, 'b', {
      id: '2026-b',
      key: 'b',
      seats: 1,
      order: 5,
      municipalityId: 'jarfalla',
    });
    const chat = await talk([breakfast], [seat, two]);
    const opened = await chat.open(breakfast);
    const again = await chat.press(martin, opened, form.saveChange, {
      ...inputsIn(opened),
      quotaPerMunicipality: '1',
    });
    expect(shownIn(again)).toContain(events.tooFewSeats.quota('Järfälla', '2'));
  });

  it('by two at once: one wins, and the other sees who, the event as it is, and what they typed', async () => {
    const chat = await talk([breakfast]);
    const [first, second] = [await chat.open(breakfast), await chat.open(breakfast)];
    const replies = await Promise.all([
      chat.press(martin, first, form.saveChange, { ...inputsIn(first), title: 'Martins' }),
      chat.press(anna, second, form.saveChange, { ...inputsIn(second), title: 'Annas' }),
    ]);
    const [saved] = await chat.events();
    expect(saved).toMatchObject({ version: 2, title: 'Martins' });
    const [, late] = replies;
    expect(shownIn(late)).toContain(events.changedByOther('Martin Demo'));
    expect(inputsIn(late)['title']).toBe('Annas');
    await chat.press(anna, late, form.saveChange, inputsIn(late));
    expect(await chat.events()).toMatchObject([{ version: 3, title: 'Annas' }]);
  });

  it('is over when it has been held or cancelled', async () => {
    const held = anEvent('held', { state: 'held' });
    const cancelled = anEvent('off', { state: 'cancelled', cancelledBecause: 'Sjuk' });
    const chat = await talk([held, cancelled]);
    expect(shownIn(await chat.open(held))).toContain(events.notPlanned.held);
    const off = await chat.open(cancelled);
    expect(shownIn(off)).toContain(events.notPlanned.cancelled);
    expect(titlesIn(off)).not.toContain(events.buttons.edit);
  });
});

describe('cancelling an event', () => {
  const seat = aRegistration(breakfast, jarfallaMember.id);
  const waiting = aRegistration(breakfast, solnaMember.id, { state: 'waiting', order: 2 });
  const { cancelling } = events;
  const ask = { verb: 'event.ask-cancel', card: 'event@1', eventId: breakfast.id };

  it('asks first, with whom it will tell, and a reason', async () => {
    const chat = await talk([breakfast], [seat, waiting]);
    const question = await chat.pressData(martin, ask);
    expect(shownIn(question)).toContain(cancelling.tells('2'));
    const again = await chat.press(martin, question, cancelling.confirm, { reason: ' ' });
    expect(shownIn(again)).toContain(cancelling.reasonMissing);
    expect(await chat.events()).toMatchObject([{ state: 'planned' }]);
    expect(shownIn(await chat.press(martin, question, cancelling.keep))).toContain('Samsjuklighet');
  });

  it('tells everybody who is registered or waits, once, and shows the event as cancelled', async () => {
    const chat = await talk([breakfast], [seat, waiting]);
    const question = await chat.pressData(martin, ask);
    const inputs = { reason: 'Föreläsaren är sjuk' };
    const [done] = await Promise.all([
      chat.press(martin, question, cancelling.confirm, inputs),
      chat.press(martin, question, cancelling.confirm, inputs),
    ]);
    expect(await chat.events()).toMatchObject([
      { state: 'cancelled', cancelledBecause: 'Föreläsaren är sjuk', calendarSequence: 1, version: 2 },
    ]);
    expect((await chat.told('event_cancelled')).toSorted()).toEqual(
      [jarfallaMember.id, solnaMember.id].toSorted(),
    );
    expect(shownIn(done)).toContain(signUp.state.cancelled);
    expect(titlesIn(done)).not.toContain(events.buttons.cancel);
    const other = await chat.press(anna, question, cancelling.confirm, { reason: 'Annat' });
    expect(shownIn(other)).toContain(cancelling.byOther('Martin Demo'));
  });

  it('does nothing when somebody has changed it since it was asked', async () => {
    const chat = await talk([breakfast]);
    const question = await chat.pressData(martin, ask);
    const opened = await chat.pressData(anna, { verb: 'event.edit', card: 'event@1', eventId: breakfast.id });
    await chat.press(anna, opened, form.saveChange, { ...inputsIn(opened), title: 'Annas' });
    const reply = await chat.press(martin, question, cancelling.confirm, { reason: 'Sjuk' });
    expect(shownIn(reply)).toContain(cancelling.changed('Anna Demo'));
    expect(await chat.events()).toMatchObject([{ state: 'planned', title: 'Annas' }]);
  });
});

describe('the overview', () => {
  const past = anEvent('past', {
    title: 'Förra',
    date: { precision: 'day', from: '2026-11-10', to: '2026-11-10' },
  });

  it('I17: shows the staff what waits for attendance and what is coming, with how many are registered', async () => {
    const chat = await talk([breakfast, past], [aRegistration(breakfast, jarfallaMember.id)]);
    const reply = await chat.write(martin, 'evenemang');
    const shown = shownIn(reply);
    expect(shown.indexOf(events.overview.unattended)).toBeLessThan(shown.indexOf('Förra'));
    expect(shown.indexOf('Förra')).toBeLessThan(shown.indexOf(events.overview.coming));
    expect(shown).toContain('1 anmäld');
    expect(shown).not.toMatch(/delt(?:og|agare)/);
    expect(titlesIn(reply)).toEqual([events.overview.open, events.overview.open, events.overview.add]);
    expect(titlesIn(await chat.press(martin, reply, events.overview.add))).toEqual([form.save]);
  });

  it('is the list of what is coming to others', async () => {
    const chat = await talk([breakfast, past]);
    const reply = await chat.write(jarfallaMember, 'evenemang');
    expect(shownIn(reply)).toContain('Samsjuklighet');
    expect(titlesIn(reply)).not.toContain(events.overview.add);
  });
});

describe('"ställ in", "ändra" or "flytta" and what something is called', () => {
  it.each(['ställ in samsjuklighet', 'ändra frukosten om samsjuklighet', 'flytta frukosten till 14 dec'])(
    '%s: shows the staff its card, where the buttons are',
    async (text) => {
      const { write } = await talk([breakfast]);
      const reply = await write(martin, text);
      expect(titlesIn(reply)).toEqual(expect.arrayContaining([events.buttons.edit, events.buttons.cancel]));
    },
  );

  it('is a question when nothing is called so, when several are, and from others than the staff', async () => {
    const { write } = await talk([breakfast, anEvent('b', { title: 'Heder' })]);
    for (const [from, text] of [
      [martin, 'ställ in sorg'],
      [martin, 'ändra frukosten'],
      [solnaMember, 'ställ in samsjuklighet'],
    ] as const) {
      expect(titlesIn(await write(from, text))).not.toContain(events.buttons.cancel);
    }
  });
});
