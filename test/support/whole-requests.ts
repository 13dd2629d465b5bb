import { applyActs } from '../../src/domain/apply-act.js';
import { localDate } from '../../src/domain/calendar.js';
import type { Request } from '../../src/domain/request.js';
import type { RequestAct } from '../../src/domain/request-act.js';
import { anna, jarfallaMember, martin, solnaMember } from './builders.js';
import { aRequest, at, ZONE } from './digest-builders.js';

type Doing = readonly [day: string, by: { readonly id: string }, ...acts: RequestAct[]];

/** A second-line request of Järfälla's from the question to the end, with one of almost every act on the way. */
const DONE: readonly Doing[] = [
  ['2026-02-03', martin, { kind: 'take' }],
  ['2026-02-04', martin, { kind: 'ask', question: 'Hur många deltar?\nOch när?' }],
  ['2026-02-05', jarfallaMember, { kind: 'answer', text: 'Ungefär 40, i höst.' }],
  [
    '2026-02-06',
    martin,
    { kind: 'choose_line', line: 'second', reason: 'Två år och flera enheter' },
    { kind: 'ask_jointly', municipalities: ['solna', 'sundbyberg'] },
  ],
  [
    '2026-02-09',
    solnaMember,
    { kind: 'answer_jointly', municipalityId: 'solna', isInterested: true, comment: '=Gärna' },
  ],
  ['2026-02-10', martin, { kind: 'hand_over', toPersonId: anna.id }],
  ['2026-02-11', anna, { kind: 'pause', reason: 'Sportlov', until: '2026-03-02' }],
  ['2026-03-02', anna, { kind: 'resume' }, { kind: 'submit' }],
  [
    '2026-03-13',
    anna,
    {
      kind: 'record_decision',
      decision: { body: 'admin_steering', date: '2026-03-12', outcome: 'yes', minutesRef: 'protokoll, § 4' },
    },
  ],
  [
    '2026-03-16',
    anna,
    { kind: 'set_resources', externalFunding: { source: 'Forte', amount: 250_000 }, researcher: 'Eva Ek' },
    { kind: 'prepare_agreement' },
  ],
  [
    '2026-04-02',
    anna,
    {
      kind: 'record_agreement',
      agreement: {
        fouManagerSigned: 'Anna Demo',
        commissionerName: 'Nadja Demo',
        signedAt: '2026-04-01',
        from: '2026-04-01',
        to: '2026-10-31',
      },
    },
  ],
  ['2026-05-04', martin, { kind: 'link_activity', activityId: '2026-linked' }],
  ['2026-05-05', martin, { kind: 'link_activity', activityId: '2026-gone' }],
  ['2026-05-06', martin, { kind: 'unlink_activity', activityId: '2026-gone' }],
  [
    '2026-10-20',
    martin,
    {
      kind: 'attach',
      deliverable: {
        kind: 'fou_report',
        title: 'Öppenvård & uppföljning <2026>',
        url: 'https://example.org/r?a=1&b=2',
        publishedAt: '2026-10-19',
      },
    },
  ],
  ['2026-10-21', martin, { kind: 'report' }],
  ['2026-11-02', martin, { kind: 'close', note: 'Tack för samarbetet.' }],
];

/** Filed on 2 February 2026 at noon and closed on 2 November. */
export const aWholeRequest = (overrides: Partial<Request> = {}): Request => {
  const createdAt = at('2026-02-02');
  const filed = aRequest('F2026-014', {
    question: 'Hur följer vi upp vår nya öppenvård?\nVi vill börja i höst.',
    background: 'Vi öppnade i fjol.',
    onBehalfOfUnit: 'Öppenvården',
    kind: 'study',
    pillar: 'produce',
    desiredLine: 'second',
    desiredStart: { text: 'hösten 2026' },
    desiredResult: 'fou_report',
    mandatePoint: 2,
    otherMunicipalitiesInterested: ['solna'],
    attachmentUrl: 'https://example.org/underlag',
    createdAt,
    history: [
      {
        at: createdAt,
        by: jarfallaMember.id,
        version: 1,
        from: 'draft',
        to: 'received',
        act: { kind: 'file' },
      },
    ],
    ...overrides,
  });
  return DONE.reduce((request, [day, { id: by }, ...acts]) => {
    const now = at(day, '09:30');
    const done = applyActs(request, acts, { by, now, today: localDate(now, ZONE) });
    if (!done.ok) throw new Error(`${day}: ${JSON.stringify(done.error)}`);
    return done.value;
  }, filed);
};
