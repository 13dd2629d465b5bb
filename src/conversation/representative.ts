import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import { councilMemberOf, fouManagerOf, type Person } from '../domain/person.js';
import { fouTenantsOf, tenantOfIdentity } from '../domain/tenant-id.js';
import type { Ports } from '../usecases/ports.js';
import type { Turn } from './turn.js';

/** Somebody else who speaks for the asker's municipality in the FoU council. */
export interface Representative {
  readonly person: Person;
  readonly municipalityId: MunicipalityId;
}

/** Who speaks for the asker's municipality, as far as it is known, unless that is the asker. */
export const representativeIn = (
  people: readonly Person[],
  { affiliation, today, person }: Pick<Turn, 'affiliation' | 'today' | 'person'>,
): Representative | undefined => {
  if (affiliation === undefined) return undefined;
  const member = councilMemberOf(people, affiliation, today);
  return member === undefined || member.id === person?.id
    ? undefined
    : { person: member, municipalityId: affiliation };
};

/** Who speaks for the asker's municipality, in a sentence; undefined when it is not known, or is the asker. */
export const representativeSentence = async (ports: Ports, turn: Turn): Promise<string | undefined> => {
  const { affiliation, texts } = turn;
  if (affiliation === undefined) return undefined;
  const people = await ports.store.find('people');
  const municipality = MUNICIPALITY_NAMES[affiliation];
  if (councilMemberOf(people, affiliation, turn.today) === undefined) {
    return texts.workplace.noRepresentative(municipality);
  }
  const representative = representativeIn(people, turn);
  return representative && texts.workplace.representative(municipality, representative.person.displayName);
};

/** Whether somebody writes from the tenant that FoU itself works in, which says nothing of their municipality. */
export const isFromFou = (people: readonly Person[], { identity, today }: Turn): boolean =>
  fouTenantsOf(people, today).has(tenantOfIdentity(identity));

/** Whom somebody without a role can turn to, in a sentence: their representative, or the manager of a new colleague. */
export const whoHelps = async (ports: Ports, turn: Turn): Promise<string | undefined> => {
  if (turn.affiliation !== undefined) return representativeSentence(ports, turn);
  const people = await ports.store.find('people');
  const manager = fouManagerOf(people, turn.today);
  const hasNeverHadRole = turn.person === undefined || turn.person.roles.length === 0;
  return manager !== undefined && hasNeverHadRole && isFromFou(people, turn)
    ? turn.texts.workplace.colleague(manager.displayName)
    : undefined;
};
