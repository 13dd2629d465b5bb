import { describe, expect, it } from 'vitest';
import { closedYearId } from '../../../src/domain/closed-year.js';
import type { Period } from '../../../src/domain/fuzzy-date.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { anEvent, aRegistration } from '../../support/coming-builders.js';
import { anActivity } from '../../support/digest-builders.js';
import { BREAKFAST, GUESTS, SEATS, startEvents } from '../../support/event-talk.js';
import { filledIn, maria, textIn, valuesIn } from '../../support/log-talk.js';
import { actionsIn } from '../../support/talk.js';

const [first, second] = SEATS;
const AUTUMN: Period = { precision: 'season', from: '2026-08-01', to: '2026-11-17' };

describe('närvaro', () => {
  it.each(['närvaro', 'Visa närvaron', 'missing attendance'])('“%s” lists what has been', async (text) => {
    const chat = await startEvents({ events: [BREAKFAST, anEvent('kommande')] });
    const shown = textIn(await chat.write(martin, text));
    expect(shown).toContain('Frukost frukost');
    expect(shown).toContain('17 november 2026 · FoU-frukost');
    expect(shown).not.toContain('Frukost kommande');
  });

  it('says that there is nothing to do', async () => {
    const chat = await startEvents({ events: [], registrations: [] });
    expect(textIn(await chat.write(martin, 'närvaro'))).toContain('Du behöver inte göra något.');
  });

  it('is for staff, in their own chat', async () => {
    const chat = await startEvents();
    expect(textIn(await chat.write(jarfallaMember, 'närvaro'))).toContain('FoU');
    const inGroup = {
      ...chat.incoming(martin, { kind: 'text', text: 'närvaro' }),
      conversation: { id: 'g', kind: 'group' },
    } as const;
    expect(textIn(await chat.dispatch(inGroup))).not.toContain('Frukost frukost');
  });
});

describe('who came', () => {
  it('I17: the form says how many had registered, and fills in no number of who came', async () => {
    const chat = await startEvents();
    const form = await chat.open(martin);
    expect(textIn(form)).toContain('Anmälda: 10. Det är inte samma sak som hur många som kom.');
    expect(valuesIn(form)).toMatchObject({
      attended: '',
      absentIds: '',
      municipalities: 'jarfalla,solna',
      questions: 'grade,useful',
    });
  });

  it('I17: one commit makes the event held, marks who came, and makes an activity with both numbers', async () => {
    const chat = await startEvents();
    const saved = await chat.save(martin, {
      attended: '9',
      absentIds: first?.id ?? '',
      hours: '4,5',
      note: 'Fler vill.',
    });
    expect(saved.messages[0]?.replacesPressedCard).toBe(true);
    expect(textIn(saved)).toContain('Anmälda: 10. Deltog: 9.');
    const event = await chat.event();
    const activity = await chat.onlyActivity();
    expect(event).toMatchObject({
      state: 'held',
      attendance: { attended: 9, isEstimated: false, enteredBy: martin.id },
      activityId: activity.id,
    });
    expect(activity).toMatchObject({
      kind: 'breakfast',
      title: 'Frukost frukost',
      date: { from: '2026-11-17' },
      municipalities: ['jarfalla', 'solna'],
      area: 'general',
      pillar: 'spread',
      resultGoalAreaId: 'knowledge_spreading',
      participants: { registered: 10, attended: 9 },
      eventId: BREAKFAST.id,
      hours: 4.5,
      outcomeNote: 'Fler vill.',
      state: 'done',
      staffIds: [martin.id],
    });
    const marked = await chat.store.find('registrations');
    expect(marked.filter(({ attended }) => attended === false).map(({ id }) => id)).toEqual([first?.id]);
    expect(marked.filter(({ attended }) => attended).length).toBe(9);
  });

  it('I17: an estimate is one in the event, in the activity and on the receipt', async () => {
    const chat = await startEvents({ registrations: [] });
    expect(textIn(await chat.open(martin))).toContain('Ingen har anmält sig genom mig.');
    expect(textIn(await chat.save(martin, { attended: '250', isEstimated: 'true' }))).toContain(
      'Deltog: ungefär 250.',
    );
    expect((await chat.onlyActivity()).participants).toEqual({ attended: 250, estimated: true });
  });

  it('adds up those on site and online of a hybrid event', async () => {
    const hybrid = { ...BREAKFAST, form: 'hybrid' as const };
    const chat = await startEvents({ events: [hybrid] });
    await chat.save(martin, { onSite: '8', online: '12' });
    expect((await chat.event()).attendance).toMatchObject({ attended: 20, onSite: 8, online: 12 });
    expect((await chat.onlyActivity()).participants).toMatchObject({ attended: 20, onSite: 8, online: 12 });
  });

  it('becomes the activity that was planned for it instead of a second', async () => {
    const planned = anActivity('plan', {
      eventId: BREAKFAST.id,
      state: 'planned',
      title: 'Frukosten om SIP',
      hours: 6,
      staffIds: [maria.id],
      kind: 'breakfast',
    });
    const chat = await startEvents({ activities: [planned] });
    const form = await chat.open(martin);
    expect(valuesIn(form)).toMatchObject({ hours: '6' });
    await chat.save(martin, { attended: '10' }, form);
    expect(await chat.onlyActivity()).toMatchObject({
      id: planned.id,
      title: 'Frukosten om SIP',
      state: 'done',
      hours: 6,
      staffIds: [maria.id],
      participants: { registered: 10, attended: 10 },
    });
  });

  it('may stay as fuzzy as the event is, or get the day that staff know', async () => {
    for (const [day, from, precision] of [
      ['', '2026-08-01', 'season'],
      ['2026-10-01', '2026-10-01', 'day'],
    ] as const) {
      const chat = await startEvents({ events: [{ ...BREAKFAST, date: AUTUMN }] });
      await chat.save(martin, { attended: '10', day });
      expect((await chat.onlyActivity()).date).toMatchObject({ from, precision });
      expect((await chat.event()).date).toMatchObject({ from, precision });
    }
  });

  it('asks for the day of an event that has no date', async () => {
    const { date: _date, ...undated } = BREAKFAST;
    const chat = await startEvents({ events: [undated] });
    const again = await chat.save(martin, { attended: '10' });
    expect(textIn(again)).toContain('Välj vilken dag det var.');
    await chat.save(martin, { attended: '10', day: '2026-11-16' }, again);
    expect((await chat.onlyActivity()).date.from).toBe('2026-11-16');
  });

  it.each([
    [{ attended: '' }, 'Skriv hur många som kom.'],
    [{ attended: 'många' }, 'Jag kan inte läsa ”Antal som kom”.'],
    [{ attended: '9' }, 'Det är fler anmälda utan markering än antalet som kom.'],
    [{ attended: '10', hours: 'länge' }, 'Jag kan inte läsa timmarna.'],
    [{ attended: '10', note: '850709-9805' }, 'personnummer'],
  ])('%o is told on the form with everything that was filled in', async (inputs, sentence) => {
    const chat = await startEvents();
    const again = await chat.save(martin, { municipalities: 'solna', isEstimated: 'true', ...inputs });
    expect(textIn(again)).toContain(sentence);
    expect(valuesIn(again)).toMatchObject({ municipalities: 'solna', isEstimated: 'true' });
    expect(await chat.store.find('activities')).toEqual([]);
    expect((await chat.event()).state).toBe('planned');
  });

  it('marks nobody when nobody knows who came, and then asks nobody', async () => {
    const chat = await startEvents();
    await chat.save(martin, { attended: '7', isUnknown: 'true' });
    const marked = await chat.store.find('registrations');
    expect(marked.every(({ attended }) => attended === undefined)).toBe(true);
    expect(await chat.evaluation()).toMatchObject({ invited: 0 });
  });

  it('counts seats that staff registered for a municipality without asking who they were', async () => {
    const {
      personId: _person,
      key: _key,
      ...others
    } = aRegistration(BREAKFAST, 'solna', { seats: 5, municipalityId: 'solna' });
    const chat = await startEvents({ registrations: [others] });
    const form = await chat.open(martin);
    expect(JSON.stringify(form)).toContain('5 från Solna, anmälda av FoU');
    await chat.save(martin, { attended: '3' }, form);
    expect((await chat.onlyActivity()).participants).toEqual({ registered: 5, attended: 3 });
  });

  it('is refused in a closed year, and nothing of it is kept', async () => {
    const chat = await startEvents();
    const closing = { year: 2026, closedBy: anna.id, closedAt: '2026-11-18T09:00:00.000Z' };
    await chat.store.commit([insert('closings', { id: closedYearId(2026), ...closing })]);
    const again = await chat.save(martin, { attended: '10' });
    expect(textIn(again)).toContain('2026');
    expect(textIn(again)).toContain('Anna Demo');
    expect(await chat.store.find('activities')).toEqual([]);
    expect(await chat.store.find('evaluations')).toEqual([]);
    expect((await chat.event()).state).toBe('planned');
  });

  it('is not asked of what has not been, or was cancelled', async () => {
    const coming = anEvent('sen');
    const cancelled = { ...BREAKFAST, id: '2026-installd', state: 'cancelled' as const };
    const chat = await startEvents({ events: [coming, cancelled], registrations: [] });
    const form = await chat.open(martin, coming.id);
    expect(textIn(await chat.save(martin, { attended: '3' }, form))).toContain(
      'Evenemanget har inte varit än.',
    );
    expect(textIn(await chat.open(martin, cancelled.id))).toContain('inställt');
  });
});

describe('attendance that is saved twice', () => {
  it('by the same press is one activity and one evaluation', async () => {
    const chat = await startEvents();
    const form = await chat.open(martin);
    const inputs = filledIn(form, { attended: '10' });
    const [one, two] = await Promise.all([
      chat.press(martin, form, 'Spara närvaron', inputs),
      chat.press(martin, form, 'Spara närvaron', inputs),
    ]);
    for (const reply of [one, two]) expect(textIn(reply)).toContain('Närvaron är sparad');
    await chat.onlyActivity();
    expect((await chat.store.find('notices')).length).toBe(GUESTS.length);
  });

  it('by two of the staff: one wins, and the other sees who and keeps what was written', async () => {
    const chat = await startEvents();
    const [mine, theirs] = [await chat.open(martin), await chat.open(maria)];
    await chat.save(martin, { attended: '10' }, mine);
    const lost = await chat.save(maria, { attended: '12' }, theirs);
    expect(textIn(lost)).toContain('Martin Demo ändrade evenemanget');
    expect(valuesIn(lost)['attended']).toBe('12');
    expect((await chat.event()).attendance?.attended).toBe(10);
    await chat.save(maria, { attended: '12' }, lost);
    expect((await chat.event()).attendance).toMatchObject({ attended: 12, enteredBy: maria.id });
  });

  it('is corrected: the activity follows, and whoever is added is asked too', async () => {
    const chat = await startEvents();
    await chat.save(martin, { attended: '9', absentIds: first?.id ?? '', hours: '4', note: 'Bra' });
    expect((await chat.evaluation()).invited).toBe(9);
    const form = await chat.open(maria);
    expect(textIn(form)).toContain('Rätta närvaron');
    expect(valuesIn(form)).toMatchObject({ attended: '9', absentIds: first?.id, hours: '4', note: 'Bra' });
    await chat.save(maria, { attended: '9', absentIds: second?.id ?? '', hours: '', note: '' }, form);
    const activity = await chat.onlyActivity();
    expect(activity.participants).toMatchObject({ attended: 9 });
    expect(activity.hours).toBeUndefined();
    expect(activity.outcomeNote).toBeUndefined();
    expect((await chat.evaluation()).invited).toBe(10);
    expect(textIn(await chat.asked(GUESTS[0] ?? martin))).toContain('Vad tyckte du');
    expect((await chat.asked(GUESTS[1] ?? martin)).messages).toEqual([]);
  });

  it('leaves the event as it is when its activity is taken away, and makes no new one', async () => {
    const chat = await startEvents();
    const saved = await chat.save(martin, { attended: '10' });
    await chat.press(martin, saved, 'Ångra');
    expect((await chat.onlyActivity()).undone).toBeDefined();
    expect(await chat.event()).toMatchObject({ state: 'held', attendance: { attended: 10 } });
    const corrected = await chat.save(martin, { attended: '11' });
    expect(textIn(corrected)).toContain('Aktiviteten är borttagen sedan tidigare');
    expect((await chat.event()).attendance?.attended).toBe(11);
    expect((await chat.onlyActivity()).participants?.attended).toBe(10);
  });
});

describe('the card of an event', () => {
  it('leads to the form once it has begun', async () => {
    const chat = await startEvents();
    const shown = await chat.pressData(martin, {
      verb: 'event.show',
      card: 'event@1',
      eventId: BREAKFAST.id,
    });
    expect(actionsIn(shown).map(({ title }) => title)).toContain('Skriv närvaro');
    expect(textIn(await chat.press(martin, shown, 'Skriv närvaro'))).toContain('Hur många kom?');
  });
});
