import { localDate } from '../domain/calendar.js';
import type { Notice } from '../domain/notice.js';
import { councilMemberOf, type Person, staffOf } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import type { RequestAct, RequestActKind } from '../domain/request-act.js';
import type { Ports, Put } from './ports.js';
import { noticesTo } from './queue-notices.js';

/** A notice and whom it is for. */
interface Owed {
  readonly to: readonly string[];
  readonly notice: Notice;
}

/** Who can be told today. */
interface Around {
  readonly people: readonly Person[];
  readonly staff: readonly string[];
  readonly today: string;
}

type Owing<K extends RequestActKind> = (
  act: Extract<RequestAct, { kind: K }>,
  request: Request,
  around: Around,
) => readonly Owed[];

/** Who did the latest of a kind on the request. */
const latestBy = ({ history }: Request, kind: RequestActKind): readonly string[] =>
  history.flatMap(({ act, by }) => (act.kind === kind ? [by] : [])).slice(-1);

/** The first of these groups that has somebody of today's staff in it; everybody on the staff when none has. */
const firstAtWork = (groups: readonly (readonly string[])[], { staff }: Around): readonly string[] => {
  const atWork = groups.map((group) => group.filter((id) => staff.includes(id)));
  return atWork.find((group) => group.length > 0) ?? staff;
};

const asked: Owing<'ask'> = (_act, { id, version, contactId }) => [
  { to: [contactId], notice: { kind: 'request_asked', requestId: id, version } },
];

const answered: Owing<'answer'> = (_act, request, around) => [
  {
    to: firstAtWork([latestBy(request, 'ask'), request.assignedTo], around),
    notice: { kind: 'request_answered', requestId: request.id, version: request.version },
  },
];

const handedOver: Owing<'hand_over'> = ({ toPersonId }, { id, version }) => [
  { to: [toPersonId], notice: { kind: 'request_handed_over', requestId: id, version } },
];

/** Those who have been asked before know of it. */
const askedJointly: Owing<'ask_jointly'> = ({ municipalities }, { id, version, history }, around) => {
  const before = history.flatMap((step) =>
    step.act.kind === 'ask_jointly' && step.version < version ? step.act.municipalities : [],
  );
  return municipalities
    .filter((municipalityId) => !before.includes(municipalityId))
    .flatMap((municipalityId) => {
      const member = councilMemberOf(around.people, municipalityId, around.today);
      const notice: Notice = { kind: 'joint_asked', requestId: id, municipalityId };
      return member === undefined ? [] : [{ to: [member.id], notice }];
    });
};

const answeredJointly: Owing<'answer_jointly'> = ({ municipalityId }, request, around) => [
  {
    to: firstAtWork([request.assignedTo, latestBy(request, 'ask_jointly')], around),
    notice: { kind: 'joint_answered', requestId: request.id, municipalityId },
  },
];

/** What an act owes to somebody in particular, beside that those who follow the request hear of every change. */
const OWING: { readonly [K in RequestActKind]?: Owing<K> } = {
  ask: asked,
  answer: answered,
  hand_over: handedOver,
  ask_jointly: askedJointly,
  answer_jointly: answeredJointly,
};

/** The notices that the acts owe to people in particular, for the commit that does them; none to who did them. */
export const actNotices = async (
  ports: Ports,
  doneBy: string,
  request: Request,
  acts: readonly RequestAct[],
): Promise<Put<'notices'>[]> => {
  const people = await ports.store.find('people');
  const today = localDate(ports.clock.now(), ports.timeZone);
  const around = { people, today, staff: staffOf(people, today).map(({ id }) => id) };
  const owed = acts.flatMap((act) => {
    // The table's line for a kind takes that kind's acts, which a Record of unions cannot say.
    const owing = OWING[act.kind] as Owing<RequestActKind> | undefined;
    return owing?.(act, request, around) ?? [];
  });
  return owed.flatMap(({ to, notice }) =>
    noticesTo(
      ports,
      to.filter((id) => id !== doneBy),
      notice,
    ),
  );
};
