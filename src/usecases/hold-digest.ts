import { asHeld } from '../domain/digest-course.js';
import type { Result } from '../domain/result.js';
import type { DigestChanged, SeenDigest } from './decide-digest.js';
import type { Ports } from './ports.js';
import { decideUnsent } from './unsent-digest.js';

/** One municipality's digest is not sent until a person releases it. An approval is over with it. */
export const holdDigest = (ports: Ports, seen: SeenDigest): Promise<Result<void, DigestChanged>> =>
  decideUnsent(ports, seen, 'hold-digest', (record) => {
    const isHeld = record?.state === 'planned' && record.held !== undefined;
    return isHeld ? undefined : asHeld(seen, 'held', { by: seen.by, at: ports.clock.now() });
  });
