import { asPlanned } from '../domain/digest-course.js';
import type { Result } from '../domain/result.js';
import type { DigestChanged, SeenDigest } from './decide-digest.js';
import type { Ports } from './ports.js';
import { decideUnsent } from './unsent-digest.js';

/** A held digest is planned again, whatever it was held for; it is compiled anew. */
export const releaseDigest = (ports: Ports, seen: SeenDigest): Promise<Result<void, DigestChanged>> =>
  decideUnsent(ports, seen, 'release-digest', (record) =>
    record?.state === 'planned' && record.held !== undefined ? asPlanned(seen) : undefined,
  );
