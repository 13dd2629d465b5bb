import { localDate } from '../domain/calendar.js';
import { identityOf, municipalityOf, type Person, rolesOn } from '../domain/person.js';
import { textsIn } from '../texts/index.js';
import type { Ports } from '../usecases/ports.js';
import type { Incoming, Turn } from './turn.js';

const personOf = async (ports: Ports, incoming: Incoming): Promise<Person | undefined> => {
  const identity = identityOf(incoming.sender.tenantId, incoming.sender.aadObjectId);
  const acting = ports.personas?.personFor(identity);
  if (acting !== undefined) return ports.store.get('people', acting);
  const [person] = await ports.store.find('people', { identity });
  return person;
};

/** A letter and its dots as one character, for some Macs send "ä" as two. */
const composed = (input: Incoming['input']): Incoming['input'] => {
  switch (input.kind) {
    case 'text':
      return { ...input, text: input.text.normalize('NFC') };
    case 'press': {
      const data = Object.entries(input.data).map(([field, value]): [string, unknown] => [
        field,
        typeof value === 'string' ? value.normalize('NFC') : value,
      ]);
      return { ...input, data: Object.fromEntries(data) };
    }
    case 'installed':
      return input;
  }
};

/** Looks up who is asking, what they are today, and in which language to answer. */
export const startTurn = async (ports: Ports, incoming: Incoming, id: string): Promise<Turn> => {
  const now = ports.clock.now();
  const today = localDate(now, ports.timeZone);
  const person = await personOf(ports, incoming);
  return {
    ...incoming,
    input: composed(incoming.input),
    id,
    now,
    today,
    texts: textsIn(incoming.locale),
    person,
    roles: person === undefined ? [] : rolesOn(person, today),
    municipality: person === undefined ? undefined : municipalityOf(person, today),
  };
};
