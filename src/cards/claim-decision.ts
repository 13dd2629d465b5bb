import { z } from 'zod';
import { CLAIMABLE_ROLES, type Claim } from '../domain/claim.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf } from './form-choices.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  hasWarning: z.boolean(),
  warning: word,
  paragraphs: z.array(z.strictObject({ text: userText })),
  roleLabel: word,
  roles: choices,
  role: userText,
  mayCountTenant: z.boolean(),
  tenantLabel: word,
  tenantTitle: word,
  countTenant: userText,
  reasonLabel: word,
  reason: userText,
  accept: word,
  decline: word,
  claimId: word,
  expectedVersion: z.int(),
});

export const claimDecisionCard = defineCard('claim-decision', 1, model);

/** Ids of the inputs. */
export type ClaimDecisionField = 'role' | 'countTenant' | 'reason';

/** What stands in the inputs, as text the way the client sends it. */
export type ClaimDecisionValues = Readonly<Record<ClaimDecisionField, string>>;

export const EMPTY_CLAIM_DECISION: ClaimDecisionValues = {
  role: 'council_member',
  countTenant: 'false',
  reason: '',
};

export interface ClaimDecision {
  readonly claim: Claim;
  /** Whole sentences on who it is and what accepting leads to; people's names stand in them. */
  readonly paragraphs: readonly string[];
  /** Why the manager should ask the municipality first. */
  readonly warning: string | undefined;
  /** Whether it may be said that the person's whole tenant is the municipality's. */
  readonly mayCountTenant: boolean;
  readonly values: ClaimDecisionValues;
  readonly problems: readonly string[];
}

/** A claim that waits for an FoU manager's answer. */
export const claimDecisionView = (
  { claims: { decision }, labels }: Texts,
  { claim, paragraphs, warning, mayCountTenant, values, problems }: ClaimDecision,
): z.infer<typeof model> => {
  const municipality = MUNICIPALITY_NAMES[claim.municipalityId];
  const { roleLabel, tenantTitle, reasonLabel, accept, decline } = decision;
  return {
    ...values,
    summary: decision.title(municipality),
    title: decision.title(municipality),
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    hasWarning: warning !== undefined,
    warning: warning ?? '',
    paragraphs: paragraphs.map((text) => ({ text })),
    roleLabel,
    roles: choicesOf(CLAIMABLE_ROLES, (role) => labels.roles[role]),
    mayCountTenant,
    tenantLabel: decision.tenantLabel(municipality),
    tenantTitle,
    reasonLabel,
    accept,
    decline,
    claimId: claim.id,
    expectedVersion: claim.version,
  };
};
