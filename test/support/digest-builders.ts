import { swedishHolidays } from '../../src/adapters/holidays/swedish-holidays.js';
import type { Activity } from '../../src/domain/activity.js';
import { daysOfWeek, type IsoDate, type IsoWeek, instantAt } from '../../src/domain/calendar.js';
import { compileDigest } from '../../src/domain/compile-digest.js';
import { type Digest, digestKey, type PostedDigest } from '../../src/domain/digest.js';
import type { ComingSources, DigestInput } from '../../src/domain/digest-input.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import type { MunicipalityId } from '../../src/domain/municipality.js';
import type { Request } from '../../src/domain/request.js';
import { DEFAULT_LIMITS } from '../../src/domain/request-limits.js';
import type { Patience } from '../../src/domain/request-overdue.js';
import { yearSoFar } from '../../src/domain/year-so-far.js';
import { activityDetails, EVERYONE } from './builders.js';

export const ZONE = 'Europe/Stockholm';

/** The instant of a wall-clock time in Stockholm. */
export const at = (date: IsoDate, time = '12:00'): string => instantAt(date, time, ZONE);

/** Two hours' sounding board with Järfälla on Wednesday of 2026-W46, logged the same day. */
export const anActivity = (id: string, overrides: Partial<Activity> = {}): Activity => ({
  id: `2026-${id}`,
  version: 1,
  ...activityDetails({ title: `Titel ${id}`, date: onDay('2026-11-11') }),
  loggedBy: '2026-martin',
  loggedAt: at(overrides.date?.from ?? '2026-11-11', '16:00'),
  source: 'chat',
  ...overrides,
});

/** A request of Järfälla received on Tuesday of 2026-W46. */
export const aRequest = (number: string, overrides: Partial<Request> = {}): Request => ({
  id: `2026-${number}`,
  version: 1,
  number,
  municipalityId: 'jarfalla',
  requestedBy: '2026-jarfalla',
  contactId: '2026-jarfalla',
  question: `Fråga ${number}`,
  councilRepInformed: true,
  kind: 'mapping',
  area: 'general',
  pillar: 'support',
  otherMunicipalitiesInterested: [],
  status: 'received',
  history: [],
  assignedTo: [],
  deliverables: [],
  createdAt: at('2026-11-10'),
  submissionId: `submission-${number}`,
  ...overrides,
});

/** The unit's own patience until somebody has set another, by the Swedish calendar. */
export const PATIENCE: Patience = { limits: DEFAULT_LIMITS, holidays: swedishHolidays(), timeZone: ZONE };

export const NOTHING_COMING: ComingSources = {
  events: [],
  trainings: [],
  networks: [],
  rounds: [],
  evaluations: [],
};

/** The digest of 2026-W46 for Järfälla, from nothing but what the test names. */
export const aDigest = ({
  week = '2026-W46',
  municipality = 'jarfalla',
  activities = [],
  ...overrides
}: Partial<DigestInput> = {}): Digest =>
  compileDigest({
    week,
    municipality,
    activities,
    yearSoFar: yearSoFar(activities, week).get(municipality) ?? [],
    requests: [],
    people: EVERYONE,
    sentDigests: [],
    ...PATIENCE,
    sources: NOTHING_COMING,
    corrections: [],
    ...overrides,
  });

/** A digest that was sent with exactly these activities in it. */
export const aSentDigest = (
  week: IsoWeek,
  activities: readonly Activity[] = [],
  overrides: Partial<PostedDigest> = {},
  municipalityId: MunicipalityId = 'jarfalla',
): PostedDigest => {
  const monday = daysOfWeek(week)?.from ?? week;
  const told = activities.map((activity) => ({ ...activity, date: onDay(monday), state: 'done' as const }));
  return {
    id: digestKey(week, municipalityId),
    version: 2,
    key: digestKey(week, municipalityId),
    week,
    municipalityId,
    state: 'sent',
    digest: aDigest({ week, municipality: municipalityId, activities: told }),
    reservedBy: 'earlier-run',
    reservedAt: at(monday),
    attempts: [],
    receipt: `outbox/${week}`,
    ...overrides,
  };
};
