import { z } from 'zod';
import type { CatalogueEntry } from '../../domain/catalogue-entry.js';
import type { Role } from '../../domain/person.js';
import { editsToExport } from '../../usecases/edits-to-export.js';
import type { Ports } from '../../usecases/ports.js';
import { defineCommand, defineVerb } from '../command.js';
import { inputText } from '../form-input.js';
import { handOverFile } from '../hand-over.js';
import { both, type Reply, say } from '../reply.js';
import type { Turn } from '../turn.js';

// Grammar: exportera|export [the] kunskap|kunskapen|knowledge
const GRAMMAR = /^export(?:era)? (?:the )?(?:kunskap(?:en)?|knowledge)[.!]?$/i;

const STAFF: readonly Role[] = ['staff'];

/** The entries as one file, handed over. */
const handOver = (ports: Ports, turn: Turn, entries: readonly CatalogueEntry[]): Promise<Reply> => {
  const { knowledge, formats } = turn.texts;
  const [only] = entries;
  const { ending, content } = ports.packEntries(entries);
  const count = formats.number(entries.length);
  return handOverFile(
    ports,
    turn,
    {
      // One file is put into the folder as it is, and there its name is the entry's id.
      name: ending === 'md' && only ? `${only.id}.md` : knowledge.export.fileName(turn.today, ending),
      content,
      forRoles: STAFF,
    },
    { ready: knowledge.export.ready(count), description: knowledge.export.description(count) },
  );
};

const exportKnowledge = async (ports: Ports, turn: Turn): Promise<Reply> => {
  const { knowledge, formats } = turn.texts;
  const { changed, unfit, toRemove } = await editsToExport(ports);
  const leftOut = unfit.map(({ entry, problems }) =>
    knowledge.export.leftOut(entry.title, problems.map((problem) => knowledge.problems[problem]).join(' ')),
  );
  const replies = [
    ...(changed.length === 0 ? [] : [await handOver(ports, turn, changed)]),
    ...(leftOut.length === 0 ? [] : [say(leftOut.join('\n'))]),
    ...(toRemove.length === 0 ? [] : [say(knowledge.export.toRemove(formats.list(toRemove)))]),
  ];
  return replies.length === 0 ? say(knowledge.export.nothing) : both(...replies);
};

/** The same by a button. */
export const exportVerb = defineVerb({
  name: 'knowledge.export',
  // The list's search field, which some clients send along, has no say in it.
  schema: z.strictObject({ words: inputText }),
  run: exportKnowledge,
});

/** What staff have changed in the knowledge, as files for the catalogue. */
export const exportKnowledgeCommand = defineCommand<true>({
  name: 'exportera kunskap',
  personalFor: STAFF,
  help: ({ knowledge }) => knowledge.export.command,
  parse: (text) => (GRAMMAR.test(text.replace(/\s+/g, ' ')) ? true : undefined),
  run: exportKnowledge,
});
