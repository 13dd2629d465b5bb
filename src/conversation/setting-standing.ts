import { localDate } from '../domain/calendar.js';
import type { Setting } from '../domain/settings.js';
import type { Ports } from '../usecases/ports.js';
import { nameOf } from './name-of.js';
import type { Turn } from './turn.js';

interface StandingWords {
  readonly untouched: string;
  readonly setBy: (name: string, day: string) => string;
}

/** Who has set what holds, and when; or that nobody has. */
export const settingStanding = async (
  ports: Ports,
  turn: Turn,
  setting: Pick<Setting, 'setBy' | 'setAt'> | undefined,
  { untouched, setBy }: StandingWords,
): Promise<string> =>
  setting === undefined
    ? untouched
    : setBy(
        await nameOf(ports, turn, setting.setBy),
        turn.texts.formats.day(localDate(setting.setAt, ports.timeZone)),
      );
