import type { IsoDate, IsoInstant } from './calendar.js';
import type { MunicipalityId } from './municipality.js';
import { councilMemberOf, managersOf, type Person, staffOf } from './person.js';
import { isOpen, movesOf, type Request, type RequestStatus } from './request.js';
import type { RequestActKind } from './request-act.js';

/** What can be waited for in a request that has been sent. */
export const REQUEST_WAITS = ['answer', 'question', 'decision', 'agreement', 'joint_answer'] as const;
export type RequestWaitKind = (typeof REQUEST_WAITS)[number];

/**
 * Whose turn it is: those of the staff who have the request, or all of them while nobody does; the FoU manager; or
 * who is on the council seat of the municipality that it is waited for from.
 */
export type Turn = 'staff' | 'fou_manager' | 'council_member';

/** Something that somebody is to do before the request can go on. */
export interface RequestWait {
  readonly kind: RequestWaitKind;
  readonly since: IsoInstant;
  /** The one that waits for it or that it is waited for from. */
  readonly municipalityId: MunicipalityId;
  readonly turns: readonly Turn[];
}

type StatusWait = Pick<RequestWait, 'kind' | 'turns'>;

const ANSWER: StatusWait = { kind: 'answer', turns: ['staff'] };

/**
 * What a status waits for. A municipality has its answer when FoU has accepted, referred or laid the matter before
 * the steering group. Work that goes on waits for nobody.
 */
const WAIT_IN: { readonly [S in RequestStatus]?: StatusWait } = {
  received: ANSWER,
  triaged: ANSWER,
  awaiting_decision: { kind: 'decision', turns: ['fou_manager'] },
  // Somebody has to write it first (002:75).
  decided_yes: { kind: 'agreement', turns: ['staff'] },
  awaiting_agreement: { kind: 'agreement', turns: ['fou_manager', 'council_member'] },
};

const lastTimeOf = ({ history }: Request, act: RequestActKind): IsoInstant | undefined =>
  history.findLast((step) => step.act.kind === act)?.at;

/** When what the status waits for began to be waited for: by the way here, or anew when the municipality answered. */
const sinceInStatus = (request: Request, { kind }: StatusWait): IsoInstant => {
  const moved =
    kind === 'answer' ? undefined : movesOf(request).findLast(({ to }) => to === request.status)?.at;
  const began = moved ?? request.createdAt;
  const answered = lastTimeOf(request, 'answer');
  return answered === undefined || answered < began ? began : answered;
};

const waitsByStatus = (request: Request): readonly RequestWait[] => {
  const { waitingFor, status, municipalityId } = request;
  // A question redirects: until the municipality has answered it is nobody else's turn (design section 8).
  if (waitingFor !== undefined)
    return [{ kind: 'question', since: waitingFor.since, municipalityId, turns: ['council_member'] }];
  const wait = WAIT_IN[status];
  return wait === undefined ? [] : [{ ...wait, municipalityId, since: sinceInStatus(request, wait) }];
};

const jointWaits = ({ jointInterest, history }: Request): readonly RequestWait[] => {
  if (jointInterest === undefined) return [];
  const { asked, askedAt, answers } = jointInterest;
  const missing = asked.filter((id) => !answers.some(({ municipalityId }) => municipalityId === id));
  return missing.map((municipalityId) => ({
    kind: 'joint_answer',
    municipalityId,
    // `askedAt` is when the latest was asked.
    since:
      history.find(({ act }) => act.kind === 'ask_jointly' && act.municipalities.includes(municipalityId))
        ?.at ?? askedAt,
    turns: ['council_member'],
  }));
};

/** All that a request waits for, and whose turn each is, whether it has taken long or not. */
export const waitsOf = (request: Request): readonly RequestWait[] =>
  isOpen(request) ? [...waitsByStatus(request), ...jointWaits(request)] : [];

const staffWith = ({ assignedTo }: Request, people: readonly Person[], today: IsoDate): readonly Person[] => {
  const staff = staffOf(people, today);
  const assigned = staff.filter(({ id }) => assignedTo.includes(id));
  return assigned.length > 0 ? assigned : staff;
};

/**
 * Whose turn it is today, by the registry: a successor gets what was the former one's. Where a municipality has
 * nobody on its seat, or FoU no manager, the staff get it, so that nothing is forgotten.
 * @returns ids of Person
 */
export const turnOf = (
  { turns, municipalityId }: Pick<RequestWait, 'turns' | 'municipalityId'>,
  request: Request,
  people: readonly Person[],
  today: IsoDate,
): readonly string[] => {
  const holdersOf = (turn: Turn): readonly Person[] => {
    switch (turn) {
      case 'staff':
        return [];
      case 'fou_manager':
        return managersOf(people, today);
      case 'council_member': {
        const member = councilMemberOf(people, municipalityId, today);
        return member === undefined ? [] : [member];
      }
    }
  };
  const found = turns
    .map(holdersOf)
    .map((each) => (each.length > 0 ? each : staffWith(request, people, today)));
  return [...new Set(found.flat().map(({ id }) => id))];
};
