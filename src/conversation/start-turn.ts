import { localDate } from '../domain/calendar.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { identityOf, municipalityOf, type Person, rolesOn } from '../domain/person.js';
import { tenantOfIdentity } from '../domain/tenant-id.js';
import { textsIn } from '../texts/index.js';
import { keepName } from '../usecases/keep-name.js';
import { personOfIdentity } from '../usecases/people-in-chat.js';
import type { Ports } from '../usecases/ports.js';
import { municipalityOfTenant } from '../usecases/tenant-of.js';
import type { Incoming, Turn } from './turn.js';

/** Signs without a shape: control characters, and marks that turn the direction of the words after them. */
const SHAPELESS = /(?![\n\r\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** A letter and its dots as one character, for some Macs send "ä" as two; and nothing that hides. */
const plain = (text: string): string => text.normalize('NFC').replace(SHAPELESS, '');

const withPlainText = (input: Incoming['input']): Incoming['input'] => {
  switch (input.kind) {
    case 'text':
    case 'search':
      return { ...input, text: plain(input.text) };
    case 'message_action':
      return { ...input, text: plain(input.text), subject: plain(input.subject) };
    case 'press': {
      const data = Object.entries(input.data).map(([field, value]): [string, unknown] => [
        field,
        typeof value === 'string' ? plain(value) : value,
      ]);
      return { ...input, data: Object.fromEntries(data) };
    }
    case 'file_answer':
    case 'installed':
      return input;
  }
};

/** Who is asking; in local mode whom the one at the keyboard plays. */
export const senderOf = (
  { personas }: Ports,
  { sender }: Incoming,
): Pick<Turn, 'sender' | 'identity'> & { readonly keyboard?: string } => {
  const identity = identityOf(sender.tenantId, sender.aadObjectId);
  if (personas === undefined) return { sender, identity };
  const { identity: played, name } = personas.playedBy(identity);
  const [tenantId = '', aadObjectId = ''] = played.split('/');
  return { sender: { tenantId, aadObjectId, name }, identity: played, keyboard: identity };
};

/** Where somebody works whom the registry gives no municipality. */
const affiliationOf = async (
  { store }: Ports,
  identity: string,
  person: Person | undefined,
): Promise<MunicipalityId | undefined> => {
  const byTenant = await municipalityOfTenant(store, tenantOfIdentity(identity));
  if (byTenant !== undefined) return byTenant;
  return person?.worksIn === 'elsewhere' ? undefined : person?.worksIn;
};

/** Looks up who is asking, what they are today, and in which language to answer. */
export const startTurn = async (ports: Ports, incoming: Incoming, id: string): Promise<Turn> => {
  const now = ports.clock.now();
  const today = localDate(now, ports.timeZone);
  const { sender, ...who } = senderOf(ports, incoming);
  const known = await personOfIdentity(ports, who.keyboard ?? who.identity);
  // A search is sent for every key, and leaves nothing behind.
  const isSearch = incoming.input.kind === 'search';
  const person = known && !isSearch ? await keepName(ports, known, sender.name) : known;
  const municipality = person && municipalityOf(person, today);
  return {
    ...incoming,
    sender,
    ...who,
    input: withPlainText(incoming.input),
    id,
    now,
    today,
    texts: textsIn(incoming.locale),
    person,
    roles: person === undefined ? [] : rolesOn(person, today),
    municipality,
    affiliation: municipality ?? (await affiliationOf(ports, who.identity, person)),
  };
};
