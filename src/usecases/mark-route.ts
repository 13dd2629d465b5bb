import type { IsoInstant } from '../domain/calendar.js';
import { type DigestChannel, troubleIn } from '../domain/digest-channel.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { auditOf, update } from './changes.js';
import { digestChannelOf } from './digest-channel-of.js';
import type { Change, DeliveryOutcome, Ports } from './ports.js';
import { noticesTo } from './queue-notices.js';

/** The channel as the outcome leaves it; undefined when it says nothing new about the way there. */
const asMarked = (
  channel: DigestChannel,
  outcome: DeliveryOutcome,
  at: IsoInstant,
): DigestChannel | undefined => {
  const { lost, ...rest } = channel;
  if (outcome.state === 'sent') return lost === undefined ? undefined : rest;
  const reason = troubleIn(outcome);
  return reason === undefined || reason === lost?.reason ? undefined : { ...rest, lost: { at, reason } };
};

/** Which channel, which way there, and since when: what tells one that has been set anew. */
type PostedIn = Pick<DigestChannel, 'channelId' | 'route' | 'setAt'>;

const isStill = (channel: DigestChannel, posted: PostedIn): boolean =>
  channel.channelId === posted.channelId && channel.route === posted.route && channel.setAt === posted.setAt;

/** What those are told who are to know that the way is lost. */
const lossTold = (
  ports: Ports,
  { municipalityId, lost }: DigestChannel,
  toTell: readonly string[],
): readonly Change[] =>
  lost === undefined ? [] : noticesTo(ports, toTell, { kind: 'digest_route_lost', municipalityId, ...lost });

/**
 * Keeps on a municipality's channel what a post said about the way there: one refused with 403 or 404 marks it as
 * lost, and one that arrived takes the mark away (design section 9). Every other end says nothing about it.
 * `posted` is the channel that the post went to, where the caller knows it: one that has been set anew since then
 * is left as it is. `toTell` are ids of the people who are told of a loss: once, until it is lost for another reason.
 */
export const markRoute = async (
  ports: Ports,
  municipalityId: MunicipalityId,
  outcome: DeliveryOutcome,
  posted?: PostedIn,
  toTell: readonly string[] = [],
): Promise<void> => {
  const before = await digestChannelOf(ports.store, municipalityId);
  if (before === undefined || (posted !== undefined && !isStill(before, posted))) return;
  const after = asMarked(before, outcome, ports.clock.now());
  if (after === undefined) return;
  const change = update('channels', before, after);
  const action = after.lost === undefined ? 'find-digest-route' : 'lose-digest-route';
  const audit = auditOf(ports, 'system', action, change, before);
  const committed = await ports.store.commit([change, audit, ...lossTold(ports, after, toTell)]);
  if (!committed.ok) {
    const isChanged = (await digestChannelOf(ports.store, municipalityId))?.version !== before.version;
    // Somebody was first, and the next look compares with what is there now; or else the loss has been told of.
    return markRoute(ports, municipalityId, outcome, posted ?? before, isChanged ? toTell : []);
  }
  ports.log.info({ municipalityId, reason: after.lost?.reason }, 'the way to a digest channel was marked');
};
