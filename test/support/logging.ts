import { onDay } from '../../src/domain/fuzzy-date.js';
import { type LogActivityInput, logActivity } from '../../src/usecases/log-activity.js';
import { activityDetails, martin } from './builders.js';
import { fakeClock, fakePorts } from './fakes.js';

/** What Martin logs unless a test says otherwise: done on the day that the fake clock shows. */
export const DETAILS = activityDetails({ date: onDay('2026-11-18') });

/** Fake ports and two ways to log: with the result as it is, and as a record or a failed test. */
export const setUpLogging = () => {
  const clock = fakeClock();
  const ports = fakePorts({ clock });
  const log = (input: Partial<LogActivityInput> = {}) =>
    logActivity(ports, { details: DETAILS, loggedBy: martin.id, source: 'card', ...input });
  const logged = async (input: Partial<LogActivityInput> = {}) => {
    const result = await log(input);
    if (!result.ok) throw new Error(result.error.kind);
    return result.value;
  };
  return { ports, clock, log, logged, all: () => ports.store.find('activities') };
};
