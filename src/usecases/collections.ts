import type { Activity } from '../domain/activity.js';
import type { ActivityImport } from '../domain/activity-import.js';
import type { AnnualReport } from '../domain/annual-report.js';
import type { AuditRow } from '../domain/audit.js';
import { isoYearOf, yearOf } from '../domain/calendar.js';
import type { Claim } from '../domain/claim.js';
import type { ClosedYear } from '../domain/closed-year.js';
import type { ConversationReference } from '../domain/conversation-reference.js';
import { type DigestRecord, frozenAt, isUnderWay } from '../domain/digest.js';
import type { DigestChannel } from '../domain/digest-channel.js';
import type { DigestCorrection } from '../domain/digest-correction.js';
import type { DigestPlan } from '../domain/digest-plan.js';
import type { EntryEdit } from '../domain/entry-edit.js';
import type { Evaluation } from '../domain/evaluation.js';
import type { Event, Registration } from '../domain/event.js';
import type { AnswerFeedback, UnansweredQuestion } from '../domain/feedback.js';
import type { FileOffer } from '../domain/file-offer.js';
import type { GoalArea } from '../domain/goal-area.js';
import type { JobRow } from '../domain/job.js';
import type { LiveCard } from '../domain/live-card.js';
import type { MunicipalityTenant } from '../domain/municipality-tenant.js';
import type { Need, NeedRound } from '../domain/need.js';
import type { Network } from '../domain/network.js';
import type { QueuedNotice } from '../domain/notice.js';
import type { Person } from '../domain/person.js';
import type { PlanGoal } from '../domain/plan-goal.js';
import type { Preferences } from '../domain/preferences.js';
import type { Proposal } from '../domain/proposal.js';
import type { Publication } from '../domain/publication.js';
import { isOpen, lastStepAt, type Request } from '../domain/request.js';
import type { RequestDraft } from '../domain/request-draft.js';
import type { RetentionRule } from '../domain/retention.js';
import type { Setting } from '../domain/settings.js';
import type { Nomination, Training } from '../domain/training.js';
import type { WelcomedConversation } from '../domain/welcome.js';
import type { YearFigures } from '../domain/year-figures.js';

/** Every collection and the record it holds. A new one is a line here and a schema in adapters/store. */
export interface Collections {
  readonly activities: Activity;
  readonly goals: PlanGoal;
  readonly goalareas: GoalArea;
  readonly publications: Publication;
  readonly yearfigures: YearFigures;
  readonly reports: AnnualReport;
  readonly closings: ClosedYear;
  readonly imports: ActivityImport;
  readonly preferences: Preferences;
  readonly requests: Request;
  readonly drafts: RequestDraft;
  readonly proposals: Proposal;
  readonly events: Event;
  readonly registrations: Registration;
  readonly evaluations: Evaluation;
  readonly trainings: Training;
  readonly nominations: Nomination;
  readonly networks: Network;
  readonly rounds: NeedRound;
  readonly needs: Need;
  readonly people: Person;
  readonly digests: DigestRecord;
  readonly digestplans: DigestPlan;
  readonly corrections: DigestCorrection;
  readonly feedback: AnswerFeedback;
  readonly unanswered: UnansweredQuestion;
  readonly edits: EntryEdit;
  readonly welcomed: WelcomedConversation;
  readonly conversations: ConversationReference;
  readonly notices: QueuedNotice;
  readonly livecards: LiveCard;
  readonly jobs: JobRow;
  readonly channels: DigestChannel;
  readonly offers: FileOffer;
  readonly claims: Claim;
  readonly tenants: MunicipalityTenant;
  readonly retention: RetentionRule;
  readonly settings: Setting;
  readonly audit: AuditRow;
}

export type CollectionName = keyof Collections;

/** Fields whose value, when present, only one record of the collection may have. */
export const UNIQUE_FIELDS = {
  activities: ['sourceKey', 'submissionId'],
  goals: ['submissionId'],
  goalareas: ['submissionId'],
  publications: ['submissionId'],
  yearfigures: ['year'],
  reports: ['key'],
  closings: ['year'],
  imports: ['submissionId'],
  preferences: ['personId'],
  requests: ['number', 'submissionId'],
  drafts: ['submissionId'],
  proposals: ['submissionId'],
  events: ['submissionId', 'sourceKey'],
  registrations: ['key', 'submissionId'],
  evaluations: ['eventId'],
  trainings: ['submissionId'],
  nominations: ['submissionId'],
  networks: ['submissionId'],
  rounds: ['submissionId', 'slot'],
  needs: ['submissionId'],
  people: ['identity'],
  digests: ['key'],
  digestplans: ['week'],
  corrections: ['submissionId'],
  feedback: ['sourceKey'],
  unanswered: ['sourceKey'],
  edits: ['entryId', 'submissionId'],
  welcomed: ['conversationId'],
  conversations: ['conversationId'],
  notices: ['key'],
  livecards: ['key'],
  jobs: ['key'],
  channels: ['municipalityId', 'channelId'],
  offers: [],
  claims: ['waitingFor'],
  tenants: ['municipalityId', 'tenantId'],
  retention: ['collection'],
  settings: ['name'],
  audit: [],
} as const satisfies { readonly [N in CollectionName]: readonly (keyof Collections[N])[] };

const ifLater = (year: number, than: number): number | undefined => (year > than ? year : undefined);

/** Values that records are found by often, each as a rule of the record: a look-up costs what it finds. */
export const INDEXES = {
  activities: {
    year: ({ date }: Activity) => yearOf(date.from),
    isoYear: ({ date }: Activity) => isoYearOf(date.from),
    /** The year that it was logged in; undefined unless that is a later one than it was done in. */
    loggedYearsAfter: ({ date, loggedAt }: Activity) => ifLater(yearOf(loggedAt), isoYearOf(date.from)),
    request: ({ requestId }: Activity) => requestId,
    network: ({ networkId }: Activity) => networkId,
  },
  goals: { year: ({ year }: PlanGoal) => year },
  publications: {
    year: ({ year }: Publication) => year,
    /** The year that it was planned for; undefined unless it has been postponed from it to another. */
    postponedFrom: ({ year, postponedFrom }: Publication) =>
      postponedFrom?.year === year ? undefined : postponedFrom?.year,
  },
  events: {
    state: ({ state }: Event) => state,
    /** Undefined while nobody knows when it is. */
    year: ({ date }: Event) => (date === undefined ? undefined : yearOf(date.from)),
  },
  registrations: {
    event: ({ eventId }: Registration) => eventId,
    person: ({ personId }: Registration) => personId,
  },
  evaluations: { isOpen: ({ closedAt }: Evaluation) => closedAt === undefined },
  trainings: { state: ({ state }: Training) => state },
  nominations: { training: ({ trainingId }: Nomination) => trainingId },
  rounds: { state: ({ state }: NeedRound) => state },
  requests: {
    /** Undefined while it is open. */
    yearEnded: (request: Request) => (isOpen(request) ? undefined : yearOf(lastStepAt(request))),
  },
  digests: {
    week: ({ week }: DigestRecord) => week,
    isoYear: ({ week }: DigestRecord) => yearOf(week),
    /** The year that it was frozen in; undefined unless that is a later one than its week's. */
    frozenYearsAfter: (digest: DigestRecord) => ifLater(yearOf(frozenAt(digest) ?? ''), yearOf(digest.week)),
    isUnderWay,
  },
  corrections: {
    year: ({ at }: DigestCorrection) => yearOf(at),
    /** Of the week whose digest is corrected. */
    isoYear: ({ week }: DigestCorrection) => yearOf(week),
  },
  needs: { round: ({ roundId }: Need) => roundId },
  notices: { state: ({ state }: QueuedNotice) => state },
  livecards: { message: ({ chatId, messageId }: LiveCard) => `${chatId} ${messageId}` },
} as const satisfies {
  readonly [N in CollectionName]?: Readonly<Record<string, (record: Collections[N]) => unknown>>;
};

export type IndexedCollection = keyof typeof INDEXES;

export const COLLECTION_NAMES = Object.keys(UNIQUE_FIELDS) as readonly CollectionName[];
