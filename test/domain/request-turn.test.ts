import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person.js';
import { REQUEST_STATUSES } from '../../src/domain/request.js';
import { type Turn, turnOf, waitsOf } from '../../src/domain/request-turn.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin, solnaMember } from '../support/builders.js';
import { aRequest, at } from '../support/digest-builders.js';
import { DECIDE, type Deed, requestWithPast, SUBMIT } from '../support/request-past.js';

const FILED = '2026-03-02';
const TODAY = '2026-03-20';
const ASKED: Deed = ['2026-03-04', { kind: 'ask', question: 'Hur många berörs?' }];
const ANSWERED: Deed = ['2026-03-09', { kind: 'answer', text: 'Ungefär fyrtio.' }];
const SUBMITTED: Deed = ['2026-03-05', ...SUBMIT];
const DECIDED: Deed = ['2026-03-10', DECIDE];

const waitsAfter = (...deeds: readonly Deed[]) =>
  waitsOf(requestWithPast('F2026-001', FILED, deeds)).map(({ kind, since, turns }) => [
    kind,
    since,
    ...turns,
  ]);

describe('what a request waits for', () => {
  it.each<[string, readonly Deed[], readonly string[]]>([
    ['when it has come', [], ['answer', at(FILED), 'staff']],
    ['when somebody has taken it', [['2026-03-03', { kind: 'take' }]], ['answer', at(FILED), 'staff']],
    [
      'when its line is chosen, which is no answer yet',
      [['2026-03-03', { kind: 'choose_line', line: 'first' }]],
      ['answer', at(FILED), 'staff'],
    ],
    ['when FoU has asked something', [ASKED], ['question', at('2026-03-04'), 'council_member']],
    ['when the municipality has answered', [ASKED, ANSWERED], ['answer', at('2026-03-09'), 'staff']],
    ['when it is before the steering group', [SUBMITTED], ['decision', at('2026-03-05'), 'fou_manager']],
    [
      'when something was asked before that',
      [ASKED, ANSWERED, ['2026-03-11', ...SUBMIT]],
      ['decision', at('2026-03-11'), 'fou_manager'],
    ],
    [
      'when something was asked and answered meanwhile',
      [['2026-03-03', ...SUBMIT], ASKED, ANSWERED],
      ['decision', at('2026-03-09'), 'fou_manager'],
    ],
    ['when it is decided on', [SUBMITTED, DECIDED], ['agreement', at('2026-03-10'), 'staff']],
    [
      'when the agreement is there to sign',
      [SUBMITTED, DECIDED, ['2026-03-12', { kind: 'prepare_agreement' }]],
      ['agreement', at('2026-03-12'), 'fou_manager', 'council_member'],
    ],
  ])('%s', (_when, deeds, expected) => {
    expect(waitsAfter(...deeds)).toEqual([expected]);
  });

  it('is nothing while the work goes on, and nothing when it is over', () => {
    const waiting = REQUEST_STATUSES.filter(
      (status) => waitsOf(aRequest('F2026-001', { status })).length > 0,
    );
    expect(waiting).toEqual([
      'received',
      'triaged',
      'awaiting_decision',
      'decided_yes',
      'awaiting_agreement',
    ]);
    expect(waitsAfter(ASKED, ['2026-03-05', { kind: 'withdraw' }])).toEqual([]);
  });

  it('is also each municipality that has been asked to join and has not said', () => {
    const asked = { kind: 'ask_jointly', municipalities: ['solna', 'ekero'] } as const;
    const later = { kind: 'ask_jointly', municipalities: ['ekero', 'sigtuna'] } as const;
    const no = { kind: 'answer_jointly', municipalityId: 'solna', isInterested: false } as const;
    expect(waitsAfter(['2026-03-03', asked], ['2026-03-06', no], ['2026-03-09', later])).toEqual([
      ['answer', at(FILED), 'staff'],
      ['joint_answer', at('2026-03-03'), 'council_member'],
      ['joint_answer', at('2026-03-09'), 'council_member'],
    ]);
    expect(waitsAfter(['2026-03-03', asked], ['2026-03-04', { kind: 'withdraw' }])).toEqual([]);
  });
});

const berit = aPerson('berit', [{ role: 'staff', from: '2020-01-01' }]);
const PEOPLE = [...EVERYONE, berit];
const turn = (
  turns: readonly Turn[],
  overrides: Parameters<typeof aRequest>[1] = {},
  people: readonly Person[] = PEOPLE,
) => turnOf({ turns, municipalityId: 'jarfalla' }, aRequest('F2026-001', overrides), people, TODAY);

describe('whose turn it is', () => {
  const left = aPerson('left', [{ role: 'staff', from: '2020-01-01', to: '2026-03-19' }]);

  it('of the staff: those who have it, or all while nobody still there does', () => {
    const all = [anna.id, martin.id, berit.id];
    expect(turn(['staff'])).toEqual(all);
    expect(turn(['staff'], { assignedTo: [berit.id, martin.id] })).toEqual([martin.id, berit.id]);
    expect(turn(['staff'], { assignedTo: [left.id] }, [...PEOPLE, left])).toEqual(all);
  });

  it('of the FoU manager: who is it today, whoever has the request', () => {
    expect(turn(['fou_manager'], { assignedTo: [martin.id] })).toEqual([anna.id]);
  });

  it('of the municipality: who is on its seat today, whoever was its contact before', () => {
    const former = aPerson('former', [
      { role: 'council_member', municipalityId: 'jarfalla', from: '2020-01-01', to: '2026-03-19' },
    ]);
    const successor = aPerson('successor', [
      { role: 'council_member', municipalityId: 'jarfalla', from: TODAY },
    ]);
    const people = [anna, martin, former, successor, solnaMember];
    expect(turn(['council_member'], { contactId: former.id }, people)).toEqual([successor.id]);
  });

  it('of nobody who is there: those of the staff who have it, so that it is not forgotten', () => {
    const people = [martin, berit, solnaMember];
    expect(turn(['council_member'], { assignedTo: [martin.id] }, people)).toEqual([martin.id]);
    expect(turn(['fou_manager'], {}, people)).toEqual([martin.id, berit.id]);
  });

  it('of two at once: both, and nobody twice', () => {
    expect(turn(['fou_manager', 'council_member'])).toEqual([anna.id, jarfallaMember.id]);
    expect(turn(['fou_manager', 'council_member'], {}, [anna])).toEqual([anna.id]);
  });
});
