import { type PressedAct, RIGHT_OF_ACT } from '../domain/act-rights.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { Request } from '../domain/request.js';
import { followersOf } from '../domain/request-followers.js';
import { worksForAllMunicipalities } from '../domain/request-rules.js';
import type { RequestView } from '../domain/request-view.js';
import type { Owner } from '../domain/rights.js';
import { mayDoTo } from './permission.js';
import type { Turn } from './turn.js';

/** Who looks at a request. A Turn fits; a notice is drawn for somebody without one. */
export type RequestReader = Pick<Turn, 'texts' | 'person' | 'roles' | 'municipality' | 'today'>;

/** The reader's municipality, when they are on its seat and it has been asked to take part. */
const askedIn = (
  { roles, municipality }: Pick<RequestReader, 'roles' | 'municipality'>,
  { jointInterest }: Request,
): MunicipalityId | undefined =>
  roles.includes('council_member') && jointInterest?.asked.some((id) => id === municipality)
    ? municipality
    : undefined;

/** How much of the request somebody is shown; undefined when they may not know of it. */
export const viewFor = (
  reader: Pick<RequestReader, 'roles' | 'municipality' | 'person'>,
  request: Request,
): RequestView | undefined => {
  const { roles, municipality, person } = reader;
  if (worksForAllMunicipalities(roles)) return 'staff';
  const isFollower = person !== undefined && followersOf(request).includes(person.id);
  const isTheirs = municipality === request.municipalityId || (municipality === undefined && isFollower);
  if (isTheirs) return 'municipality';
  return askedIn(reader, request) === undefined ? undefined : 'asked';
};

/** Whose the request is to whoever wants to read it or answer it: also theirs whose municipality has been asked. */
export const ownerFor = (
  reader: Pick<RequestReader, 'roles' | 'municipality'>,
  request: Request | undefined,
): Owner | undefined => {
  const municipalityId = request && askedIn(reader, request);
  return municipalityId === undefined ? request : { municipalityId };
};

/** Whether somebody may do this with the request, wherever it stands. */
export const mayAct = (reader: RequestReader, act: PressedAct, request: Request): boolean =>
  act === 'answer_jointly'
    ? askedIn(reader, request) !== undefined
    : mayDoTo(reader, RIGHT_OF_ACT[act], request);
