import { z } from 'zod';
import { yearOf } from '../../domain/calendar.js';
import { askInTalk } from '../../usecases/ask-in-talk.js';
import { keepFeedback } from '../../usecases/keep-feedback.js';
import {
  declineQuestion,
  lastAnswerTo,
  refuseQuestion,
  showEntry,
  showMore,
  whomToAsk,
} from '../answer-replies.js';
import { answerWithEvents, eventsAskedIn, noneComing } from '../coming-replies.js';
import { defineCommand, defineVerb } from '../command.js';
import { forgetLogged } from '../last-logged.js';
import { say } from '../reply.js';

// Grammar: any message that no other command takes is a question to the catalogue, or leans on the answer before it.

/** From this share of its name on, an entry is what the question is about. */
const NAMES_THE_ENTRY = 0.5;

export const questionCommand = defineCommand<string>({
  name: 'fråga',
  inManifest: true,
  help: ({ help }) => help.question,
  parse: (text) => text,
  run: async (ports, turn, text) => {
    // Whoever asks has left what they logged.
    forgetLogged(ports, turn);
    const talk = askInTalk(ports.knowledge, text, yearOf(turn.today), lastAnswerTo(ports, turn));
    if (talk.kind === 'whom') return say(await whomToAsk(ports, turn));
    if (talk.kind === 'more') return showMore(ports, turn, talk.entry, talk.facts);
    const { answer, question } = talk;
    if (answer.kind === 'refused') {
      ports.meter.asked('refused');
      return refuseQuestion(ports, turn, answer.refusal);
    }
    const events = await eventsAskedIn(ports, turn, text);
    ports.meter.asked(answer.kind === 'found' || events !== undefined ? 'answered' : 'declined');
    if (events?.kind === 'events' || (events !== undefined && answer.kind === 'unknown')) {
      return answerWithEvents(ports, turn, events, { answer, question });
    }
    if (answer.kind === 'unknown') return declineQuestion(ports, turn, question, answer);
    const { entry, fact, also, signals } = answer.found;
    const isNamed = signals.named >= NAMES_THE_ENTRY;
    const first = events === undefined ? {} : { first: noneComing(turn, events) };
    const shown = { entry, question, asked: text, isNamed, ...first };
    return fact === undefined
      ? showEntry(ports, turn, { ...shown, facts: also, text: 'first' })
      : showEntry(ports, turn, { ...shown, facts: [fact, ...also] });
  },
  verbs: [
    defineVerb({
      name: 'entry.open',
      schema: z.strictObject({ entryId: z.string() }),
      run: async (ports, turn, { entryId }) => {
        const entry = ports.knowledge.entries.find((candidate) => candidate.id === entryId);
        if (entry === undefined) return say(turn.texts.answer.entryGone);
        return showEntry(ports, turn, { entry, question: entry.title });
      },
    }),
    defineVerb({
      name: 'answer.feedback',
      schema: z.strictObject({ entryId: z.string(), helped: z.boolean() }),
      run: async (ports, turn, { entryId, helped }) => {
        const { answer } = turn.texts;
        if (!ports.knowledge.entries.some(({ id }) => id === entryId)) return say(answer.entryGone);
        await keepFeedback(ports, { entryId, helped, sourceKey: turn.sourceKey });
        return say(helped ? answer.thanks : `${answer.sorryItDidNot} ${await whomToAsk(ports, turn)}`);
      },
    }),
  ],
});
