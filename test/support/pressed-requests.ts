import { CARD_STAMPS } from '../../src/cards/index.js';
import { type PressedAct, RIGHT_OF_ACT } from '../../src/domain/act-rights.js';
import type { Person } from '../../src/domain/person.js';
import type { Request } from '../../src/domain/request.js';
import type { RequestAct } from '../../src/domain/request-act.js';
import { anna, EVERYONE, jarfallaMember, martin, solnaMember } from './builders.js';
import { anActivity, aRequest } from './digest-builders.js';
import { memoryStore } from './memory-store.js';
import type { RequestsUnderTest } from './request-model.js';
import { conversationWith, shownIn } from './talk.js';

const [STAMP = ''] = CARD_STAMPS;
const ACTORS: readonly (Person | undefined)[] = [...EVERYONE, undefined];

/** Words that only those may see whose request it is, and those that have been asked to take part as well. */
const insideOf = ({ number }: Request): string => `inre ${number}`;
const questionOf = ({ number }: Request): string => `yttre ${number}`;

const REQUESTS = (['jarfalla', 'solna'] as const).map((municipalityId, index) => {
  const request = aRequest(`F2026-00${index + 1}`, { municipalityId });
  const asker = municipalityId === 'jarfalla' ? jarfallaMember.id : solnaMember.id;
  return {
    ...request,
    requestedBy: asker,
    contactId: asker,
    question: questionOf(request),
    background: insideOf(request),
    onBehalfOfUnit: insideOf(request),
  };
});

/** What a form sends, or a button: text as the client has it. */
const inputsOf = (act: RequestAct): object => {
  switch (act.kind) {
    case 'record_decision':
      return act.decision;
    case 'record_agreement':
      return act.agreement;
    case 'attach':
      return { url: '', publishedAt: '', ...act.deliverable };
    case 'set_resources':
      return {
        researcher: act.researcher ?? '',
        fundingSource: act.externalFunding?.source ?? '',
        fundingAmount: String(act.externalFunding?.amount ?? ''),
      };
    case 'ask_jointly':
      return { municipalities: act.municipalities.join(',') };
    case 'answer_jointly':
      return {
        municipalityId: act.municipalityId,
        interest: act.isInterested ? 'yes' : 'no',
        comment: act.comment ?? '',
      };
    case 'link_activity':
      return { activityId: act.activityId, words: '' };
    case 'close':
      return { kind: '', title: '', url: '', publishedAt: '', note: act.note ?? '' };
    case 'choose_line':
    case 'refer':
    case 'withdraw': {
      const { kind: _kind, ...rest } = act;
      return { ...rest, reason: act.reason ?? '' };
    }
    case 'accept':
      return { take: false };
    default: {
      const { kind: _kind, ...rest } = act;
      return rest;
    }
  }
};

const MANAGERS_ACTS: readonly RequestAct['kind'][] = ['record_decision', 'record_agreement'];

/** Who may do what, as section 8 of the domain model says it and not as the program's table does. */
const mayPress = (actor: Person | undefined, { municipalityId }: Request, act: RequestAct): boolean => {
  const isStaff = actor === anna || actor === martin;
  const seat = actor === jarfallaMember ? 'jarfalla' : actor === solnaMember ? 'solna' : undefined;
  if (MANAGERS_ACTS.includes(act.kind)) return actor === anna;
  if (act.kind === 'withdraw') return seat === municipalityId;
  if (act.kind === 'answer') return isStaff || seat === municipalityId;
  if (act.kind === 'answer_jointly') return seat === act.municipalityId;
  return isStaff;
};

/** What somebody sees who should not, in what they are shown. */
const leaksIn = (
  shown: string,
  actor: Person | undefined,
  requests: readonly Request[],
): readonly string[] => {
  if (actor === anna || actor === martin) return [];
  const municipality = actor?.roles[0]?.municipalityId;
  const others = requests.filter((request) => request.municipalityId !== municipality);
  return others.flatMap((request) => {
    const isAsked =
      actor?.roles[0]?.role === 'council_member' &&
      request.jointInterest?.asked.some((id) => id === municipality);
    return [
      ...(shown.includes(insideOf(request)) ? [`${actor?.displayName} sees inside ${request.number}`] : []),
      ...(shown.includes(questionOf(request)) && !isAsked
        ? [`${actor?.displayName} sees the question of ${request.number}`]
        : []),
    ];
  });
};

/** The same, pressed through the dispatcher by people with roles; after a press they look at what they can find. */
export const throughTheChat = (): RequestsUnderTest => {
  const chat = conversationWith({
    ports: { store: memoryStore({ requests: REQUESTS, activities: [anActivity('a1')] }) },
  });
  const all = async (): Promise<readonly Request[]> => (await chat).ports.store.find('requests');
  return {
    actors: ACTORS.length,
    requests: REQUESTS.length,
    read: async (index) => {
      const request = (await all()).find(({ id }) => id === REQUESTS[index]?.id);
      if (request === undefined) throw new Error('a request is gone');
      return request;
    },
    press: async (index, seen, act) => {
      const { pressData, write } = await chat;
      const actor = ACTORS[index];
      const right = RIGHT_OF_ACT[act.kind as PressedAct] ?? `request.${act.kind}`;
      const version = act.kind === 'answer_jointly' ? {} : { expectedVersion: seen.version };
      const data = { verb: right, card: STAMP, requestId: seen.id, ...version, ...inputsOf(act) };
      const pressed = await pressData(actor, data);
      const found = await write(actor, seen.number);
      const listed = await write(actor, 'mina förfrågningar');
      return leaksIn([pressed, found, listed].map(shownIn).join('\n'), actor, await all());
    },
    mayPress: (index, seen, act) => mayPress(ACTORS[index], seen, act),
  };
};
