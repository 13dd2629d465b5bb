import { z } from 'zod';
import { ACTIVITY_KINDS } from '../../domain/activity-kind.js';
import { AREAS, DOCUMENTATION_KINDS, LINES, MANDATE_POINTS, PILLARS } from '../../domain/enums.js';
import { PROPOSAL_STATES } from '../../domain/proposal.js';
import { REQUEST_STATUSES } from '../../domain/request.js';
import { DECISION_OUTCOMES, STEERING_BODIES } from '../../domain/request-act.js';
import { count, date, identified, instant, municipality, period, text } from './schema-parts.js';

const status = z.enum(REQUEST_STATUSES);
const line = z.enum(LINES);

const decision = z.strictObject({
  body: z.enum(STEERING_BODIES),
  date,
  outcome: z.enum(DECISION_OUTCOMES),
  minutesRef: text,
});

const agreement = z.strictObject({
  fouManagerSigned: text,
  commissionerName: text,
  signedAt: date,
  from: date,
  to: date,
});

const externalFunding = z.strictObject({ source: text, amount: count.exactOptional() });

const deliverable = z.strictObject({
  kind: z.enum(DOCUMENTATION_KINDS),
  title: text,
  url: text.exactOptional(),
  publishedAt: date.exactOptional(),
});

const reason = text.exactOptional();

const act = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file') }),
  z.strictObject({ kind: z.literal('move'), reason }),
  z.strictObject({ kind: z.literal('take') }),
  z.strictObject({ kind: z.literal('hand_over'), toPersonId: text }),
  z.strictObject({ kind: z.literal('ask'), question: text }),
  z.strictObject({ kind: z.literal('answer'), text }),
  z.strictObject({ kind: z.literal('choose_line'), line, reason }),
  z.strictObject({ kind: z.literal('accept') }),
  z.strictObject({ kind: z.literal('start') }),
  z.strictObject({ kind: z.literal('refer'), to: text, reason }),
  z.strictObject({ kind: z.literal('submit') }),
  z.strictObject({ kind: z.literal('record_decision'), decision }),
  z.strictObject({ kind: z.literal('prepare_agreement') }),
  z.strictObject({ kind: z.literal('record_agreement'), agreement }),
  z.strictObject({
    kind: z.literal('set_resources'),
    externalFunding: externalFunding.exactOptional(),
    researcher: text.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('ask_jointly'), municipalities: z.array(municipality) }),
  z.strictObject({
    kind: z.literal('answer_jointly'),
    municipalityId: municipality,
    isInterested: z.boolean(),
    comment: text.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('link_activity'), activityId: text }),
  z.strictObject({ kind: z.literal('unlink_activity'), activityId: text }),
  z.strictObject({ kind: z.literal('attach'), deliverable }),
  z.strictObject({ kind: z.literal('document') }),
  z.strictObject({ kind: z.literal('report') }),
  z.strictObject({ kind: z.literal('close'), note: text.exactOptional() }),
  z.strictObject({ kind: z.literal('withdraw'), reason }),
  z.strictObject({ kind: z.literal('pause'), reason: text, until: date }),
  z.strictObject({ kind: z.literal('resume') }),
  z.strictObject({ kind: z.literal('move_contact'), toPersonId: text }),
]);

const jointInterest = z.strictObject({
  asked: z.array(municipality),
  askedAt: instant,
  answers: z.array(
    z.strictObject({
      municipalityId: municipality,
      isInterested: z.boolean(),
      comment: text.exactOptional(),
      at: instant,
      by: text,
    }),
  ),
});

/** What the asker fills in. */
const details = {
  municipalityId: municipality,
  question: text,
  background: text.exactOptional(),
  onBehalfOfUnit: text.exactOptional(),
  councilRepInformed: z.boolean(),
  kind: z.enum(ACTIVITY_KINDS),
  area: z.enum(AREAS),
  pillar: z.enum(PILLARS).nullable(),
  desiredLine: line.exactOptional(),
  desiredStart: z.strictObject({ text, period: period.exactOptional() }).exactOptional(),
  desiredResult: z.enum(DOCUMENTATION_KINDS).exactOptional(),
  otherMunicipalitiesInterested: z.array(municipality),
  mandatePoint: z.literal(MANDATE_POINTS).exactOptional(),
  attachmentUrl: text.exactOptional(),
};

export const requests = z.strictObject({
  ...identified,
  ...details,
  number: text,
  requestedBy: text,
  contactId: text,
  proposedBy: text.exactOptional(),
  status,
  history: z.array(z.strictObject({ at: instant, by: text, version: count, from: status, to: status, act })),
  line: line.exactOptional(),
  assignedTo: z.array(text),
  waitingFor: z.strictObject({ question: text, since: instant, askedBy: text }).exactOptional(),
  paused: z.strictObject({ reason: text, until: date }).exactOptional(),
  jointInterest: jointInterest.exactOptional(),
  decision: decision.exactOptional(),
  agreement: agreement.exactOptional(),
  externalFunding: externalFunding.exactOptional(),
  researcher: text.exactOptional(),
  deliverables: z.array(deliverable),
  closedAt: instant.exactOptional(),
  closingNote: text.exactOptional(),
  createdAt: instant,
  submissionId: text,
});

const filledIn = text.exactOptional();

export const drafts = z.strictObject({
  ...identified,
  personId: text,
  savedAt: instant,
  submissionId: text,
  municipalityId: filledIn,
  question: filledIn,
  kind: filledIn,
  desiredLine: filledIn,
  desiredStart: filledIn,
  area: filledIn,
  background: filledIn,
  onBehalfOfUnit: filledIn,
  councilRepInformed: filledIn,
  desiredResult: filledIn,
  otherMunicipalitiesInterested: filledIn,
  mandatePoint: filledIn,
  attachmentUrl: filledIn,
});

export const proposals = z.strictObject({
  ...identified,
  ...details,
  proposedBy: text,
  askedIds: z.array(text),
  state: z.enum(PROPOSAL_STATES),
  proposedAt: instant,
  answeredAt: instant.exactOptional(),
  answeredBy: text.exactOptional(),
  reason,
  requestId: text.exactOptional(),
  submissionId: text,
});
