import type { DigestChannel } from '../domain/digest-channel.js';
import type { DigestPost } from '../domain/digest-post.js';
import type { MunicipalityId } from '../domain/municipality.js';
import { auditOf, expecting } from './changes.js';
import { digestChannelOf } from './digest-channel-of.js';
import { markRoute } from './mark-route.js';
import type { Change, DeliveryOutcome, Ports } from './ports.js';

export type Trial =
  | { readonly state: 'no_channel' }
  /** The same press has been seen before. */
  | { readonly state: 'tried_already' }
  | { readonly state: 'tried'; readonly channel: DigestChannel; readonly outcome: DeliveryOutcome };

const posted = async ({ delivery, log }: Ports, post: DigestPost): Promise<DeliveryOutcome> => {
  try {
    return await delivery.post(post);
  } catch (error) {
    log.error({ key: post.key, err: error }, 'a trial post broke off');
    return { state: 'unknown', reason: 'broke_off' };
  }
};

/** The audit's row has the trial's own id, so that there is never a second one of the same. */
const rowOf = (ports: Ports, by: string, { id, version }: DigestChannel, key: string): Change[] => {
  const untouched = expecting('channels', id, version);
  const ids = { ...ports.ids, record: () => key };
  return [untouched, auditOf({ clock: ports.clock, ids }, by, 'try-digest-channel', untouched)];
};

/**
 * Posts in a municipality's channel what is marked as a trial, at most once for each key, and keeps on the channel
 * what that said about the way there. It is never counted as a digest.
 */
export const tryDigestChannel = async (
  ports: Ports,
  input: {
    /** Id of Person. */
    readonly by: string;
    readonly municipalityId: MunicipalityId;
    /** An id as `ids.record` makes them; a button has had one since it was drawn. */
    readonly key: string;
  },
): Promise<Trial> => {
  const { by, municipalityId, key } = input;
  const channel = await digestChannelOf(ports.store, municipalityId);
  if (channel === undefined) return { state: 'no_channel' };
  const committed = await ports.store.commit(rowOf(ports, by, channel, key));
  if (!committed.ok) {
    const isTried = (await ports.store.get('audit', key)) !== undefined;
    return isTried ? { state: 'tried_already' } : tryDigestChannel(ports, input);
  }
  const outcome = await posted(ports, { kind: 'trial', key, municipalityId });
  await markRoute(ports, municipalityId, outcome, channel);
  return { state: 'tried', channel, outcome };
};
