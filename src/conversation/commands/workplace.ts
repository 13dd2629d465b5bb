import { z } from 'zod';
import { answeredWorkplaceView, workplaceCard } from '../../cards/workplace.js';
import { MUNICIPALITY_IDS } from '../../domain/municipality.js';
import type { Person } from '../../domain/person.js';
import { municipalityNamed } from '../../language/municipality-names.js';
import { defineCommand, defineVerb } from '../command.js';
import { replaceWith, say } from '../reply.js';
import { askWorkplace, takeWorkplace } from '../workplace-replies.js';

// Grammar: jag arbetar|jobbar i|på|för|åt|inom|hos|vid MUNICIPALITY | min kommun|arbetsplats är MUNICIPALITY
//          i work|am employed in|for|at|by MUNICIPALITY | my municipality|workplace is MUNICIPALITY
//          jag arbetar|jobbar inte i|för … någon av [de åtta] kommunerna|dem
//          i do not|don't work in|for … any of the [eight] municipalities|them
const WORKS_IN =
  /^(?:jag (?:arbetar|jobbar) (?:i|på|för|åt|inom|hos|vid)|min (?:kommun|arbetsplats) är|i (?:work|am employed) (?:in|for|at|by)|my (?:municipality|workplace) is) (?<place>.+?)[.!]?$/i;
const WORKS_ELSEWHERE =
  /^(?:jag (?:arbetar|jobbar) inte (?:i|på|för|åt|inom|hos|vid) (?:någon|nån) av (?:(?:de åtta |de )?kommunerna|dem|dom)|i (?:do not|don['’]t) work (?:in|for|at) any of (?:the (?:eight )?municipalities|them))[.!]?$/i;

type Workplace = NonNullable<Person['worksIn']>;

const parse = (text: string): Workplace | undefined => {
  const written = text.replace(/\s+/g, ' ');
  if (WORKS_ELSEWHERE.test(written)) return 'elsewhere';
  return municipalityNamed(WORKS_IN.exec(written)?.groups?.['place'] ?? '');
};

/** Takes a stranger's word for where they work, so that answers can name who represents them. */
export const workplaceCommand = defineCommand<Workplace>({
  name: 'jag arbetar i',
  helpsStrangers: true,
  help: ({ workplace }) => workplace.command,
  parse,
  run: async (ports, turn, worksIn) => say(await takeWorkplace(ports, turn, worksIn)),
  verbs: [
    defineVerb({
      name: 'workplace.ask',
      schema: z.strictObject({}),
      run: (ports, turn) => askWorkplace(ports, turn),
    }),
    defineVerb({
      name: 'workplace.save',
      schema: z.strictObject({ worksIn: z.enum([...MUNICIPALITY_IDS, 'elsewhere']) }),
      run: async (ports, turn, { worksIn }) => {
        const answer = await takeWorkplace(ports, turn, worksIn);
        return replaceWith(workplaceCard.render(answeredWorkplaceView(turn.texts, answer)));
      },
    }),
  ],
});
