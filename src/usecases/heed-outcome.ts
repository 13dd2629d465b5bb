import type { DeliveryOutcome } from '../domain/delivery-outcome.js';
import type { DigestChannel } from '../domain/digest-channel.js';
import { managersNow } from './managers-now.js';
import { markRoute } from './mark-route.js';
import type { Ports } from './ports.js';
import { tell } from './queue-notices.js';

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
    const managers = outcome.state === 'failed' ? await managersNow(ports) : [];
    if (outcome.state === 'failed' && outcome.reason === 'sign_in_needed') {
      await tell(ports, managers, { kind: 'sign_in_needed' });
    }
    if (channel !== undefined) await markRoute(ports, channel.municipalityId, outcome, channel, managers);
  } catch (error) {
    ports.log.error({ outcome: outcome.state, err: error }, 'what a post told could not be heeded');
  }
};
