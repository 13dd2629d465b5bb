import type { Activity } from '../domain/activity.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';

const municipalitiesText = ({ formats, log: { receipt } }: Texts, { municipalities }: Activity): string[] => {
  if (municipalities.length === 0) return [];
  return municipalities.length === MUNICIPALITY_IDS.length
    ? [receipt.allMunicipalities]
    : [formats.list(municipalities.map((id) => MUNICIPALITY_NAMES[id]))];
};

/** "17 november · Bollplank · 2 tim · Järfälla": an activity on one line beside its title, in the bot's own words. */
export const activityLine = (texts: Texts, activity: Activity, knownYear: number): string => {
  const { formats, labels } = texts;
  const { date, dateEnd, kind, hours } = activity;
  return [
    formats.period(date, knownYear, dateEnd),
    labels.kinds[kind],
    ...(hours === undefined ? [] : [formats.hours(hours)]),
    ...municipalitiesText(texts, activity),
  ].join(' · ');
};
