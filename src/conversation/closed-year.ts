import { localDate } from '../domain/calendar.js';
import type { ClosedYear } from '../domain/closed-year.js';
import type { Ports } from '../usecases/ports.js';
import { nameOf } from './name-of.js';
import type { Turn } from './turn.js';

/** Who has closed a year, and the day, as a sentence names them. */
export const closedWords = async (
  ports: Ports,
  turn: Pick<Turn, 'texts'>,
  { closedBy, closedAt }: ClosedYear,
): Promise<{ readonly name: string; readonly day: string }> => ({
  name: await nameOf(ports, turn, closedBy),
  day: turn.texts.formats.day(localDate(closedAt, ports.timeZone)),
});

/** That a year is closed, by whom and when; for what shows its activities. */
export const closedSentence = async (
  ports: Ports,
  turn: Pick<Turn, 'texts'>,
  closed: ClosedYear,
): Promise<string> => {
  const { name, day } = await closedWords(ports, turn, closed);
  return turn.texts.yearClosing.closedBy(name, day);
};
