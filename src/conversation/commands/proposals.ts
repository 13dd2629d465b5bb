import { z } from 'zod';
import { noticeCard, noticeView } from '../../cards/notice.js';
import { detailsOf, MAX_DECLINE_REASON } from '../../domain/proposal.js';
import {
  type AnswerProposalRefusal,
  declineProposal,
  passOnProposal,
  withdrawProposal,
} from '../../usecases/answer-proposal.js';
import type { FileRefusal } from '../../usecases/file-request.js';
import type { Ports } from '../../usecases/ports.js';
import { askerOf } from '../asker.js';
import { type CardVerb, defineCommand, defineVerb } from '../command.js';
import { inputText, valuesIn } from '../form-input.js';
import { nameOf } from '../name-of.js';
import { mayDoTo } from '../permission.js';
import { proposalList } from '../proposal-list.js';
import { cardOfProposal, endSentence } from '../proposal-replies.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import { drawRequestForm } from '../request-form-replies.js';
import { formValuesOf } from '../request-input.js';
import { requestReceipt } from '../request-receipt.js';
import type { Turn } from '../turn.js';

// Grammar: [visa|show] [mina|my] förslag|förslagen|proposals
const GRAMMAR = /^(?:(?:visa|show) )?(?:(?:mina|my) )?(?:förslag(?:en)?|proposals)[.!]?$/i;

interface OneProposal {
  readonly proposalId: string;
}

/** The municipality that it was proposed for is the owner of a proposal. Others are not told that it exists. */
const PROPOSED: Pick<CardVerb<OneProposal>, 'about' | 'whose'> = {
  about: ({ store }, _turn, { proposalId }) => store.get('proposals', proposalId),
  whose: async (_ports, { texts }) => texts.proposals.notFound,
};

const refusal = async (
  ports: Ports,
  turn: Turn,
  { proposalId }: OneProposal,
  error: FileRefusal | AnswerProposalRefusal,
  reason = '',
): Promise<Reply> => {
  const { proposals, request, errors } = turn.texts;
  const again = async (problems: readonly string[]): Promise<Reply> => {
    const proposal = await ports.store.get('proposals', proposalId);
    if (proposal === undefined) return say(proposals.notFound);
    return replaceWith(await cardOfProposal(ports, turn.texts, proposal, { reason, problems }));
  };
  switch (error.kind) {
    case 'not_found':
      return say(proposals.notFound);
    case 'identity_number':
      return say(errors.identityNumber);
    case 'sent_by_another':
      return say(request.sentByAnother);
    case 'reason_missing':
      return again([proposals.answer.reasonMissing]);
    case 'problems':
      return again(error.problems.map((problem) => request.problems[problem]));
    case 'proposal_ended':
      return replaceWith(await cardOfProposal(ports, turn.texts, error.proposal));
  }
};

/** The reason stands on the card beside every button. */
const answer = z.strictObject({
  proposalId: z.string(),
  reason: inputText.transform((reason) => reason.trim()).pipe(z.string().max(MAX_DECLINE_REASON)),
});
type Answer = z.infer<typeof answer>;

const form: CardVerb<Answer>['form'] = {
  labels: ({
    proposals: {
      answer: { reasonLabel },
    },
  }) => ({ reasonLabel }),
  redraw: async (ports, turn, raw, problem) => {
    const { proposalId, reason } = valuesIn(raw, { proposalId: '', reason: '' });
    const proposal = await ports.store.get('proposals', proposalId);
    // What could not be read has not been asked about whose it is.
    if (proposal === undefined || !mayDoTo(turn, 'proposal.show', proposal)) return say(problem);
    return replaceWith(await cardOfProposal(ports, turn.texts, proposal, { reason, problems: [problem] }));
  },
};

const passOnVerb = defineVerb<Answer>({
  name: 'proposal.pass-on',
  schema: answer,
  ...PROPOSED,
  run: async (ports, turn, press) => {
    const passedOn = await passOnProposal(ports, askerOf(turn), press.proposalId);
    if (passedOn.ok) return requestReceipt(ports, turn, passedOn.value);
    return refusal(ports, turn, press, passedOn.error);
  },
  form,
});

const editVerb = defineVerb<Answer>({
  name: 'proposal.edit',
  schema: answer,
  ...PROPOSED,
  run: async (ports, turn, press) => {
    const proposal = await ports.store.get('proposals', press.proposalId);
    if (proposal === undefined) return say(turn.texts.proposals.notFound);
    if (proposal.state !== 'waiting')
      return refusal(ports, turn, press, { kind: 'proposal_ended', proposal });
    const values = formValuesOf(detailsOf(proposal));
    const { submissionId } = proposal;
    return drawRequestForm(ports, turn, { submissionId, values, problems: [] }, show);
  },
  form,
});

const declineVerb = defineVerb<Answer>({
  name: 'proposal.decline',
  schema: answer,
  ...PROPOSED,
  run: async (ports, turn, press) => {
    const { person } = askerOf(turn);
    const declined = await declineProposal(ports, person, press.proposalId, press.reason);
    if (!declined.ok) return refusal(ports, turn, press, declined.error, press.reason);
    const { proposals } = turn.texts;
    const { question, proposedBy } = declined.value;
    const told = proposals.declined.told(await nameOf(ports, turn, proposedBy));
    const paragraphs = [question, proposals.told.reason(press.reason), told];
    return replaceWith(
      noticeCard.render(noticeView(proposals.declined.title, paragraphs, proposals.sent.show)),
    );
  },
  form,
});

/** What people of a municipality propose that it should ask FoU for, and its council member's answers. */
export const proposalsCommand = defineCommand<true>({
  name: 'förslag',
  personalFor: 'everyone',
  help: ({ proposals }) => proposals.command,
  parse: (text) => (GRAMMAR.test(text) ? true : undefined),
  run: (ports, turn) => proposalList(ports, turn),
  verbs: [
    defineVerb<OneProposal>({
      name: 'proposal.show',
      schema: z.strictObject({ proposalId: z.string() }),
      ...PROPOSED,
      run: async (ports, turn, { proposalId }) => {
        const proposal = await ports.store.get('proposals', proposalId);
        if (proposal === undefined) return say(turn.texts.proposals.notFound);
        return show(await cardOfProposal(ports, turn.texts, proposal));
      },
    }),
    passOnVerb,
    editVerb,
    declineVerb,
    defineVerb<OneProposal>({
      name: 'proposal.withdraw',
      schema: z.strictObject({ proposalId: z.string() }),
      run: async (ports, turn, press) => {
        const withdrawn = await withdrawProposal(ports, turn.person, press.proposalId);
        if (withdrawn.ok) return proposalList(ports, turn, turn.texts.proposals.list.takenBack);
        return withdrawn.error.kind === 'proposal_ended'
          ? proposalList(ports, turn, await endSentence(ports, turn.texts, withdrawn.error.proposal))
          : refusal(ports, turn, press, withdrawn.error);
      },
    }),
  ],
});
