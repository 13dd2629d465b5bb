import { goalAreaName } from '../cards/goal-area-name.js';
import type { Activity } from '../domain/activity.js';
import { isoWeekOf } from '../domain/calendar.js';
import type { Cell } from '../domain/csv.js';
import { roundedHours } from '../domain/hours.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import type { ListedActivity } from '../usecases/activities-of-year.js';

/** No year is known beforehand, so every date has its own. */
const NO_YEAR = 0;

/** As exactly as it is known and no more (I32): a day and a week as ISO has them, the rest in words. */
const dateCell = ({ activityExport, formats }: Texts, { date }: Activity): string => {
  switch (date.precision) {
    case 'minute':
    case 'day':
      return date.from;
    case 'week':
      return isoWeekOf(date.from);
    case 'month':
    case 'season':
    case 'year':
      return activityExport.during(formats.period(date, NO_YEAR));
  }
};

const hoursCell = (hours: number | undefined): Cell =>
  hours === undefined ? undefined : roundedHours(hours);

const several = (items: readonly string[]): string => items.join(', ');

const cellsOf = (texts: Texts, listed: ListedActivity) => {
  const { labels, activityExport } = texts;
  const { activity, staff, loggedBy, loggedOn, requestNumber, planGoal, goalArea } = listed;
  const { pillar, resultGoalAreaId: goal, participants = {} } = activity;
  const cells: Readonly<Record<keyof Texts['activityExport']['columns'], Cell>> = {
    date: dateCell(texts, activity),
    time: activity.date.time,
    dateEnd: activity.dateEnd,
    kind: labels.kinds[activity.kind],
    title: activity.title,
    state: labels.states[activity.state],
    hours: hoursCell(activity.hours),
    hoursPerPerson: hoursCell(activity.hoursPerPerson),
    municipalities: several(activity.municipalities.map((id) => MUNICIPALITY_NAMES[id])),
    otherParties: several(activity.otherParties),
    staff: several(staff),
    area: labels.areas[activity.area],
    pillar: pillar === null ? undefined : labels.pillars[pillar],
    resultGoalArea:
      goal === undefined ? undefined : goalAreaName(texts, goalArea === undefined ? [] : [goalArea], goal),
    planGoal,
    line: labels.lines[activity.line],
    request: requestNumber,
    registered: participants.registered,
    attended: participants.attended,
    onSite: participants.onSite,
    online: participants.online,
    estimated: participants.estimated ? activityExport.yes : undefined,
    outcomeNote: activity.outcomeNote,
    documentation: several(
      activity.documentation.map(({ kind, title, url }) =>
        [`${labels.documentation[kind]}: ${title}`, ...(url === undefined ? [] : [url])].join(' '),
      ),
    ),
    loggedBy,
    loggedOn,
  };
  return cells;
};

/** A line of headings, then one line for each activity. */
export const activityTable = (texts: Texts, activities: readonly ListedActivity[]): readonly Cell[][] => {
  const { columns } = texts.activityExport;
  // Object.keys forgets that the keys are those of the columns.
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  return [
    keys.map((key) => columns[key]),
    ...activities.map((listed) => {
      const cells = cellsOf(texts, listed);
      return keys.map((key) => cells[key]);
    }),
  ];
};
