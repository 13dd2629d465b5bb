import { z } from 'zod';
import { EMPTY_REQUEST_FORM } from '../../cards/request-form.js';
import type { MunicipalityId } from '../../domain/municipality.js';
import type { SuggestedLine } from '../../domain/request-rules.js';
import { type DraftRefusal, keepDraft } from '../../usecases/drafts.js';
import {
  checkRequest,
  type FileRefusal,
  type FileRequestInput,
  fileRequest,
  needWith,
} from '../../usecases/file-request.js';
import type { Ports } from '../../usecases/ports.js';
import { MAX_PROPOSALS_A_DAY, type ProposeRefusal, proposeRequest } from '../../usecases/propose-request.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb, type Form } from '../command.js';
import { draftsCard, draftsLeft } from '../draft-replies.js';
import { submissionIn, valuesIn } from '../form-input.js';
import { endSentence, proposalReceipt } from '../proposal-replies.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import { drawRequestForm, filesRequests, openRequestForm } from '../request-form-replies.js';
import {
  type DraftInput,
  draftInput,
  filledIn,
  type RequestInput,
  requestDetailsOf,
  requestInput,
} from '../request-input.js';
import { requestReceipt } from '../request-receipt.js';
import { suggestedLine } from '../suggested-line.js';
import type { Turn } from '../turn.js';

// Grammar: [jag|vi vill] [skicka|lämna|göra|föreslå [in]] [en] [ny] förfrågan|förfrågning
//          [i|we want to] [send|make|propose] [a] [new] request
const GRAMMAR =
  /^(?:(?:jag|vi) vill |(?:i|we) want to )?(?:(?:skicka|lämna|göra|föreslå)(?: in)? |(?:send|make|propose) )?(?:(?:en|a) )?(?:(?:ny|new) )?(?:förfrågan|förfrågning|request)[.!]?$/i;

/** The drafts, when there are any and nobody else reads; else a new form. */
const open = async (ports: Ports, turn: Turn): Promise<Reply> => {
  const drafts = turn.conversation.kind === 'personal' ? await draftsCard(ports, turn) : undefined;
  return drafts === undefined ? openRequestForm(ports, turn, '') : show(drafts);
};

interface Remarks {
  readonly problems?: readonly string[];
  readonly suggested?: SuggestedLine;
  /** The card's own when missing. */
  readonly submissionId?: string;
}

/** The form again, with all that stood in it. */
const again = (
  ports: Ports,
  turn: Turn,
  input: RequestInput | DraftInput,
  { problems = [], suggested, submissionId = input.submissionId }: Remarks,
): Promise<Reply> => {
  const values = valuesIn(input, EMPTY_REQUEST_FORM);
  return drawRequestForm(ports, turn, { submissionId, values, problems, suggested }, replaceWith);
};

const fileRefused = async (
  ports: Ports,
  turn: Turn,
  input: RequestInput,
  error: FileRefusal | ProposeRefusal,
): Promise<Reply> => {
  const { errors, formats, request, proposals } = turn.texts;
  switch (error.kind) {
    case 'problems':
      return again(ports, turn, input, { problems: error.problems.map((each) => request.problems[each]) });
    case 'identity_number':
      return say(errors.identityNumber);
    case 'sent_by_another':
      return say(request.sentByAnother);
    case 'nobody_named':
      return say(proposals.nobodyNamed);
    case 'too_many_today':
      return again(ports, turn, input, {
        problems: [proposals.tooManyToday(formats.number(MAX_PROPOSALS_A_DAY))],
      });
    case 'proposal_ended': {
      const ended = await endSentence(ports, turn.texts, error.proposal);
      const problems = [ended, proposals.ended.sendAnyway];
      return again(ports, turn, input, { problems, submissionId: ports.ids.short() });
    }
  }
};

/** Whether the asker has yet to be told what follows of the answers before anything is sent. */
const hasYetToKnow = ({ line }: SuggestedLine, { seen }: RequestInput): boolean =>
  line === 'second' && seen !== line;

const fileFrom = async (ports: Ports, turn: Turn, input: RequestInput): Promise<Reply> => {
  const { submissionId, municipalityId } = input;
  const request: FileRequestInput = {
    asker: askerOf(turn),
    submissionId,
    details: requestDetailsOf(input, turn.today),
    ...(municipalityId === '' ? {} : { chosenMunicipality: municipalityId }),
  };
  const checked = await checkRequest(ports, request);
  if (!checked.ok) return fileRefused(ports, turn, input, checked.error);
  const suggested = suggestedLine(checked.value);
  if (hasYetToKnow(suggested, input)) return again(ports, turn, input, { suggested });
  const filed = await fileRequest(ports, request);
  return filed.ok ? requestReceipt(ports, turn, filed.value) : fileRefused(ports, turn, input, filed.error);
};

const proposeFrom = async (
  ports: Ports,
  turn: Turn,
  input: RequestInput,
  municipalityId: MunicipalityId,
): Promise<Reply> => {
  const { identity, sender, today } = turn;
  const { submissionId } = input;
  const details = requestDetailsOf(input, today);
  const suggested = suggestedLine(details);
  if (hasYetToKnow(suggested, input)) return again(ports, turn, input, { suggested });
  const proposed = await proposeRequest(ports, {
    identity,
    name: sender.name,
    municipalityId,
    submissionId,
    details,
  });
  return proposed.ok
    ? proposalReceipt(ports, turn, proposed.value)
    : fileRefused(ports, turn, input, proposed.error);
};

const form: Form = {
  labels: ({ request }) => request.form,
  redraw: async (ports, turn, raw, problem) => {
    const submissionId = submissionIn(raw, ports.ids);
    const values = valuesIn(raw, EMPTY_REQUEST_FORM);
    return drawRequestForm(ports, turn, { submissionId, values, problems: [problem] }, replaceWith);
  },
};

const sendVerb = defineVerb<RequestInput>({
  name: 'request.send',
  schema: requestInput,
  about: async ({ store }, _turn, { municipalityId, submissionId }) => {
    const [proposal] = await store.find('proposals', { submissionId });
    const said = proposal ?? (await needWith({ store }, submissionId));
    if (said !== undefined) return said;
    return municipalityId === '' ? undefined : { municipalityId };
  },
  run: fileFrom,
  form,
});

const proposeVerb = defineVerb<RequestInput>({
  name: 'proposal.send',
  schema: requestInput,
  run: async (ports, turn, input) => {
    // Whoever has come to speak for the municipality meanwhile has nobody to propose it to.
    if (filesRequests(turn)) return fileFrom(ports, turn, { ...input, municipalityId: '' });
    // Without a municipality the form asks for it.
    if (turn.affiliation === undefined) return again(ports, turn, input, {});
    return proposeFrom(ports, turn, input, turn.affiliation);
  },
  form,
});

const draftRefused = (
  ports: Ports,
  turn: Turn,
  input: DraftInput,
  { kind }: DraftRefusal,
): Promise<Reply> | Reply => {
  const { request, errors, proposals } = turn.texts;
  switch (kind) {
    case 'identity_number':
      return say(errors.identityNumber);
    case 'nobody_named':
      return say(proposals.nobodyNamed);
    case 'sent_already':
      return say(request.drafts.sentAlready);
    case 'used_by_another':
      return again(ports, turn, input, { submissionId: ports.ids.short() });
  }
};

const keepDraftVerb = defineVerb<DraftInput>({
  name: 'request.keep-draft',
  schema: draftInput,
  run: async (ports, turn, input) => {
    const { drafts } = turn.texts.request;
    const values = filledIn(valuesIn(input, EMPTY_REQUEST_FORM));
    if (Object.keys(values).length === 0)
      return again(ports, turn, input, { problems: [drafts.nothingToKeep] });
    const { identity, sender, conversation } = turn;
    const { submissionId } = input;
    const kept = await keepDraft(ports, { identity, name: sender.name, submissionId, values });
    if (!kept.ok) return draftRefused(ports, turn, input, kept.error);
    if (conversation.kind !== 'personal') return say(drafts.keptInChannel);
    const [person] = await ports.store.find('people', { identity });
    return draftsLeft(ports, { ...turn, person }, drafts.kept, replaceWith);
  },
  form,
});

export const requestCommand = defineCommand<true>({
  name: 'förfrågan',
  inManifest: true,
  help: ({ request }) => request.command,
  parse: (text) => (GRAMMAR.test(text) ? true : undefined),
  run: open,
  verbs: [
    defineVerb({
      name: 'request.open',
      schema: z.strictObject({ question: z.string().default('') }),
      run: (ports, turn, { question }) => openRequestForm(ports, turn, question),
    }),
    sendVerb,
    proposeVerb,
    keepDraftVerb,
  ],
});
