import { z } from 'zod';
import { ENTERED_FIELDS, type EnteredField, enteredLabels } from '../../cards/evaluation-counts.js';
import { yearOf } from '../../domain/calendar.js';
import { EVENT_KINDS, type EventKind } from '../../domain/event.js';
import { closeEvaluation } from '../../usecases/close-evaluations.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import { enteringForm, NOTHING_ENTERED, saveEntered } from '../evaluation-entering.js';
import { evaluationList, showEvaluation } from '../evaluation-replies.js';
import { inputText, oneOf, submissionId, submissionIn, valuesIn } from '../form-input.js';
import { replaceWith, say, show } from '../reply.js';

/** What people call the kinds of event, in both languages. */
const KIND_WORDS: { readonly [K in EventKind]?: string } = {
  breakfast: '(?:fou-)?frukost(?:ar|arna|en)?|breakfasts?',
  social_talks: '(?:fou )?social talks',
  seminar: 'seminari(?:er|erna|um)|föreläsning(?:ar|arna)?|seminars?',
  conference: 'konferens(?:er|erna)?|conferences?',
  workshop: 'workshop(?:s|ar|par|arna|parna)?',
  info_session: 'information(?:stillfällen|smöten)?|information sessions?',
  training: 'utbildning(?:ar|arna)?|trainings?',
  network_meeting: 'nätverks(?:möten|träffar)|network meetings?',
};

// Grammar: [visa|show] utvärdering|utvärderingar|utvärderingarna|evaluation|evaluations [[av|för|of|for] KIND] [[för|från|for|from] YEAR]
//   KIND: as in KIND_WORDS · YEAR: i år|this year|ÅÅÅÅ
const KIND = `(?: (?:(?:av|för|of|for) )?(?<kind>${Object.values(KIND_WORDS).join('|')}))?`;
const YEAR = '(?: (?:(?:för|från|for|from) )?(?:(?<year>\\d{4})|i år|this year))?';
const GRAMMAR = new RegExp(
  `^(?:(?:visa|show) )?(?:utvärdering(?:ar|arna)?|evaluations?)${KIND}${YEAR}[.!]?$`,
  'iu',
);

const kindIn = (words: string): EventKind | undefined =>
  EVENT_KINDS.find((kind) => new RegExp(`^(?:${KIND_WORDS[kind] ?? '(?!)'})$`, 'iu').test(words));

interface Wish {
  readonly kind?: EventKind;
  /** This year when missing. */
  readonly year?: number;
}

const eventId = z.string().min(1).max(100);
const oneEvent = z.strictObject({ eventId });

const entered = z.strictObject({
  eventId,
  submissionId,
  // Object.fromEntries forgets its keys; they are those of the list.
  ...(Object.fromEntries(ENTERED_FIELDS.map((field) => [field, inputText])) as Record<
    EnteredField,
    typeof inputText
  >),
});

/** What participants thought of events, in a personal chat only. */
export const evaluationsCommand = defineCommand<Wish>({
  name: 'utvärderingar',
  personalFor: 'everyone',
  help: ({ evaluations }) => evaluations.command,
  parse: (text) => {
    const groups = GRAMMAR.exec(text.replace(/\s+/g, ' '))?.groups;
    if (groups === undefined) return undefined;
    const { kind: words = '', year } = groups;
    const kind = kindIn(words);
    return { ...(kind && { kind }), ...(year !== undefined && { year: Number(year) }) };
  },
  run: (ports, turn, { kind, year = yearOf(turn.today) }) =>
    evaluationList(ports, turn, { year, kind }, show),
  verbs: [
    defineVerb({
      name: 'evaluation.list',
      schema: z.strictObject({ year: z.int(), kind: oneOf(EVENT_KINDS) }),
      run: (ports, turn, { year, kind }) =>
        evaluationList(ports, turn, { year, kind: kind === '' ? undefined : kind }, replaceWith),
    }),
    defineVerb({
      name: 'evaluation.show',
      schema: oneEvent,
      run: (ports, turn, asked) => showEvaluation(ports, turn, asked.eventId, show),
    }),
    defineVerb({
      name: 'evaluation.close',
      schema: oneEvent,
      run: async (ports, turn, asked) => {
        await closeEvaluation(ports, asked.eventId, askerOf(turn).person.id);
        return showEvaluation(ports, turn, asked.eventId, replaceWith);
      },
    }),
    defineVerb({
      name: 'evaluation.enter',
      schema: oneEvent,
      run: (ports, turn, asked) =>
        enteringForm(ports, turn, asked.eventId, show, {
          values: NOTHING_ENTERED,
          submissionId: ports.ids.short(),
          problems: [],
        }),
    }),
    defineVerb<z.infer<typeof entered>>({
      name: 'evaluation.save-counts',
      schema: entered,
      run: saveEntered,
      form: {
        labels: enteredLabels,
        redraw: (ports, turn, raw, problem) => {
          const id = eventId.safeParse(raw['eventId']);
          return id.success
            ? enteringForm(ports, turn, id.data, replaceWith, {
                values: valuesIn(raw, NOTHING_ENTERED),
                submissionId: submissionIn(raw, ports.ids),
                problems: [problem],
              })
            : Promise.resolve(say(problem));
        },
      },
    }),
  ],
});
