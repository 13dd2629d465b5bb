import { type PressedAct, RIGHT_OF_ACT } from '../../src/domain/act-rights.js';
import type { ApprovedReport } from '../../src/domain/annual-report.js';
import type { ClosedYear } from '../../src/domain/closed-year.js';
import { asApproved, asHeld } from '../../src/domain/digest-course.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import type { MunicipalityId } from '../../src/domain/municipality.js';
import { MUNICIPALITY_NAMES } from '../../src/domain/municipality.js';
import type { Person } from '../../src/domain/person.js';
import type { Request } from '../../src/domain/request.js';
import type { CollectionName, Collections } from '../../src/usecases/collections.js';
import type { KeptImport, KeptPlan } from '../../src/usecases/file-ports.js';
import { anEntry, anna, aPerson, jarfallaMember, martin, solnaChief, solnaMember } from './builders.js';
import {
  aNeed,
  aNomination,
  anEvaluation,
  anEvent,
  aRegistration,
  aRound,
  aTraining,
} from './coming-builders.js';
import { aDigest, anActivity, aRequest } from './digest-builders.js';
import { aNetwork } from './network-builders.js';
import { aGoal } from './plan-builders.js';
import { afterActs, preparedFor } from './prepared-requests.js';
import { aProposal } from './proposal-builders.js';
import { aChat, aNotice } from './queue.js';
import { aQuestion } from './store-records.js';
import { aPublication } from './year-builders.js';

/** In every fake clock that nobody has moved it is Wednesday 18 November 2026. */
const YESTERDAY = '2026-11-17';
const TOMORROW = '2026-11-19';
const SINCE = '2020-01-01';

/** Those who try everything. Whoever has a municipality belongs to Järfälla, and Solna is the other one. */
export const ACTORS = {
  councilMember: jarfallaMember,
  chief: aPerson('chefjarfalla', [{ role: 'chief', municipalityId: 'jarfalla', from: SINCE }]),
  staff: martin,
  manager: anna,
  politician: aPerson('politiker', [{ role: 'steering_member_political', from: SINCE }]),
  networkMember: aPerson('natverk', [{ role: 'network_member', from: SINCE }]),
  unitUser: aPerson('medarbetare', [{ role: 'unit_user', municipalityId: 'jarfalla', from: SINCE }]),
  formerManager: aPerson('forechef', [{ role: 'fou_manager', from: SINCE, to: YESTERDAY }]),
  comingManager: aPerson('nychef', [{ role: 'fou_manager', from: TOMORROW }]),
  withoutRole: aPerson('utanroll', [], { nameFrom: 'teams', worksIn: 'jarfalla' }),
} as const satisfies Readonly<Record<string, Person>>;

/** Somebody else of the staff, whose things are nobody else's. */
const maria = aPerson('maria', [{ role: 'staff', from: SINCE }], { displayName: 'Maria Demo' });
/** From another tenant, and waits to be let in. */
const nadja = aPerson('nadja', [], {
  identity: '33333333-2222-4333-8444-555555555555/nadja',
  nameFrom: 'teams',
});
const PEOPLE = [...Object.values(ACTORS), maria, nadja, solnaMember, solnaChief];

/** Whose things a command or a button is used on. */
export interface Whose {
  readonly municipalityId: MunicipalityId;
  /** Id of Person: who has entered it. */
  readonly personId: string;
}

/** What is the asker's own; a stranger has nothing, and tries with what is the council member's. */
export const ownOf = (person: Person | undefined): Whose => ({
  municipalityId: 'jarfalla',
  personId: person?.id ?? ACTORS.councilMember.id,
});
export const ANOTHERS: Whose = { municipalityId: 'solna', personId: maria.id };

const MUNICIPALITIES: readonly MunicipalityId[] = [ownOf(undefined).municipalityId, ANOTHERS.municipalityId];

/** Stands in everything that is a municipality's alone, so that it is seen wherever it is shown. */
export const secretOf = (municipalityId: MunicipalityId): string =>
  `Bara för ${MUNICIPALITY_NAMES[municipalityId]}`;

export const numberOf = (municipalityId: MunicipalityId): string =>
  `F2026-00${MUNICIPALITIES.indexOf(municipalityId) + 1}`;
export const requestOf = (municipalityId: MunicipalityId): string => `2026-request-${municipalityId}`;
/** One that the act can be done with next; what a municipality is asked to take part in is Sigtuna's. */
export const requestFor = (act: PressedAct, municipalityId: MunicipalityId): string =>
  `2026-${act}-${municipalityId}`;
export const proposalOf = (municipalityId: MunicipalityId): string => `2026-proposal-${municipalityId}`;
export const ownProposalOf = (personId: string): string => `2026-ownproposal-${personId}`;
/** Each without its slot, so that one can be opened beside them. */
const roundIn = (key: string, state: 'collecting' | 'prioritising') => {
  const { slot: _slot, ...round } = aRound(key, { state });
  return round;
};
export const ROUND = roundIn('inhamtning', 'collecting');
const SORTED_ROUND = roundIn('prioritering', 'prioritising');
export const needOf = (municipalityId: MunicipalityId): string => `2026-need-${municipalityId}`;
/** Another municipality's, which Järfälla has said that it needs too. */
export const SHARED_NEED = '2026-need-gemensamt';
export const UNSHARED_NEED = '2026-need-eget';
/** Of a round in which the order is set. */
export const SORTED_NEED = '2026-need-ordnat';
export const draftOf = (personId: string): string => `2026-draft-${personId}`;
export const NETWORK_ID = '2026-network';
export const PUBLICATION_ID = '2026-publication';
export const GOAL = aGoal('goal', {
  plannedWork: [{ id: 'w1', label: 'Boka lokal', responsibleIds: [] }],
});
export const GOAL_AREA_ID = '2026-goalarea';
export const steeringOf = (personId: string): string => `2026-steering-${personId}`;
export const activityOf = (personId: string): string => `2026-activity-${personId}`;
export const plannedOf = (personId: string): string => `2026-planned-${personId}`;
/** Belongs to the request that an activity can be taken from. */
export const linkedOf = (municipalityId: MunicipalityId): string => `2026-linked-${municipalityId}`;
export const importOf = (personId: string): string => `2026-import-${personId}`;
export const keptOf = (personId: string): string => `2026-kept-${personId}`;
export const keptPlanOf = (personId: string): string => `2026-kept-plan-${personId}`;
/** One that nobody is registered for, and one that everybody is. */
export const OPEN_EVENT = anEvent('open');
export const FULL_EVENT = anEvent('full', { title: 'Social Talks om skolan', kind: 'social_talks' });
export const signUpOf = (personId: string): string => `2026-registration-${FULL_EVENT.id}-${personId}`;
export const FAILED_NOTICE = '2026-failed';
export const LOST_CHAT = aChat(solnaMember, { lost: { at: '2026-11-17T09:00:00.000Z', reason: 'blocked' } });
/** Weeks whose digests are sent, are unclear, and did not go. */
export const SENT_WEEK = '2026-W43';
export const UNKNOWN_WEEK = '2026-W44';
export const FAILED_WEEK = '2026-W45';
/** Nobody knows whether it came out. */
export const UNKNOWN_CORRECTION = '2026-correction';
/** Weeks that are held, skipped and approved. */
export const HELD_WEEK = '2026-W49';
export const SKIPPED_WEEK = '2026-W50';
export const APPROVED_WEEK = '2026-W51';
export const CHANNEL_ID = '2026-channel-jarfalla';
export const WAITING_CLAIM = '2026-claim';
export const TENANT_RECORD_ID = '2026-tenant-jarfalla';
export const RULE_ID = '2026-rule';
export const QUESTION = aQuestion('2026-question');
export const CLOSED: ClosedYear = {
  id: '2025-closed',
  version: 1,
  year: 2025,
  closedBy: anna.id,
  closedAt: '2026-01-12T09:00:00.000Z',
};
/** Its files are not among what the tests keep. */
export const APPROVED_REPORT: ApprovedReport = {
  id: '2026-report-approved',
  version: 1,
  key: '2025 report pillar',
  kind: 'report',
  year: 2025,
  structure: 'pillar',
  sections: [],
  state: 'approved',
  approval: {
    body: 'political_steering',
    date: '2026-02-12',
    minutesRef: '§ 4',
    recordedBy: anna.id,
    recordedAt: '2026-02-13T09:00:00.000Z',
  },
};
/** A training that everybody sees; those who are nominated are their municipality's alone. */
export const TRAINING = '2026-training-open';
export const nominationOf = (municipalityId: MunicipalityId): string => `2026-nomination-${municipalityId}`;
/** One that nobody has said the attendance of, and one that can be evaluated. */
export const PASSED_EVENT = '2026-event-passed';
export const HELD_EVENT = '2026-event-held';
export const RETIRED_ENTRY = 'ur-bruk';

// Object.keys forgets that the keys are acts.
const PRESSED_ACTS = Object.keys(RIGHT_OF_ACT) as PressedAct[];

const preparedRequest = (act: PressedAct, municipalityId: MunicipalityId, place: number): Request => {
  const id = requestFor(act, municipalityId);
  const asker = `2026-${municipalityId}`;
  const own = { municipalityId, requestedBy: asker, contactId: asker, question: secretOf(municipalityId) };
  if (act !== 'answer_jointly')
    return preparedFor(act, { ...own, id, number: `F2026-${place + 100}`, submissionId: id });
  const ofSigtuna = { municipalityId: 'sigtuna', question: 'Vill ni vara med?' } as const;
  const request = aRequest(`F2026-${place + 100}`, { ...ofSigtuna, id, submissionId: id });
  return afterActs(request, [{ kind: 'ask_jointly', municipalities: [municipalityId] }]);
};

const DECIDED = { by: anna.id, at: '2026-11-17T09:00:00.000Z' };

const digestIn = (state: 'sent' | 'unknown' | 'failed', week: string, municipalityId: MunicipalityId) => ({
  id: `${week}-${municipalityId}`,
  version: 1,
  key: `${week}-${municipalityId}`,
  week,
  municipalityId,
  state,
  digest: aDigest({ week, municipality: municipalityId }),
  reservedBy: 'earlier-run',
  reservedAt: '2026-11-09T07:00:00.000Z',
  attempts: [],
  ...(state === 'failed' && { reason: 'http_403' }),
  ...(state === 'unknown' && { unknownSince: '2026-11-09T07:00:00.000Z' }),
});

/** What is in the store before anyone tries anything. */
export const WORLD: { readonly [N in CollectionName]?: readonly Collections[N][] } = {
  people: PEOPLE,
  requests: MUNICIPALITIES.flatMap((municipalityId, index) => [
    aRequest(numberOf(municipalityId), {
      id: requestOf(municipalityId),
      municipalityId,
      requestedBy: `2026-${municipalityId}`,
      contactId: `2026-${municipalityId}`,
      question: secretOf(municipalityId),
    }),
    ...PRESSED_ACTS.map((act, place) => preparedRequest(act, municipalityId, index * 100 + place)),
  ]),
  proposals: [
    ...PEOPLE.map(({ id }) =>
      aProposal(id, { id: ownProposalOf(id), proposedBy: id, askedIds: [jarfallaMember.id] }),
    ),
    ...MUNICIPALITIES.map((municipalityId) =>
      aProposal(municipalityId, {
        id: proposalOf(municipalityId),
        municipalityId,
        question: secretOf(municipalityId),
        proposedBy: nadja.id,
        askedIds: [`2026-${municipalityId}`],
      }),
    ),
  ],
  evaluations: [anEvaluation({ id: HELD_EVENT })],
  rounds: [ROUND, SORTED_ROUND],
  needs: [
    ...MUNICIPALITIES.map((municipalityId) =>
      aNeed(ROUND, municipalityId, {
        municipalityId,
        text: `Vad hjälper unga i ${MUNICIPALITY_NAMES[municipalityId]}?`,
        addedBy: `2026-${municipalityId}`,
      }),
    ),
    aNeed(ROUND, 'gemensamt', {
      municipalityId: 'sigtuna',
      supporters: ['jarfalla'],
      text: 'Hur följer vi upp insatser?',
    }),
    aNeed(ROUND, 'eget', { municipalityId: 'sigtuna', text: 'Vad kräver den nya lagen av oss?' }),
    aNeed(SORTED_ROUND, 'ordnat', { municipalityId: 'sigtuna' }),
  ],
  drafts: PEOPLE.map(({ id }) => ({
    id: draftOf(id),
    version: 1,
    personId: id,
    savedAt: '2026-11-17T09:00:00.000Z',
    submissionId: `draft of ${id}`,
    question: 'Hur gör andra?',
  })),
  activities: PEOPLE.flatMap(({ id }) => [
    anActivity(id, {
      id: activityOf(id),
      staffIds: [id],
      loggedBy: id,
      loggedAt: '2026-11-18T10:00:00.000Z',
      municipalities: [],
    }),
    anActivity(id, {
      id: plannedOf(id),
      loggedBy: id,
      staffIds: [id],
      date: onDay('2026-11-16'),
      loggedAt: '2026-11-10T10:00:00.000Z',
      municipalities: [],
      state: 'planned',
    }),
    anActivity(id, {
      id: steeringOf(id),
      kind: 'steering_meeting',
      loggedBy: id,
      staffIds: [id],
      date: onDay('2026-11-16'),
      loggedAt: '2026-11-16T10:00:00.000Z',
      municipalities: [],
    }),
  ]).concat(
    MUNICIPALITIES.map((municipalityId) =>
      anActivity(municipalityId, {
        id: linkedOf(municipalityId),
        requestId: requestFor('unlink_activity', municipalityId),
        loggedBy: anna.id,
        staffIds: [anna.id],
        loggedAt: '2026-11-02T10:00:00.000Z',
        municipalities: [],
      }),
    ),
  ),
  trainings: [
    aTraining('open', {
      sessions: [{ number: 1, date: onDay('2026-11-10') }],
      released: [
        {
          kind: 'released',
          municipalityId: 'ekero',
          seats: 1,
          at: '2026-11-17T09:00:00.000Z',
          by: martin.id,
        },
      ],
    }),
  ],
  nominations: MUNICIPALITIES.map((municipalityId, index) =>
    aNomination({ id: TRAINING }, municipalityId, {
      municipalityId,
      name: secretOf(municipalityId),
      order: index + 1,
      history: [{ at: '2026-11-17T09:00:00.000Z', by: `2026-${municipalityId}`, to: 'seated' }],
    }),
  ),
  imports: PEOPLE.map(({ id }) => ({
    id: importOf(id),
    version: 1,
    fileName: 'aktiviteter.xlsx',
    rows: 1,
    importedBy: id,
    importedAt: '2026-11-18T10:00:00.000Z',
  })),
  events: [
    OPEN_EVENT,
    FULL_EVENT,
    anEvent('passed', { date: onDay(YESTERDAY) }),
    anEvent('held', { date: onDay(YESTERDAY), state: 'held' }),
  ],
  registrations: PEOPLE.flatMap(({ id }, place) => [
    aRegistration(FULL_EVENT, id, { order: place + 1 }),
    aRegistration({ id: HELD_EVENT }, id, { attended: true }),
  ]),
  goalareas: [{ id: GOAL_AREA_ID, version: 1, label: 'Digital omställning', fromYear: 2026, toYear: 2026 }],
  networks: [aNetwork('network', { id: NETWORK_ID })],
  publications: [aPublication('publication', { id: PUBLICATION_ID })],
  goals: [GOAL, aGoal('earlier', { year: 2025 })],
  digests: MUNICIPALITIES.flatMap((municipalityId) => [
    digestIn('sent', SENT_WEEK, municipalityId),
    digestIn('unknown', UNKNOWN_WEEK, municipalityId),
    digestIn('failed', FAILED_WEEK, municipalityId),
    { ...asHeld({ week: HELD_WEEK, municipalityId }, 'held', DECIDED), version: 1 },
    { ...asHeld({ week: SKIPPED_WEEK, municipalityId }, 'week_skipped', DECIDED), version: 1 },
    { ...asApproved(aDigest({ week: APPROVED_WEEK, municipality: municipalityId }), DECIDED), version: 1 },
  ]),
  corrections: [
    {
      id: UNKNOWN_CORRECTION,
      version: 1,
      submissionId: 'earlier',
      week: SENT_WEEK,
      municipalityId: 'jarfalla',
      text: 'Det var 12, inte 21.',
      by: anna.id,
      at: '2026-11-02T09:00:00.000Z',
      state: 'unknown',
      reservedBy: 'earlier-run',
      reason: 'timeout',
    },
  ],
  notices: [
    aNotice(FAILED_NOTICE, { state: 'failed', reason: 'http_413', endedAt: '2026-11-18T10:30:00.000Z' }),
  ],
  conversations: [LOST_CHAT],
  claims: [
    {
      id: WAITING_CLAIM,
      version: 1,
      personId: nadja.id,
      waitingFor: nadja.id,
      municipalityId: 'jarfalla',
      state: 'waiting',
      claimedAt: '2026-11-17T09:00:00.000Z',
    },
  ],
  channels: [
    {
      id: CHANNEL_ID,
      version: 1,
      municipalityId: 'jarfalla',
      route: 'graph',
      teamGroupId: '11111111-2222-4333-8444-555555555555',
      channelId: '19:jarfalla@thread.tacv2',
      name: 'Veckobrev',
      setBy: anna.id,
      setAt: '2026-11-02T09:00:00.000Z',
    },
  ],
  unanswered: [QUESTION],
  closings: [CLOSED],
  reports: [APPROVED_REPORT],
  edits: [
    {
      id: '2026-edit',
      version: 1,
      entryId: RETIRED_ENTRY,
      entry: anEntry(RETIRED_ENTRY),
      isRetired: true,
      history: [{ at: '2026-11-02T09:00:00.000Z', by: maria.id, change: 'retired', fields: [] }],
    },
  ],
  retention: [
    {
      id: RULE_ID,
      version: 1,
      collection: 'unanswered',
      months: 12,
      decision: 'SOC 2026/1',
      setBy: anna.id,
      setAt: '2026-11-02T09:00:00.000Z',
    },
  ],
  tenants: [
    {
      id: TENANT_RECORD_ID,
      version: 1,
      municipalityId: 'jarfalla',
      tenantId: '33333333-2222-4333-8444-555555555555',
      setBy: anna.id,
      setAt: '2026-11-02T09:00:00.000Z',
    },
  ],
};

/** Files that wait to be saved, before anyone tries anything. */
export const KEPT_IMPORTS: readonly KeptImport[] = PEOPLE.map(({ id }) => ({
  id: keptOf(id),
  personId: id,
  keptAt: '2026-11-18T10:00:00.000Z',
  fileName: 'aktiviteter.xlsx',
  table: {
    headings: { date: 'Datum', kind: 'Typ', title: 'Rubrik' },
    ignored: [],
    rows: [
      {
        number: 2,
        cells: {
          date: { kind: 'text', text: '2026-11-17' },
          kind: { kind: 'text', text: 'Bollplank' },
          title: { kind: 'text', text: 'SIP' },
        },
      },
    ],
  },
}));

/** Plans that wait to be saved: one new goal each. */
export const KEPT_PLANS: readonly KeptPlan[] = PEOPLE.map(({ id }) => ({
  id: keptPlanOf(id),
  personId: id,
  keptAt: '2026-11-18T10:00:00.000Z',
  fileName: 'Planmall 2026.xlsx',
  year: 2026,
  ignored: [],
  tables: [
    {
      sheet: 'goals',
      name: 'Mål',
      headings: { goal: 'Mål' },
      ignored: [],
      rows: [{ number: 2, cells: { goal: { kind: 'text', text: 'Fler frukostar' } } }],
    },
  ],
}));
