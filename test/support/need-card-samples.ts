import type { RenderedCard } from '../../src/cards/define-card.js';
import { EMPTY_NEED_FORM, needFormCard, needFormView } from '../../src/cards/need-form.js';
import { needRoundCard, needRoundView } from '../../src/cards/need-round.js';
import { needRoundFormCard, needRoundFormView } from '../../src/cards/need-round-form.js';
import { needSortCard, needSortView } from '../../src/cards/need-sort.js';
import { needSummaryCard, needSummaryView } from '../../src/cards/need-summary.js';
import { needsCard, needsView } from '../../src/cards/needs.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { NEED_ROUND_STATES, type NeedRoundState } from '../../src/domain/need.js';
import type { Texts } from '../../src/texts/index.js';
import { aNeed, aRound } from './coming-builders.js';
import { LONG, MARKUP, manyOf } from './marked-samples.js';

const at = '2026-11-16T09:00:00.000Z';
const round = aRound('1');
const need = aNeed(round, '1', {
  text: LONG.slice(0, 1000),
  supporters: MUNICIPALITY_IDS.filter((id) => id !== 'jarfalla'),
  proposedKind: 'implementation_support',
  theme: `${MARKUP} tema`,
  priority: 12,
});

const roundIn = (texts: Texts, state: NeedRoundState): RenderedCard => {
  const step = { at, by: 'anna', to: state, reason: LONG.slice(0, 500) } as const;
  return needRoundCard.render(
    needRoundView(texts, {
      round: aRound('1', {
        state,
        history: [round.history[0] ?? step, ...manyOf(step), { ...step, closesOn: '2026-12-20' }],
      }),
      today: '2026-11-18',
      timeZone: 'Europe/Stockholm',
      added: new Set(['jarfalla']),
      nameOf: () => `${MARKUP} name`,
      values: { closesOn: '', reason: LONG.slice(0, 500) },
      notices: [`${MARKUP} notice`],
    }),
  );
};

const listOf = (texts: Texts, page: number): RenderedCard =>
  needsCard.render(
    needsView(texts, {
      roundId: round.id,
      year: 2027,
      standing: 'Öppet.',
      municipality: 'solna',
      needs: manyOf({
        need,
        text: LONG.slice(0, 1000),
        requestNumber: 'F2026-001',
        mayEdit: true,
        maySupport: true,
        mayRequest: true,
      }),
      mayAdd: true,
      page,
      notices: [`${MARKUP} notice`],
    }),
  );

/** The cards of needs, with as much in them as they can hold and markup wherever people write. */
export const needCardSamples = (texts: Texts): Readonly<Record<string, readonly RenderedCard[]>> => ({
  'need-form': ['', need.id].map((needId) =>
    needFormCard.render(
      needFormView(texts, {
        roundId: round.id,
        year: 2027,
        needId,
        expectedVersion: 3,
        submissionId: 'S1',
        municipality: needId === '' ? undefined : 'solna',
        values: { ...EMPTY_NEED_FORM, text: LONG.slice(0, 1000), municipalityId: MARKUP },
        problems: [`${MARKUP} problem`],
      }),
    ),
  ),
  'need-round': NEED_ROUND_STATES.map((state) => roundIn(texts, state)),
  'need-round-form': [undefined, { id: round.id, year: 2026 }].map((last) =>
    needRoundFormCard.render(
      needRoundFormView(texts, {
        submissionId: 'S1',
        years: [2026, 2027],
        values: { year: MARKUP, closesOn: MARKUP },
        problems: [`${MARKUP} problem`],
        last,
      }),
    ),
  ),
  'need-sort': [true, false].map((mayPlace) =>
    needSortCard.render(
      needSortView(texts, {
        need,
        values: { theme: MARKUP, ownTheme: `${MARKUP} tema`, place: '12' },
        mayPlace,
        problems: [`${MARKUP} problem`],
      }),
    ),
  ),
  'need-summary': [manyOf(need), []].map((needs) =>
    needSummaryCard.render(
      needSummaryView(texts, {
        round,
        needs: needs.map((each, index) => ({ ...each, id: `${each.id}-${index}` })),
        numbers: new Map([[`${need.id}-0`, 'F2026-001']]),
        page: 1,
        notices: [`${MARKUP} notice`],
      }),
    ),
  ),
  needs: [
    listOf(texts, 1),
    listOf(texts, 2),
    needsCard.render(
      needsView(texts, {
        roundId: round.id,
        year: 2027,
        standing: 'Öppet.',
        municipality: undefined,
        needs: [],
        mayAdd: false,
        page: 1,
        notices: [],
      }),
    ),
  ],
});
