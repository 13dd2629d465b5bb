import { localDate } from '../domain/calendar.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { Person } from '../domain/person.js';
import { answerersOf, type Proposal } from '../domain/proposal.js';
import { auditOf, update } from './changes.js';
import type { Change, Ports, Put } from './ports.js';
import { noticesTo } from './queue-notices.js';

const oldestFirst = (a: Proposal, b: Proposal): number => a.proposedAt.localeCompare(b.proposedAt);

/** The proposals that nobody has answered, the oldest first; `askedIds` says whose turn it is. */
export const waitingProposals = async ({ store }: Pick<Ports, 'store'>): Promise<readonly Proposal[]> =>
  (await store.find('proposals', { state: 'waiting' })).toSorted(oldestFirst);

/** Those that wait for somebody to answer, the oldest first. */
export const proposalsToAnswer = async (ports: Ports, { id }: Person): Promise<readonly Proposal[]> => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  const people = await ports.store.find('people');
  return (await waitingProposals(ports)).filter(({ municipalityId }) =>
    answerersOf(people, municipalityId, today).some((person) => person.id === id),
  );
};

/** What somebody has proposed, the latest first. */
export const proposalsBy = async ({ store }: Ports, { id }: Person): Promise<readonly Proposal[]> =>
  (await store.find('proposals', { proposedBy: id })).toSorted((a, b) => oldestFirst(b, a));

/** Ids of those who answer a municipality's proposals today. */
export const whoAnswers = async (
  ports: Ports,
  municipalityId: MunicipalityId,
): Promise<readonly string[]> => {
  const today = localDate(ports.clock.now(), ports.timeZone);
  return answerersOf(await ports.store.find('people'), municipalityId, today).map(({ id }) => id);
};

/** A proposal with its end, the audit row, and what those are told who are to know: for one commit. */
export const endOf = (
  ports: Ports,
  { by, action, told }: { readonly by: string; readonly action: string; readonly told: readonly string[] },
  before: Proposal,
  end: Pick<Proposal, 'state' | 'reason' | 'requestId'>,
): { readonly ended: Put<'proposals'>; readonly changes: readonly Change[] } => {
  const ended = update('proposals', before, {
    ...before,
    ...end,
    answeredBy: by,
    answeredAt: ports.clock.now(),
  });
  const others = told.filter((id) => id !== by);
  return {
    ended,
    changes: [
      ended,
      auditOf(ports, by, action, ended, before),
      ...noticesTo(ports, others, { kind: 'proposal_ended', proposalId: before.id }),
    ],
  };
};
