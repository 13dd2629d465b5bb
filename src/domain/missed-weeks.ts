import { addWeeks, type IsoWeek } from './calendar.js';
import type { DigestRecord } from './digest.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from './municipality.js';

/**
 * Whether nothing was done about a digest and nobody has said that it is to wait, or to be sent. One that failed has
 * been told of.
 */
const isLeft = (record: DigestRecord | undefined): boolean => {
  switch (record?.state) {
    case undefined:
      return true;
    case 'approved':
      return record.due === undefined;
    case 'planned':
      return record.held === undefined && record.due === undefined;
    case 'sending':
    case 'sent':
    case 'failed':
    case 'unknown':
      return false;
  }
};

/** The municipalities whose digest of a week was left when the bot stood still; `records` are the week's. */
export const leftIn = (records: readonly DigestRecord[]): readonly MunicipalityId[] =>
  MUNICIPALITY_IDS.filter((id) => isLeft(records.find(({ municipalityId }) => municipalityId === id)));

/** The weeks from the first to before the last, oldest first. */
export const weeksBetween = (first: IsoWeek, last: IsoWeek): readonly IsoWeek[] => {
  const weeks: IsoWeek[] = [];
  for (let week = first; week < last; week = addWeeks(week, 1)) weeks.push(week);
  return weeks;
};

/** Whether nothing of a week is left to decide on: all has been posted or is about to be, or the week is skipped. */
export const isSettled = (records: readonly DigestRecord[]): boolean =>
  MUNICIPALITY_IDS.every((id) => {
    const record = records.find(({ municipalityId }) => municipalityId === id);
    if (record === undefined) return false;
    if (record.state !== 'planned' && record.state !== 'approved') return true;
    const isSkipped = record.state === 'planned' && record.held?.why === 'week_skipped';
    return isSkipped || record.due !== undefined;
  });
