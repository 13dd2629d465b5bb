import { localDate } from '../domain/calendar.js';
import { municipalityOf, type Person, rolesOn } from '../domain/person.js';
import type { Texts } from '../texts/index.js';
import type { Ports } from '../usecases/ports.js';
import type { Turn } from './turn.js';

/** Who looks at an event, and whether others do too. */
export interface EventReader extends Pick<Turn, 'texts' | 'person' | 'roles' | 'affiliation' | 'today'> {
  readonly isWatched: boolean;
}

/** Whoever writes or presses, where they do it. */
export const readerIn = (turn: Turn): EventReader => ({
  ...turn,
  isWatched: turn.conversation.kind !== 'personal',
});

/** Somebody as they look at an event in their own chat without having written. */
export const readerInOwnChat = ({ clock, timeZone }: Ports, texts: Texts, person: Person): EventReader => {
  const today = localDate(clock.now(), timeZone);
  const worksIn = person.worksIn === 'elsewhere' ? undefined : person.worksIn;
  return {
    texts,
    person,
    today,
    roles: rolesOn(person, today),
    affiliation: municipalityOf(person, today) ?? worksIn,
    isWatched: false,
  };
};
