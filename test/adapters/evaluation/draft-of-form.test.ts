import { describe, expect, it } from 'vitest';
import { draftOfForm } from '../../../src/adapters/evaluation/draft-of-form.js';
import { aDraft } from '../../support/drafts.js';

const input = (id: string, value: string | number, type = 'Input.Text') => ({ type, id, value });
const save = (data: object = {}, verb = 'activity.save') => ({
  type: 'Action.Execute',
  title: 'Spara',
  verb,
  data: { verb, card: 'activity-form@1', submissionId: 's', ...data },
});
const draftOf = (body: readonly object[], actions: readonly object[] = [save()]) =>
  draftOfForm({ type: 'AdaptiveCard', body, actions }, '2026-11-18', (id) => `name of ${id}`);

const UNTOUCHED = aDraft({
  kind: null,
  date: null,
  hours: null,
  municipalities: [],
  title: '',
  datePrecision: null,
  staff: [],
});

describe('a form as it is compared', () => {
  it('is what stands in its inputs, hidden ones too', () => {
    const draft = draftOf([
      input('kind', 'workshop', 'Input.ChoiceSet'),
      input('title', 'SIP'),
      input('date', '2026-11-17', 'Input.Date'),
      input('hours', '2,5'),
      input('municipalities', 'solna,ekero', 'Input.ChoiceSet'),
      input('area', 'general', 'Input.ChoiceSet'),
      {
        type: 'Container',
        isVisible: false,
        items: [
          input('precision', 'day', 'Input.ChoiceSet'),
          input('time', '13:15', 'Input.Time'),
          input('dateEnd', '2026-11-18', 'Input.Date'),
          input('staffIds', 'a,b'),
          input('otherParties', 'FOU nu, Österåker; Täby'),
          input('registered', 151, 'Input.Number'),
          input('attended', 0, 'Input.Number'),
          input('state', 'cancelled', 'Input.ChoiceSet'),
        ],
      },
    ]);
    expect(draft).toEqual({
      kind: 'workshop',
      title: 'SIP',
      date: '2026-11-17',
      hours: 2.5,
      municipalities: ['Ekerö', 'Solna'],
      area: 'general',
      datePrecision: 'minute',
      dateEnd: '2026-11-18',
      staff: ['name of a', 'name of b'],
      otherParties: ['FOU nu', 'Österåker', 'Täby'],
      registered: 151,
      attended: 0,
      onSite: null,
      online: null,
      state: 'cancelled',
    });
  });

  it('is what the button sends where the card does not ask', () => {
    const draft = draftOf(
      [input('kind', 'workshop', 'Input.ChoiceSet'), input('title', '')],
      [save({ kind: 'report', title: 'SIP', date: '2026-11-17', hours: '2', municipalities: 'solna' })],
    );
    expect(draft).toMatchObject({
      kind: 'workshop',
      title: 'SIP',
      date: '2026-11-17',
      hours: 2,
      municipalities: ['Solna'],
    });
  });

  it('says nothing of a day and an area that the bot proposes', () => {
    const stated = { date: '2026-11-18', area: 'general', title: 'SIP' };
    const draft = draftOf([], [save({ ...stated, inferred: 'date,area,title' })]);
    expect(draft).toEqual({ ...UNTOUCHED, title: 'SIP' });
    expect(draftOf([], [save({ ...stated, inferred: 'pillar' })])).toMatchObject({
      date: '2026-11-18',
      area: 'general',
    });
  });

  it('is empty when nothing stands in it', () => {
    expect(draftOf([input('kind', ''), input('date', ''), input('precision', 'week')])).toEqual(UNTOUCHED);
  });

  it('has no day where what stands there is none', () => {
    expect(draftOf([input('date', 'igår')])).toEqual(UNTOUCHED);
  });

  it.each([
    ['week', '2026-11-11', '2026-11-09'],
    ['month', '2026-11-11', '2026-11-01'],
    ['day', '2026-11-11', '2026-11-11'],
  ])('begins on the first day of the %s', (precision, date, from) => {
    expect(draftOf([input('date', date), input('precision', precision)])).toMatchObject({
      date: from,
      datePrecision: precision,
    });
  });

  it.each([
    ['hours for each of two', [input('hoursPerPerson', '1,5'), input('staffIds', 'a,b')], 3],
    ['hours for each of nobody chosen', [input('hoursPerPerson', '1,5')], 1.5],
    ['both', [input('hoursPerPerson', '1,5'), input('staffIds', 'a,b'), input('hours', '4')], 4],
    ['words', [input('hours', 'två')], null],
  ])('has the hours in all of %s', (_what, body, hours) => {
    expect(draftOf(body)?.hours).toBe(hours);
  });

  it('counts those who were there and those on line as those who attended, unless it says how many did', () => {
    const both = [input('onSite', 86), input('online', 140)];
    expect(draftOf(both)).toMatchObject({ onSite: 86, online: 140, attended: 226 });
    expect(draftOf([...both, input('attended', 200)])?.attended).toBe(200);
  });

  it.each([
    ['2026-11-18', 'done'],
    ['2026-11-19', 'planned'],
  ])('I18: that follows its day, %s, is %s', (date, state) => {
    expect(draftOf([input('date', date), input('state', 'follows')])?.state).toBe(state);
  });

  it('is known by the button that saves it, also in an older client', () => {
    const { data } = save();
    expect(draftOf([], [{ type: 'Action.Submit', title: 'Spara', data }])).toEqual(UNTOUCHED);
  });

  it.each([
    ['a card without buttons', []],
    ['a form that changes an activity', [save({}, 'activity.update')]],
    ['a receipt', [save({}, 'activity.undo')]],
  ])('is not %s', (_what, actions) => {
    expect(draftOf([input('title', 'SIP')], actions)).toBeUndefined();
  });
});
