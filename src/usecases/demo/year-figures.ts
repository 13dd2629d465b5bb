import { type IsoInstant, localDate, type TimeZone, yearOf } from '../../domain/calendar.js';
import { type BudgetRow, type YearFigures, yearFiguresId } from '../../domain/year-figures.js';

const row = (label: string, outcomeBefore: number, outcome: number, budget: number): BudgetRow => ({
  label,
  outcomeBefore,
  outcome,
  budget,
});

/** Thousands of kronor that are invented and belong to nobody's accounts; each column comes to 0. */
const LAST_YEAR: readonly BudgetRow[] = [
  row('Demo: personal', 3000, 3100, 3150),
  row('Demo: lokaler', 210, 215, 215),
  row('Demo: IT', 140, 155, 150),
  row('Demo: övrigt', 250, 330, 285),
  row('Demo: avgifter från kommunerna', -3600, -3800, -3800),
];

const withoutOutcome = ({ label, outcome = 0, budget = 0 }: BudgetRow): BudgetRow => ({
  label,
  outcomeBefore: outcome,
  budget,
});

const figuresOf = (
  year: number,
  budget: readonly BudgetRow[],
  [website, newsletter, followers]: readonly [number, number, number],
): YearFigures => ({
  id: yearFiguresId(year),
  version: 1,
  year,
  budget,
  staffing: [
    { label: 'Demo: FoU-chef', percent: 100, permanentPercent: 100 },
    { label: 'Demo: utredare', percent: 320, permanentPercent: 300 },
    { label: 'Demo: forskare', percent: 50 },
    { label: 'Demo: forskare i projekt', percent: 20, note: 'externa medel', isBeyondBudget: true },
  ],
  indicators: [
    { label: 'Demo: besökare på webbplatsen', value: website, exactness: 'about' },
    { label: 'Demo: prenumeranter på nyhetsbrevet', value: newsletter, exactness: 'over' },
    { label: 'Demo: följare i sociala medier', value: followers, exactness: 'exact' },
  ],
});

/** Invented figures of last year, and of this year as far as it has come: its outcome is not known. */
export const demoYearFigures = (now: IsoInstant, zone: TimeZone): YearFigures[] => {
  const year = yearOf(localDate(now, zone));
  return [
    figuresOf(year - 1, LAST_YEAR, [4100, 250, 930]),
    figuresOf(year, LAST_YEAR.map(withoutOutcome), [4400, 270, 1012]),
  ];
};
