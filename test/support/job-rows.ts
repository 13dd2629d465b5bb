import { type JobRow, jobKey } from '../../src/domain/job.js';

/** The row of the digests of week 46, sent on the Monday after. */
export const aJobRow = (overrides: Partial<JobRow> = {}): JobRow => {
  const { name = 'weekly_digests', dueAt = '2026-11-16T07:00:00.000Z' } = overrides;
  return {
    id: `${dueAt.slice(0, 4)}-${name}-${dueAt}`,
    version: 1,
    key: jobKey(name, dueAt),
    name,
    dueAt,
    state: 'done',
    reservedBy: 'earlier-run',
    startedAt: dueAt,
    ...overrides,
  };
};
