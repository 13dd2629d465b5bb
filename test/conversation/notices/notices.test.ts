import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/cards/card-text.js';
import { COMMANDS } from '../../../src/conversation/commands/index.js';
import { drawNotice } from '../../../src/conversation/notices/index.js';
import type { Claim } from '../../../src/domain/claim.js';
import type { ClosedYear } from '../../../src/domain/closed-year.js';
import type { ConversationReference } from '../../../src/domain/conversation-reference.js';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import type { Notice } from '../../../src/domain/notice.js';
import type { Person } from '../../../src/domain/person.js';
import type { Preferences } from '../../../src/domain/preferences.js';
import type { Request } from '../../../src/domain/request.js';
import { type Locale, textsIn } from '../../../src/texts/index.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin } from '../../support/builders.js';
import {
  aNeed,
  aNomination,
  anEvaluation,
  anEvent,
  aRegistration,
  aRound,
  aTraining,
} from '../../support/coming-builders.js';
import { anActivity, aRequest, at } from '../../support/digest-builders.js';
import { fakePorts } from '../../support/fakes.js';
import { memoryStore } from '../../support/memory-store.js';
import { aNetwork } from '../../support/network-builders.js';
import { afterActs } from '../../support/prepared-requests.js';
import { aProposal } from '../../support/proposal-builders.js';
import { aChat } from '../../support/queue.js';
import { actionsIn } from '../../support/talk.js';

const jonas = { ...jarfallaMember, displayName: 'Jonas [Demo](https://evil.example)' };
const request = aRequest('F2026-012', { question: 'Hur följer **vi** upp?', createdAt: at('2026-11-17') });
const filed = { kind: 'request_filed', requestId: request.id } as const;
const withdrawn = { kind: 'request_withdrawn', requestId: request.id } as const;
const takenBack: Partial<Request> = {
  status: 'withdrawn',
  history: [
    {
      at: at('2026-11-18'),
      by: jonas.id,
      version: 1,
      from: 'received',
      to: 'withdrawn',
      act: { kind: 'withdraw', reason: 'Löst ändå' },
    },
  ],
};

const training = aTraining('bas', { name: 'BAS [barn](https://evil.example)' });
const cancelled = aTraining('cancelled', { state: 'cancelled' });
const nominee = aNomination(training, 'kim', { name: 'Kim **Demo**' });

const nadja = aPerson('nadja', [], { displayName: 'Nadja [Demo](https://evil.example)' });
const waitingClaim: Claim = {
  id: '2026-c1',
  version: 1,
  personId: nadja.id,
  waitingFor: nadja.id,
  municipalityId: 'jarfalla',
  state: 'waiting',
  claimedAt: at('2026-11-17'),
};
const { waitingFor: _waitingFor, ...ended } = waitingClaim;
const declinedClaim: Claim = {
  ...ended,
  id: '2026-c2',
  state: 'declined',
  answeredAt: at('2026-11-18'),
  answeredBy: anna.id,
  reason: 'Vi **har** redan en.',
};

const closed2025: ClosedYear = {
  id: '2025-closed',
  version: 1,
  year: 2025,
  closedBy: nadja.id,
  closedAt: at('2026-01-12'),
};
const proposal = aProposal('p1', { proposedBy: nadja.id, askedIds: [anna.id] });
const declinedProposal = aProposal('p2', {
  proposedBy: nadja.id,
  state: 'declined',
  answeredAt: at('2026-11-18'),
  answeredBy: jonas.id,
  reason: 'Vi **gör** det redan.',
});
const round = aRound('1');
const { slot: _slot, ...doneRound } = aRound('0', { state: 'done' });
const needs = [
  aNeed(doneRound, '1', { text: 'Vad **hjälper** unga?', requestId: request.id }),
  aNeed(doneRound, '2'),
];
const planned = anActivity('p', {
  date: onDay('2026-11-13'),
  staffIds: [anna.id],
  state: 'planned',
  loggedAt: at('2026-11-10'),
});
const wishes: Preferences = {
  id: '2026-w',
  version: 1,
  personId: anna.id,
  asksAboutPlanned: true,
  remindsOnFridays: true,
};
const breakfast = anEvent('a');
const calledOff = anEvent('b', { state: 'cancelled', cancelledBecause: 'Föreläsaren är sjuk.' });
const seat = aRegistration(breakfast, anna.id);
const takenSeat = aRegistration(breakfast, anna.id, {
  id: '2026-removed',
  key: 'removed',
  state: 'withdrawn',
});

const passedEvent = anEvent('passed', { date: onDay('2026-11-17') });
const heldEvent = anEvent('held', { date: onDay('2026-11-17'), state: 'held' });

interface House {
  readonly requests?: readonly Request[];
  readonly claims?: readonly Claim[];
  readonly conversations?: readonly ConversationReference[];
  readonly closings?: readonly ClosedYear[];
  readonly locale?: Locale;
  readonly reader?: Person;
}
const drawn = async (
  notice: Notice,
  {
    requests = [request],
    claims = [waitingClaim, declinedClaim],
    conversations = [],
    closings = [closed2025],
    locale = 'sv',
    reader = anna,
  }: House = {},
) => {
  const people = [nadja, ...EVERYONE.map((person) => (person.id === jonas.id ? jonas : person))];
  const records = {
    people,
    requests,
    claims,
    conversations,
    closings,
    activities: [planned],
    preferences: [wishes],
    proposals: [proposal, declinedProposal],
    events: [passedEvent, heldEvent, breakfast, calledOff],
    registrations: [
      aRegistration(heldEvent, anna.id, { attended: true }),
      seat,
      takenSeat,
      aRegistration(calledOff, anna.id),
    ],
    evaluations: [anEvaluation(heldEvent)],
    networks: [aNetwork('overdue', { rhythm: { times: 1, every: 1, unit: 'month' } })],
    trainings: [training, cancelled],
    nominations: [nominee],
    rounds: [round, doneRound],
    needs,
  };
  const ports = fakePorts({ store: memoryStore(records) });
  const message = await drawNotice(ports, notice, textsIn(locale), reader);
  return message && { messages: [message] };
};
const linesOf = async (notice: Notice, house?: House): Promise<string[]> => {
  const reply = await drawn(notice, house);
  return (reply?.messages ?? [])
    .flatMap(({ text = '', cards = [] }) => [text, ...cards.map(({ content }) => cardToText(content))])
    .filter((text) => text !== '')
    .flatMap((text) => text.split('\n'));
};

describe('a request that came in', () => {
  it('is told with number, municipality, question, who asks, when, and what is done now', async () => {
    const [head, status, ...lines] = await linesOf(filed);
    expect(head).toBe('F2026-012 · Järfälla');
    expect(status).toBe('Mottagen');
    expect(lines).toContain(
      'Ny förfrågan från Järfälla, skickad av Jonas [Demo](https://evil.example) den 17 november 2026.',
    );
    expect(lines).toContain('Hur följer **vi** upp?');
  });

  it('is told as it is now when the municipality has taken it back meanwhile', async () => {
    const lines = await linesOf(filed, { requests: [{ ...request, ...takenBack }] });
    expect(lines.join()).toContain(
      'Senast hänt (18 november 2026): Jonas [Demo](https://evil.example) har tagit tillbaka förfrågan.',
    );
    expect(lines.join()).not.toContain('Ny förfrågan');
  });

  it('is kept up to date from then on, and says in the notification which it is', async () => {
    const reply = await drawn(filed);
    expect(reply?.messages[0]?.follows).toEqual({
      subject: { kind: 'request', requestId: request.id },
      version: 1,
    });
    expect(reply?.messages[0]?.cards?.[0]?.summary).toMatch(/^F2026-012: Ny förfrågan från Järfälla/);
  });
});

describe('a request that was taken back', () => {
  it('is told with who took it back, when and why', async () => {
    expect(await linesOf(withdrawn, { requests: [{ ...request, ...takenBack }] })).toEqual([
      'Järfälla har tagit tillbaka F2026-012',
      'Hur följer **vi** upp?',
      'Återtagen av Jonas [Demo](https://evil.example) den 18 november 2026. Ni behöver inte arbeta vidare med den.',
      'Anledning: Löst ändå',
    ]);
  });

  it('is told without a reason when none was given', async () => {
    const [change] = takenBack.history ?? [];
    if (change === undefined) throw new Error('no history');
    const silent = { ...change, act: { kind: 'withdraw' } } as const;
    const lines = await linesOf(withdrawn, {
      requests: [{ ...request, status: 'withdrawn', history: [silent] }],
    });
    expect(lines).toHaveLength(3);
  });
});

describe('a trouble', () => {
  const blocked = { kind: 'route_lost', conversationKind: 'personal', reason: 'blocked' } as const;

  it('of a lost chat names whose it is, why, and what mends it', async () => {
    const lost = aChat(jonas, { lost: { at: at('2026-11-18'), reason: 'blocked' } });
    expect(await linesOf({ ...blocked, personId: jonas.id }, { conversations: [lost] })).toEqual([
      'En chatt tar inte emot meddelanden',
      'Jag kan inte längre skriva till Jonas [Demo](https://evil.example).',
      'Jag är blockerad, eller har inte rätt att skriva där.',
      'När jag får ett meddelande därifrån fungerar det igen. Då skickar jag det som väntar.',
    ]);
  });

  it('of a lost chat that is open again says so', async () => {
    const lines = await linesOf({ ...blocked, personId: jonas.id }, { conversations: [aChat(jonas)] });
    expect(lines[2]).toBe('Nu fungerar det igen, så du behöver inte göra något.');
  });

  it.each<[Notice, string]>([
    [blocked, 'Jag kan inte längre skriva till någon som jag inte känner.'],
    [{ ...blocked, personId: '2026-left' }, 'Jag kan inte längre skriva till någon som jag inte känner.'],
    [{ ...blocked, conversationKind: 'channel' }, 'Jag kan inte längre skriva i en av kanalerna.'],
    [{ ...blocked, conversationKind: 'group' }, 'Jag kan inte längre skriva i en av gruppchattarna.'],
    [
      { kind: 'send_failed', conversationKind: 'personal', personId: martin.id, isCertain: true },
      'Det gäller ett meddelande från mig till Martin Demo.',
    ],
    [
      { kind: 'send_failed', conversationKind: 'channel', isCertain: true },
      'Det gäller ett meddelande från mig i en kanal.',
    ],
  ])('%j says where', async (notice, sentence) => {
    expect((await linesOf(notice))[1]).toBe(sentence);
  });

  it.each([
    [true, 'Ett meddelande kom inte fram'],
    [false, 'Ett meddelande kanske inte kom fram'],
  ])('says whether it is certain: %s', async (isCertain, title) => {
    const notice = { kind: 'send_failed', conversationKind: 'group', isCertain } as const;
    expect((await linesOf(notice))[0]).toBe(title);
  });

  it('of the sign-in says what to do', async () => {
    const said = (await linesOf({ kind: 'sign_in_needed' })).join('\n');
    expect(said).toContain('npm run graph:login');
    expect(said).toContain('it-avdelningen');
  });
});

describe('the word of somebody who represents a municipality', () => {
  const claimed = { kind: 'representation_claimed', claimId: waitingClaim.id } as const;
  const answered = { kind: 'claim_answered', claimId: declinedClaim.id } as const;
  const { reason: _reason, ...silent } = declinedClaim;

  it('is told the manager as a card to answer it on', async () => {
    const reply = await drawn(claimed);
    expect(reply && actionsIn(reply).map(({ data }) => data['verb'])).toEqual([
      'claim.accept',
      'claim.decline',
    ]);
    expect(await linesOf(claimed)).toEqual([
      'Någon vill representera Järfälla',
      'Nadja [Demo](https://evil.example) skrev den 17 november 2026: jag representerar Järfälla.',
      'Rådsmedlem för Järfälla är nu Jonas [Demo](https://evil.example). Godkänner du Nadja [Demo](https://evil.example) som rådsmedlem lämnar Jonas [Demo](https://evil.example) platsen.',
      'En öppen förfrågan får då Nadja [Demo](https://evil.example) som kontakt.',
      'Obs! Personen skriver från samma organisation i Teams som du. Fråga kommunen innan du godkänner.',
    ]);
  });

  it('is told a manager who comes late with who answered it, and how', async () => {
    expect(await linesOf({ ...claimed, claimId: declinedClaim.id })).toEqual([
      'Avböjt för Järfälla',
      'Anna Demo avböjde Nadja [Demo](https://evil.example) den 18 november 2026.',
      'Skäl: Vi **har** redan en.',
    ]);
  });

  it('says nothing to the manager when the person has taken it back, or it is not there', async () => {
    const claims: Claim[] = [{ ...ended, state: 'withdrawn' }];
    expect(await drawn(claimed, { claims })).toBeUndefined();
    expect(await drawn(claimed, { claims: [] })).toBeUndefined();
  });

  it('tells the person no, why, and what they can do', async () => {
    expect(await linesOf(answered)).toEqual([
      'FoU-chefen har inte lagt in dig för Järfälla',
      'Skäl: Vi **har** redan en.',
      'Är det fel, så prata med Anna Demo (FoU-chef).',
      'Du kan fortfarande fråga mig om vad FoU erbjuder.',
    ]);
    expect(await linesOf(answered, { claims: [silent] })).toHaveLength(3);
  });

  it.each([
    ['council_member', 'Nu är du rådsmedlem för Järfälla', 'förfrågningar'],
    ['chief', 'Nu är du socialchef i Järfälla', 'veckobrev'],
  ] as const)('tells the person yes, and what a %s can do now', async (role, title, says) => {
    const claims: Claim[] = [{ ...silent, state: 'accepted', role }];
    const [head, next] = await linesOf(answered, { claims });
    expect(head).toBe(title);
    expect(next).toContain(says);
    const reply = await drawn(answered, { claims });
    expect(reply && actionsIn(reply).map(({ data }) => data['text'])).toEqual([says]);
  });

  it('tells the person nothing when the claim waits or is not there', async () => {
    expect(await drawn({ ...answered, claimId: waitingClaim.id })).toBeUndefined();
    expect(await drawn(answered, { claims: [] })).toBeUndefined();
  });
});

describe('a year', () => {
  const closed = { kind: 'year_closed', year: 2025, changeId: 'c' } as const;
  const reopened = { kind: 'year_reopened', year: 2025, changeId: 'r', by: nadja.id } as const;

  it('that is closed is told with who closed it, when and what it means', async () => {
    expect(await linesOf(closed)).toEqual([
      '2025 är stängt',
      'Nadja [Demo](https://evil.example) stängde året den 12 januari 2026.',
      'Aktiviteterna går att läsa men inte ändra. Behöver något rättas kan FoU-chefen öppna året igen.',
    ]);
    expect(await drawn(closed, { closings: [] })).toBeUndefined();
  });

  it('that is open again is told with who opened it, unless it is closed anew', async () => {
    expect(await linesOf(reopened, { closings: [] })).toEqual([
      '2025 är öppet igen',
      'Nadja [Demo](https://evil.example) öppnade året.',
      'Nu går aktiviteterna att logga och ändra igen.',
    ]);
    expect(await drawn(reopened)).toBeUndefined();
  });
});

const ofSolna = afterActs(aRequest('F2026-013', { municipalityId: 'solna', contactId: anna.id }), [
  { kind: 'hand_over', toPersonId: anna.id },
  { kind: 'ask', question: 'Gäller det **hela** kommunen?' },
  { kind: 'ask_jointly', municipalities: ['jarfalla', 'sollentuna'] },
  { kind: 'answer_jointly', municipalityId: 'sollentuna', isInterested: true, comment: 'Gärna **vi** också' },
]);
const answered = afterActs(aRequest('F2026-014'), [
  { kind: 'ask', question: 'Gäller det **hela** kommunen?' },
  { kind: 'answer', text: 'Bara **öppenvården**.' },
]);

/** Of what somebody in particular is told of an act. */
const ABOUT_ACTS = {
  request_asked: { kind: 'request_asked', requestId: ofSolna.id, version: 1 },
  request_answered: { kind: 'request_answered', requestId: answered.id, version: 1 },
  request_handed_over: { kind: 'request_handed_over', requestId: ofSolna.id, version: 1 },
  joint_asked: { kind: 'joint_asked', requestId: ofSolna.id, municipalityId: 'jarfalla' },
  joint_answered: { kind: 'joint_answered', requestId: ofSolna.id, municipalityId: 'sollentuna' },
  joint_seat_vacant: { kind: 'joint_seat_vacant', requestId: ofSolna.id, municipalityId: 'ekero' },
} as const;

describe('a question that is told', () => {
  const { request_asked: asked, joint_asked: joint, request_handed_over: handedOver } = ABOUT_ACTS;
  const house = { requests: [ofSolna] };

  it('is told with who asks it, and a place for the answer', async () => {
    const card = await drawn(asked, house);
    expect(JSON.stringify(card)).toContain('Input.Text');
    expect((await linesOf(asked, house)).slice(-2)).toEqual([
      'Martin Demo frågade 16 november 2026:',
      'Gäller det **hela** kommunen?',
    ]);
  });

  it('is not told when it is answered, or another speaks for the municipality', async () => {
    const done = afterActs(ofSolna, [{ kind: 'answer', text: 'Ja.' }]);
    expect(await drawn(asked, { requests: [done] })).toBeUndefined();
    expect(await drawn(asked, { requests: [{ ...ofSolna, contactId: jonas.id }] })).toBeUndefined();
  });

  it('about joining is told to who has the seat of the asked municipality, until it is answered', async () => {
    expect(await linesOf(joint, { ...house, reader: jonas })).toContain('Fråga F2026-013');
    expect(await drawn(joint, { ...house, reader: anna })).toBeUndefined();
    const said = afterActs(ofSolna, [
      { kind: 'answer_jointly', municipalityId: 'jarfalla', isInterested: false },
    ]);
    expect(await drawn(joint, { requests: [said], reader: jonas })).toBeUndefined();
  });

  it('that was handed over is not told to who has passed it on', async () => {
    expect(await drawn(handedOver, house)).toBeDefined();
    expect(await drawn(handedOver, { requests: [{ ...ofSolna, assignedTo: [martin.id] }] })).toBeUndefined();
  });
});

describe('every notice', () => {
  const ONE_OF_EACH: { readonly [K in Notice['kind']]: Extract<Notice, { kind: K }> } = {
    request_filed: filed,
    request_changed: { kind: 'request_changed', requestId: request.id, version: 2 },
    request_news: { kind: 'request_news', requestId: request.id, version: 1 },
    card_outdated: { kind: 'card_outdated', subject: { kind: 'request', requestId: request.id }, version: 1 },
    request_withdrawn: withdrawn,
    ...ABOUT_ACTS,
    route_lost: { kind: 'route_lost', conversationKind: 'channel', reason: 'gone' },
    send_failed: { kind: 'send_failed', conversationKind: 'channel', isCertain: true },
    digests_ended: { kind: 'digests_ended', week: '2026-W46' },
    sign_in_needed: { kind: 'sign_in_needed' },
    representation_claimed: { kind: 'representation_claimed', claimId: '2026-c1' },
    claim_answered: { kind: 'claim_answered', claimId: '2026-c2' },
    roles_changed: { kind: 'roles_changed', version: 2 },
    requests_moved: {
      kind: 'requests_moved',
      moveId: 'm',
      municipalityId: 'jarfalla',
      requestIds: [request.id],
      toPersonId: '2026-jarfalla',
    },
    seat_vacant: { kind: 'seat_vacant', municipalityId: 'ekero', since: '2026-11-18' },
    year_closed: { kind: 'year_closed', year: 2025, changeId: 'c' },
    year_reopened: { kind: 'year_reopened', year: 2024, changeId: 'r', by: anna.id },
    planned_passed: { kind: 'planned_passed', day: '2026-11-16', activityIds: [planned.id] },
    nothing_logged: { kind: 'nothing_logged', week: '2026-W47' },
    networks_overdue: { kind: 'networks_overdue', week: '2026-W47' },
    requests_waiting: { kind: 'requests_waiting', day: '2026-11-18' },
    evaluation_asked: { kind: 'evaluation_asked', eventId: heldEvent.id },
    attendance_missing: { kind: 'attendance_missing', eventId: passedEvent.id, day: '2026-11-17' },
    event_registered: { kind: 'event_registered', registrationId: seat.id, version: 1 },
    seat_given: { kind: 'seat_given', registrationId: seat.id, version: 1 },
    registration_removed: { kind: 'registration_removed', registrationId: takenSeat.id, version: 1 },
    event_changed: { kind: 'event_changed', eventId: breakfast.id, version: 2 },
    event_cancelled: { kind: 'event_cancelled', eventId: calledOff.id },
    event_soon: { kind: 'event_soon', eventId: breakfast.id, day: '2026-12-10' },
    training_seated: {
      kind: 'training_seated',
      changeId: 't',
      trainingId: training.id,
      municipalityId: 'jarfalla',
      nominationIds: [nominee.id],
    },
    training_seats_moved: {
      kind: 'training_seats_moved',
      changeId: 't',
      trainingId: training.id,
      municipalityId: 'jarfalla',
      move: 'released',
      seats: 1,
    },
    training_seats_free: {
      kind: 'training_seats_free',
      trainingId: training.id,
      municipalityId: 'solna',
      askedBy: 'staff',
    },
    training_cancelled: { kind: 'training_cancelled', trainingId: cancelled.id },
    need_round_opened: { kind: 'need_round_opened', roundId: round.id, municipalityId: 'jarfalla' },
    need_seat_vacant: { kind: 'need_seat_vacant', roundId: round.id, municipalityId: 'ekero' },
    need_round_closing: { kind: 'need_round_closing', roundId: round.id, municipalityId: 'jarfalla' },
    need_round_done: { kind: 'need_round_done', roundId: doneRound.id },
    proposal_made: { kind: 'proposal_made', proposalId: proposal.id, version: 1 },
    proposal_ended: { kind: 'proposal_ended', proposalId: declinedProposal.id },
  };
  const longAgo = aRequest('F2026-009', { createdAt: at('2026-10-01') });
  const house = {
    requests: [{ ...request, ...takenBack }, ofSolna, answered, longAgo],
    reader: { ...anna, roles: [...anna.roles, ...jarfallaMember.roles] },
  };

  it.each(Object.values(ONE_OF_EACH))(
    '$kind says something in both languages, differently',
    async (notice) => {
      const [swedish, english] = await Promise.all([
        linesOf(notice, house),
        linesOf(notice, { ...house, locale: 'en' }),
      ]);
      for (const lines of [swedish, english]) expect(lines[0]).toMatch(/\S/);
      expect(english).not.toEqual(swedish);
    },
  );

  it.each(['sv', 'en'] as const)(
    'has buttons in %s that say what a command for the staff understands',
    async (locale) => {
      for (const notice of Object.values(ONE_OF_EACH)) {
        const reply = await drawn(notice, { ...house, locale });
        for (const { data } of reply === undefined ? [] : actionsIn(reply)) {
          if (data['verb'] !== 'say') continue;
          const taker = COMMANDS.find((command) => command.parse(String(data['text'])) !== undefined);
          expect(
            [
              'behov',
              'förslag',
              'hjälp',
              'logga',
              'läget',
              'mina förfrågningar',
              'nominera',
              'närvaro',
              'nätverk',
              'personer',
              'utbildningar',
              'utskick',
              'veckobrev',
              'visa förfrågan',
            ],
            String(data['text']),
          ).toContain(taker?.name);
        }
      }
    },
  );

  it('of a proposal is not for who has it to answer no more', async () => {
    const made = { kind: 'proposal_made', proposalId: proposal.id, version: 1 } as const;
    expect(await drawn(made, { reader: anna })).toBeDefined();
    expect(await drawn(made, { reader: jonas })).toBeUndefined();
  });

  it.each([
    ONE_OF_EACH.training_seated,
    ONE_OF_EACH.training_seats_moved,
    { ...ONE_OF_EACH.training_seats_free, municipalityId: 'jarfalla' } as const,
  ])(
    '$kind is not for who has left the council meanwhile, nor for another municipality’s',
    async (notice) => {
      const left = { ...jarfallaMember, roles: [] };
      const moved = aPerson('moved', [
        { role: 'council_member', municipalityId: 'solna', from: '2020-01-01' },
      ]);
      expect(await drawn(notice, { reader: jarfallaMember })).toBeDefined();
      for (const reader of [left, moved]) expect(await drawn(notice, { reader })).toBeUndefined();
    },
  );

  it.each([filed, withdrawn, ...Object.values(ABOUT_ACTS)])(
    '$kind of a request that is not there says nothing',
    async (notice) => {
      expect(await drawn(notice, { requests: [] })).toBeUndefined();
    },
  );

  it('says whom it is from also when they have left the registry', async () => {
    const left = aPerson('left', []);
    const lines = await linesOf(filed, { requests: [{ ...request, requestedBy: left.id }] });
    expect(lines.join()).toContain('skickad av någon annan den 17 november 2026.');
  });
});
