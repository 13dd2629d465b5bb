import { localDate, yearOf } from '../domain/calendar.js';
import type { ClosedYear } from '../domain/closed-year.js';
import type { Period } from '../domain/fuzzy-date.js';
import { closedYearOf } from '../usecases/closed-year-of.js';
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
  return turn.texts.yearClosing.closedBy(String(closed.year), name, day);
};

/** {@link closedSentence} for every closed year that a stretch of days lies in. */
export const closedSentences = async (
  ports: Ports,
  turn: Pick<Turn, 'texts'>,
  { from, to }: Pick<Period, 'from' | 'to'>,
): Promise<readonly string[]> => {
  const years = [...new Set([yearOf(from), yearOf(to)])];
  const closed = await Promise.all(years.map((year) => closedYearOf(ports, year)));
  return Promise.all(
    closed.filter((one) => one !== undefined).map((one) => closedSentence(ports, turn, one)),
  );
};
