import { z } from 'zod';
import { answeredWorkplaceView, workplaceCard } from '../../cards/workplace.js';
import { MUNICIPALITY_IDS } from '../../domain/municipality.js';
import type { Person } from '../../domain/person.js';
import { municipalityNamed } from '../../language/municipality-names.js';
import { personOfIdentity } from '../../usecases/people-in-chat.js';
import { defineCommand, defineVerb } from '../command.js';
import { both, replaceWith, say } from '../reply.js';
import { openRequestForm } from '../request-form-replies.js';
import { askAfterSomewhere, askWorkplace, takeWorkplace } from '../workplace-replies.js';
import { questionCommand } from './question.js';

// Grammar: jag arbetar|jobbar i|på|för|åt|inom|hos|vid MUNICIPALITY | min kommun|arbetsplats är MUNICIPALITY
//          i work|am employed in|for|at|by MUNICIPALITY | my municipality|workplace is MUNICIPALITY
//          jag arbetar|jobbar inte i|för … någon av [de åtta] kommunerna|dem
//          i do not|don't work in|for … any of the [eight] municipalities|them
//          jag arbetar|jobbar i|på|hos PLACE | i work in|at PLACE   (a question, but for somebody whom nothing tells of)
//   PLACE:  one to four words; none of them is such as "med" or "and", with which more is said than where
const WORKS_IN =
  /^(?:jag (?:arbetar|jobbar) (?:i|på|för|åt|inom|hos|vid)|min (?:kommun|arbetsplats) är|i (?:work|am employed) (?:in|for|at|by)|my (?:municipality|workplace) is) (?<place>.+?)[.!]?$/i;
const WORKS_ELSEWHERE =
  /^(?:jag (?:arbetar|jobbar) inte (?:i|på|för|åt|inom|hos|vid) (?:någon|nån) av (?:(?:de åtta |de )?kommunerna|dem|dom)|i (?:do not|don['’]t) work (?:in|for|at) any of (?:the (?:eight )?municipalities|them))[.!]?$/i;
const MORE = '(?:med|om|och|eller|som|för|att|with|on|about|and|or|as|for|to)';
const WORD = `(?!${MORE}\\b)\\p{L}[\\p{L}’'-]*`;
const SOMEWHERE = new RegExp(
  `^(?:jag (?:arbetar|jobbar) (?:i|på|hos)|i work (?:in|at)) ${WORD}(?: ${WORD}){0,3}[.!]?$`,
  'iu',
);

type Workplace = NonNullable<Person['worksIn']>;
/** Where somebody works, or the message when that is none of the places that the bot knows. */
type Said = { readonly worksIn: Workplace } | { readonly somewhere: string };

const parse = (text: string): Said | undefined => {
  const written = text.replace(/\s+/g, ' ');
  if (WORKS_ELSEWHERE.test(written)) return { worksIn: 'elsewhere' };
  const worksIn = municipalityNamed(WORKS_IN.exec(written)?.groups?.['place'] ?? '');
  if (worksIn !== undefined) return { worksIn };
  return SOMEWHERE.test(written) ? { somewhere: text } : undefined;
};

/** Takes a stranger's word for where they work, so that answers can name who represents them. */
export const workplaceCommand = defineCommand<Said>({
  name: 'jag arbetar i',
  helpsStrangers: true,
  help: ({ workplace }) => workplace.command,
  parse,
  run: async (ports, turn, said) => {
    if ('worksIn' in said) return say(await takeWorkplace(ports, turn, said.worksIn));
    return (await askAfterSomewhere(ports, turn)) ?? questionCommand.run(ports, turn, said.somewhere);
  },
  verbs: [
    defineVerb({
      name: 'workplace.ask',
      schema: z.strictObject({}),
      run: (ports, turn) => askWorkplace(ports, turn),
    }),
    defineVerb({
      name: 'workplace.save',
      schema: z.strictObject({
        worksIn: z.enum([...MUNICIPALITY_IDS, 'elsewhere']),
        question: z.string().optional(),
      }),
      run: async (ports, turn, { worksIn, question }) => {
        const answer = await takeWorkplace(ports, turn, worksIn);
        const answered = replaceWith(workplaceCard.render(answeredWorkplaceView(turn.texts, answer)));
        if (question === undefined) return answered;
        const told = worksIn === 'elsewhere' ? undefined : worksIn;
        const person = await personOfIdentity(ports, turn.keyboard ?? turn.identity);
        const knowing = { ...turn, person, affiliation: turn.affiliation ?? told };
        return both(answered, await openRequestForm(ports, knowing, question));
      },
    }),
  ],
});
