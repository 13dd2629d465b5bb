import type { Asking } from '../../src/cards/activity-asking.js';
import { type ActivityForm, activityFormCard, activityFormView } from '../../src/cards/activity-form.js';
import { ACTIVITY_FIELDS, ASKABLE_FIELDS } from '../../src/cards/activity-form-fields.js';
import { activityReceiptCard, activityReceiptView } from '../../src/cards/activity-receipt.js';
import { activityReceiptsCard, activityReceiptsView } from '../../src/cards/activity-receipts.js';
import { activityRemoveCard, activityRemoveView } from '../../src/cards/activity-remove.js';
import type { RenderedCard } from '../../src/cards/define-card.js';
import { goalAreaFormCard, goalAreaFormView } from '../../src/cards/goal-area-form.js';
import { goalAreasCard, goalAreasView, type ListedArea } from '../../src/cards/goal-areas.js';
import { importPreviewCard, importPreviewView } from '../../src/cards/import-preview.js';
import { importReceiptCard, importReceiptView } from '../../src/cards/import-receipt.js';
import { importStartCard, importStartView } from '../../src/cards/import-start.js';
import { myActivitiesCard, myActivitiesView } from '../../src/cards/my-activities.js';
import {
  planFilePreviewCard,
  planFilePreviewView,
  planFileSavedView,
} from '../../src/cards/plan-file-preview.js';
import { planFileStartCard, planFileStartView } from '../../src/cards/plan-file-start.js';
import { plannedFollowUpCard, plannedFollowUpView } from '../../src/cards/planned-follow-up.js';
import { plannedHoursCard, plannedHoursView } from '../../src/cards/planned-hours.js';
import { plannedMoveCard, plannedMoveView } from '../../src/cards/planned-move.js';
import { remindersCard, remindersView } from '../../src/cards/reminders.js';
import { closeYearView, reopenYearView, yearClosingCard } from '../../src/cards/year-closing.js';
import { OVERVIEW_VIEWS, yearOverviewCard, yearOverviewView } from '../../src/cards/year-overview.js';
import { STATISTICS_VIEWS, yearStatisticsCard, yearStatisticsView } from '../../src/cards/year-statistics.js';
import { ACTIVITY_KINDS } from '../../src/domain/activity-kind.js';
import { periodAround } from '../../src/domain/activity-period.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { PLAN_OUTCOMES, PLAN_SHEETS } from '../../src/domain/plan-table.js';
import { yearOverview } from '../../src/domain/year-overview.js';
import { yearStatistics } from '../../src/domain/year-statistics.js';
import type { Texts } from '../../src/texts/index.js';
import { anActivity, aRequest } from './digest-builders.js';
import { activity, aNamed, filledIn, LONG, MARKUP, manyOf } from './marked-samples.js';
import { RECORD_OF } from './store-records.js';

const PLAN_ITEMS = PLAN_SHEETS.flatMap((sheet) =>
  PLAN_OUTCOMES.flatMap((outcome) => manyOf({ sheet, row: 2, label: LONG, outcome })),
);

const understood = {
  activity,
  inferred: ['title'] as const,
  today: '2026-11-18',
  staff: [`${MARKUP} name`],
  loggedBy: `${MARKUP} name`,
  requestNumber: 'F2026-001',
  planGoal: `${MARKUP} goal`,
};
const reading = { parts: [{ field: 'title' as const, words: MARKUP }], leftOver: [MARKUP] };
const asking: Asking = {
  heading: 'Nästan klart',
  intro: 'Svara.',
  understood,
  asks: ASKABLE_FIELDS.map((field) => ({ field })),
  mend: ACTIVITY_FIELDS,
  asides: [`${MARKUP} aside`],
  reading,
  inferred: ['title'],
  proposed: { title: MARKUP, date: '2026-11-18', area: 'general' },
};

const formOf = (
  texts: Texts,
  target: Parameters<typeof activityFormView>[1]['target'],
  open: Partial<Pick<ActivityForm, 'asking'>> = {},
) => {
  const values = filledIn('activity-form', ACTIVITY_FIELDS);
  return activityFormView(texts, {
    ...open,
    values: { ...values, date: open.asking === undefined ? '2026-11-18' : values.date },
    choices: {
      kinds: ACTIVITY_KINDS,
      municipalities: MUNICIPALITY_IDS,
      staff: Array.from({ length: 20 }, (_, index) => aNamed(`${index}`)),
      requests: Array.from({ length: 100 }, (_, index) => aRequest(`F2026-${index}`, { question: LONG })),
      goals: manyOf({ ...RECORD_OF.goals('2026-demo-goal-1'), label: LONG }),
      goalAreas: manyOf({ ...RECORD_OF.goalareas('2026-area'), label: LONG.slice(0, 100) }).slice(0, 10),
      networks: manyOf({ id: '2026-network', name: MARKUP }),
    },
    problems: [`${MARKUP} problem`],
    target,
  });
};

/** The cards of logging, as `cardSamples` has them. */
export const loggingCardSamples = (texts: Texts): Readonly<Record<string, readonly RenderedCard[]>> => {
  const plannedForm = {
    activity,
    typed: MARKUP,
    problem: 'En mening.',
    activityIds: activity.id,
    today: '2026-11-18',
  };
  const staffReceipt = { reading, changes: [`${MARKUP} change`], speaksOfRequest: true };
  const receipts = manyOf(understood).slice(0, 10);
  const now = '2026-11-11T16:00:00.000Z';
  return {
    'activity-form': [
      activityFormCard.render(formOf(texts, { submissionId: 'S1' })),
      activityFormCard.render(formOf(texts, { activityId: '2026-a', expectedVersion: 3 })),
      activityFormCard.render(formOf(texts, { submissionId: 'S1' }, { asking })),
    ],
    'activity-receipt': [
      activityReceiptCard.render(
        activityReceiptView(texts, {
          ...understood,
          activity: { ...activity, staffIds: ['a', 'b'] },
          now: '2026-11-18T11:00:00.000Z',
          isOpened: true,
          ...staffReceipt,
        }),
      ),
    ],
    'activity-remove': [activityRemoveCard.render(activityRemoveView(texts, activity, '2026-11-18'))],
    'activity-receipts': [
      activityReceiptsCard.render(
        activityReceiptsView(texts, { receipts, now, readings: receipts.map(() => reading) }),
      ),
      activityReceiptsCard.render(activityReceiptsView(texts, { receipts, now, words: LONG.slice(0, 300) })),
    ],
    'import-preview': [0, 40].map((wrong) =>
      importPreviewCard.render(
        importPreviewView(texts, {
          keptId: '2026-abcdefgh',
          fileName: MARKUP,
          rows: manyOf(() => ({
            head: LONG,
            lines: wrong === 0 ? manyOf(LONG).slice(0, 6) : [],
            problems: manyOf(LONG).slice(0, wrong),
          })),
          wrong,
          alike: 2,
          remarks: [LONG, LONG, LONG],
          page: 2,
          notice: 'Ett besked.',
        }),
      ),
    ),
    'import-receipt': [
      { ...RECORD_OF.imports('2026-0001'), fileName: MARKUP },
      (({ undone: _undone, ...kept }) => kept)(RECORD_OF.imports('2026-0001')),
    ].map((imported) =>
      importReceiptCard.render(
        importReceiptView(texts, imported, [anActivity('a'), anActivity('b', { state: 'planned' })]),
      ),
    ),
    'plan-file-preview': [
      ...[[], manyOf(LONG)].map((problems) =>
        planFilePreviewCard.render(
          planFilePreviewView(texts, {
            year: 2026,
            keptId: '2026-abcdefgh',
            fileName: MARKUP,
            items: PLAN_ITEMS,
            problems,
            remarks: [LONG, LONG, LONG],
            seen: 'abcdefgh',
            page: 2,
            notice: 'Ett besked.',
          }),
        ),
      ),
      planFilePreviewCard.render(
        planFileSavedView(texts, { year: 2026, fileName: MARKUP, items: PLAN_ITEMS }),
      ),
    ],
    'plan-file-start': [undefined, MARKUP].map((folder) =>
      planFileStartCard.render(planFileStartView(texts, 2026, folder)),
    ),
    'import-start': [
      importStartCard.render(
        importStartView(
          texts,
          [`${MARKUP} how`, LONG.slice(0, 200)],
          manyOf({ importId: '2026-abcdefgh', fileName: MARKUP, rows: 12, day: '1 maj 2026' }).slice(0, 3),
        ),
      ),
      importStartCard.render(importStartView(texts, [], [])),
    ],
    'my-activities': (['week', 'month', 'year'] as const).map((stretch) =>
      myActivitiesCard.render(
        myActivitiesView(texts, {
          period: periodAround(stretch, '2026-11-18'),
          activities: manyOf({
            activity: { ...activity, state: 'planned', municipalities: MUNICIPALITY_IDS.slice(1) },
            others: [`${MARKUP} name`],
            takesPart: true,
            loggedBy: `${MARKUP} name`,
          }),
          totals: { done: 4, hours: 9.5, withoutHours: 1, planned: 2, isShared: true, forOthers: 3 },
          closed: [`${MARKUP} closed`],
          today: '2026-11-18',
          page: 2,
        }),
      ),
    ),
    'planned-follow-up': [
      plannedFollowUpCard.render(
        plannedFollowUpView(texts, {
          planned: [
            { activity: { ...activity, state: 'done' }, answeredBy: `${MARKUP} name` },
            ...manyOf({ activity: { ...activity, state: 'planned' as const } }),
          ],
          today: '2026-11-18',
          mayStop: true,
          notices: [`${MARKUP} notice`],
        }),
      ),
    ],
    'planned-hours': [plannedHoursCard.render(plannedHoursView(texts, plannedForm))],
    'planned-move': [plannedMoveCard.render(plannedMoveView(texts, plannedForm))],
    reminders: [
      remindersCard.render(
        remindersView(
          texts,
          { asksAboutPlanned: 'true', remindsOnFridays: 'false', warnsOfNetworks: 'true' },
          ['En mening.'],
        ),
      ),
    ],
    'year-closing': [
      ...[0, 1, 1234].map((count) =>
        yearClosingCard.render(
          closeYearView(texts, {
            year: 2026,
            stock: { done: count, withoutHours: count, unanswered: count, ahead: count },
            isOver: count === 0,
          }),
        ),
      ),
      yearClosingCard.render(
        reopenYearView(texts, {
          year: 2026,
          seenAt: '2027-01-12T09:00:00.000Z',
          closed: `${MARKUP} closed`,
        }),
      ),
    ],
    'goal-areas': [true, false].map((mayChange) =>
      goalAreasCard.render(
        goalAreasView(texts, {
          year: 2026,
          areas: manyOf<ListedArea>({
            id: '2026-abcdefgh',
            label: LONG.slice(0, 80),
            activities: 1234,
            planned: 123,
            goals: 12,
            own: { version: 1, isLastYear: true },
          })
            .slice(0, 10)
            .concat(
              [1, 2, 3].map(() => ({
                id: 'internal',
                label: 'Internt',
                activities: 0,
                planned: 1,
                goals: 1,
              })),
            ),
          notices: mayChange ? [`${MARKUP} notice`] : [],
          mayChange,
        }),
      ),
    ),
    'goal-area-form': ['', '2026-a'].map((areaId) =>
      goalAreaFormCard.render(
        goalAreaFormView(texts, {
          label: LONG.slice(0, 80),
          year: 2026,
          submissionId: 'S1',
          areaId,
          expectedVersion: areaId === '' ? 0 : 1,
          problems: [`${MARKUP} problem`],
        }),
      ),
    ),
    'year-statistics': STATISTICS_VIEWS.flatMap((by) =>
      [true, false].map((isOwnOnly) => {
        const activities = ACTIVITY_KINDS.map((kind) => ({
          ...activity,
          kind,
          hours: 1234.25,
          pillar: null,
          municipalities: [],
        }));
        return yearStatisticsCard.render(
          yearStatisticsView(texts, {
            by,
            statistics: yearStatistics(2026, activities, isOwnOnly ? [] : activities),
            until: isOwnOnly ? '2026-11-18' : undefined,
            isOwnOnly,
            isFromBeforeForm: isOwnOnly,
          }),
        );
      }),
    ),
    'year-overview': OVERVIEW_VIEWS.flatMap((by) =>
      [manyOf(0).map((_zero, index) => ({ ...RECORD_OF.goals(`2026-${index}`), label: LONG })), []].map(
        (goals) =>
          yearOverviewCard.render(
            yearOverviewView(texts, {
              by,
              closed: goals.length === 0 ? undefined : `${MARKUP} closed`,
              overview: yearOverview({
                year: 2026,
                activities: [activity, { ...activity, municipalities: [], pillar: null }],
                goals,
                personId: activity.loggedBy,
              }),
            }),
          ),
      ),
    ),
  };
};
