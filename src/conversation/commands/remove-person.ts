import { defineCommand } from '../command.js';
import { peopleNamed } from '../people-named.js';
import { mayUse } from '../permission.js';
import { personReply } from '../person-replies.js';
import { show } from '../reply.js';
import { peopleCommand } from './people.js';
import { questionCommand } from './question.js';

// Grammar: ta bort|avsluta|remove|end NAME
//   NAME: one to four words with capitals, of one person in the registry; other words are a question
const WORD = "\\p{Lu}[\\p{L}'’-]*";
const REMOVE = new RegExp(
  `^(?:[Tt]a bort|[Aa]vsluta|[Rr]emove|[Ee]nd) (?<name>${WORD}(?:,? ${WORD}){0,3})[.!]?$`,
  'u',
);

/** Whom to remove, and the message as it was written. */
interface Removal {
  readonly name: string;
  readonly text: string;
}

/** Opens the card of whom a manager wants to remove: there roles are ended, one by one. */
export const removePersonCommand = defineCommand<Removal>({
  name: 'ta bort',
  personalFor: ['fou_manager'],
  parse: (text) => {
    const name = REMOVE.exec(text.replace(/\s+/g, ' '))?.groups?.['name'];
    return name === undefined ? undefined : { name, text };
  },
  run: async (ports, turn, { name, text }) => {
    if (!mayUse(peopleCommand.name, turn.roles)) return questionCommand.run(ports, turn, text);
    const [only, ...others] = await peopleNamed({ store: ports.store }, name);
    const [person] = only ? await ports.store.find('people', { identity: only.identity }) : [];
    return person === undefined || others.length > 0
      ? questionCommand.run(ports, turn, text)
      : personReply(ports, turn, show, person);
  },
});
