import type { DeliveryOutcome } from '../domain/delivery-outcome.js';
import { type DigestChannel, type RouteTrouble, troubleIn } from '../domain/digest-channel.js';
import { auditOf, update } from './changes.js';
import { managersNow } from './managers-now.js';
import type { Ports } from './ports.js';
import { noticesTo, tell } from './queue-notices.js';

/** The managers are told of each loss once: a way that is lost already, for the same reason, is left as it stands. */
const loseRoute = async (ports: Ports, channel: DigestChannel, reason: RouteTrouble): Promise<void> => {
  if (channel.lost?.reason === reason) return;
  const lost = { at: ports.clock.now(), reason };
  const { municipalityId } = channel;
  const put = update('channels', channel, { ...channel, lost });
  const notice = { kind: 'digest_route_lost', municipalityId, ...lost } as const;
  // Refused when the channel was set anew meanwhile, and then nothing is known of it.
  await ports.store.commit([
    put,
    auditOf(ports, 'system', 'lose-digest-route', put, channel),
    ...noticesTo(ports, await managersNow(ports), notice),
  ]);
};

const findRoute = async ({ store, ...ports }: Ports, channel: DigestChannel): Promise<void> => {
  if (channel.lost === undefined) return;
  const { lost: _lost, ...found } = channel;
  const put = update('channels', channel, found);
  await store.commit([put, auditOf(ports, 'system', 'find-digest-route', put, channel)]);
};

/**
 * Draws from how a post ended what goes beyond it, at once: that the municipality's way is lost or works again, and
 * what the FoU managers must mend. `channel` is what was set when the post began. Never rejects.
 */
export const heedOutcome = async (
  ports: Ports,
  channel: DigestChannel | undefined,
  outcome: DeliveryOutcome,
): Promise<void> => {
  try {
    if (outcome.state === 'failed' && outcome.reason === 'sign_in_needed') {
      await tell(ports, await managersNow(ports), { kind: 'sign_in_needed' });
    }
    const trouble = troubleIn(outcome);
    if (channel !== undefined && trouble !== undefined) await loseRoute(ports, channel, trouble);
    if (channel !== undefined && outcome.state === 'sent') await findRoute(ports, channel);
  } catch (error) {
    ports.log.error({ outcome: outcome.state, err: error }, 'what a post told could not be heeded');
  }
};
