import { type App, openApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import type { Activity } from '../../src/domain/activity.js';
import { ACTIVITY_KINDS, PILLAR_OF_KIND } from '../../src/domain/activity-kind.js';
import { addDays } from '../../src/domain/calendar.js';
import { AREAS } from '../../src/domain/enums.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { proposedResultGoalArea } from '../../src/domain/result-goal-area.js';
import { auditOf, insert } from '../../src/usecases/changes.js';
import { DEMO_PEOPLE } from '../../src/usecases/demo/people.js';
import { anActivity } from './digest-builders.js';

const NOW = '2026-11-18T12:00';
const PER_YEAR = 5_000;
const PER_COMMIT = 500;

const staff = DEMO_PEOPLE.filter(({ roles }) => roles.some(({ role }) => role === 'staff'));

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** One of a year's activities, spread over the year, the kinds, the areas, the municipalities and the staff. */
const activityOf = (year: number, number: number): Activity => {
  const kind = at(ACTIVITY_KINDS, number);
  const pillar = PILLAR_OF_KIND[kind];
  const person = at(staff, number).id;
  const id = `${year}-bench${number}`;
  return anActivity(id, {
    id,
    kind,
    pillar,
    title: `Aktivitet ${number}`,
    date: onDay(addDays(`${year}-01-01`, number % 320)),
    municipalities: [at(MUNICIPALITY_IDS, number)],
    area: at(AREAS, number),
    resultGoalAreaId: proposedResultGoalArea(pillar),
    staffIds: [person],
    loggedBy: person,
  });
};

/** A bot over a data folder, as `npm run local` opens one. */
export const openBot = async (folder: string): Promise<App> => {
  const config = readConfig({ NOW, DATA_DIR: folder, LOG_LEVEL: 'silent' }, 'local');
  if (!config.ok) throw new Error(config.error.join('\n'));
  return openApp(config.value, { tell: () => {}, end: () => {} });
};

/** Writes so many years of activities, 5,000 a year, to an empty data folder. */
export const fillYears = async (folder: string, years: number): Promise<void> => {
  const filling = await openBot(folder);
  for (let year = 2026; year > 2026 - years; year -= 1) {
    const activities = Array.from({ length: PER_YEAR }, (_, number) => activityOf(year, number));
    for (let from = 0; from < PER_YEAR; from += PER_COMMIT) {
      const changes = activities.slice(from, from + PER_COMMIT).map((one) => insert('activities', one));
      const audit = changes.map((change) => auditOf(filling.ports, 'system', 'log-activity', change));
      const committed = await filling.ports.store.commit([...changes, ...audit]);
      if (!committed.ok) throw new Error(`could not fill ${year}: ${committed.error.kind}`);
    }
  }
  await filling.close();
};
