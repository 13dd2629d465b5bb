import { z } from 'zod';
import { CONVERSATION_KINDS, LOST_REASONS } from '../../domain/conversation-reference.js';
import { DIGEST_ROUTES, ROUTE_TROUBLES } from '../../domain/digest-channel.js';
import { FILE_OFFER_STATES } from '../../domain/file-offer.js';
import { JOB_NAMES, JOB_STATES } from '../../domain/job.js';
import { NOTICE_STATES } from '../../domain/notice.js';
import { ROLES } from '../../domain/person.js';
import { LAPSE_STAGES } from '../../domain/sign-in.js';
import { SEAT_MOVES } from '../../domain/training.js';
import { mendableWarning, operationsWarning } from './operations-schemas.js';
import { count, date, identified, instant, municipality, text, week } from './schema-parts.js';

const conversationKind = z.enum(CONVERSATION_KINDS);
const lostReason = z.enum(LOST_REASONS);

export const conversations = z.strictObject({
  ...identified,
  conversationId: text,
  kind: conversationKind,
  serviceUrl: text,
  botId: text,
  tenantId: text,
  identity: text.exactOptional(),
  language: z.enum(['sv', 'en']),
  teamId: text.exactOptional(),
  takesRequests: z.strictObject({ since: instant, setBy: text }).exactOptional(),
  lost: z.strictObject({ at: instant, reason: lostReason }).exactOptional(),
});

const liveSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('request'), requestId: text }),
  z.strictObject({ kind: z.literal('requests'), filter: text }),
  z.strictObject({ kind: z.literal('digests'), week }),
]);

const notice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('request_filed'), requestId: text }),
  z.strictObject({ kind: z.literal('request_changed'), requestId: text, version: count }),
  z.strictObject({ kind: z.literal('request_news'), requestId: text, version: count }),
  z.strictObject({ kind: z.literal('card_outdated'), subject: liveSubject, version: count }),
  z.strictObject({ kind: z.literal('request_withdrawn'), requestId: text }),
  z.strictObject({ kind: z.literal('request_asked'), requestId: text, version: count }),
  z.strictObject({ kind: z.literal('request_answered'), requestId: text, version: count }),
  z.strictObject({ kind: z.literal('request_handed_over'), requestId: text, version: count }),
  z.strictObject({ kind: z.literal('joint_asked'), requestId: text, municipalityId: municipality }),
  z.strictObject({ kind: z.literal('joint_answered'), requestId: text, municipalityId: municipality }),
  z.strictObject({ kind: z.literal('joint_seat_vacant'), requestId: text, municipalityId: municipality }),
  z.strictObject({ kind: z.literal('need_round_opened'), roundId: text, municipalityId: municipality }),
  z.strictObject({ kind: z.literal('need_seat_vacant'), roundId: text, municipalityId: municipality }),
  z.strictObject({ kind: z.literal('need_round_closing'), roundId: text, municipalityId: municipality }),
  z.strictObject({ kind: z.literal('need_round_done'), roundId: text }),
  z.strictObject({ kind: z.literal('proposal_made'), proposalId: text, version: count }),
  z.strictObject({ kind: z.literal('proposal_ended'), proposalId: text }),
  z.strictObject({
    kind: z.literal('route_lost'),
    conversationKind,
    personId: text.exactOptional(),
    reason: lostReason,
  }),
  z.strictObject({
    kind: z.literal('send_failed'),
    conversationKind,
    personId: text.exactOptional(),
    isCertain: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('digests_ended'), week, toldBefore: count.exactOptional() }),
  z.strictObject({ kind: z.literal('digests_preview'), week }),
  z.strictObject({ kind: z.literal('digests_missed'), weeks: z.array(week) }),
  z.strictObject({ kind: z.literal('correction_unclear'), correctionId: text, version: count }),
  z.strictObject({
    kind: z.literal('digest_route_lost'),
    municipalityId: municipality,
    reason: z.enum(ROUTE_TROUBLES),
    at: instant,
  }),
  z.strictObject({ kind: z.literal('sign_in_needed') }),
  z.strictObject({
    kind: z.literal('sign_in_done'),
    signInId: text,
    tenantId: text,
    account: text.exactOptional(),
    mayRead: z.boolean().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('sign_in_failed'), signInId: text, reason: text }),
  z.strictObject({ kind: z.literal('sign_in_lapsing'), since: date, stage: z.enum(LAPSE_STAGES) }),
  z.strictObject({ kind: z.literal('sign_in_renewed'), since: date }),
  z.strictObject({ kind: z.literal('representation_claimed'), claimId: text }),
  z.strictObject({ kind: z.literal('claim_answered'), claimId: text }),
  z.strictObject({ kind: z.literal('roles_changed'), version: count }),
  z.strictObject({
    kind: z.literal('requests_moved'),
    moveId: text,
    municipalityId: municipality,
    requestIds: z.array(text),
    toPersonId: text,
  }),
  z.strictObject({ kind: z.literal('seat_vacant'), municipalityId: municipality, since: date }),
  z.strictObject({ kind: z.literal('year_closed'), year: z.int(), changeId: text }),
  z.strictObject({ kind: z.literal('year_reopened'), year: z.int(), changeId: text, by: text }),
  z.strictObject({ kind: z.literal('planned_passed'), day: date, activityIds: z.array(text) }),
  z.strictObject({ kind: z.literal('nothing_logged'), week }),
  z.strictObject({ kind: z.literal('networks_overdue'), week }),
  z.strictObject({ kind: z.literal('requests_waiting'), day: date }),
  z.strictObject({ kind: z.literal('evaluation_asked'), eventId: text }),
  z.strictObject({ kind: z.literal('attendance_missing'), eventId: text, day: date }),
  z.strictObject({ kind: z.literal('event_registered'), registrationId: text, version: count }),
  z.strictObject({ kind: z.literal('seat_given'), registrationId: text, version: count }),
  z.strictObject({ kind: z.literal('registration_removed'), registrationId: text, version: count }),
  z.strictObject({ kind: z.literal('event_changed'), eventId: text, version: count }),
  z.strictObject({ kind: z.literal('event_cancelled'), eventId: text }),
  z.strictObject({ kind: z.literal('event_soon'), eventId: text, day: date }),
  z.strictObject({
    kind: z.literal('training_seated'),
    changeId: text,
    trainingId: text,
    municipalityId: municipality,
    nominationIds: z.array(text),
  }),
  z.strictObject({
    kind: z.literal('training_seats_moved'),
    changeId: text,
    trainingId: text,
    municipalityId: municipality,
    move: z.enum(SEAT_MOVES),
    seats: count,
  }),
  z.strictObject({
    kind: z.literal('training_seats_free'),
    trainingId: text,
    municipalityId: municipality,
    askedBy: z.enum(['staff', 'reminder']),
  }),
  z.strictObject({ kind: z.literal('training_cancelled'), trainingId: text }),
  z.strictObject({ kind: z.literal('operations_warning'), warning: operationsWarning }),
  z.strictObject({ kind: z.literal('operations_mended'), warning: mendableWarning }),
]);

const toPerson = { personId: text, conversationId: z.undefined().exactOptional() };
const toConversation = { conversationId: text, personId: z.undefined().exactOptional() };

const queued = {
  ...identified,
  notice,
  key: text,
  state: z.enum(NOTICE_STATES),
  queuedAt: instant,
  attempts: count,
  nextAttemptAt: instant,
  reservedBy: text.exactOptional(),
  updates: text.exactOptional(),
  endedAt: instant.exactOptional(),
  reason: text.exactOptional(),
  receipt: text.exactOptional(),
};

export const notices = z.union([
  z.strictObject({ ...queued, ...toPerson }),
  z.strictObject({ ...queued, ...toConversation }),
]);

const live = {
  ...identified,
  key: text,
  chatId: text,
  messageId: text,
  shown: z.strictObject({ subject: liveSubject, version: count }),
  noticedAt: instant,
  noticedVersion: count,
};

export const livecards = z.union([
  z.strictObject({ ...live, ...toPerson }),
  z.strictObject({ ...live, ...toConversation }),
]);

export const jobs = z.strictObject({
  ...identified,
  key: text,
  name: z.enum(JOB_NAMES),
  dueAt: instant,
  state: z.enum(JOB_STATES),
  reservedBy: text,
  startedAt: instant,
  endedAt: instant.exactOptional(),
});

export const channels = z.strictObject({
  ...identified,
  municipalityId: municipality,
  route: z.enum(DIGEST_ROUTES),
  teamGroupId: text.exactOptional(),
  channelId: text,
  name: text.exactOptional(),
  setBy: text,
  setAt: instant,
  lost: z.strictObject({ at: instant, reason: z.enum(ROUTE_TROUBLES) }).exactOptional(),
});

export const offers = z.strictObject({
  ...identified,
  personId: text,
  forRoles: z.union([z.array(z.enum(ROLES)), z.literal('anyone')]),
  name: text,
  bytes: count,
  state: z.enum(FILE_OFFER_STATES),
  offeredAt: instant,
  reservedBy: text.exactOptional(),
  endedAt: instant.exactOptional(),
});
