import { addWeeks } from '../../../src/domain/calendar.js';
import { digestKey } from '../../../src/domain/digest.js';
import { type Chance, chanceFrom } from './chance.js';
import { aKiller, type KillOrder } from './killer.js';
import { HOUR, MINUTE } from './simulated-time.js';
import { type SimulatedUnit, type StoreKeeper, simulatedUnit, type WeekPlan } from './simulated-unit.js';
import type { Ending } from './verdict.js';

export interface SimulationOptions {
  readonly seed: string;
  readonly weeks: number;
  /** The weeks that begin with a kill at each moment in turn, while nothing else goes wrong. */
  readonly isEveryMoment?: boolean;
  readonly keeper?: () => Promise<StoreKeeper>;
}

/** What happened in a simulation, by what stood in the channels at the end of each week. */
export interface SimulationTally {
  readonly weeks: number;
  readonly endings: Readonly<Record<Ending, number>>;
  readonly kills: number;
  readonly points: number;
  readonly presses: number;
  readonly requests: number;
}

/** A unit's records grow with the weeks, and what the bot does with them too: after so many, a new one starts. */
const WEEKS_OF_A_UNIT = 12;
const FIRST_WEEK = '2026-W02';

const shortly = (chance: Chance): number => chance.between(0, 90) * MINUTE;
const atTimesLong = (chance: Chance): number =>
  chance.happens(0.06) ? chance.between(20, 30) * HOUR : chance.between(0, 240) * MINUTE;

const calm = (kills: readonly KillOrder[]): WeekPlan => ({
  climate: 'calm',
  kills,
  fridayKills: [],
  hasManager: false,
  downFor: shortly,
});

const furtherKills = (chance: Chance): readonly KillOrder[] => {
  const kills: KillOrder[] = [];
  while (kills.length < 4 && chance.happens(0.5)) {
    kills.push({
      during: chance.pick(['anything', 'anything', 'looking', 'press'] as const),
      moment: chance.between(1, 40),
      how: chance.happens(0.25) ? 'stop' : 'kill',
    });
  }
  return kills;
};

const anyWeek = (chance: Chance, moment: number): WeekPlan => {
  const how = chance.happens(0.2) ? 'stop' : 'kill';
  const first = chance.pick(['anything', 'anything', 'anything', 'looking', 'press'] as const);
  return {
    climate: chance.pick(['calm', 'flaky', 'flaky', 'rough', 'rough'] as const),
    kills: [
      { during: first, moment: first === 'anything' ? moment : chance.between(1, 12), how },
      ...furtherKills(chance),
    ],
    fridayKills: chance.happens(0.4) ? [{ during: 'press', moment: chance.between(1, 18), how: 'kill' }] : [],
    hasManager: true,
    downFor: chance.happens(0.7) ? shortly : atTimesLong,
  };
};

/** Runs week after week, and throws with the whole story at the first that ends as none may. */
export const simulateDigests = async ({
  seed,
  weeks,
  isEveryMoment = false,
  keeper,
}: SimulationOptions): Promise<SimulationTally> => {
  const chance = chanceFrom(seed);
  const killer = aKiller();
  const endings: Record<Ending, number> = { once: 0, unknown: 0, failed: 0, held: 0, twice_by_person: 0 };
  let presses = 0;
  let requests = 0;

  const unitOf = async (index: number): Promise<SimulatedUnit> =>
    simulatedUnit(
      // Over the years, so that both clock changes and weeks 53 are met.
      addWeeks(FIRST_WEEK, index),
      chance.branch(`unit ${index}`),
      killer,
      await keeper?.(),
    );

  const undisturbed = await (await unitOf(0)).nextWeek(calm([]));
  const momentsInAll = undisturbed.moments;
  const planOf = (index: number): WeekPlan => {
    const each = chance.branch(`plan ${index}`);
    const moment = (index % momentsInAll) + 1;
    const kill: KillOrder = { during: 'anything', moment, how: 'kill' };
    if (!isEveryMoment || index >= 2 * momentsInAll) return anyWeek(each, moment);
    return calm(index < momentsInAll ? [kill] : [kill, { ...kill, moment: each.between(1, momentsInAll) }]);
  };

  let unit: SimulatedUnit | undefined;
  for (let index = 0; index < weeks; index += 1) {
    if (index % WEEKS_OF_A_UNIT === 0) {
      presses += unit?.presses ?? 0;
      requests += unit?.requests ?? 0;
      unit = await unitOf(index);
    }
    const plan = planOf(index);
    const seen = await unit?.nextWeek(plan);
    for (const { municipalityId, ending, wrong } of seen?.judged ?? []) {
      if (wrong.length > 0) {
        throw new Error(
          `seed ${seed}, week ${index} (${seen?.week}), ${municipalityId}: ${wrong.join('; ')}\n${JSON.stringify(plan)}\n${seen?.story(digestKey(seen.week, municipalityId))}`,
        );
      }
      endings[ending] += 1;
    }
  }
  presses += unit?.presses ?? 0;
  requests += unit?.requests ?? 0;
  return { weeks, endings, kills: killer.kills, points: killer.points.size, presses, requests };
};

const counted = (count: number): string => count.toLocaleString('en');

/** The counts in one line. What ended as none may has thrown, so that the last two are always none. */
export const tallyLine = ({ weeks, endings, kills, points, presses, requests }: SimulationTally): string => {
  const all = Object.values(endings).reduce((sum, count) => sum + count, 0);
  return [
    `digests: ${counted(all - endings.held)} to send`,
    `${counted(endings.once)} in the channel once`,
    `${counted(endings.unknown)} unknown with a person asked`,
    `${counted(endings.failed)} failed and told`,
    `${counted(endings.twice_by_person)} sent again by a person though there`,
    `0 twice, 0 missing; ${counted(endings.held)} held by a person`,
    `${counted(weeks)} weeks, ${counted(kills)} kills at ${counted(points)} points`,
    `${counted(presses)} presses, ${counted(requests)} requests to Graph`,
  ].join(', ');
};
