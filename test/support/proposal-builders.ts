import type { Proposal } from '../../src/domain/proposal.js';

/** A proposal of the chief of Järfälla that waits for the council member. */
export const aProposal = (key: string, overrides: Partial<Proposal> = {}): Proposal => ({
  id: `2026-proposal-${key}`,
  version: 1,
  municipalityId: 'jarfalla',
  question: `Fråga ${key}`,
  councilRepInformed: true,
  kind: 'mapping',
  area: 'general',
  pillar: 'support',
  otherMunicipalitiesInterested: [],
  proposedBy: '2026-chefjarfalla',
  askedIds: ['2026-jarfalla'],
  state: 'waiting',
  proposedAt: '2026-11-10T10:00:00.000Z',
  submissionId: `submission-${key}`,
  ...overrides,
});
