import { EMPTY_ACTIVITY_FORM } from '../../src/cards/activity-form-fields.js';
import { ATTENDANCE_FIELDS } from '../../src/cards/attendance-form.js';
import { EMPTY_ENTRY_FORM } from '../../src/cards/entry-form.js';
import { ENTERED_FIELDS } from '../../src/cards/evaluation-counts.js';
import { EMPTY_EVENT_FORM } from '../../src/cards/event-form.js';
import { EMPTY_GOAL_FORM } from '../../src/cards/goal-form.js';
import { EMPTY_RESULT_FORM } from '../../src/cards/goal-result-form.js';
import { EMPTY_NETWORK_FORM } from '../../src/cards/network-form.js';
import { EMPTY_PUBLICATION_FORM } from '../../src/cards/publication-form.js';
import { NEW_TRAINING, TRAINING_FIELDS } from '../../src/cards/training-form.js';
import type { MessageActionInput, TextInput } from '../../src/conversation/turn.js';
import type { PressedAct } from '../../src/domain/act-rights.js';
import { MUNICIPALITY_NAMES } from '../../src/domain/municipality.js';
import type { RightName } from '../../src/domain/rights.js';
import { aChannelLink } from './channel-links.js';
import {
  APPROVED_REPORT,
  APPROVED_WEEK,
  activityOf,
  CHANNEL_ID,
  CLOSED,
  draftOf,
  FAILED_NOTICE,
  FAILED_WEEK,
  FULL_EVENT,
  GOAL,
  GOAL_AREA_ID,
  HELD_EVENT,
  HELD_WEEK,
  importOf,
  keptOf,
  keptPlanOf,
  LOST_CHAT,
  linkedOf,
  NETWORK_ID,
  needOf,
  nominationOf,
  numberOf,
  OPEN_EVENT,
  ownProposalOf,
  PASSED_EVENT,
  PUBLICATION_ID,
  plannedOf,
  proposalOf,
  QUESTION,
  RETIRED_ENTRY,
  ROUND,
  RULE_ID,
  requestFor,
  requestOf,
  SENT_WEEK,
  SHARED_NEED,
  SKIPPED_WEEK,
  SORTED_NEED,
  signUpOf,
  steeringOf,
  TENANT_RECORD_ID,
  TRAINING,
  UNKNOWN_CORRECTION,
  UNKNOWN_WEEK,
  UNSHARED_NEED,
  WAITING_CLAIM,
  type Whose,
} from './rights-world.js';

/** How somebody uses a command or a button in the world of rights-world.ts, so that it works when they may. */
export type RightsSample = {
  /** What decides whether it is the asker's own, as its `about` says; 'nothing' when that is left out. */
  readonly about: 'municipality' | 'person' | 'nothing';
  /** Whether it changes the store when it works. */
  readonly writes: boolean;
  /** Inputs of the form that the button stands beside: clients send them along, and they mean nothing. */
  readonly unread?: readonly string[];
} & (
  | { /** What is written. */ readonly write: (whose: Whose) => string | TextInput }
  | { /** What stands in the search box. */ readonly search: () => string }
  | { /** The message that it is picked for. */ readonly pick: () => Omit<MessageActionInput, 'kind'> }
  | { /** The data of the press, without `verb` and `card`. */ readonly press: (whose: Whose) => object }
);

/** What saving one new goal is shown as. */
const PLAN_SEEN = 'gAmrILCf4I2Nxoxj';

const READS = { about: 'nothing', writes: false } as const;
const CHANGES = { about: 'nothing', writes: true } as const;

const NETWORK = { ...EMPTY_NETWORK_FORM, name: 'Familjehemsnätverket' };

const SIGTUNA_TENANT = '22222222-2222-4333-8444-555555555555';

const ACTIVITY = {
  ...EMPTY_ACTIVITY_FORM,
  kind: 'sounding_board',
  title: 'SIP',
  date: '2026-11-18',
  hours: '2',
  municipalities: 'jarfalla',
};
const OF_ROLE_FORM = ['role', 'municipalityId'];
const REQUEST = { submissionId: 'submission', question: 'Hur gör andra?', kind: 'other', area: 'general' };

const ROLE = { role: 'council_member', municipalityId: 'solna', from: '2020-01-01' };
const SOLNA_SEAT = { personId: '2026-solna', index: 0, held: 'council_member solna 2020-01-01' };
const ASKED = { questionId: QUESTION.id, until: QUESTION.at };
const ENTRY = {
  ...EMPTY_ENTRY_FORM,
  title: 'SIP',
  text: 'SIP är en samordnad plan.',
  years: '2026',
  sourceTitle: 'Uppgift från FoU Nordväst',
  sourceYear: '2026',
};
const EVENT = {
  ...EMPTY_EVENT_FORM,
  kind: 'breakfast',
  title: 'Heder',
  form: 'hybrid',
  eventId: '',
  expectedVersion: 0,
  submissionId: 'submission',
  pastMeant: '',
};
const aboutPlanned = (personId: string) => ({
  activityId: plannedOf(personId),
  activityIds: plannedOf(personId),
});
const REPORT = { kind: 'report', year: 2026, structure: 'pillar' };
const APPROVED_OF = { kind: 'report', year: APPROVED_REPORT.year, structure: APPROVED_REPORT.structure };
const OF_REPORT_FORMS = ['section', 'text', 'body', 'date', 'minutesRef'];
const OF_NEED_FORM = ['municipalityId', 'text', 'area', 'perspective', 'level', 'proposedKind'];
const OF_SORT_FORM = ['theme', 'ownTheme', 'place'];
const OF_RULE = ['months', 'decision'];

/** A press that does something with a request that it can be done with. */
const withRequest = (act: PressedAct, inputs: object): RightsSample => ({
  about: 'municipality',
  writes: true,
  press: ({ municipalityId }) => ({
    requestId: requestFor(act, municipalityId),
    expectedVersion: 1,
    ...inputs,
  }),
});

const OF_TRAINING = { trainingId: TRAINING, expectedVersion: 1 };

/** A press that does something with somebody who is nominated. */
const withNomination = (inputs: object): RightsSample => ({
  about: 'municipality',
  writes: true,
  press: ({ municipalityId }) => ({
    nominationId: nominationOf(municipalityId),
    expectedVersion: 1,
    ...inputs,
  }),
});

/** One for every row of RIGHTS. The records that they name are put into `WORLD`, in rights-world.ts. */
export const RIGHTS_SAMPLES: Readonly<Record<RightName, RightsSample>> = {
  hej: { ...READS, write: () => 'hej' },
  hjälp: { ...READS, write: () => 'hjälp' },
  'menade du': { ...READS, write: () => 'hjälpp' },
  'ta bort': { ...CHANGES, write: () => 'ta bort Martin' },
  'jag är': { ...READS, write: () => 'jag är chef Solna' },

  'jag representerar': { ...CHANGES, write: () => 'jag representerar Sigtuna' },
  'claim.open': { ...READS, press: () => ({}) },
  'claim.send': { ...CHANGES, press: () => ({ municipalityId: 'sigtuna' }) },
  'claim.show': { ...READS, press: () => ({ claimId: WAITING_CLAIM }) },
  'claim.accept': {
    ...CHANGES,
    press: () => ({ claimId: WAITING_CLAIM, expectedVersion: 1, role: 'chief', countTenant: 'false' }),
  },
  'claim.decline': { ...CHANGES, press: () => ({ claimId: WAITING_CLAIM, expectedVersion: 1 }) },

  'vem representerar': { ...READS, write: () => 'vem representerar Sigtuna?' },

  'jag arbetar i': { ...CHANGES, write: () => 'jag arbetar i Sigtuna' },
  'workplace.ask': { ...READS, press: () => ({}) },
  'workplace.save': { ...CHANGES, press: () => ({ worksIn: 'sigtuna' }) },

  fråga: { ...CHANGES, write: () => 'vad är lovande praktik?' },
  'entry.open': { ...READS, press: () => ({ entryId: 'bbic' }) },
  'answer.feedback': { ...CHANGES, press: () => ({ entryId: 'bbic', helped: true }) },

  'sök i FoU': { ...READS, search: () => 'bbic' },

  kommande: { ...READS, write: () => 'kommande' },
  'coming.list': {
    ...READS,
    press: () => ({ kinds: '', from: '', to: '', precision: '', topic: '', page: 1 }),
  },

  'mina uppgifter': { ...CHANGES, write: () => 'mina uppgifter' },
  'radera mina uppgifter': { ...READS, write: () => 'radera mina uppgifter' },
  'data.erase': { ...CHANGES, press: ({ personId }) => ({ seenId: personId, seenVersion: 1 }) },
  'data.keep': { ...READS, press: () => ({}) },

  logga: { ...CHANGES, write: () => 'logga 2 tim bollplank med Järfälla om SIP idag' },
  'activity.save': { ...CHANGES, press: () => ({ ...ACTIVITY, submissionId: 'submission' }) },
  'activity.edit': {
    about: 'person',
    writes: false,
    press: ({ personId }) => ({ activityId: activityOf(personId) }),
  },
  'activity.update': {
    about: 'person',
    writes: true,
    press: ({ personId }) => ({ ...ACTIVITY, activityId: activityOf(personId), expectedVersion: 1 }),
  },
  'activity.undo': {
    about: 'person',
    writes: true,
    press: ({ personId }) => ({ activityId: activityOf(personId) }),
  },
  'mina aktiviteter': { ...READS, write: () => 'mina aktiviteter' },
  'activities.list': { ...READS, press: () => ({ stretch: 'week', from: '2026-11-16', page: 1 }) },
  'activity.open': { ...READS, press: ({ personId }) => ({ activityId: activityOf(personId) }) },
  'activity.ask-remove': {
    about: 'person',
    writes: false,
    press: ({ personId }) => ({ activityId: activityOf(personId) }),
  },
  'activity.keep': {
    about: 'person',
    writes: false,
    press: ({ personId }) => ({ activityId: activityOf(personId) }),
  },
  'activity.remove': {
    about: 'person',
    writes: true,
    press: ({ personId }) => ({ activityId: activityOf(personId) }),
  },
  upprepa: { ...READS, write: () => 'upprepa' },
  'activity.repeat': { ...READS, press: ({ personId }) => ({ activityId: activityOf(personId) }) },
  påminnelser: { ...READS, write: () => 'påminnelser' },
  'reminders.save': {
    ...CHANGES,
    press: () => ({ asksAboutPlanned: 'false', remindsOnFridays: 'true' }),
  },
  'planned.list': { ...READS, press: ({ personId }) => ({ activityIds: plannedOf(personId) }) },
  'planned.done': { about: 'person', writes: true, press: ({ personId }) => aboutPlanned(personId) },
  'planned.cancel': { about: 'person', writes: true, press: ({ personId }) => aboutPlanned(personId) },
  'planned.ask-move': { about: 'person', writes: false, press: ({ personId }) => aboutPlanned(personId) },
  'planned.move': {
    about: 'person',
    writes: true,
    press: ({ personId }) => ({ ...aboutPlanned(personId), date: '2026-12-01' }),
  },
  'planned.stop': { ...CHANGES, press: ({ personId }) => ({ activityIds: plannedOf(personId) }) },
  'activity.undo-all': {
    about: 'person',
    writes: true,
    press: ({ personId }) => ({ listed: activityOf(personId) }),
  },
  ångra: { ...CHANGES, write: () => 'ångra' },
  rätta: { ...CHANGES, write: () => 'nej, det var 3 timmar' },
  'activity.correct': {
    about: 'person',
    writes: true,
    press: ({ personId }) => ({ activityId: activityOf(personId), words: 'nej, det var 3 timmar' }),
  },
  berätta: { ...CHANGES, write: () => '2 tim bollplank med Järfälla om SIP idag' },
  'logga som aktivitet': {
    ...READS,
    pick: () => ({ action: 'logActivity', text: 'Bollplank med Järfälla om SIP', subject: '' }),
  },
  exportera: { ...READS, write: () => 'exportera 2026' },
  importera: { ...READS, write: () => 'importera' },
  'import.template': { ...READS, press: () => ({ format: 'xlsx' }) },
  'import.page': {
    about: 'person',
    writes: false,
    press: ({ personId }) => ({ keptId: keptOf(personId), page: 1 }),
  },
  'import.save': {
    about: 'person',
    writes: true,
    press: ({ personId }) => ({ keptId: keptOf(personId), alike: 0 }),
  },
  'import.cancel': {
    about: 'person',
    writes: false,
    press: ({ personId }) => ({ keptId: keptOf(personId) }),
  },
  'import.undo': {
    about: 'person',
    writes: true,
    press: ({ personId }) => ({ importId: importOf(personId) }),
  },
  'importera plan': { ...READS, write: () => 'importera plan 2026' },
  'planfile.template': { ...READS, press: () => ({ year: 2026 }) },
  'planfile.page': {
    about: 'person',
    writes: false,
    press: ({ personId }) => ({ keptId: keptPlanOf(personId), page: 1 }),
  },
  'planfile.save': {
    about: 'person',
    writes: true,
    press: ({ personId }) => ({ keptId: keptPlanOf(personId), seen: PLAN_SEEN }),
  },
  'planfile.cancel': {
    about: 'person',
    writes: false,
    press: ({ personId }) => ({ keptId: keptPlanOf(personId) }),
  },
  läget: { ...READS, write: () => 'läget' },
  'overview.show': { ...READS, press: () => ({ year: 2026, by: 'municipality' }) },
  rapport: { ...READS, write: () => 'rapport 2026' },
  'report.show': { ...READS, press: () => REPORT, unread: OF_REPORT_FORMS },
  'report.fetch': { ...READS, press: () => ({ ...REPORT, file: 'document' }), unread: ['section'] },
  'report.write': { ...READS, press: () => ({ ...REPORT, section: 'focus' }) },
  'report.save-section': {
    ...CHANGES,
    press: () => ({ ...REPORT, section: 'focus', expectedVersion: 0, text: 'Nya socialtjänstlagen.' }),
  },
  'report.ask-approve': { ...READS, press: () => REPORT, unread: ['section'] },
  'report.approve': {
    ...CHANGES,
    press: () => ({
      ...REPORT,
      expectedVersion: 0,
      body: 'political_steering',
      date: '2026-11-17',
      minutesRef: '§ 4',
    }),
  },
  'report.ask-reopen': { ...READS, press: () => APPROVED_OF, unread: ['section'] },
  'report.reopen': { ...CHANGES, press: () => ({ ...APPROVED_OF, expectedVersion: 1 }) },
  planutkast: { ...READS, write: () => 'planutkast 2027' },
  siffror: { ...READS, write: () => 'siffror 2026' },
  'figures.show': { ...READS, press: () => ({ year: 2025 }) },
  'figures.edit': { ...READS, press: () => ({ year: 2026, list: 'budget' }) },
  'figures.save': {
    ...CHANGES,
    press: () => ({ year: 2026, list: 'budget', expectedVersion: 0, rows: 'Personal; 1; 2; 3' }),
  },
  publikationer: { ...CHANGES, write: () => 'publikationer' },
  'publication.list': { ...READS, unread: ['publicationId'], press: () => ({ year: 2026 }) },
  'publication.add': { ...READS, unread: ['publicationId'], press: () => ({ year: 2026 }) },
  'publication.change': {
    ...READS,
    press: () => ({ year: 2026, as: 'change', publicationId: PUBLICATION_ID }),
  },
  'publication.save': {
    ...CHANGES,
    press: () => ({
      ...EMPTY_PUBLICATION_FORM,
      title: 'En rapport',
      year: '2026',
      submissionId: 'submission',
      publicationId: '',
      expectedVersion: 0,
    }),
  },
  plan: { ...READS, write: () => 'plan 2026' },
  'plan.show': { ...READS, unread: ['goalId', 'done'], press: () => ({ year: 2026, page: 1 }) },
  'plan.copy': { ...CHANGES, unread: ['goalId'], press: () => ({ year: 2026 }) },
  'goal.show': { ...READS, press: () => ({ year: 2026, page: 1, goalId: GOAL.id }) },
  'goal.add': { ...READS, unread: ['goalId'], press: () => ({ year: 2026 }) },
  'goal.change': { ...READS, unread: ['done'], press: () => ({ goalId: GOAL.id }) },
  'goal.save': {
    ...CHANGES,
    press: () => ({
      ...EMPTY_GOAL_FORM,
      label: 'Ett nytt mål',
      submissionId: 'submission',
      year: 2026,
      goalId: '',
      expectedVersion: 0,
    }),
  },
  'goal.save-done': {
    ...CHANGES,
    press: () => ({ goalId: GOAL.id, expectedVersion: 1, done: 'w1' }),
  },
  'goal.state': { ...READS, unread: ['done'], press: () => ({ goalId: GOAL.id }) },
  'goal.save-result': {
    ...CHANGES,
    press: () => ({ ...EMPTY_RESULT_FORM, percent: '100', goalId: GOAL.id, expectedVersion: 1 }),
  },
  'goal.ask-remove': { ...READS, unread: ['done'], press: () => ({ goalId: GOAL.id }) },
  'goal.remove': { ...CHANGES, press: () => ({ goalId: GOAL.id, expectedVersion: 1 }) },
  statistik: { ...READS, write: () => 'statistik' },
  'statistics.show': { ...READS, press: () => ({ year: 2026, by: 'municipality' }) },
  resultatmål: { ...READS, write: () => 'resultatmål' },
  'goalarea.list': { ...READS, unread: ['label'], press: () => ({ year: 2026 }) },
  'goalarea.add': { ...READS, press: () => ({ year: 2026 }) },
  'goalarea.rename': {
    ...READS,
    press: () => ({ year: 2026, areaId: GOAL_AREA_ID, expectedVersion: 1 }),
  },
  'goalarea.save': {
    ...CHANGES,
    press: () => ({
      year: 2026,
      label: 'Stöd i omställningen',
      submissionId: 'submission',
      areaId: '',
      expectedVersion: 0,
    }),
  },
  'goalarea.end': { ...CHANGES, press: () => ({ year: 2026, areaId: GOAL_AREA_ID, expectedVersion: 1 }) },
  'goalarea.resume': { ...CHANGES, press: () => ({ year: 2026, areaId: GOAL_AREA_ID, expectedVersion: 1 }) },
  'stäng året': { ...READS, write: () => 'stäng året 2024' },
  'year.close': { ...CHANGES, press: () => ({ year: 2024 }) },
  'öppna året': { ...READS, write: () => `öppna året ${CLOSED.year}` },
  'year.reopen': { ...CHANGES, press: () => ({ year: CLOSED.year, seenAt: CLOSED.closedAt }) },
  'year.leave': { ...READS, press: () => ({ year: CLOSED.year }) },

  nätverk: { ...READS, write: () => 'nätverk' },
  'network.list': { ...READS, unread: ['networkId'], press: () => ({}) },
  'network.show': { ...READS, press: () => ({ networkId: NETWORK_ID }) },
  'network.add': { ...READS, unread: ['networkId'], press: () => ({}) },
  'networks.add-known': { ...READS, unread: ['networkId'], press: () => ({}) },
  'network.change': { ...READS, press: () => ({ networkId: NETWORK_ID }) },
  'network.save': {
    ...CHANGES,
    press: () => ({ ...NETWORK, submissionId: 'submission', networkId: '', expectedVersion: 0 }),
  },
  'network.log-meeting': { ...READS, press: () => ({ networkId: NETWORK_ID }) },
  möten: { ...CHANGES, write: () => 'möten' },
  'meetings.show': { ...READS, press: () => ({ year: 2025 }) },
  'meeting.set-body': {
    about: 'person',
    writes: true,
    press: ({ personId }) => ({
      activityId: steeringOf(personId),
      expectedVersion: 1,
      body: 'admin_steering',
      year: 2026,
    }),
  },
  kommunbesök: { ...CHANGES, write: () => 'kommunbesök' },
  'visits.show': { ...READS, press: () => ({ year: 2025 }) },

  obesvarade: { ...READS, write: () => 'obesvarade' },
  'unanswered.list': { ...READS, press: () => ({ page: 1 }) },
  'unanswered.draft': { ...READS, press: () => ASKED },
  'unanswered.dismiss': { ...CHANGES, press: () => ({ ...ASKED, page: 1 }) },
  kunskap: { ...READS, write: () => 'kunskap' },
  'knowledge.search': { ...READS, press: () => ({ words: 'bbic' }) },
  'knowledge.open': { ...READS, press: () => ({ entryId: 'bbic' }) },
  'knowledge.add': { ...READS, press: () => ({}) },
  'knowledge.change': { ...READS, press: () => ({ entryId: 'bbic' }) },
  'knowledge.save': {
    ...CHANGES,
    press: () => ({ ...ENTRY, ...ASKED, entryId: '', expectedVersion: 0, submissionId: 'submission' }),
  },
  'knowledge.retire': { ...CHANGES, press: () => ({ entryId: 'bbic', expectedVersion: 0 }) },
  'knowledge.restore': { ...CHANGES, press: () => ({ entryId: RETIRED_ENTRY, expectedVersion: 1 }) },
  'exportera kunskap': { ...READS, write: () => 'exportera kunskap' },
  'knowledge.export': { ...READS, press: () => ({}) },

  förfrågan: { ...READS, write: () => 'förfrågan' },
  'request.open': { ...READS, press: () => ({ question: 'Hur gör andra?' }) },
  'request.send': {
    about: 'municipality',
    writes: true,
    press: ({ municipalityId }) => ({ ...REQUEST, municipalityId }),
  },
  'request.keep-draft': { ...CHANGES, press: () => ({ ...REQUEST, municipalityId: 'solna' }) },
  'proposal.send': { ...CHANGES, unread: ['municipalityId'], press: () => REQUEST },
  'gör till förfrågan': {
    ...READS,
    pick: () => ({ action: 'makeRequest', text: 'Hur gör andra?', subject: '' }),
  },
  utkast: { ...READS, write: () => 'utkast' },
  'draft.open': { ...READS, press: ({ personId }) => ({ draftId: draftOf(personId) }) },
  'draft.discard': { ...CHANGES, press: ({ personId }) => ({ draftId: draftOf(personId) }) },
  förslag: { ...READS, write: () => 'förslag' },
  'proposal.withdraw': {
    ...CHANGES,
    press: ({ personId }) => ({ proposalId: ownProposalOf(personId) }),
  },
  'proposal.show': {
    about: 'municipality',
    writes: false,
    press: ({ municipalityId }) => ({ proposalId: proposalOf(municipalityId) }),
  },
  'proposal.pass-on': {
    about: 'municipality',
    writes: true,
    press: ({ municipalityId }) => ({ proposalId: proposalOf(municipalityId) }),
  },
  'proposal.edit': {
    about: 'municipality',
    writes: false,
    press: ({ municipalityId }) => ({ proposalId: proposalOf(municipalityId) }),
  },
  'proposal.decline': {
    about: 'municipality',
    writes: true,
    press: ({ municipalityId }) => ({ proposalId: proposalOf(municipalityId), reason: 'Vi gör det redan.' }),
  },
  'mina förfrågningar': { ...READS, write: () => 'mina förfrågningar' },
  ärenden: { ...READS, write: () => 'ärenden' },
  'requests.list': { ...READS, press: () => ({ filter: 'open', page: 1 }) },
  'visa förfrågan': {
    about: 'municipality',
    writes: false,
    write: ({ municipalityId }) => numberOf(municipalityId),
  },
  'request.show': {
    about: 'municipality',
    writes: false,
    press: ({ municipalityId }) => ({ requestId: requestOf(municipalityId) }),
  },
  'request.history': {
    about: 'municipality',
    writes: false,
    press: ({ municipalityId }) => ({ requestId: requestFor('close', municipalityId) }),
  },
  'request.take': withRequest('take', {}),
  'request.take-on': withRequest('choose_line', { line: 'first', take: true }),
  'request.change-line': withRequest('choose_line', { line: 'second', reason: 'Det gäller flera år.' }),
  'request.accept': withRequest('accept', { take: true }),
  'request.start': withRequest('start', {}),
  'request.submit': withRequest('submit', {}),
  'request.prepare-agreement': withRequest('prepare_agreement', {}),
  'request.document': withRequest('document', {}),
  'request.report': withRequest('report', {}),
  'request.resume': withRequest('resume', {}),
  'request.fill': {
    about: 'municipality',
    writes: false,
    press: ({ municipalityId }) => ({ requestId: requestFor('answer', municipalityId), act: 'answer' }),
  },
  pausa: {
    about: 'municipality',
    writes: false,
    write: ({ municipalityId }) => `pausa ${numberOf(municipalityId)}`,
  },
  'exportera förfrågan': {
    about: 'municipality',
    writes: false,
    write: ({ municipalityId }) => `exportera ${numberOf(municipalityId)}`,
  },
  'exportera förfrågningar': { ...READS, write: () => 'exportera förfrågningar' },
  'sök förfrågan': { ...READS, search: () => '' },
  'request.hand-over': withRequest('hand_over', { toPersonId: '2026-maria' }),
  'request.ask': withRequest('ask', { question: 'När vill ni börja?' }),
  'request.answer': withRequest('answer', { text: 'Till hösten.' }),
  'request.refer': withRequest('refer', { to: 'Södertörns högskola', reason: '' }),
  'request.record-decision': withRequest('record_decision', {
    body: 'admin_steering',
    outcome: 'yes',
    date: '2026-11-12',
    minutesRef: 'protokoll 2026-11-12, § 4',
  }),
  'request.record-agreement': withRequest('record_agreement', {
    fouManagerSigned: 'Anna Demo',
    commissionerName: 'Eva Demo',
    signedAt: '2026-11-16',
    from: '2027-01-01',
    to: '2028-12-31',
  }),
  'request.set-resources': withRequest('set_resources', {
    researcher: 'Eva Demo',
    fundingSource: '',
    fundingAmount: '',
  }),
  'request.ask-jointly': {
    about: 'municipality',
    writes: true,
    press: ({ municipalityId }) => ({
      requestId: requestFor('ask_jointly', municipalityId),
      expectedVersion: 1,
      municipalities: municipalityId === 'solna' ? 'jarfalla' : 'solna',
    }),
  },
  'request.answer-jointly': {
    about: 'municipality',
    writes: true,
    press: ({ municipalityId }) => ({
      requestId: requestFor('answer_jointly', municipalityId),
      municipalityId,
      interest: 'yes',
      comment: '',
    }),
  },
  'request.link-activity': withRequest('link_activity', {
    activityId: activityOf('2026-maria'),
    words: 'Titel 2026-maria',
  }),
  'request.unlink-activity': {
    about: 'municipality',
    writes: true,
    press: ({ municipalityId }) => ({
      requestId: requestFor('unlink_activity', municipalityId),
      expectedVersion: 1,
      activityId: linkedOf(municipalityId),
    }),
  },
  'request.attach': withRequest('attach', { kind: 'memo', title: 'PM', url: '', publishedAt: '' }),
  'request.close': withRequest('close', { kind: '', title: '', url: '', publishedAt: '', note: 'Tack!' }),
  'request.pause': withRequest('pause', { reason: 'Sommar', until: '2027-08-01' }),
  'request.ask-withdraw': {
    about: 'municipality',
    writes: false,
    press: ({ municipalityId }) => ({ requestId: requestOf(municipalityId) }),
  },
  'request.withdraw': {
    about: 'municipality',
    writes: true,
    press: ({ municipalityId }) => ({
      requestId: requestOf(municipalityId),
      expectedVersion: 1,
      reason: '',
    }),
  },

  evenemang: { ...READS, write: () => 'evenemang' },
  'event.open-form': { ...READS, press: () => ({}) },
  'event.edit': { ...READS, press: () => ({ eventId: OPEN_EVENT.id }) },
  'event.save': { ...CHANGES, press: () => EVENT },
  'event.ask-cancel': { ...READS, press: () => ({ eventId: OPEN_EVENT.id }) },
  'event.cancel': {
    ...CHANGES,
    press: () => ({ eventId: OPEN_EVENT.id, expectedVersion: 1, reason: 'Föreläsaren är sjuk.' }),
  },
  'nytt evenemang': { ...CHANGES, write: () => 'nytt evenemang FoU-frukost om heder 11 dec 8.30 hybrid' },
  'berätta om evenemang': { ...CHANGES, write: () => 'FoU-frukost om heder 11 dec 8.30 hybrid' },
  'anmäl mig': { ...READS, write: () => 'anmäl mig' },
  'event.show': { ...READS, press: () => ({ eventId: OPEN_EVENT.id }) },
  'event.register': { ...CHANGES, press: () => ({ eventId: OPEN_EVENT.id, worksIn: 'sigtuna' }) },
  'mina anmälningar': { ...READS, write: () => 'mina anmälningar' },
  'event.calendar': { ...READS, press: () => ({ eventId: OPEN_EVENT.id }) },
  anmälda: { ...READS, write: () => 'anmälda' },
  'event.registered': { ...READS, press: () => ({ eventId: FULL_EVENT.id, page: 1 }) },
  'event.remove-registration': {
    ...CHANGES,
    press: ({ personId }) => ({
      eventId: FULL_EVENT.id,
      registrationId: signUpOf(personId),
      expectedVersion: 1,
      page: 1,
    }),
  },
  'event.export-registered': { ...READS, press: () => ({ eventId: FULL_EVENT.id }) },
  'event.register-others': { ...READS, press: () => ({ eventId: OPEN_EVENT.id }) },
  'event.save-others': {
    ...CHANGES,
    press: () => ({ eventId: OPEN_EVENT.id, submissionId: 'submission', seats: '3', worksIn: 'solna' }),
  },
  'event.withdraw': {
    ...CHANGES,
    press: ({ personId }) => ({
      eventId: FULL_EVENT.id,
      registrationId: signUpOf(personId),
      expectedVersion: 1,
    }),
  },
  utbildningar: { ...READS, write: () => 'utbildningar' },
  'training.list': {
    ...READS,
    press: () => ({}),
    unread: ['trainingId', 'municipalityId', 'names', ...TRAINING_FIELDS],
  },
  'training.show': {
    ...READS,
    press: () => ({ trainingId: TRAINING }),
    unread: ['municipalityId', 'count', 'missed', 'nominationId'],
  },
  'training.nominees': {
    about: 'municipality',
    writes: false,
    press: ({ municipalityId }) => ({ trainingId: TRAINING, municipalityId }),
  },
  'training.open-seats': { ...READS, press: () => ({ trainingId: TRAINING }) },
  'training.release': {
    ...CHANGES,
    press: () => ({ ...OF_TRAINING, municipalityId: 'sigtuna', count: '1' }),
  },
  'training.give-back': {
    ...CHANGES,
    press: () => ({ ...OF_TRAINING, municipalityId: 'ekero', count: '1' }),
  },
  'training.ask-seats': { ...READS, press: () => ({ trainingId: TRAINING }) },
  'training.attendance': { ...READS, press: () => ({ trainingId: TRAINING, session: 1 }) },
  'training.save-attendance': {
    ...CHANGES,
    press: () => ({ ...OF_TRAINING, session: 1, listed: 2, missed: '' }),
  },
  'training.ask-end': { ...READS, press: () => ({ trainingId: TRAINING }) },
  'training.end': { ...CHANGES, press: () => ({ ...OF_TRAINING, to: 'closed' }) },
  'training.export': { ...READS, press: () => ({ trainingId: TRAINING }) },
  'ny utbildning': { ...READS, write: () => 'ny utbildning' },
  'training.open-form': { ...READS, press: () => ({}) },
  'training.edit': { ...READS, press: () => ({ trainingId: TRAINING }) },
  'training.save': {
    ...CHANGES,
    press: () => ({
      ...NEW_TRAINING,
      name: 'BAS',
      trainingId: '',
      expectedVersion: 0,
      submissionId: 'submission',
    }),
  },
  nominera: {
    about: 'municipality',
    writes: true,
    write: ({ municipalityId }) => `nominera Kim Demo från ${MUNICIPALITY_NAMES[municipalityId]} till BAS`,
  },
  'training.open-nomination': {
    ...READS,
    press: ({ municipalityId }) => ({ trainingId: TRAINING, municipalityId }),
  },
  'training.nominate': {
    about: 'municipality',
    writes: true,
    press: ({ municipalityId }) => ({
      trainingId: TRAINING,
      municipalityId,
      names: 'Kim Demo',
      submissionId: 'submission',
    }),
  },
  'nomination.show': {
    about: 'municipality',
    writes: false,
    press: ({ municipalityId }) => ({ nominationId: nominationOf(municipalityId) }),
  },
  'nomination.withdraw': withNomination({}),
  'nomination.decline': withNomination({ reason: 'Föräldraledig' }),
  'nomination.replace': withNomination({ newName: 'Kim Demo' }),
  behovsinventering: { ...READS, write: () => 'behovsinventering' },
  'round.open': {
    ...CHANGES,
    press: () => ({ submissionId: 'submission', year: '2027', closesOn: '2026-12-18' }),
  },
  'round.show': { ...READS, unread: ['year', 'closesOn'], press: () => ({ roundId: ROUND.id }) },
  'round.move': {
    ...CHANGES,
    unread: ['closesOn'],
    press: () => ({ roundId: ROUND.id, expectedVersion: 1, to: 'preparing', reason: '' }),
  },
  'round.extend': {
    ...CHANGES,
    unread: ['reason'],
    press: () => ({ roundId: ROUND.id, expectedVersion: 1, closesOn: '2026-12-22' }),
  },
  behov: { ...READS, write: () => 'behov' },
  'need.list': {
    ...READS,
    unread: OF_NEED_FORM,
    press: () => ({ roundId: ROUND.id, page: 1 }),
  },
  'need.fill': {
    about: 'municipality',
    writes: false,
    press: ({ municipalityId }) => ({ roundId: ROUND.id, needId: needOf(municipalityId) }),
  },
  'need.save': {
    about: 'municipality',
    writes: true,
    press: ({ municipalityId }) => ({
      roundId: ROUND.id,
      needId: '',
      expectedVersion: 0,
      submissionId: 'submission',
      municipalityId,
      text: 'Vad hjälper unga som vill byta liv?',
      area: 'general',
      perspective: 'client',
      level: 'local',
      proposedKind: 'none',
    }),
  },
  'need.withdraw': {
    about: 'municipality',
    writes: true,
    press: ({ municipalityId }) => ({ needId: needOf(municipalityId), expectedVersion: 1, page: 1 }),
  },
  'need.support': { ...CHANGES, press: () => ({ needId: UNSHARED_NEED, page: 1 }) },
  'need.unsupport': { ...CHANGES, press: () => ({ needId: SHARED_NEED, page: 1 }) },
  'need.request': {
    about: 'municipality',
    writes: true,
    press: ({ municipalityId }) => ({ needId: needOf(municipalityId), page: 1 }),
  },
  'sammanställ behov': { ...READS, write: () => 'sammanställ behov' },
  'need.summary': {
    ...READS,
    unread: OF_SORT_FORM,
    press: () => ({ roundId: ROUND.id, page: 1 }),
  },
  'need.sort': { ...READS, press: () => ({ needId: needOf('jarfalla') }) },
  'need.set-theme': {
    ...CHANGES,
    unread: ['place'],
    press: () => ({ needId: needOf('jarfalla'), theme: 'transition', ownTheme: '' }),
  },
  'need.prioritise': {
    ...CHANGES,
    unread: ['ownTheme'],
    press: () => ({ needId: SORTED_NEED, theme: 'none', place: '1' }),
  },
  'exportera behov': { ...READS, write: () => 'exportera behov' },
  'exportera veckobrev': { ...READS, write: () => 'exportera veckobrev 2026-W46' },

  veckobrev: {
    about: 'municipality',
    writes: false,
    write: ({ municipalityId }) => `veckobrev ${MUNICIPALITY_NAMES[municipalityId]}`,
  },
  'veckobrev skicka': { ...CHANGES, write: () => 'veckobrev skicka v 46' },
  'rätta veckobrev': { ...READS, write: () => 'rätta veckobrev 2026-W43 Järfälla' },
  'correction.post': {
    ...CHANGES,
    press: ({ municipalityId }) => ({
      submissionId: 'a-correction',
      week: SENT_WEEK,
      municipalityId,
      text: 'Det var 12, inte 21.',
    }),
  },
  'correction.arrived': {
    ...CHANGES,
    press: () => ({ correctionId: UNKNOWN_CORRECTION, expectedVersion: 1 }),
  },
  'correction.resend': {
    ...CHANGES,
    press: () => ({ correctionId: UNKNOWN_CORRECTION, expectedVersion: 1 }),
  },
  'koppla graph': { ...READS, write: () => 'koppla graph' },
  'digest.send': { ...CHANGES, press: () => ({ week: '2026-W46' }) },
  'digest.arrived': {
    ...CHANGES,
    press: ({ municipalityId }) => ({ week: UNKNOWN_WEEK, municipalityId, expectedVersion: 1 }),
  },
  'digest.resend': {
    ...CHANGES,
    press: ({ municipalityId }) => ({ week: FAILED_WEEK, municipalityId, expectedVersion: 1 }),
  },
  'digest.overview': { ...READS, press: () => ({ week: '2026-W46' }) },
  'digest.show': { ...READS, press: ({ municipalityId }) => ({ week: '2026-W46', municipalityId }) },
  'digest.approve': { ...CHANGES, press: () => ({ week: '2026-W47' }) },
  'digest.hold': {
    ...CHANGES,
    press: ({ municipalityId }) => ({ week: '2026-W47', municipalityId, expectedVersion: 0 }),
  },
  'digest.release': {
    ...CHANGES,
    press: ({ municipalityId }) => ({ week: HELD_WEEK, municipalityId, expectedVersion: 1 }),
  },
  'digest.take-back': {
    ...CHANGES,
    press: ({ municipalityId }) => ({ week: APPROVED_WEEK, municipalityId, expectedVersion: 1 }),
  },
  'digest.edit': { ...READS, press: ({ municipalityId }) => ({ week: '2026-W47', municipalityId }) },
  'digest.save-words': {
    ...CHANGES,
    press: () => ({ week: '2026-W47', municipalityId: '', seenVersion: 0, words: 'Hej!' }),
  },
  'digest.ask-skip': { ...READS, press: () => ({ week: '2026-W47' }) },
  'digest.skip': { ...CHANGES, press: () => ({ week: '2026-W47' }) },
  'digest.unskip': { ...CHANGES, press: () => ({ week: SKIPPED_WEEK }) },
  'digest.cancel': { ...CHANGES, press: () => ({ week: '2026-W46' }) },
  'digest.ask-resend': {
    ...READS,
    press: ({ municipalityId }) => ({ week: SENT_WEEK, municipalityId, expectedVersion: 1 }),
  },
  'digest.send-again': {
    ...CHANGES,
    press: ({ municipalityId }) => ({
      week: SENT_WEEK,
      municipalityId,
      expectedVersion: 1,
      why: 'Den första togs bort av misstag',
    }),
  },
  'förfrågningar hit': { ...READS, write: () => 'förfrågningar hit' },
  kanaler: { ...READS, write: () => 'kanaler' },
  'channel.list': { ...READS, press: () => ({}) },
  'channel.change': { ...READS, press: ({ municipalityId }) => ({ municipalityId }) },
  'channel.save': {
    ...CHANGES,
    press: () => ({
      municipalityId: 'sigtuna',
      seenId: '',
      seenVersion: 0,
      link: aChannelLink('sigtuna', 'Veckobrev'),
    }),
  },
  'channel.ask-remove': { ...READS, press: () => ({ municipalityId: 'jarfalla' }) },
  'channel.remove': {
    ...CHANGES,
    press: () => ({ municipalityId: 'jarfalla', seenId: CHANNEL_ID, seenVersion: 1 }),
  },
  'channel.try': { ...CHANGES, press: () => ({ municipalityId: 'jarfalla', trialId: '2026-trial' }) },
  'channel.route': {
    ...READS,
    unread: ['link'],
    press: () => ({ municipalityId: 'jarfalla', seenId: CHANNEL_ID, seenVersion: 1, route: 'bot' }),
  },
  'använd kanalen': { ...READS, write: () => 'använd den här kanalen för Järfälla' },
  'testa veckobrev': { ...CHANGES, write: () => 'testa veckobrev Järfälla' },
  'lägg till': { ...CHANGES, write: () => 'lägg till Maria Demo som socialchef i Sigtuna' },
  organisationer: { ...READS, write: () => 'organisationer' },
  'tenant.list': { ...READS, unread: ['tenantId'], press: () => ({}) },
  'tenant.change': { ...READS, press: ({ municipalityId }) => ({ municipalityId }) },
  'tenant.save': {
    ...CHANGES,
    press: () => ({ municipalityId: 'sigtuna', seenId: '', seenVersion: 0, tenantId: SIGTUNA_TENANT }),
  },
  'tenant.ask-remove': {
    ...READS,
    unread: ['tenantId'],
    press: () => ({ municipalityId: 'jarfalla' }),
  },
  'tenant.remove': {
    ...CHANGES,
    press: () => ({ municipalityId: 'jarfalla', seenId: TENANT_RECORD_ID, seenVersion: 1 }),
  },

  personer: { ...READS, write: () => 'personer' },
  'person.list': { ...READS, unread: ['personId', ...OF_ROLE_FORM], press: () => ({}) },
  'person.open': { ...READS, unread: OF_ROLE_FORM, press: () => ({ personId: '2026-solna' }) },
  'person.add': { ...READS, unread: ['personId', ...OF_ROLE_FORM], press: () => ({}) },
  'person.save': {
    ...CHANGES,
    press: () => ({
      picked: '99999999-aaaa-4bbb-8ccc-000000000001',
      name: 'Vera Demo',
      role: 'chief',
      municipalityId: 'ekero',
      from: '',
      to: '',
    }),
  },
  'person.rename': {
    ...CHANGES,
    press: () => ({ personId: '2026-solna', expectedVersion: 1, name: 'Vera Demo' }),
  },
  'role.add': { ...READS, unread: OF_ROLE_FORM, press: () => ({ personId: '2026-solna' }) },
  'role.change': { ...READS, unread: OF_ROLE_FORM, press: () => SOLNA_SEAT },
  'role.save': {
    ...CHANGES,
    press: () => ({ ...SOLNA_SEAT, expectedVersion: 1, ...ROLE, to: '2026-12-31' }),
  },
  'role.ask-end': { ...READS, unread: OF_ROLE_FORM, press: () => SOLNA_SEAT },
  'role.end': { ...CHANGES, press: () => ({ ...SOLNA_SEAT, expectedVersion: 1, lastDay: '2026-12-31' }) },
  gallring: { ...READS, write: () => 'gallring' },
  'retention.list': { ...READS, unread: OF_RULE, press: () => ({}) },
  'retention.change': { ...READS, press: () => ({ collection: 'activities' }) },
  'retention.ask-save': {
    ...READS,
    press: () => ({ collection: 'feedback', seenId: '', seenVersion: 0, months: '24', decision: 'SOC 1' }),
  },
  'retention.save': {
    ...CHANGES,
    press: () => ({ collection: 'feedback', seenId: '', seenVersion: 0, months: 24, decision: 'SOC 1' }),
  },
  'retention.end': {
    ...CHANGES,
    unread: OF_RULE,
    press: () => ({ collection: 'unanswered', seenId: RULE_ID, seenVersion: 1 }),
  },

  närvaro: { ...READS, write: () => 'närvaro' },
  'attendance.list': { ...READS, unread: ATTENDANCE_FIELDS, press: () => ({}) },
  'event.attendance': { ...READS, press: () => ({ eventId: PASSED_EVENT }) },
  'event.save-attendance': {
    ...CHANGES,
    press: () => ({ eventId: PASSED_EVENT, expectedVersion: 1, attended: '12', municipalities: 'solna' }),
  },
  utvärderingar: { ...READS, write: () => 'utvärderingar' },
  'evaluation.list': { ...READS, press: () => ({ year: 2026, kind: '' }) },
  'evaluation.show': { ...READS, unread: ENTERED_FIELDS, press: () => ({ eventId: HELD_EVENT }) },
  'evaluation.close': { ...CHANGES, press: () => ({ eventId: HELD_EVENT }) },
  'evaluation.enter': { ...READS, press: () => ({ eventId: HELD_EVENT }) },
  'evaluation.save-counts': {
    ...CHANGES,
    press: () => ({ eventId: HELD_EVENT, submissionId: 'submission', grades: '8, 7' }),
  },
  'evaluation.answer': { ...CHANGES, press: () => ({ eventId: HELD_EVENT, grade: '8' }) },

  inställningar: { ...READS, write: () => 'inställningar' },
  'limits.save': {
    ...CHANGES,
    press: () => ({
      seenVersion: 0,
      answer: '4',
      question: '4',
      decision: '4',
      agreement: '4',
      joint_answer: '4',
      proposal: '4',
    }),
  },

  'evaluation.save-limits': {
    ...CHANGES,
    press: () => ({ seenVersion: 0, minAnswers: '6', openDays: '10' }),
  },
  'digests.save-settings': {
    ...CHANGES,
    press: () => ({
      seenVersion: 0,
      accepted: '',
      weekday: '2',
      hour: '9',
      previewWeekday: '5',
      previewHour: '13',
      unapproved: 'hold',
      emptyWeek: 'nothing',
    }),
  },

  utskick: { ...READS, write: () => 'utskick' },
  'notice.resend': { ...CHANGES, press: () => ({ noticeId: FAILED_NOTICE, expectedVersion: 1 }) },
  'notice.dismiss': { ...CHANGES, press: () => ({ noticeId: FAILED_NOTICE, expectedVersion: 1 }) },
  'conversation.forget': { ...CHANGES, press: () => ({ conversationId: LOST_CHAT.id }) },

  drift: { ...READS, write: () => 'drift' },
  'operations.back-up': { ...CHANGES, press: () => ({}) },
};
