import { z } from 'zod';
import { answerCard, answerView } from '../../cards/answer.js';
import { declineCard, declineView } from '../../cards/decline.js';
import { yearOf } from '../../domain/calendar.js';
import type { CatalogueEntry } from '../../domain/catalogue-entry.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { fouManagerOf } from '../../domain/person.js';
import { askCatalogue, type CatalogueAnswer } from '../../usecases/ask-catalogue.js';
import { keepFeedback } from '../../usecases/keep-feedback.js';
import { keepUnanswered } from '../../usecases/keep-unanswered.js';
import type { Ports } from '../../usecases/ports.js';
import { defineCommand, defineVerb } from '../command.js';
import { mayUse } from '../permission.js';
import { type Reply, say, show } from '../reply.js';
import { representativeIn } from '../representative.js';
import type { Turn } from '../turn.js';
import { isToBeAsked } from '../workplace-replies.js';
import { requestCommand } from './request.js';

// Grammar: any message that no other command takes is a question to the catalogue.

const nearOf = (ports: Ports, entry: CatalogueEntry): readonly CatalogueEntry[] =>
  entry.related.flatMap((id) => ports.knowledge.entries.filter((candidate) => candidate.id === id));

const whomToAsk = async (ports: Ports, turn: Turn): Promise<string> => {
  const people = await ports.store.find('people');
  const { answer } = turn.texts;
  const representative = representativeIn(people, turn);
  if (representative !== undefined) {
    const { person, municipalityId } = representative;
    return answer.askInstead(answer.representative(person.displayName, MUNICIPALITY_NAMES[municipalityId]));
  }
  const manager = fouManagerOf(people, turn.today);
  if (manager === undefined) return answer.askManager;
  return manager.id === turn.person?.id
    ? answer.askedThemself
    : answer.askInstead(answer.manager(manager.displayName));
};

const decline = async (
  ports: Ports,
  turn: Turn,
  question: string,
  { gap, near }: Extract<CatalogueAnswer, { kind: 'unknown' }>,
): Promise<Reply> => {
  await keepUnanswered(ports, { question, askerName: turn.sender.name, sourceKey: turn.sourceKey });
  const view = declineView(turn.texts, {
    question,
    gap,
    ask: await whomToAsk(ports, turn),
    near,
    mayRequest: mayUse(requestCommand.name, turn.roles),
    mayTellWorkplace: await isToBeAsked(ports, turn),
  });
  return show(declineCard.render(view));
};

export const questionCommand = defineCommand<string>({
  name: 'fråga',
  inManifest: true,
  help: ({ help }) => help.question,
  parse: (text) => text,
  run: async (ports, turn, question) => {
    const answer = askCatalogue(ports.knowledge, question, yearOf(turn.today));
    switch (answer.kind) {
      case 'refused':
        return say(turn.texts.answer.refusals[answer.refusal]);
      case 'unknown':
        return decline(ports, turn, question, answer);
      case 'found': {
        const { entry, fact, also } = answer.found;
        const facts = fact === undefined ? also : [fact, ...also];
        return show(answerCard.render(answerView(turn.texts, entry, nearOf(ports, entry), facts)));
      }
    }
  },
  verbs: [
    defineVerb({
      name: 'entry.open',
      schema: z.strictObject({ entryId: z.string() }),
      run: async (ports, turn, { entryId }) => {
        const entry = ports.knowledge.entries.find((candidate) => candidate.id === entryId);
        if (entry === undefined) return say(turn.texts.answer.entryGone);
        return show(answerCard.render(answerView(turn.texts, entry, nearOf(ports, entry))));
      },
    }),
    defineVerb({
      name: 'answer.feedback',
      schema: z.strictObject({ entryId: z.string(), helped: z.boolean() }),
      run: async (ports, turn, { entryId, helped }) => {
        if (!ports.knowledge.entries.some(({ id }) => id === entryId))
          return say(turn.texts.answer.entryGone);
        await keepFeedback(ports, { entryId, helped, sourceKey: turn.sourceKey });
        return say(turn.texts.answer.thanks);
      },
    }),
  ],
});
