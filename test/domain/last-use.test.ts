import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/domain/calendar.js';
import type { Claim } from '../../src/domain/claim.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { isPast, lastUseOf, type Surroundings } from '../../src/domain/last-use.js';
import type { RoleAssignment } from '../../src/domain/person.js';
import { OPEN_STATUSES, REQUEST_STATUSES, type Request } from '../../src/domain/request.js';
import { aPerson } from '../support/builders.js';
import { aNeed, aNomination, anEvent, aRegistration, aRound, aTraining } from '../support/coming-builders.js';
import { anActivity, aRequest } from '../support/digest-builders.js';
import { aProposal } from '../support/proposal-builders.js';
import { aFeedback, aPostedRecord, aQuestion, RECORD_OF } from '../support/store-records.js';

const around = (overrides: Partial<Surroundings> = {}): Surroundings => ({
  today: '2026-11-18',
  dayOf: (instant) => localDate(instant, 'Europe/Stockholm'),
  claims: [],
  proposals: [],
  requests: [],
  events: [],
  registrations: [],
  trainings: [],
  rounds: [],
  ...overrides,
});
/** A quarter past midnight in Stockholm. */
const NIGHT = '2024-03-31T22:15:00.000Z';

const ended = (overrides: Partial<Request>): Request =>
  aRequest('F2023-001', {
    status: 'closed',
    history: [
      {
        at: '2023-02-01T10:00:00.000Z',
        by: 'x',
        version: 1,
        from: 'draft',
        to: 'received',
        act: { kind: 'file' },
      },
      { at: NIGHT, by: 'x', version: 1, from: 'documented', to: 'closed', act: { kind: 'close' } },
    ],
    ...overrides,
  });
const aClaim = (overrides: Partial<Claim>): Claim => ({
  ...RECORD_OF.claims('2024-c'),
  claimedAt: '2024-01-01T10:00:00.000Z',
  answeredAt: NIGHT,
  ...overrides,
});

describe('the day that the months of retention count from', () => {
  it.each([
    ['an activity: its day', {}, '2024-03-01'],
    ['an activity over several days: the last', { dateEnd: '2024-03-09' }, '2024-03-09'],
    [
      'an activity of a month: the last day of it',
      { date: { precision: 'month', from: '2024-03-01', to: '2024-03-31' } },
      '2024-03-31',
    ],
  ] as const)('of %s', (_what, overrides, day) => {
    const activity = anActivity('1', { date: onDay('2024-03-01'), ...overrides });
    expect(lastUseOf('activities', activity, around())).toBe(day);
  });

  it('of a request is that of its last change, in the unit’s time zone', () => {
    expect(lastUseOf('requests', ended({}), around())).toBe('2024-04-01');
  });

  it.each(REQUEST_STATUSES.filter((status) => status !== 'draft'))(
    'of a request that is %s is there only when it has ended',
    (status) => {
      const isOpen = OPEN_STATUSES.includes(status);
      expect(lastUseOf('requests', ended({ status }), around()) === undefined).toBe(isOpen);
    },
  );

  it('of a request is none in the year of its number, which would be given to another', () => {
    const request = ended({ number: 'F2026-004' });
    expect(lastUseOf('requests', request, around())).toBeUndefined();
    expect(lastUseOf('requests', request, around({ today: '2027-01-01' }))).toBe('2024-04-01');
  });

  it.each([
    ['sent', '2024-02-04'],
    ['failed', '2024-02-04'],
    ['sending', undefined],
    ['unknown', undefined],
  ] as const)('of a digest that is %s is the week’s Sunday: %s', (state, day) => {
    const record = { ...aPostedRecord('2024-d'), week: '2024-W05', state };
    expect(lastUseOf('digests', record, around())).toBe(day);
  });

  it('of a question, an answer and a row of the audit is when it came', () => {
    expect(lastUseOf('unanswered', aQuestion('2024-q', { at: NIGHT }), around())).toBe('2024-04-01');
    expect(lastUseOf('feedback', aFeedback('2024-f', { at: NIGHT }), around())).toBe('2024-04-01');
    expect(lastUseOf('audit', { ...RECORD_OF.audit('2024-a'), at: NIGHT }, around())).toBe('2024-04-01');
  });

  it.each([
    ['accepted', '2024-04-01'],
    ['declined', '2024-04-01'],
    ['withdrawn', '2024-04-01'],
    ['waiting', undefined],
  ] as const)('of a claim that is %s is that of its answer: %s', (state, day) => {
    expect(lastUseOf('claims', aClaim({ state }), around())).toBe(day);
  });
});

describe('the day that the months of retention count from for what has not become a request', () => {
  it('is that of the last saving of a draft, in the unit’s time zone', () => {
    const draft = { ...RECORD_OF.drafts('2024-d'), savedAt: NIGHT };
    expect(lastUseOf('drafts', draft, around())).toBe('2024-04-01');
  });

  it.each([
    ['passed_on', '2024-04-01'],
    ['declined', '2024-04-01'],
    ['withdrawn', '2024-04-01'],
    ['waiting', undefined],
  ] as const)('is that of the answer to a proposal that is %s: %s', (state, day) => {
    const proposal = aProposal('1', { state, proposedAt: '2024-01-01T10:00:00.000Z', answeredAt: NIGHT });
    expect(lastUseOf('proposals', proposal, around())).toBe(day);
  });

  it('is none for who waits for an answer, or follows what they have proposed', () => {
    const proposer = aPerson('x', [], { id: '2023-x' });
    const proposals = [aProposal('1', { proposedBy: proposer.id })];
    const open = aRequest('F2026-001', { proposedBy: proposer.id });
    expect(lastUseOf('people', proposer, around())).toBe('2023-12-31');
    expect(lastUseOf('people', proposer, around({ proposals }))).toBeUndefined();
    expect(lastUseOf('people', proposer, around({ requests: [open] }))).toBeUndefined();
    const ended = { ...open, status: 'closed' } as const;
    expect(lastUseOf('people', proposer, around({ requests: [ended] }))).toBe('2023-12-31');
  });
});

describe('the day that the months count from for a person', () => {
  const role = (from: string, to?: string): RoleAssignment => ({ role: 'staff', from, ...(to && { to }) });
  const person = (...roles: RoleAssignment[]) => aPerson('x', roles, { id: '2023-x' });
  const waiting = aClaim({ personId: '2023-x', state: 'waiting' });
  const open = aRequest('F2026-001', { contactId: '2023-x' });

  it.each([
    [
      'the last day of the last role',
      [role('2020-01-01', '2024-05-31'), role('2019-01-01', '2023-01-31')],
      '2024-05-31',
    ],
    ['none while there is a role', [role('2020-01-01', '2024-05-31'), role('2024-06-01')], undefined],
    ['none on the last day of a role', [role('2020-01-01', '2026-11-18')], undefined],
    ['none while a role is to come', [role('2027-01-01', '2027-12-31')], undefined],
    ['the end of the year they became known, without a role', [], '2023-12-31'],
  ])('is %s', (_what, roles, day) => {
    expect(lastUseOf('people', person(...roles), around())).toBe(day);
  });

  it('is that of the answer to a claim when that came later', () => {
    const answered = aClaim({ personId: '2023-x', state: 'declined' });
    expect(lastUseOf('people', person(), around({ claims: [answered] }))).toBe('2024-04-01');
    expect(lastUseOf('people', person(), around({ claims: [aClaim({ personId: '2023-y' })] }))).toBe(
      '2023-12-31',
    );
  });

  it('is none while a claim waits, or an open request has them as its contact', () => {
    const gone = person(role('2020-01-01', '2024-05-31'));
    expect(lastUseOf('people', gone, around({ claims: [waiting] }))).toBeUndefined();
    expect(lastUseOf('people', gone, around({ requests: [open] }))).toBeUndefined();
    expect(lastUseOf('people', gone, around({ requests: [{ ...open, status: 'closed' }] }))).toBe(
      '2024-05-31',
    );
  });

  it('is none while they have a seat, or wait for one, at what is to come', () => {
    const coming = anEvent('coming');
    const seat = aRegistration(coming, '2023-x');
    const used = (registration: typeof seat, event = coming) =>
      lastUseOf('people', person(), around({ events: [event], registrations: [registration] }));
    expect(used(seat)).toBeUndefined();
    expect(used({ ...seat, state: 'waiting' })).toBeUndefined();
    expect(used({ ...seat, state: 'withdrawn' })).toBe('2023-12-31');
    expect(used({ ...seat, personId: '2023-y' })).toBe('2023-12-31');
  });

  it('is the day of what they had a seat at when that came later', () => {
    const held = anEvent('held', { state: 'held', date: onDay('2025-05-06') });
    const registrations = [aRegistration(held, '2023-x')];
    expect(lastUseOf('people', person(), around({ events: [held], registrations }))).toBe('2025-05-06');
  });

  it('is none for somebody who has been erased already', () => {
    const erased = aPerson('x', [], { id: '2023-x', identity: 'raderad/2023-x' });
    expect(lastUseOf('people', erased, around())).toBeUndefined();
  });
});

describe('a record', () => {
  const question = aQuestion('2024-q', { at: '2024-11-17T11:00:00.000Z' });

  it.each([
    ['past when more than the months have gone', question, 24, true],
    [
      'not past on the day they have gone',
      aQuestion('2024-q', { at: '2024-11-18T11:00:00.000Z' }),
      24,
      false,
    ],
    ['not past before', question, 25, false],
  ])('is %s', (_what, record, months, expected) => {
    expect(isPast('unanswered', record, months, around())).toBe(expected);
  });

  it('is never past while it is in use', () => {
    expect(isPast('people', aPerson('x', [{ role: 'staff', from: '1990-01-01' }]), 1, around())).toBe(false);
  });

  it.each([
    ['held: its last day', { state: 'held', date: onDay('2024-03-01'), dateEnd: '2024-03-02' }, '2024-03-02'],
    ['never told how it went: its day', { state: 'planned', date: onDay('2024-03-01') }, '2024-03-01'],
    ['to be held', { state: 'planned', date: onDay('2026-11-18') }, undefined],
    ['still without a day', { state: 'planned', date: undefined }, undefined],
    [
      'cancelled without a day: when it was changed',
      { state: 'cancelled', date: undefined, editedAt: NIGHT },
      '2024-04-01',
    ],
  ] as const)('of an event %s, and of who registered for it', (_what, { date, ...rest }, day) => {
    const { date: _date, ...dateless } = anEvent('1', rest);
    const event = { ...dateless, ...(date && { date }) };
    expect(lastUseOf('events', event, around())).toBe(day);
    const registration = aRegistration(event, '2026-nadja');
    expect(lastUseOf('registrations', registration, around({ events: [event] }))).toBe(day);
  });

  it('of a registration for an event that is gone: when somebody registered', () => {
    const registration = aRegistration({ id: '2024-gone' }, '2026-nadja', { registeredAt: NIGHT });
    expect(lastUseOf('registrations', registration, around())).toBe('2024-04-01');
  });

  it('of a nomination: the last session, and none while the training is open', () => {
    const training = aTraining('bas', { sessions: [{ number: 1, date: onDay('2027-01-20') }] });
    const nomination = aNomination(training, '1');
    expect(lastUseOf('nominations', nomination, around({ trainings: [training] }))).toBeUndefined();
    const closed = { ...training, state: 'closed' } as const;
    expect(lastUseOf('nominations', nomination, around({ trainings: [closed] }))).toBe('2027-01-20');
    expect(lastUseOf('nominations', nomination, around())).toBe('2026-11-17');
  });

  it('of a need: when its round was done, and none before', () => {
    const round = aRound('2024');
    const need = aNeed(round, '1');
    expect(lastUseOf('needs', need, around({ rounds: [round] }))).toBeUndefined();
    const done = aRound('2024', { state: 'done', history: [{ at: NIGHT, by: '2026-anna', to: 'done' }] });
    expect(lastUseOf('needs', need, around({ rounds: [done] }))).toBe('2024-04-01');
    expect(lastUseOf('needs', need, around())).toBe('2026-11-17');
  });
});
