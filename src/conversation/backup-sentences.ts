import { localDate } from '../domain/calendar.js';
import type { Texts } from '../texts/index.js';
import type { Ports } from '../usecases/ports.js';

/** How long the backups that are there now may still hold the reader's name. */
export const backupSentences = async (
  { backups, clock, timeZone }: Pick<Ports, 'backups' | 'clock' | 'timeZone'>,
  { formats, ownData }: Texts,
): Promise<readonly string[]> => {
  const words = ownData.backups;
  const kept = await backups.list();
  if (kept.length === 0) return [words.none];
  const last = kept
    .flatMap(({ lapsesOn }) => lapsesOn ?? [])
    .toSorted()
    .at(-1);
  // Old ones are taken away when a new one is taken, and that may have failed for weeks.
  const isOver = last !== undefined && last < localDate(clock.now(), timeZone);
  const staying = kept.filter(({ lapsesOn }) => lapsesOn === undefined).length;
  return [
    ...(last === undefined ? [] : [isOver ? words.untilNext : words.until(formats.day(last))]),
    ...(staying === 0 ? [] : [words.stays(staying)]),
  ];
};
