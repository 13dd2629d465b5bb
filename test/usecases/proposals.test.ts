import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person.js';
import { ok, refused } from '../../src/domain/result.js';
import { declineProposal, passOnProposal, withdrawProposal } from '../../src/usecases/answer-proposal.js';
import { collectOwnData } from '../../src/usecases/collect-own-data.js';
import { keepDraft } from '../../src/usecases/drafts.js';
import { erasePerson } from '../../src/usecases/erase-person.js';
import { fileRequest } from '../../src/usecases/file-request.js';
import { moveRequests } from '../../src/usecases/move-requests.js';
import { waitingProposals } from '../../src/usecases/proposals.js';
import {
  MAX_PROPOSALS_A_DAY,
  type ProposeInput,
  proposeRequest,
} from '../../src/usecases/propose-request.js';
import { anna, aPerson, EVERYONE, jarfallaMember, solnaMember } from '../support/builders.js';
import { fakeClock, fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

const eva = aPerson('eva', [{ role: 'chief', municipalityId: 'jarfalla', from: '2020-01-01' }], {
  displayName: 'Eva Demo',
});
const bo = aPerson('bo', [{ role: 'fou_manager', from: '2020-01-01' }], { displayName: 'Bo Demo' });
const NUMBER = '19121212-1212';

const DETAILS = {
  question: 'Hur följer vi upp vår öppenvård?',
  kind: 'follow_up',
  area: 'general',
  councilRepInformed: false,
  otherMunicipalitiesInterested: [],
} as const satisfies ProposeInput['details'];

const asked = (overrides: Partial<ProposeInput> = {}): ProposeInput => ({
  identity: eva.identity,
  name: eva.displayName,
  municipalityId: 'jarfalla',
  submissionId: 'S1',
  details: DETAILS,
  ...overrides,
});

const start = (people: readonly Person[] = [...EVERYONE, eva]) => {
  const clock = fakeClock();
  const ports = fakePorts({ store: memoryStore({ people }), clock });
  const told = async () =>
    (await ports.store.find('notices')).map(({ personId, notice }) => [personId, notice.kind]);
  return { ports, clock, told, proposals: () => ports.store.find('proposals') };
};

const asker = (person: Person) => ({ person, roles: ['council_member'], municipality: 'jarfalla' }) as const;

describe('proposing a request', () => {
  it('gives the same proposal again when the form is sent twice at once, and tells of it once', async () => {
    const { ports, told, proposals } = start();
    const [first, second] = await Promise.all([
      proposeRequest(ports, asked()),
      proposeRequest(ports, asked()),
    ]);
    expect(first.ok && second.ok && first.value.id === second.value.id).toBe(true);
    expect(await proposals()).toHaveLength(1);
    expect(await told()).toEqual([[jarfallaMember.id, 'proposal_made']]);
  });

  it('is refused to who presses what somebody else has sent', async () => {
    const { ports } = start();
    await proposeRequest(ports, asked());
    const theirs = asked({ identity: solnaMember.identity });
    expect(await proposeRequest(ports, theirs)).toEqual(refused({ kind: 'sent_by_another' }));
  });

  it.each(['question', 'background', 'onBehalfOfUnit', 'attachmentUrl'])(
    'keeps nothing with an identity number in its %s (I27)',
    async (field) => {
      const { ports, proposals } = start();
      const details = { ...DETAILS, [field]: `Om ${NUMBER}` };
      expect(await proposeRequest(ports, asked({ details }))).toEqual(refused({ kind: 'identity_number' }));
      expect(await proposals()).toEqual([]);
    },
  );

  it('needs no word on whether the council member knows: they are who gets it', async () => {
    const { ports } = start();
    const details = { ...DETAILS, onBehalfOfUnit: 'Öppenvården' };
    const proposed = await proposeRequest(ports, asked({ details }));
    expect(proposed).toMatchObject({ ok: true, value: { councilRepInformed: true } });
  });

  it('is stopped for the day when there are too many, and goes on the day after', async () => {
    const { ports, clock, proposals } = start();
    for (let index = 0; index < MAX_PROPOSALS_A_DAY; index += 1)
      await proposeRequest(ports, asked({ submissionId: `S${index}` }));
    const more = asked({ submissionId: 'one more' });
    expect(await proposeRequest(ports, more)).toEqual(refused({ kind: 'too_many_today' }));
    clock.set('2026-11-19T08:00:00.000Z');
    expect((await proposeRequest(ports, more)).ok).toBe(true);
    expect(await proposals()).toHaveLength(MAX_PROPOSALS_A_DAY + 1);
  });

  it('makes somebody new a person without roles, and nobody of who has no name', async () => {
    const { ports } = start();
    const identity = 'tenant-2/nadja';
    expect(await proposeRequest(ports, asked({ identity, name: NUMBER }))).toEqual(
      refused({ kind: 'nobody_named' }),
    );
    await proposeRequest(ports, asked({ identity, name: 'Nadja Demo' }));
    expect(await ports.store.find('people', { identity })).toMatchObject([
      { displayName: 'Nadja Demo', nameFrom: 'teams', roles: [] },
    ]);
  });

  it('takes the draft that it was with it', async () => {
    const { ports } = start();
    await keepDraft(ports, { ...asked(), values: { question: 'Hur' } });
    await proposeRequest(ports, asked());
    expect(await ports.store.find('drafts')).toEqual([]);
    const late = await keepDraft(ports, { ...asked(), values: { question: 'Hur' } });
    expect(late).toEqual(refused({ kind: 'sent_already' }));
  });

  it('leaves a row in the audit that says who did what', async () => {
    const { ports } = start();
    await proposeRequest(ports, asked());
    expect(await ports.store.find('audit')).toMatchObject([
      { by: eva.id, action: 'propose-request', collection: 'proposals' },
    ]);
  });
});

describe('answering a proposal', () => {
  const proposed = async (people?: readonly Person[]) => {
    const world = start(people);
    const made = await proposeRequest(world.ports, asked());
    if (!made.ok) throw new Error(made.error.kind);
    return { ...world, id: made.value.id };
  };

  it('lets one of two who press at once win, and tells the other who it was', async () => {
    const { ports, id, proposals } = await proposed();
    const [passedOn, declined] = await Promise.all([
      passOnProposal(ports, asker(jarfallaMember), id),
      declineProposal(ports, anna, id, 'Pågår redan.'),
    ]);
    expect([passedOn.ok, declined.ok].toSorted()).toEqual([false, true]);
    const [proposal] = await proposals();
    expect([passedOn, declined].filter(({ ok: done }) => !done)).toEqual([
      refused({ kind: 'proposal_ended', proposal }),
    ]);
    expect(await ports.store.find('requests')).toHaveLength(passedOn.ok ? 1 : 0);
  });

  it('gives a decline that arrives twice as done, and another one as late', async () => {
    const { ports, id, told } = await proposed();
    const first = await declineProposal(ports, jarfallaMember, id, 'Nej.');
    expect(await declineProposal(ports, jarfallaMember, id, 'Nej.')).toEqual(first);
    expect(await declineProposal(ports, anna, id, 'Nej.')).toMatchObject({
      error: { kind: 'proposal_ended' },
    });
    expect((await told()).filter(([, kind]) => kind === 'proposal_ended')).toEqual([
      [eva.id, 'proposal_ended'],
    ]);
  });

  it('keeps no reason with an identity number in it (I27)', async () => {
    const { ports, id } = await proposed();
    const declined = await declineProposal(ports, jarfallaMember, id, `Se ${NUMBER}`);
    expect(declined).toEqual(refused({ kind: 'identity_number' }));
    expect(await waitingProposals(ports)).toHaveLength(1);
  });

  it('makes of a sent form with the proposal’s submission the municipality’s request, whatever was chosen', async () => {
    const { ports, id } = await proposed();
    const filed = await fileRequest(ports, {
      asker: { person: anna, roles: ['staff', 'fou_manager'], municipality: undefined },
      submissionId: 'S1',
      chosenMunicipality: 'solna',
      details: DETAILS,
    });
    expect(filed).toMatchObject({
      ok: true,
      value: { municipalityId: 'jarfalla', proposedBy: eva.id, contactId: jarfallaMember.id },
    });
    expect(await ports.store.get('proposals', id)).toMatchObject({ state: 'passed_on' });
  });

  it('lets nobody else take it back', async () => {
    const { ports, id } = await proposed();
    expect(await withdrawProposal(ports, solnaMember, id)).toEqual(refused({ kind: 'not_found' }));
    expect(await withdrawProposal(ports, undefined, id)).toEqual(refused({ kind: 'not_found' }));
    expect(await waitingProposals(ports)).toHaveLength(1);
  });

  it('follows the seat to the managers when it becomes empty, and to each of them', async () => {
    const leaving: Person = {
      ...jarfallaMember,
      roles: [{ role: 'council_member', municipalityId: 'jarfalla', from: '2020-01-01', to: '2026-11-18' }],
    };
    const people = [...EVERYONE.filter(({ id }) => id !== leaving.id), leaving, eva, bo];
    const { ports, clock, told } = await proposed(people);
    await moveRequests(ports);
    expect(await waitingProposals(ports)).toMatchObject([{ askedIds: [leaving.id], version: 1 }]);
    clock.set('2026-11-19T08:00:00.000Z');
    await moveRequests(ports);
    await moveRequests(ports);
    expect(await waitingProposals(ports)).toMatchObject([{ askedIds: [anna.id, bo.id], version: 2 }]);
    const made = (await told()).filter(([, kind]) => kind === 'proposal_made').map(([id]) => id);
    expect(made).toEqual([leaving.id, anna.id, bo.id]);
  });
});

describe('what is kept of who proposes', () => {
  it('is shown to them whole, the request that it became too', async () => {
    const { ports } = start();
    const made = await proposeRequest(ports, asked());
    await keepDraft(ports, { ...asked({ submissionId: 'S2' }), values: { question: 'Hur' } });
    await passOnProposal(ports, asker(jarfallaMember), made.ok ? made.value.id : '');
    const { proposals, drafts, requests } = await collectOwnData(ports, eva);
    for (const held of [proposals, drafts, requests]) {
      expect(held.map(({ isTheirs }) => isTheirs)).toEqual([true]);
    }
  });

  it('is taken back when they erase themself, and their drafts are gone', async () => {
    const { ports, proposals } = start();
    await proposeRequest(ports, asked());
    await keepDraft(ports, { ...asked({ submissionId: 'S2' }), values: { question: 'Hur' } });
    expect(await erasePerson(ports, eva)).toEqual(ok(undefined));
    expect(await ports.store.find('drafts')).toEqual([]);
    const [proposal] = await proposals();
    expect(proposal).toMatchObject({ state: 'withdrawn', question: DETAILS.question });
    expect(proposal?.proposedBy).not.toBe(eva.id);
    expect(await waitingProposals(ports)).toEqual([]);
  });

  it('passes on when who was to answer erases themself', async () => {
    const { ports } = start();
    await proposeRequest(ports, asked());
    await erasePerson(ports, jarfallaMember);
    await moveRequests(ports);
    expect(await waitingProposals(ports)).toMatchObject([{ askedIds: [anna.id] }]);
  });
});
