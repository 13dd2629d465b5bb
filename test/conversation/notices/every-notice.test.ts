import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/conversation/commands/index.js';
import type { Notice } from '../../../src/domain/notice.js';
import { anna, aPerson, jarfallaMember } from '../../support/builders.js';
import { aRequest, at } from '../../support/digest-builders.js';
import { TENANT_ID } from '../../support/fake-microsoft.js';
import {
  ABOUT_ACTS,
  answered,
  breakfast,
  calledOff,
  cancelled,
  declinedProposal,
  doneRound,
  drawn,
  filed,
  heldEvent,
  jonas,
  linesOf,
  nominee,
  ofSolna,
  passedEvent,
  planned,
  proposal,
  request,
  round,
  seat,
  takenBack,
  takenSeat,
  training,
  unclearCorrection,
  withdrawn,
} from '../../support/notice-house.js';
import { actionsIn } from '../../support/talk.js';

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
    digests_preview: { kind: 'digests_preview', week: '2026-W47' },
    digests_missed: { kind: 'digests_missed', weeks: ['2026-W44', '2026-W45'] },
    correction_unclear: { kind: 'correction_unclear', correctionId: unclearCorrection.id, version: 2 },
    digest_route_lost: {
      kind: 'digest_route_lost',
      municipalityId: 'solna',
      reason: 'forbidden',
      at: at('2026-11-16'),
    },
    sign_in_needed: { kind: 'sign_in_needed' },
    sign_in_done: {
      kind: 'sign_in_done',
      signInId: 's',
      tenantId: TENANT_ID,
      account: 'veckobrev@fou.example',
    },
    sign_in_failed: { kind: 'sign_in_failed', signInId: 's', reason: 'blocked' },
    sign_in_lapsing: { kind: 'sign_in_lapsing', since: '2026-09-05', stage: 'soon' },
    sign_in_renewed: { kind: 'sign_in_renewed', since: '2026-11-16' },
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
    operations_warning: {
      kind: 'operations_warning',
      warning: { what: 'job_failing', job: 'tidy_up', since: '2026-11-14', times: 3 },
    },
    operations_mended: { kind: 'operations_mended', warning: { what: 'backup_failed', reason: 'disk_full' } },
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
              'koppla graph',
              'kanaler',
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
