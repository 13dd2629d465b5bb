import { z } from 'zod';
import { JOB_NAMES } from '../../domain/job.js';
import {
  BACKUP_FAILURES,
  DISK_PLACES,
  DISK_STAGES,
  SECRET_STAGES,
  SECRETS,
} from '../../domain/operations-warning.js';
import { count, date, instant, text, week } from './schema-parts.js';

const MENDABLE = [
  z.strictObject({
    what: z.literal('secret'),
    of: z.enum(SECRETS),
    stage: z.enum(SECRET_STAGES),
    expiresOn: date,
  }),
  z.strictObject({
    what: z.literal('disk'),
    place: z.enum(DISK_PLACES),
    stage: z.enum(DISK_STAGES),
    free: count,
    total: count,
  }),
  z.strictObject({
    what: z.literal('backup_failed'),
    reason: z.enum(BACKUP_FAILURES),
    code: text.exactOptional(),
  }),
  z.strictObject({
    what: z.literal('backup_missing'),
    latest: instant.exactOptional(),
    reason: z.enum(BACKUP_FAILURES).exactOptional(),
  }),
  z.strictObject({ what: z.literal('job_failing'), job: z.enum(JOB_NAMES), since: date, times: count }),
] as const;

export const mendableWarning = z.discriminatedUnion('what', MENDABLE);

export const operationsWarning = z.discriminatedUnion('what', [
  ...MENDABLE,
  z.strictObject({ what: z.literal('digests_late'), week }),
  z.strictObject({ what: z.literal('digests_left'), week }),
]);
