import { addMinutes, type IsoInstant } from '../domain/calendar.js';
import { subjectOf, warningsToTell } from '../domain/operations-warning.js';
import type { Tick } from './jobs/scheduled-job.js';
import { managersNow } from './managers-now.js';
import { operationsNow, toldOfOperations } from './operations-now.js';
import type { Ports } from './ports.js';
import { noticesTo } from './queue-notices.js';

/** Those who were warned of the same; who has become a manager since has nothing to be glad of. */
const warnedOf = async ({ store }: Ports, subject: string): Promise<readonly string[]> => {
  const warned = (await store.find('notices')).filter(
    ({ notice }) => notice.kind === 'operations_warning' && subjectOf(notice.warning) === subject,
  );
  return [...new Set(warned.flatMap(({ personId }) => personId ?? []))];
};

/**
 * Tells the FoU managers what about the program needs a person, and those who were told that it is over. All of one
 * warning or none: who has been told is how the next look knows that it has been told.
 */
export const warnOfOperations = async (ports: Ports): Promise<void> => {
  const { warnings, mended } = warningsToTell(
    await operationsNow(ports),
    await toldOfOperations(ports),
    ports.clock.now(),
    ports.timeZone,
  );
  const managers = warnings.length === 0 ? [] : await managersNow(ports);
  for (const warning of warnings) {
    ports.log.warn({ ...warning }, 'something about how the bot runs needs a person');
    await ports.store.commit(noticesTo(ports, managers, { kind: 'operations_warning', warning }));
  }
  for (const warning of mended) {
    const warned = await warnedOf(ports, subjectOf(warning));
    await ports.store.commit(noticesTo(ports, warned, { kind: 'operations_mended', warning }));
  }
};

/** Between two looks: what is looked at are disks and files, and none of it changes in a minute. */
const LOOK_EVERY_MINUTES = 10;

/** {@link warnOfOperations} as a tick that looks at most every ten minutes. */
export const watchOperations = (): Tick => {
  let lookedAt: IsoInstant | undefined;
  const watch: Tick = async (ports) => {
    const now = ports.clock.now();
    // A clock that has been set back must not keep it from looking.
    if (lookedAt !== undefined && lookedAt <= now && now < addMinutes(lookedAt, LOOK_EVERY_MINUTES)) return;
    lookedAt = now;
    await warnOfOperations(ports);
  };
  return watch;
};
