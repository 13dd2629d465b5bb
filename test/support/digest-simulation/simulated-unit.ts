import { addDays, addWeeks, daysOfWeek, type IsoWeek, instantAt } from '../../../src/domain/calendar.js';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import { MUNICIPALITY_IDS } from '../../../src/domain/municipality.js';
import { insert } from '../../../src/usecases/changes.js';
import type { Store } from '../../../src/usecases/ports.js';
import { anna, martin } from '../builders.js';
import { anActivity, ZONE } from '../digest-builders.js';
import { fakeIds, fakeLog } from '../fakes.js';
import { channelFor, channelIdOf } from '../graph-sending.js';
import { memoryStore } from '../memory-store.js';
import type { Chance } from './chance.js';
import { onFriday } from './friday.js';
import { type Climate, weatherOf } from './graph-weather.js';
import type { Killer, KillOrder } from './killer.js';
import { simulatedGraph } from './simulated-graph.js';
import { buttonsOfWeek, simulatedManager } from './simulated-manager.js';
import { type Program, startProgram } from './simulated-program.js';
import { HOUR, MINUTE, simulatedTime } from './simulated-time.js';
import { type Evidence, judge } from './verdict.js';

/** What happens around one week's digests. */
export interface WeekPlan {
  readonly climate: Climate;
  readonly kills: readonly KillOrder[];
  /** What the manager does on Friday is killed too. */
  readonly fridayKills: readonly KillOrder[];
  /** The manager looks to it before it goes out, and decides afterwards. */
  readonly hasManager: boolean;
  /** For how long the program stays down after each kill, in milliseconds. */
  readonly downFor: (chance: Chance) => number;
}

/** Where the records are, over all runs of the program. */
export interface StoreKeeper {
  readonly store: Store;
  /** What the next run finds after a kill. */
  reopen(): Promise<Store>;
}

const keptInMemory = (): StoreKeeper => {
  const store = memoryStore();
  return { store, reopen: async () => store };
};

export interface WeekSeen {
  readonly week: IsoWeek;
  readonly judged: ReturnType<typeof judge>;
  /** Moments at which the program could have been killed. */
  readonly moments: number;
  /** What happened to a digest, for who has to find out why. */
  story(key: string): string;
}

/** A unit that runs the bot week after week. */
export interface SimulatedUnit {
  /** Goes through one week's digests: Friday, Monday and what follows, until the Friday after. */
  nextWeek(plan: WeekPlan): Promise<WeekSeen>;
  readonly presses: number;
  readonly requests: number;
}

const ms = (instant: string): number => Date.parse(instant);

/** The start: the Thursday of the first week, with eight channels and nobody's digests sent yet. */
export const simulatedUnit = async (
  firstWeek: IsoWeek,
  chance: Chance,
  killer: Killer,
  keeper: StoreKeeper = keptInMemory(),
): Promise<SimulatedUnit> => {
  const monday = daysOfWeek(firstWeek)?.from ?? '';
  const time = simulatedTime(ms(instantAt(addDays(monday, 3), '12:00', ZONE)));
  const channelIds = MUNICIPALITY_IDS.map(channelIdOf);
  const graph = simulatedGraph(time, weatherOf(chance, 'calm', time.ms(), channelIds));
  const ids = fakeIds();
  const log = fakeLog();
  let { store } = keeper;
  let program: Program | undefined;
  let runs = 0;
  let downFor = (_: Chance): number => MINUTE;
  const downtimes = chance.branch('down');
  let activities = 0;
  let wakesAt = 0;

  const start = (): void => {
    runs += 1;
    program = startProgram({
      time,
      graph,
      store,
      killer,
      ids,
      log,
      runId: `run-${runs}`,
      wakesAt: () => wakesAt,
      onGone,
    });
  };
  const onGone = (): void => {
    program = undefined;
    time.at(time.ms() + downFor(downtimes), () => {
      void time.real(
        keeper.reopen().then((opened) => {
          store = opened;
          start();
        }),
      );
    });
  };

  const isThere = (key: string): boolean => graph.posts.some((post) => post.key === key);
  const manager = simulatedManager({ time, program: () => program, isThere });

  const logSomething = async (week: IsoWeek, each: Chance): Promise<void> => {
    const from = daysOfWeek(each.happens(0.8) ? week : addWeeks(week, -1))?.from ?? '';
    activities += 1;
    const activity = anActivity(`act-${activities}`, {
      date: onDay(addDays(from, each.between(0, 4))),
      municipalities: each.happens(0.3) ? [...MUNICIPALITY_IDS] : [each.pick(MUNICIPALITY_IDS)],
      loggedAt: time.now(),
    });
    await time.real(store.commit([insert('activities', activity)]));
  };

  await store.commit([
    insert('people', anna),
    insert('people', martin),
    ...MUNICIPALITY_IDS.map((id) => insert('channels', channelFor(id))),
  ]);
  start();
  await time.runUntil(time.ms() + MINUTE);

  let week = firstWeek;
  const evidenceOf = async (): Promise<Evidence> => {
    const notices = await store.find('notices');
    return {
      week,
      records: await store.find('digests', { week }),
      posts: graph.posts,
      notices: notices.filter(({ notice }) => notice.kind === 'digests_ended' && notice.week === week),
      buttons: program === undefined ? [] : await buttonsOfWeek(program.ports, week),
      resends: manager.resends,
    };
  };

  return {
    async nextWeek(plan) {
      const each = chance.branch(week);
      downFor = plan.downFor;
      const friday = daysOfWeek(week)?.to ?? '';
      await time.runUntil(ms(instantAt(addDays(friday, -2), '13:00', ZONE)));
      for (let count = each.between(0, 3); count > 0; count -= 1) await logSomething(week, each);
      killer.arm(plan.fridayKills);
      if (plan.hasManager && each.happens(0.6)) {
        time.at(
          time.ms(),
          () => void program?.press((ports) => onFriday(ports, week, each.branch('friday'))),
        );
      }
      const due = ms(instantAt(addDays(friday, 1), '08:00', ZONE));
      wakesAt = due;
      await time.runUntil(due - MINUTE);
      graph.weather = weatherOf(each.branch('weather'), plan.climate, due, channelIds);
      killer.arm(plan.kills);
      const linesBefore = log.lines.length;
      await time.runUntil(due);
      const until = due + 90 * HOUR;
      if (plan.hasManager) manager.followWeek(week, each.branch('manager'), until);
      await time.runUntil(until);
      const evidence = await evidenceOf();
      const seen: WeekSeen = {
        week,
        judged: judge(evidence),
        moments: killer.moments,
        story: (key) =>
          [
            ...evidence.records
              .filter((record) => record.key === key)
              .map((record) => JSON.stringify({ ...record, digest: undefined })),
            ...evidence.posts
              .filter((post) => post.key === key)
              .map(({ channelId, madeAt }) => `in ${channelId} ${new Date(madeAt).toISOString()}`),
            ...log.lines
              .slice(linesBefore)
              .filter(({ fields }) => fields['key'] === undefined || fields['key'] === key)
              .map((line) => JSON.stringify(line)),
            JSON.stringify(evidence.notices),
          ].join('\n'),
      };
      graph.forgetBefore(time.ms() - 20 * 24 * HOUR);
      week = addWeeks(week, 1);
      return seen;
    },
    get presses() {
      return manager.presses;
    },
    get requests() {
      return graph.requests;
    },
  };
};
