import { cardToText } from '../../src/cards/card-text.js';
import { drawNotice } from '../../src/conversation/notices/index.js';
import type { Claim } from '../../src/domain/claim.js';
import type { ClosedYear } from '../../src/domain/closed-year.js';
import type { ConversationReference } from '../../src/domain/conversation-reference.js';
import type { DigestCorrection } from '../../src/domain/digest-correction.js';
import type { DigestChannel } from '../../src/domain/digest-channel.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import type { Notice } from '../../src/domain/notice.js';
import type { Person } from '../../src/domain/person.js';
import type { Preferences } from '../../src/domain/preferences.js';
import type { Request } from '../../src/domain/request.js';
import { type Locale, textsIn } from '../../src/texts/index.js';
import { anna, aPerson, EVERYONE, jarfallaMember } from './builders.js';
import {
  aNeed,
  aNomination,
  anEvaluation,
  anEvent,
  aRegistration,
  aRound,
  aTraining,
} from './coming-builders.js';
import { anActivity, aRequest, at } from './digest-builders.js';
import { fakePorts } from './fakes.js';
import { channelFor } from './graph-sending.js';
import { memoryStore } from './memory-store.js';
import { aNetwork } from './network-builders.js';
import { afterActs } from './prepared-requests.js';
import { aProposal } from './proposal-builders.js';

export const jonas = { ...jarfallaMember, displayName: 'Jonas [Demo](https://evil.example)' };
export const request = aRequest('F2026-012', {
  question: 'Hur följer **vi** upp?',
  createdAt: at('2026-11-17'),
});
export const filed = { kind: 'request_filed', requestId: request.id } as const;
export const withdrawn = { kind: 'request_withdrawn', requestId: request.id } as const;
export const takenBack: Partial<Request> = {
  status: 'withdrawn',
  history: [
    {
      at: at('2026-11-18'),
      by: jonas.id,
      version: 1,
      from: 'received',
      to: 'withdrawn',
      act: { kind: 'withdraw', reason: 'Löst ändå' },
    },
  ],
};

export const training = aTraining('bas', { name: 'BAS [barn](https://evil.example)' });
export const cancelled = aTraining('cancelled', { state: 'cancelled' });
export const nominee = aNomination(training, 'kim', { name: 'Kim **Demo**' });

export const lostChannel: DigestChannel = {
  ...channelFor('solna'),
  name: 'Veckobrev [Solna](https://evil.example)',
  lost: { at: at('2026-11-16'), reason: 'forbidden' },
};

export const nadja = aPerson('nadja', [], { displayName: 'Nadja [Demo](https://evil.example)' });
export const waitingClaim: Claim = {
  id: '2026-c1',
  version: 1,
  personId: nadja.id,
  waitingFor: nadja.id,
  municipalityId: 'jarfalla',
  state: 'waiting',
  claimedAt: at('2026-11-17'),
};
const { waitingFor: _waitingFor, ...answeredClaim } = waitingClaim;
export const ended = answeredClaim;
export const declinedClaim: Claim = {
  ...ended,
  id: '2026-c2',
  state: 'declined',
  answeredAt: at('2026-11-18'),
  answeredBy: anna.id,
  reason: 'Vi **har** redan en.',
};

export const closed2025: ClosedYear = {
  id: '2025-closed',
  version: 1,
  year: 2025,
  closedBy: nadja.id,
  closedAt: at('2026-01-12'),
};
export const proposal = aProposal('p1', { proposedBy: nadja.id, askedIds: [anna.id] });
export const declinedProposal = aProposal('p2', {
  proposedBy: nadja.id,
  state: 'declined',
  answeredAt: at('2026-11-18'),
  answeredBy: jonas.id,
  reason: 'Vi **gör** det redan.',
});
export const round = aRound('1');
const { slot: _slot, ...closedRound } = aRound('0', { state: 'done' });
export const doneRound = closedRound;
export const needs = [
  aNeed(doneRound, '1', { text: 'Vad **hjälper** unga?', requestId: request.id }),
  aNeed(doneRound, '2'),
];
export const planned = anActivity('p', {
  date: onDay('2026-11-13'),
  staffIds: [anna.id],
  state: 'planned',
  loggedAt: at('2026-11-10'),
});
export const wishes: Preferences = {
  id: '2026-w',
  version: 1,
  personId: anna.id,
  asksAboutPlanned: true,
  remindsOnFridays: true,
};
export const breakfast = anEvent('a');
export const calledOff = anEvent('b', { state: 'cancelled', cancelledBecause: 'Föreläsaren är sjuk.' });
export const seat = aRegistration(breakfast, anna.id);
export const takenSeat = aRegistration(breakfast, anna.id, {
  id: '2026-removed',
  key: 'removed',
  state: 'withdrawn',
});

export const unclearCorrection: DigestCorrection = {
  id: '2026-correction',
  version: 2,
  submissionId: 'press',
  week: '2026-W46',
  municipalityId: 'jarfalla',
  text: 'Det var **12**, inte 21.',
  by: anna.id,
  at: at('2026-11-17'),
  state: 'unknown',
  reservedBy: 'dead-run',
  reason: 'broke_off',
};
export const passedEvent = anEvent('passed', { date: onDay('2026-11-17') });
export const heldEvent = anEvent('held', { date: onDay('2026-11-17'), state: 'held' });

export interface House {
  readonly requests?: readonly Request[];
  readonly claims?: readonly Claim[];
  readonly conversations?: readonly ConversationReference[];
  readonly closings?: readonly ClosedYear[];
  readonly locale?: Locale;
  readonly reader?: Person;
}
/** The notice as its reader gets it in the house; undefined when it says nothing. */
export const drawn = async (
  notice: Notice,
  {
    requests = [request],
    claims = [waitingClaim, declinedClaim],
    conversations = [],
    closings = [closed2025],
    locale = 'sv',
    reader = anna,
  }: House = {},
) => {
  const people = [nadja, ...EVERYONE.map((person) => (person.id === jonas.id ? jonas : person))];
  const records = {
    people,
    requests,
    claims,
    conversations,
    closings,
    activities: [planned],
    preferences: [wishes],
    proposals: [proposal, declinedProposal],
    events: [passedEvent, heldEvent, breakfast, calledOff],
    registrations: [
      aRegistration(heldEvent, anna.id, { attended: true }),
      seat,
      takenSeat,
      aRegistration(calledOff, anna.id),
    ],
    evaluations: [anEvaluation(heldEvent)],
    networks: [aNetwork('overdue', { rhythm: { times: 1, every: 1, unit: 'month' } })],
    trainings: [training, cancelled],
    nominations: [nominee],
    rounds: [round, doneRound],
    needs,
    corrections: [unclearCorrection],
    channels: [lostChannel],
  };
  const ports = fakePorts({ store: memoryStore(records) });
  const message = await drawNotice(ports, notice, textsIn(locale), reader);
  return message && { messages: [message] };
};
/** Its texts, line by line. */
export const linesOf = async (notice: Notice, house?: House): Promise<string[]> => {
  const reply = await drawn(notice, house);
  return (reply?.messages ?? [])
    .flatMap(({ text = '', cards = [] }) => [text, ...cards.map(({ content }) => cardToText(content))])
    .filter((text) => text !== '')
    .flatMap((text) => text.split('\n'));
};

export const ofSolna = afterActs(aRequest('F2026-013', { municipalityId: 'solna', contactId: anna.id }), [
  { kind: 'hand_over', toPersonId: anna.id },
  { kind: 'ask', question: 'Gäller det **hela** kommunen?' },
  { kind: 'ask_jointly', municipalities: ['jarfalla', 'sollentuna'] },
  { kind: 'answer_jointly', municipalityId: 'sollentuna', isInterested: true, comment: 'Gärna **vi** också' },
]);
export const answered = afterActs(aRequest('F2026-014'), [
  { kind: 'ask', question: 'Gäller det **hela** kommunen?' },
  { kind: 'answer', text: 'Bara **öppenvården**.' },
]);

/** Of what somebody in particular is told of an act. */
export const ABOUT_ACTS = {
  request_asked: { kind: 'request_asked', requestId: ofSolna.id, version: 1 },
  request_answered: { kind: 'request_answered', requestId: answered.id, version: 1 },
  request_handed_over: { kind: 'request_handed_over', requestId: ofSolna.id, version: 1 },
  joint_asked: { kind: 'joint_asked', requestId: ofSolna.id, municipalityId: 'jarfalla' },
  joint_answered: { kind: 'joint_answered', requestId: ofSolna.id, municipalityId: 'sollentuna' },
  joint_seat_vacant: { kind: 'joint_seat_vacant', requestId: ofSolna.id, municipalityId: 'ekero' },
} as const;
