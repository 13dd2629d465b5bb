import { yearOf } from '../../domain/calendar.js';
import { defineCommand } from '../command.js';
import { mayUse } from '../permission.js';
import { publicationList } from '../publication-replies.js';
import { publicationVerbs } from '../publication-verbs.js';
import { show } from '../reply.js';
import { YEAR_WORDS, type YearWish, yearAfter } from '../year-after-name.js';
import { questionCommand } from './question.js';

// Grammar: [visa|show] [årets] publikationer|publikationerna|(the) publications [[för|for] YEAR]; to others a question
const GRAMMAR = new RegExp(
  `^(?:visa |show )?(?:(?:årets )?publikationer(?:na)?|(?:the )?publications)${YEAR_WORDS}[.!]?$`,
  'iu',
);

/** What FoU has published and is to publish in a year, by status; kept by the staff. */
export const publicationsCommand = defineCommand<YearWish>({
  name: 'publikationer',
  personalFor: ['staff'],
  helpsOnly: ['staff'],
  help: ({ publications }) => publications.command,
  parse: (text) => yearAfter(GRAMMAR, text),
  run: (ports, turn, { year = yearOf(turn.today), text }) =>
    mayUse('publication.list', turn.roles)
      ? publicationList(ports, turn, year, show)
      : questionCommand.run(ports, turn, text),
  verbs: publicationVerbs,
});
