import { z } from 'zod';
import { EMPTY_ROUND_CHANGE } from '../../cards/need-round.js';
import { EMPTY_ROUND_FORM } from '../../cards/need-round-form.js';
import { NEED_ROUND_STATES } from '../../domain/need.js';
import { defineCommand, defineVerb, type Form } from '../command.js';
import { inputText, submissionId, submissionIn, valuesIn } from '../form-input.js';
import { NEED_READERS, showNeeds } from '../need-replies.js';
import {
  extendRoundFrom,
  moveRoundFrom,
  openRoundFrom,
  roundCard,
  roundForm,
  roundOrForm,
} from '../need-round-replies.js';
import { mayUse } from '../permission.js';
import { replaceWith, say, show } from '../reply.js';
import { type YearWish, yearAfter } from '../year-after-name.js';

// Grammar: [visa|öppna|starta|show|open|start] [en|a|the] [ny|new] behovsinventering[en]|needs inventory [[för|for] ÅÅÅÅ]
const GRAMMAR =
  /^(?:(?:visa|öppna|starta|show|open|start) )?(?:(?:en|a|the) )?(?:(?:ny|new) )?(?:behovsinventering(?:en)?|needs inventory)(?: (?:(?:för|for) )?(?<year>\d{4}))?[.!]?$/i;

const roundInput = z.strictObject({ submissionId, year: inputText, closesOn: inputText });
const changed = {
  roundId: z.string(),
  expectedVersion: z.int(),
  closesOn: inputText,
  reason: inputText,
};

const openForm: Form = {
  labels: ({ needRounds: { form } }) => ({ yearLabel: form.yearLabel, closesOnLabel: form.closesOnLabel }),
  redraw: (ports, turn, raw, problem) =>
    roundForm(ports, turn, replaceWith, {
      submissionId: submissionIn(raw, ports.ids),
      values: valuesIn(raw, EMPTY_ROUND_FORM),
      problems: [problem],
    }),
};

const changeForm: Form = {
  labels: ({ needRounds: { closesOnLabel, reasonLabel } }) => ({ closesOnLabel, reasonLabel }),
  redraw: async (ports, turn, raw, problem) => {
    const { roundId } = valuesIn(raw, { roundId: '' });
    const round = await ports.store.get('rounds', roundId);
    if (round === undefined) return say(problem);
    const values = valuesIn(raw, EMPTY_ROUND_CHANGE);
    return roundCard(ports, turn, round, replaceWith, { notices: [problem], values });
  },
};

/** The rounds in which the municipalities say what they need. Who may not steer one is shown its needs. */
export const needRoundsCommand = defineCommand<YearWish>({
  name: 'behovsinventering',
  personalFor: NEED_READERS,
  helpsOnly: ['fou_manager'],
  help: ({ needRounds }) => needRounds.command,
  parse: (text) => yearAfter(GRAMMAR, text),
  run: (ports, turn, { year }) =>
    mayUse('round.open', turn.roles)
      ? roundOrForm(ports, turn, show, year)
      : showNeeds(ports, turn, year, show),
  verbs: [
    defineVerb<z.infer<typeof roundInput>>({
      name: 'round.open',
      schema: roundInput.refine(({ year }) => /^\d{4}$/.test(year)),
      run: (ports, turn, { submissionId, ...values }) => openRoundFrom(ports, turn, values, submissionId),
      form: openForm,
    }),
    defineVerb({
      name: 'round.show',
      // Some clients send the inputs of the form along.
      schema: z.strictObject({ roundId: z.string(), year: inputText, closesOn: inputText }),
      run: async (ports, turn, { roundId }) => {
        const round = await ports.store.get('rounds', roundId);
        return round === undefined
          ? say(turn.texts.needRounds.gone)
          : roundCard(ports, turn, round, replaceWith);
      },
    }),
    defineVerb({
      name: 'round.move',
      schema: z.strictObject({ ...changed, to: z.enum(NEED_ROUND_STATES) }),
      run: (ports, turn, { to, ...pressed }) => moveRoundFrom(ports, turn, pressed, to),
      form: changeForm,
    }),
    defineVerb({
      name: 'round.extend',
      schema: z.strictObject(changed),
      run: extendRoundFrom,
      form: changeForm,
    }),
  ],
});
