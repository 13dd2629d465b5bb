import { z } from 'zod';
import { EMPTY_CLAIM_DECISION } from '../../cards/claim-decision.js';
import { CLAIMABLE_ROLES } from '../../domain/claim.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import type { RightName } from '../../domain/rights.js';
import type { Texts } from '../../texts/index.js';
import type { Ports } from '../../usecases/ports.js';
import { acceptFrom, type DecisionInput, decisionFor, declineFrom } from '../claim-answers.js';
import { claimFor, claimForm } from '../claim-replies.js';
import { type ClaimWords, parseClaimWords } from '../claim-words.js';
import { type CardVerb, defineCommand, defineVerb } from '../command.js';
import { inputText, toggle, valuesIn } from '../form-input.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import type { Turn } from '../turn.js';

const MAX_REASON = 500;

const names = ({ formats }: Texts): string =>
  formats.list(MUNICIPALITY_IDS.map((id) => MUNICIPALITY_NAMES[id]));

/** The form; where others read only a sentence, for whoever presses it would claim. */
const ask = (turn: Turn, problems: readonly string[] = []): Reply =>
  turn.conversation.kind === 'personal' ? claimForm(turn, show, { problems }) : say(turn.texts.claims.nameIt);

const sendVerb = defineVerb({
  name: 'claim.send',
  schema: z.strictObject({ municipalityId: z.enum(MUNICIPALITY_IDS) }),
  run: (ports, turn, { municipalityId }) => claimFor(ports, turn, municipalityId, { isPress: true }),
  form: {
    labels: ({ claims }) => claims.form,
    redraw: async (_ports, turn, raw, problem) => {
      const { municipalityId } = valuesIn(raw, { municipalityId: '' });
      return claimForm(turn, replaceWith, { municipalityId, problems: [problem] });
    },
  },
});

const decision = z.strictObject({
  claimId: z.string(),
  expectedVersion: z.int(),
  role: z.enum(CLAIMABLE_ROLES).default('council_member'),
  countTenant: toggle,
  reason: inputText.transform((reason) => reason.trim()).pipe(z.string().max(MAX_REASON)),
});

/** A button of the card that a claim is answered on. */
const decisionVerb = (
  name: RightName,
  run: (ports: Ports, turn: Turn, input: DecisionInput) => Promise<Reply>,
): CardVerb =>
  defineVerb<DecisionInput>({
    name,
    schema: decision,
    run,
    form: {
      labels: ({
        claims: {
          decision: { roleLabel, reasonLabel },
        },
      }) => ({ roleLabel, reasonLabel }),
      redraw: async (ports, turn, raw, problem) => {
        const { claimId } = valuesIn(raw, { claimId: '' });
        const values = valuesIn(raw, EMPTY_CLAIM_DECISION);
        return decisionFor(ports, turn, claimId, values, [problem]);
      },
    },
  });

/** Somebody says that they represent a municipality, and an FoU manager answers. The grammar is in claim-words.ts. */
export const representCommand = defineCommand<ClaimWords>({
  name: 'jag representerar',
  personalFor: ['fou_manager'],
  helpsStrangers: true,
  help: ({ claims }) => claims.command,
  parse: parseClaimWords,
  run: async (ports, turn, words) => {
    const { claims } = turn.texts;
    switch (words.kind) {
      case 'municipality':
        return claimFor(ports, turn, words.id, { isPress: false });
      case 'nothing':
        return ask(turn);
      case 'unclear':
        return ask(turn, [claims.unclear]);
      case 'other':
        return say(claims.notOwner(names(turn.texts)));
    }
  },
  verbs: [
    defineVerb({
      name: 'claim.open',
      schema: z.strictObject({}),
      run: async (_ports, turn) => ask(turn),
    }),
    sendVerb,
    defineVerb({
      name: 'claim.show',
      schema: z.strictObject({ claimId: z.string() }),
      run: (ports, turn, { claimId }) => decisionFor(ports, turn, claimId),
    }),
    decisionVerb('claim.accept', acceptFrom),
    decisionVerb('claim.decline', declineFrom),
  ],
});
