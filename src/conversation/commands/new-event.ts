import type { IsoDate } from '../../domain/calendar.js';
import { entersEvent, tellsOfEvent } from '../../language/event-evidence.js';
import { defineCommand } from '../command.js';
import { emptyEventForm } from '../event-form-replies.js';
import { createFromSentence } from '../event-sentence-replies.js';
import { mayUse } from '../permission.js';
import { show } from '../reply.js';

// Grammar: [nytt|new] evenemang|event [SENTENCE] | lägg in|lägg till|skapa|planera|boka [ett] [nytt] evenemang [SENTENCE]
//          | add|create [a|an] [new] event [SENTENCE]; never a question
//        lägg in|skapa|boka in|add|create [en|ett|a] [ny|nytt|new] SENTENCE | ny|nytt|new SENTENCE, from the staff, when
//          SENTENCE names a kind of event and when or how it is

const NEW =
  /^(?:nytt (?:evenemang|event)|(?:lägg (?:in|till|upp)|skapa|skriv in) (?:ett )?(?:nytt )?evenemang|new event|(?:add|create|enter) (?:an? )?(?:new )?event)(?:[.!]|[\s:,–-]+(?<sentence>.*[^?\s]))?$/isu;
/** "evenemang om heder" asks for some; what names a kind or a time enters one. */
const NAMED = /^(?:even?e?mang|event)[\s:]+(?<sentence>.*[^?\s])$/isu;

/** "Lägg in en frukost om sorg 14 dec 8.30". */
const KIND_ENTERED =
  /^(?:(?:lägg (?:in|till|upp)|skapa|skriv in|boka in|add|create|enter) (?:(?:en|ett|an?) )?(?:(?:ny|nytt|new) )?|(?:ny|nytt|new) )(?<sentence>\S.*[^?\s])$/isu;

const sentenceIn = (text: string, today: IsoDate): string | undefined => {
  const named = NAMED.exec(text)?.groups?.['sentence'];
  if (named !== undefined) return tellsOfEvent(named, today) ? named : undefined;
  const entered = KIND_ENTERED.exec(text)?.groups?.['sentence'];
  return entered !== undefined && entersEvent(entered, today) ? entered : undefined;
};

/** Enters an event by a sentence, or opens the form for one. */
export const newEventCommand = defineCommand<string>({
  name: 'nytt evenemang',
  help: ({ events }) => events.newCommand,
  parse: (text) => {
    const found = NEW.exec(text.trim());
    return found === null ? undefined : (found.groups?.['sentence'] ?? '');
  },
  recognise: async (_ports, turn, text) =>
    mayUse('nytt evenemang', turn.roles) ? sentenceIn(text.trim(), turn.today) : undefined,
  run: async (ports, turn, sentence) =>
    sentence === '' ? show(emptyEventForm(ports, turn)) : createFromSentence(ports, turn, sentence),
});
