import { describe, expect, it } from 'vitest';
import type { Asking } from '../../src/cards/activity-asking.js';
import { type ActivityForm, activityFormCard, activityFormView } from '../../src/cards/activity-form.js';
import { ACTIVITY_FIELDS, EMPTY_ACTIVITY_FORM } from '../../src/cards/activity-form-fields.js';
import {
  type ActivityReceipt,
  activityReceiptCard,
  activityReceiptView,
} from '../../src/cards/activity-receipt.js';
import { toggled } from '../../src/cards/card-buttons.js';
import { inputsOf } from '../../src/cards/card-inputs.js';
import { partsOf } from '../../src/cards/card-parts.js';
import { cardToText } from '../../src/cards/card-text.js';
import type { RenderedCard } from '../../src/cards/define-card.js';
import { ACTIVITY_KINDS } from '../../src/domain/activity-kind.js';
import { MAX_NOTE_LENGTH, MAX_TITLE_LENGTH } from '../../src/domain/activity-problems.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { textsIn } from '../../src/texts/index.js';
import { activityDetails } from '../support/builders.js';
import { elementsIn } from '../support/card-elements.js';
import { anActivity } from '../support/digest-builders.js';
import { RECORD_OF } from '../support/store-records.js';

const form = (overrides: Partial<ActivityForm> = {}): RenderedCard =>
  activityFormCard.render(
    activityFormView(textsIn('sv'), {
      values: { ...EMPTY_ACTIVITY_FORM, date: '2026-11-18' },
      choices: {
        kinds: ACTIVITY_KINDS,
        municipalities: MUNICIPALITY_IDS,
        staff: [
          { id: '2026-martin', displayName: 'Martin Demo' },
          { id: '2026-anna', displayName: 'Anna Demo' },
        ],
        requests: [{ id: '2026-r', number: 'F2026-001', question: 'Hur gör andra? '.repeat(20) }],
        goals: [RECORD_OF.goals('2026-0001')],
        goalAreas: [],
        networks: [RECORD_OF.networks('2026-0001')],
      },
      problems: [],
      target: { submissionId: 's1' },
      ...overrides,
    }),
  );

const asking = (overrides: Partial<Asking> = {}): Asking => ({
  heading: 'Nästan klart',
  intro: 'Svara.',
  understood: {
    activity: activityDetails({ title: 'SIP' }),
    inferred: ['area'],
    today: '2026-11-18',
    staff: ['Martin Demo'],
  },
  asks: [{ field: 'hours' }],
  mend: [],
  asides: [],
  inferred: ['area', 'pillar'],
  proposed: { title: 'SIP', date: '2026-11-17', area: 'general' },
  ...overrides,
});

describe('the activity form', () => {
  it.each([
    ['new and empty', {}],
    ['an edit', { target: { activityId: '2026-a', expectedVersion: 3 } }],
    ['with problems', { problems: ['Ett.', 'Två.'] }],
    ['that asks', { asking: asking() }],
  ])('%s has an input for every field', (_, overrides) => {
    expect(inputsOf(form(overrides).content).map(({ id }) => id)).toEqual(ACTIVITY_FIELDS);
  });

  it.each([
    ['title', MAX_TITLE_LENGTH],
    ['outcomeNote', MAX_NOTE_LENGTH],
    ['documentationTitle', MAX_TITLE_LENGTH],
  ])('stops %s at the %i characters that are taken', (field, max) => {
    expect(elementsIn(form().content).find(({ id }) => id === field)).toMatchObject({ maxLength: max });
  });

  it('has one way to save: a new activity its submission, an edit its record and version', () => {
    const save = (card: RenderedCard) => JSON.parse(JSON.stringify(card.content)).actions;
    expect(save(form())).toMatchObject([{ data: { verb: 'activity.save', submissionId: 's1' } }]);
    expect(save(form({ target: { activityId: '2026-a', expectedVersion: 3 } }))).toMatchObject([
      { data: { verb: 'activity.update', activityId: '2026-a', expectedVersion: 3 } },
    ]);
  });

  it.each([
    ['nothing else is filled in', {}, false],
    ['the writer alone did it', { staffIds: '2026-martin' }, false],
    ['a colleague took part', { staffIds: '2026-martin,2026-anna' }, true],
    ['people were counted', { registered: '12' }, true],
  ])('opens the rarer fields when needed: %s', (_, values, isOpen) => {
    const inputs = inputsOf(form({ values: { ...EMPTY_ACTIVITY_FORM, ...values } }).content);
    expect(inputs.find(({ id }) => id === 'registered')?.visible).toBe(isOpen);
  });

  it.each([
    ['12', 12],
    ['2,5', 2.5],
    ['', null],
    ['tolv', null],
  ])('holds a count as the number that Input.Number takes: %j', (typed, value) => {
    const { content } = form({ values: { ...EMPTY_ACTIVITY_FORM, registered: typed } });
    expect(elementsIn(content).find(({ id }) => id === 'registered')).toMatchObject({ value });
  });

  const openIn = (card: RenderedCard) =>
    inputsOf(card.content)
      .filter(({ visible }) => visible)
      .map(({ id }) => id);

  it('that asks opens what it asks and what is to be mended, and all fields by a button', () => {
    const card = form({ asking: asking({ mend: ['state'] }) });
    expect(openIn(card)).toEqual(['hours', 'state']);
    const toggle = partsOf(card.content).flatMap((part) =>
      part.kind === 'button' && part.button.kind === 'toggle' ? [part.button] : [],
    );
    const opened = inputsOf(toggled(card.content, toggle[0]?.targets ?? []));
    expect(opened.filter(({ visible }) => visible).map(({ id }) => id)).toEqual(ACTIVITY_FIELDS);
    expect(cardToText(toggled(card.content, toggle[0]?.targets ?? []))).not.toContain('Rubrik: SIP');
  });

  it('that asks says in words what is not open, and requires an answer', () => {
    const card = form({ asking: asking({ mend: ['title'] }) });
    expect(cardToText(card.content)).toContain('Område: Allmän verksamhet (förslag)');
    expect(cardToText(card.content)).not.toContain('Rubrik:');
    const hours = inputsOf(card.content).find(({ id }) => id === 'hours');
    expect(hours).toMatchObject({ required: true, label: textsIn('sv').log.asks.hours });
    const [save] = elementsIn(card.content).filter(({ type }) => type === 'Action.Execute');
    expect(save?.['data']).toMatchObject({
      asks: 'hours',
      inferred: 'area,pillar',
      proposed: { title: 'SIP', date: '2026-11-17', area: 'general' },
    });
  });

  it('takes what it opens to be mended for seen', () => {
    const card = form({ asking: asking({ mend: ['area'] }) });
    const [save] = elementsIn(card.content).filter(({ type }) => type === 'Action.Execute');
    expect(save?.['data']).toMatchObject({ inferred: 'pillar' });
  });

  it('shortens long questions of requests', () => {
    const choices = inputsOf(form().content).find(({ id }) => id === 'requestId')?.choices ?? [];
    expect(choices[1]?.title).toMatch(/^F2026-001: Hur gör andra.{0,60}…$/);
  });
});

const receipt = (overrides: Partial<ActivityReceipt['activity']> = {}, rest: Partial<ActivityReceipt> = {}) =>
  activityReceiptCard.render(
    activityReceiptView(textsIn('sv'), {
      activity: anActivity('2026-a', {
        date: onDay('2026-11-18'),
        loggedAt: '2026-11-18T11:00:00.000Z',
        ...overrides,
      }),
      inferred: [],
      today: '2026-11-18',
      now: '2026-11-18T11:00:00.000Z',
      isOpened: false,
      staff: ['Martin Demo'],
      ...rest,
    }),
  );
const shown = (card: RenderedCard): string[] => cardToText(card.content).split('\n');

describe('the activity receipt', () => {
  it('shows the year when it is not this year', () => {
    expect(shown(receipt({ date: onDay('2025-12-15') }))).toContain('När: 15 december 2025');
    expect(shown(receipt())).toContain('När: 18 november');
  });

  it('I9: tells when the date is before the follow-up form came into use', () => {
    expect(shown(receipt({ date: onDay('2017-08-31') })).join()).toContain('före 1 september 2017');
    expect(shown(receipt({ date: onDay('2017-09-01') })).join()).not.toContain('före 1 september 2017');
  });

  it('names all eight as all eight, and none as none', () => {
    expect(shown(receipt({ municipalities: MUNICIPALITY_IDS }))).toContain('Kommuner: Alla åtta kommuner');
    expect(shown(receipt({ municipalities: [] }))).toContain('Kommuner: Ingen särskild kommun');
    expect(shown(receipt({ municipalities: ['ekero', 'solna'] }))).toContain('Kommuner: Ekerö och Solna');
  });

  it.each([
    ['done', 'Aktiviteten är sparad'],
    ['planned', 'Aktiviteten är sparad som planerad'],
    ['cancelled', 'Aktiviteten är sparad som inställd'],
  ] as const)('of a %s activity says so', (state, heading) => {
    expect(shown(receipt({ state }))[0]).toBe(heading);
  });

  it('offers the way back only while there is one', () => {
    const titles = (card: RenderedCard) =>
      JSON.parse(JSON.stringify(card.content)).actions.map(({ title }: { title: string }) => title);
    expect(titles(receipt())).toEqual(['Ångra', 'Ändra']);
    expect(titles(receipt({}, { now: '2026-11-19T11:00:01.000Z' }))).toEqual(['Ändra', 'Ta bort']);
    expect(titles(receipt({ undone: { at: '2026-11-18T12:00:00.000Z', by: '2026-martin' } }))).toEqual([]);
  });

  it('says which goal of the plan it counts towards, and who logged it for whom', () => {
    const lines = shown(receipt({}, { planGoal: 'Fler frukostar', loggedBy: 'Anna Demo' }));
    expect(lines).toContain('Mål i planen: Fler frukostar');
    expect(lines).toContain('Från FoU: Martin Demo');
    expect(lines).toContain('Loggad av: Anna Demo');
  });

  it('marks what the record says that nobody has stated', () => {
    const lines = shown(receipt({}, { inferred: ['area', 'pillar'] }));
    expect(lines).toContain('Område: Allmän verksamhet (förslag)');
    expect(lines).toContain('Rubrik: Titel 2026-a');
  });

  it('folds away how the sentence was read, each word once and what was left over last', () => {
    const reading = {
      parts: [
        { field: 'hours' as const, words: '2 tim' },
        { field: 'colleagues' as const, words: 'Martin' },
        { field: 'colleagues' as const, words: 'Martin' },
      ],
      carried: ['date' as const],
      leftOver: ['typ', 'väl'],
    };
    const card = receipt({}, { reading });
    expect(shown(card)).not.toContain('Tid: ”2 tim”');
    const [toggle] = partsOf(card.content).flatMap((part) =>
      part.kind === 'button' && part.button.kind === 'toggle' ? [part.button] : [],
    );
    const lines = cardToText(toggled(card.content, toggle?.targets ?? [])).split('\n');
    expect(lines.slice(-4)).toEqual([
      'Tid: ”2 tim”',
      'Från FoU: ”Martin”',
      'När: står på ett annat ställe i meddelandet',
      'Läste jag inte: ”typ”, ”väl”',
    ]);
  });
});
