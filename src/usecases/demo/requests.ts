import { PILLAR_OF_KIND } from '../../domain/activity-kind.js';
import {
  addDays,
  type IsoInstant,
  instantAt,
  localDate,
  type TimeZone,
  yearOf,
} from '../../domain/calendar.js';
import type { Request, RequestDetails, RequestStatus, StatusChange } from '../../domain/request.js';
import { nextRequestNumber } from '../../domain/request-number.js';
import { DEMO_STAFF_IDS, demoPersonId } from './people.js';

type RequestIdea = Pick<RequestDetails, 'municipalityId' | 'question' | 'kind' | 'area'> &
  Partial<Pick<RequestDetails, 'background' | 'desiredLine' | 'desiredResult'>> & {
    readonly daysAgo: number;
    /** The statuses it has gone through after `draft`, a few days apart. */
    readonly path: readonly RequestStatus[];
  };

/** Oldest first, because numbers run with time. */
const IDEAS: readonly RequestIdea[] = [
  {
    municipalityId: 'upplands_vasby',
    question: 'Kan vi få hjälp att sammanställa våra enkäter om bemötande?',
    kind: 'analysis_support',
    area: 'general',
    desiredLine: 'first',
    desiredResult: 'memo',
    daysAgo: 58,
    path: ['received', 'triaged', 'accepted', 'in_progress', 'documented', 'closed'],
  },
  {
    municipalityId: 'jarfalla',
    question: 'Vad vet man om tidiga insatser för unga som är borta från skolan?',
    background: 'Förskolan, skolan och socialtjänsten vill ha samma underlag.',
    kind: 'mapping',
    area: 'children_youth_family',
    desiredLine: 'first',
    desiredResult: 'report',
    daysAgo: 41,
    path: ['received', 'triaged', 'accepted', 'in_progress'],
  },
  {
    municipalityId: 'solna',
    question: 'Vi vill följa upp vår nya öppenvård under två år.',
    kind: 'study',
    area: 'addiction_social_psychiatry',
    desiredLine: 'second',
    desiredResult: 'fou_report',
    daysAgo: 33,
    path: ['received', 'triaged', 'awaiting_decision'],
  },
  {
    municipalityId: 'sollentuna',
    question: 'Kan någon vara bollplank när vi planerar en brukarundersökning?',
    kind: 'sounding_board',
    area: 'general',
    desiredLine: 'first',
    daysAgo: 16,
    path: ['received', 'triaged', 'accepted'],
  },
  {
    municipalityId: 'ekero',
    question: 'Hur arbetar andra med långvarigt försörjningsstöd?',
    kind: 'environment_scan',
    area: 'income_support_labour',
    daysAgo: 8,
    path: ['received', 'triaged'],
  },
  {
    municipalityId: 'sigtuna',
    question: 'Vi behöver en workshop om systematisk uppföljning för våra gruppledare.',
    kind: 'workshop',
    area: 'general',
    daysAgo: 2,
    path: ['received'],
  },
];

const DAYS_BETWEEN_STEPS = 7;

const actorOf = (status: RequestStatus, asker: string, index: number): string =>
  status === 'received' ? asker : (DEMO_STAFF_IDS[index % DEMO_STAFF_IDS.length] ?? asker);

/** A handful of invented requests in different states, oldest first. */
export const demoRequests = (now: IsoInstant, zone: TimeZone): Request[] => {
  const today = localDate(now, zone);
  const taken: string[] = [];
  return IDEAS.map(({ daysAgo, path, ...details }, index) => {
    const asker = demoPersonId('council', details.municipalityId);
    const stepAt = (step: number): IsoInstant => {
      const at = instantAt(addDays(today, step * DAYS_BETWEEN_STEPS - daysAgo), '09:30', zone);
      return at < now ? at : now;
    };
    const statusHistory = path.map(
      (to, step): StatusChange => ({
        at: stepAt(step),
        by: actorOf(to, asker, index),
        from: path[step - 1] ?? 'draft',
        to,
      }),
    );
    const createdAt = stepAt(0);
    const year = yearOf(localDate(createdAt, zone));
    const number = nextRequestNumber(taken, year);
    taken.push(number);
    return {
      ...details,
      id: `${year}-demo-request-${index + 1}`,
      version: 1,
      number,
      pillar: PILLAR_OF_KIND[details.kind],
      councilRepInformed: true,
      otherMunicipalitiesInterested: [],
      requestedBy: asker,
      contactId: asker,
      status: path.at(-1) ?? 'received',
      statusHistory,
      createdAt,
      submissionId: `demo-request-${index + 1}`,
    };
  });
};
