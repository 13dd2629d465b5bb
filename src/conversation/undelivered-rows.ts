import type { UndeliveredRows } from '../cards/undelivered.js';
import { type IsoInstant, localDate, localTime, yearOf } from '../domain/calendar.js';
import type { ConversationReference } from '../domain/conversation-reference.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Notice, QueuedNotice } from '../domain/notice.js';
import { WAITS_FOR_CHAT } from '../domain/notice-queue.js';
import type { Undelivered, WaitingFor } from '../usecases/list-undelivered.js';
import { personOfIdentity } from '../usecases/people-in-chat.js';
import type { Ports } from '../usecases/ports.js';
import { nameOf } from './name-of.js';
import type { Turn } from './turn.js';

const KNOWN_ENDS = ['given_up', 'no_conversation', 'blocked', 'gone', 'draw_failed', 'broke_off'] as const;

/** Day and time as people in the unit read them. */
const momentIn = ({ timeZone }: Ports, { texts, today }: Turn, instant: IsoInstant): string => {
  const date = localDate(instant, timeZone);
  const period = { precision: 'minute', from: date, to: date, time: localTime(instant, timeZone) } as const;
  return texts.formats.period(period, yearOf(today));
};

/** Whom or where a message was for, in a sentence. */
const whereIn = async (
  ports: Ports,
  turn: Turn,
  { conversationKind, personId }: Extract<Notice, { kind: 'route_lost' | 'send_failed' }>,
): Promise<string> => {
  const { undelivered } = turn.texts;
  if (conversationKind === 'channel') return undelivered.aChannel;
  if (conversationKind === 'group') return undelivered.aGroup;
  return personId === undefined ? turn.texts.notices.stranger : nameOf(ports, turn, personId);
};

/** What an event is called, or words for one that retention has removed. */
const eventTitle = async (
  { store }: Ports,
  { texts: { undelivered } }: Turn,
  eventId: string | undefined,
): Promise<string> => {
  const event = eventId === undefined ? undefined : await store.get('events', eventId);
  return event?.title ?? undelivered.removed;
};

const subjectOf = async (ports: Ports, turn: Turn, notice: Notice): Promise<string> => {
  const { undelivered, formats } = turn.texts;
  const { subjects } = undelivered;
  switch (notice.kind) {
    case 'request_filed':
    case 'request_changed':
    case 'request_news':
    case 'request_withdrawn':
    case 'request_asked':
    case 'request_answered':
    case 'request_handed_over':
    case 'joint_asked':
    case 'joint_answered':
    case 'joint_seat_vacant':
      return subjects[notice.kind](
        (await ports.store.get('requests', notice.requestId))?.number ?? undelivered.removed,
      );
    case 'route_lost':
    case 'send_failed':
      return subjects[notice.kind](await whereIn(ports, turn, notice));
    case 'digests_ended':
    case 'digests_preview':
    case 'nothing_logged':
    case 'networks_overdue':
      return subjects[notice.kind](formats.week(notice.week));
    case 'card_outdated':
    case 'digests_missed':
    case 'correction_unclear':
    case 'sign_in_needed':
    case 'sign_in_done':
    case 'sign_in_failed':
    case 'sign_in_lapsing':
    case 'sign_in_renewed':
    case 'roles_changed':
    case 'planned_passed':
    case 'requests_waiting':
    case 'need_round_done':
    case 'operations_warning':
    case 'operations_mended':
      return subjects[notice.kind];
    case 'representation_claimed':
    case 'claim_answered': {
      const claim = await ports.store.get('claims', notice.claimId);
      const { aMunicipality } = undelivered;
      return subjects[notice.kind](claim ? MUNICIPALITY_NAMES[claim.municipalityId] : aMunicipality);
    }
    case 'proposal_made':
    case 'proposal_ended': {
      const proposal = await ports.store.get('proposals', notice.proposalId);
      const { aMunicipality } = undelivered;
      return subjects[notice.kind](proposal ? MUNICIPALITY_NAMES[proposal.municipalityId] : aMunicipality);
    }
    case 'evaluation_asked':
    case 'attendance_missing':
      return subjects[notice.kind](
        (await ports.store.get('events', notice.eventId))?.title ?? undelivered.removed,
      );
    case 'year_closed':
    case 'year_reopened':
      return subjects[notice.kind](String(notice.year));
    case 'event_registered':
    case 'seat_given':
    case 'registration_removed': {
      const registration = await ports.store.get('registrations', notice.registrationId);
      return subjects[notice.kind](await eventTitle(ports, turn, registration?.eventId));
    }
    case 'event_changed':
    case 'event_cancelled':
    case 'event_soon':
      return subjects[notice.kind](await eventTitle(ports, turn, notice.eventId));
    case 'training_seated':
    case 'training_seats_moved':
    case 'training_seats_free':
    case 'training_cancelled':
      return subjects[notice.kind](
        (await ports.store.get('trainings', notice.trainingId))?.name ?? undelivered.removed,
      );
    case 'requests_moved':
    case 'seat_vacant':
    case 'digest_route_lost':
    case 'need_round_opened':
    case 'need_seat_vacant':
    case 'need_round_closing':
      return subjects[notice.kind](MUNICIPALITY_NAMES[notice.municipalityId]);
  }
};

const whyEnded = ({ texts: { undelivered } }: Turn, { state, reason }: QueuedNotice): string => {
  const known = KNOWN_ENDS.find((end) => end === reason);
  return undelivered.ended[known ?? (state === 'unknown' ? 'unknown' : 'failed')];
};

const whyWaiting = (ports: Ports, turn: Turn, first: QueuedNotice): string => {
  const { waiting } = turn.texts.undelivered;
  const next = momentIn(ports, turn, first.nextAttemptAt);
  if (first.state === 'sending') return waiting.sending;
  const wait = WAITS_FOR_CHAT.find((reason) => reason === first.reason);
  if (wait !== undefined) return waiting.chat[wait](next);
  return first.reason === undefined ? waiting.inTurn : waiting.later(next);
};

/** Whom or which channel a notice is for. */
const addresseeIn = (ports: Ports, turn: Turn, { personId }: QueuedNotice): Promise<string> =>
  personId === undefined
    ? Promise.resolve(turn.texts.undelivered.staffChannel)
    : nameOf(ports, turn, personId);

const endedRow = async (ports: Ports, turn: Turn, notice: QueuedNotice) => {
  const { undelivered } = turn.texts;
  const name = await addresseeIn(ports, turn, notice);
  return {
    head: undelivered.to(name, await subjectOf(ports, turn, notice.notice)),
    why: whyEnded(turn, notice),
    at: undelivered.ended.at(momentIn(ports, turn, notice.endedAt ?? notice.queuedAt)),
    noticeId: notice.id,
    expectedVersion: notice.version,
  };
};

const waitingRow = async (ports: Ports, turn: Turn, { count, first }: WaitingFor) => {
  const { waiting } = turn.texts.undelivered;
  return {
    head: waiting.head(await addresseeIn(ports, turn, first), count),
    why: whyWaiting(ports, turn, first),
    since: waiting.since(momentIn(ports, turn, first.queuedAt)),
  };
};

const lostHead = async (ports: Ports, turn: Turn, reference: ConversationReference): Promise<string> => {
  const { lost } = turn.texts.undelivered;
  const { kind, identity, conversationId } = reference;
  if (kind === 'group') return lost.group;
  if (kind === 'channel') {
    const [channel] = await ports.store.find('channels', { channelId: conversationId });
    return channel === undefined ? lost.channel : lost.channelOf(MUNICIPALITY_NAMES[channel.municipalityId]);
  }
  const person = identity === undefined ? undefined : await personOfIdentity(ports, identity);
  return lost.personal(person?.displayName ?? turn.texts.notices.stranger);
};

const lostRow = async (ports: Ports, turn: Turn, reference: ConversationReference) => {
  const { texts } = turn;
  const { at, reason } = reference.lost ?? { at: turn.now, reason: 'gone' };
  return {
    head: await lostHead(ports, turn, reference),
    why: texts.undelivered.lost[reason](texts.formats.day(localDate(at, ports.timeZone))),
    conversationId: reference.id,
  };
};

/** What has not arrived, in words: names instead of ids, and a sentence for every reason. */
export const undeliveredRows = async (
  ports: Ports,
  turn: Turn,
  { ended, waiting, lost }: Undelivered,
): Promise<UndeliveredRows> => ({
  ended: await Promise.all(ended.map((notice) => endedRow(ports, turn, notice))),
  waiting: await Promise.all(waiting.map((person) => waitingRow(ports, turn, person))),
  lost: await Promise.all(lost.map((reference) => lostRow(ports, turn, reference))),
});
