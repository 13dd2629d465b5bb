import { tellsOfEvent } from '../../language/event-evidence.js';
import { defineCommand } from '../command.js';
import { emptyEventForm } from '../event-form-replies.js';
import { createFromSentence } from '../event-sentence-replies.js';
import { mayUse } from '../permission.js';
import { show } from '../reply.js';

// Grammar: [nytt|new] evenemang|event [SENTENCE] | lägg in|lägg till|skapa|planera|boka [ett] [nytt] evenemang [SENTENCE]
//          | add|create [a|an] [new] event [SENTENCE]; never a question

const NEW =
  /^(?:nytt evenemang|(?:lägg (?:in|till|upp)|skapa|skriv in) (?:ett )?(?:nytt )?evenemang|new event|(?:add|create|enter) (?:an? )?(?:new )?event)(?:[.!]|[\s:,–-]+(?<sentence>.*[^?\s]))?$/isu;
/** "evenemang om heder" asks for some; what names a kind or a time enters one. */
const NAMED = /^(?:evenemang|event)[\s:]+(?<sentence>.*[^?\s])$/isu;

/** Enters an event by a sentence, or opens the form for one. */
export const newEventCommand = defineCommand<string>({
  name: 'nytt evenemang',
  help: ({ events }) => events.newCommand,
  parse: (text) => {
    const found = NEW.exec(text.trim());
    return found === null ? undefined : (found.groups?.['sentence'] ?? '');
  },
  recognise: async (_ports, turn, text) => {
    const sentence = NAMED.exec(text.trim())?.groups?.['sentence'];
    return sentence !== undefined &&
      mayUse('nytt evenemang', turn.roles) &&
      tellsOfEvent(sentence, turn.today)
      ? sentence
      : undefined;
  },
  run: async (ports, turn, sentence) =>
    sentence === '' ? show(emptyEventForm(ports, turn)) : createFromSentence(ports, turn, sentence),
});
