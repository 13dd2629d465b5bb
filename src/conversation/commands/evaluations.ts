import { z } from 'zod';
import { ENTERED_FIELDS, enteredLabels } from '../../cards/evaluation-counts.js';
import { yearOf } from '../../domain/calendar.js';
import { EVENT_KINDS, type EventKind } from '../../domain/event.js';
import { eventsNamed } from '../../language/event-search.js';
import { eventWordsIn } from '../../language/event-words.js';
import { fold } from '../../language/words.js';
import { closeEvaluation } from '../../usecases/close-evaluations.js';
import { eventsWithEvaluation } from '../../usecases/events-with-evaluation.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import { enteringForm, NOTHING_ENTERED, saveEntered } from '../evaluation-entering.js';
import { evaluationList, showEvaluation } from '../evaluation-replies.js';
import { inputsFor, oneOf, submissionId, submissionIn, valuesIn } from '../form-input.js';
import { mayUse } from '../permission.js';
import { replaceWith, say, show } from '../reply.js';

// Grammar: [visa|show] utvärdering|utvärderingar|utvärderingarna|evaluation|evaluations [[av|för|of|for] KIND] [[för|från|for|from] YEAR]
//          vad tyckte deltagarna|folk|de som kom om EVENT | utvärderingen av EVENT | what did people think of EVENT,
//          from the staff in their own chat, when one that is evaluated is called that
//   KIND: one kind of event, as event-words.ts has them · YEAR: i år|this year|ÅÅÅÅ
const GRAMMAR =
  /^(?:(?:visa|show) )?(?:utvärdering(?:ar|arna)?|evaluations?)(?: (?:(?:av|för|of|for) )?(?<kind>\D{3,60}?))??(?: (?:(?:för|från|for|from) )?(?:(?<year>\d{4})|i år|this year))?[.!]?$/iu;

/** The kind that the words name, and nothing beside it. */
const kindIn = (words: string): EventKind | undefined => {
  const { kinds, rest } = eventWordsIn(fold(words));
  return kinds.length === 1 && rest.trim() === '' ? kinds[0] : undefined;
};

const OF_ONE =
  /^(?:vad tyckte (?:deltagarna|folk|man|de som (?:kom|var (?:där|med))) om|(?:visa )?utvärdering(?:en)? (?:av|för|från)|what did (?:people|participants|they) think (?:of|about)|(?:the )?evaluation of) (?<event>.{3,200}?)[?.!]*$/iu;

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
  ...inputsFor(ENTERED_FIELDS),
});

/** What participants thought of events, in a personal chat only. */
export const evaluationsCommand = defineCommand<Wish | { readonly eventId: string }>({
  name: 'utvärderingar',
  personalFor: 'everyone',
  help: ({ evaluations }) => evaluations.command,
  parse: (text) => {
    const groups = GRAMMAR.exec(text.replace(/\s+/g, ' '))?.groups;
    if (groups === undefined) return undefined;
    const { kind: words, year } = groups;
    const kind = words === undefined ? undefined : kindIn(words);
    if (words !== undefined && kind === undefined) return undefined;
    return { ...(kind && { kind }), ...(year !== undefined && { year: Number(year) }) };
  },
  recognise: async (ports, turn, text) => {
    const words = OF_ONE.exec(text.replace(/\s+/g, ' '))?.groups?.['event'];
    const isTheirs = turn.conversation.kind === 'personal' && mayUse('utvärderingar', turn.roles);
    if (words === undefined || !isTheirs) return undefined;
    const { labels } = turn.texts;
    const named = eventsNamed(await eventsWithEvaluation(ports), words, ({ kind }) => labels.kinds[kind]);
    const [only, ...others] = named;
    return only === undefined || others.length > 0 ? undefined : { eventId: only.id };
  },
  run: (ports, turn, wish) =>
    'eventId' in wish
      ? showEvaluation(ports, turn, wish.eventId, show)
      : evaluationList(ports, turn, { year: wish.year ?? yearOf(turn.today), kind: wish.kind }, show),
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
