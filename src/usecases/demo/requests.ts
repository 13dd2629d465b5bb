import { PILLAR_OF_KIND } from '../../domain/activity-kind.js';
import { applyActs } from '../../domain/apply-act.js';
import {
  addDays,
  type IsoDate,
  type IsoInstant,
  instantAt,
  localDate,
  type TimeZone,
  yearOf,
} from '../../domain/calendar.js';
import type { Request, RequestDetails } from '../../domain/request.js';
import type { RequestAct } from '../../domain/request-act.js';
import { nextRequestNumber } from '../../domain/request-number.js';
import { DEMO_STAFF_IDS, demoPersonId } from './people.js';

type RequestIdea = Pick<RequestDetails, 'municipalityId' | 'question' | 'kind' | 'area'> &
  Partial<Pick<RequestDetails, 'background' | 'desiredLine' | 'desiredResult'>> & {
    readonly daysAgo: number;
    /** What staff have done with it, a week apart. */
    readonly done: readonly (readonly RequestAct[])[];
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
    done: [
      [{ kind: 'choose_line', line: 'first' }],
      [{ kind: 'accept' }, { kind: 'take' }],
      [{ kind: 'start' }],
      [
        { kind: 'attach', deliverable: { kind: 'memo', title: 'Enkäter om bemötande: en sammanställning' } },
        { kind: 'document' },
      ],
      [{ kind: 'close' }],
    ],
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
    done: [
      [{ kind: 'choose_line', line: 'first' }],
      [{ kind: 'accept' }, { kind: 'take' }],
      [{ kind: 'start' }],
    ],
  },
  {
    municipalityId: 'solna',
    question: 'Vi vill följa upp vår nya öppenvård under två år.',
    kind: 'study',
    area: 'addiction_social_psychiatry',
    desiredLine: 'second',
    desiredResult: 'fou_report',
    daysAgo: 33,
    done: [[{ kind: 'choose_line', line: 'second' }, { kind: 'take' }], [{ kind: 'submit' }]],
  },
  {
    municipalityId: 'sollentuna',
    question: 'Kan någon vara bollplank när vi planerar en brukarundersökning?',
    kind: 'sounding_board',
    area: 'general',
    desiredLine: 'first',
    daysAgo: 16,
    done: [
      [{ kind: 'choose_line', line: 'first' }],
      [
        { kind: 'accept' },
        { kind: 'take' },
        { kind: 'ask', question: 'Vilka är det ni vill fråga, och när ska det vara klart?' },
      ],
    ],
  },
  {
    municipalityId: 'ekero',
    question: 'Hur arbetar andra med långvarigt försörjningsstöd?',
    kind: 'environment_scan',
    area: 'income_support_labour',
    daysAgo: 8,
    done: [[{ kind: 'choose_line', line: 'first' }]],
  },
  {
    municipalityId: 'sigtuna',
    question: 'Vi behöver en workshop om systematisk uppföljning för våra gruppledare.',
    kind: 'workshop',
    area: 'general',
    daysAgo: 2,
    done: [],
  },
];

const DAYS_BETWEEN_STEPS = 7;

const afterActs = (
  request: Request,
  acts: readonly RequestAct[],
  by: string,
  now: IsoInstant,
  today: IsoDate,
): Request => {
  const after = applyActs(request, acts, { by, now, today });
  if (!after.ok) throw new Error(`the demo's ${request.number}: ${after.error.kind}`);
  return after.value;
};

/** A record that is new in the store has version 1, and so has all that it says of itself. */
const asWrittenAtOnce = (request: Request): Request => ({
  ...request,
  version: 1,
  history: request.history.map((step) => ({ ...step, version: 1 })),
});

/** A handful of invented requests in different states, oldest first. */
export const demoRequests = (now: IsoInstant, zone: TimeZone): Request[] => {
  const today = localDate(now, zone);
  const taken: string[] = [];
  return IDEAS.map(({ daysAgo, done, ...details }, index) => {
    const asker = demoPersonId('council', details.municipalityId);
    const by = DEMO_STAFF_IDS[index % DEMO_STAFF_IDS.length] ?? asker;
    const stepAt = (step: number): IsoInstant => {
      const at = instantAt(addDays(today, step * DAYS_BETWEEN_STEPS - daysAgo), '09:30', zone);
      return at < now ? at : now;
    };
    const createdAt = stepAt(0);
    const year = yearOf(localDate(createdAt, zone));
    const number = nextRequestNumber(taken, year);
    taken.push(number);
    const filed: Request = {
      ...details,
      id: `${year}-demo-request-${index + 1}`,
      version: 1,
      number,
      pillar: PILLAR_OF_KIND[details.kind],
      councilRepInformed: true,
      otherMunicipalitiesInterested: [],
      requestedBy: asker,
      contactId: asker,
      status: 'received',
      history: [
        { at: createdAt, by: asker, version: 1, from: 'draft', to: 'received', act: { kind: 'file' } },
      ],
      assignedTo: [],
      deliverables: [],
      createdAt,
      submissionId: `demo-request-${index + 1}`,
    };
    const ended = done.reduce(
      (request, acts, step) => afterActs(request, acts, by, stepAt(step + 1), today),
      filed,
    );
    return asWrittenAtOnce(ended);
  });
};
