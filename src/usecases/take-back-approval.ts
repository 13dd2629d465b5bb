import { asPlanned } from '../domain/digest-course.js';
import type { Result } from '../domain/result.js';
import type { DigestChanged, SeenDigest } from './decide-digest.js';
import type { Ports } from './ports.js';
import { decideUnsent } from './unsent-digest.js';

/** An approved digest is planned again, so that it is compiled anew until somebody approves it. */
export const takeBackApproval = (ports: Ports, seen: SeenDigest): Promise<Result<void, DigestChanged>> =>
  decideUnsent(ports, seen, 'take-back-approval', (record) =>
    record?.state === 'approved' ? asPlanned(seen) : undefined,
  );
