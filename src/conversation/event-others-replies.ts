import { EMPTY_OTHERS, eventOthersCard, eventOthersView, type OthersValues } from '../cards/event-others.js';
import { isMunicipalityId, type MunicipalityId } from '../domain/municipality.js';
import type { Ports } from '../usecases/ports.js';
import { type RegisterOthersRefusal, registerOthers } from '../usecases/register-others.js';
import { askerOf } from './asker.js';
import { registeredList } from './event-registered-replies.js';
import { type As, type Reply, replaceWith, say } from './reply.js';
import type { Turn } from './turn.js';
import { countIn } from './written-count.js';

/** More than come to anything that FoU invites to. */
const MOST_AT_ONCE = 500;

interface Filled {
  readonly values: OthersValues;
  readonly submissionId: string;
  readonly problems: readonly string[];
}

/** The form for a number of people, empty or with what was filled in and what is wrong with it. */
export const othersForm = async (
  ports: Ports,
  turn: Turn,
  eventId: string,
  as: As,
  filled?: Filled,
): Promise<Reply> => {
  const event = await ports.store.get('events', eventId);
  if (event === undefined) return say([...(filled?.problems ?? []), turn.texts.signUp.notFound].join(' '));
  const { values, submissionId, problems } = filled ?? {
    values: EMPTY_OTHERS,
    submissionId: ports.ids.short(),
    problems: [],
  };
  return as(eventOthersCard.render(eventOthersView(turn.texts, { event, values, submissionId, problems })));
};

interface Read {
  readonly seats: number;
  /** Undefined for those who work elsewhere. */
  readonly municipalityId: MunicipalityId | undefined;
}

/** What was filled in, or a sentence for each thing to mend. */
const readIn = ({ texts }: Turn, { seats, worksIn }: OthersValues): Read | readonly string[] => {
  const { wrongSeats, noPlace } = texts.signUpStaff.others;
  const count = countIn(seats) ?? 0;
  const municipalityId = isMunicipalityId(worksIn) ? worksIn : undefined;
  const isCount = count >= 1 && count <= MOST_AT_ONCE;
  const isPlace = municipalityId !== undefined || worksIn === 'elsewhere';
  const problems = [...(isCount ? [] : [wrongSeats]), ...(isPlace ? [] : [noPlace])];
  return problems.length > 0 ? problems : { seats: count, municipalityId };
};

const refusalSentence = ({ texts }: Turn, refusal: RegisterOthersRefusal): string => {
  const { others } = texts.signUpStaff;
  switch (refusal.kind) {
    case 'not_found':
      return texts.signUp.notFound;
    case 'closed':
      return others.closed;
    case 'too_many': {
      const most = texts.formats.number(refusal.most);
      return refusal.isQuota ? others.overQuota(most) : others.tooMany(most);
    }
  }
};

/** Enters the people, or shows the form again with what to mend. */
export const saveOthers = async (
  ports: Ports,
  turn: Turn,
  {
    eventId,
    submissionId,
    ...values
  }: OthersValues & { readonly eventId: string; readonly submissionId: string },
): Promise<Reply> => {
  const { signUp, signUpStaff } = turn.texts;
  const again = (problems: readonly string[]): Promise<Reply> =>
    othersForm(ports, turn, eventId, replaceWith, { values, submissionId, problems });
  const read = readIn(turn, values);
  if (!('seats' in read)) return again(read);
  const by = askerOf(turn).person.id;
  const entered = await registerOthers(ports, { eventId, ...read, by, submissionId });
  if (!entered.ok) return again([refusalSentence(turn, entered.error)]);
  const { seats, state } = entered.value.registration;
  const { seated, seatedOne, waiting } = signUpStaff.others;
  const isSeated = seats === 1 ? seatedOne : seated(signUp.people(seats));
  const notice = state === 'waiting' ? waiting(signUp.people(seats)) : isSeated;
  return registeredList(ports, turn, eventId, replaceWith, { notice });
};
