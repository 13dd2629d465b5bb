import { z } from 'zod';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Proposal } from '../domain/proposal.js';
import type { SuggestedLine } from '../domain/request-rules.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { lineSentences } from './line-sentences.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: word })),
  who: userText,
  question: userText,
  details: z.array(z.strictObject({ label: word, value: userText })),
  suggestion: word,
  meaning: word,
  showsDecline: z.boolean(),
  reasonLabel: word,
  reasonHint: word,
  reason: userText,
  decline: word,
  passOn: word,
  edit: word,
  askDecline: word,
  proposalId: word,
});

export const proposalCard = defineCard('proposal', 1, model);

/** What was filled in beside the question, by the label of its input; what was left alone is left out. */
const detailsOf = ({ request, labels, formats }: Texts, proposal: Proposal) => {
  const { form } = request;
  const { kind, pillar, desiredStart, background, onBehalfOfUnit, attachmentUrl } = proposal;
  const { desiredResult, otherMunicipalitiesInterested: others } = proposal;
  const need = kind === 'other' ? pillar && request.groups[pillar] : labels.kinds[kind];
  const rows: readonly (readonly [label: string, value: string | null | undefined])[] = [
    [form.kindLabel, need],
    [form.desiredStartLabel, desiredStart?.text],
    [form.backgroundLabel, background],
    [form.onBehalfOfUnitLabel, onBehalfOfUnit],
    [form.desiredResultLabel, desiredResult && labels.documentation[desiredResult]],
    [
      form.otherMunicipalitiesInterestedLabel,
      others.length === 0 ? undefined : formats.list(others.map((id) => MUNICIPALITY_NAMES[id])),
    ],
    [form.attachmentUrlLabel, attachmentUrl],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label: `${label}: `, value }] : []));
};

export interface ProposalToAnswer {
  readonly proposal: Proposal;
  /** Name of who proposed it. */
  readonly name: string;
  readonly day: string;
  readonly suggested: SuggestedLine;
  /** Whether it is read by FoU itself, for want of a council member. */
  readonly isForFou: boolean;
  readonly reason: string;
  readonly problems: readonly string[];
}

/** A proposal that waits for an answer: passed on with one press, changed first, or declined with a reason. */
export const proposalView = (
  texts: Texts,
  { proposal, name, day, suggested, isForFou, reason, problems }: ProposalToAnswer,
): z.infer<typeof model> => {
  const { answer } = texts.proposals;
  const municipality = MUNICIPALITY_NAMES[proposal.municipalityId];
  return {
    summary: answer.title(municipality),
    title: answer.title(municipality),
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    who: answer.who(name, day),
    question: proposal.question,
    details: detailsOf(texts, proposal),
    suggestion: lineSentences(texts, suggested),
    meaning: isForFou ? answer.meaningForFou(municipality) : answer.meaning,
    showsDecline: problems.length > 0,
    reasonLabel: answer.reasonLabel,
    reasonHint: answer.reasonHint,
    reason,
    decline: answer.decline,
    passOn: isForFou ? answer.takeIn : answer.passOn,
    edit: answer.edit,
    askDecline: answer.askDecline,
    proposalId: proposal.id,
  };
};
