import { z } from 'zod';
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

const exportKnowledge = async (ports: Ports, turn: Turn): Promise<Reply> => {
  const { knowledge, formats } = turn.texts;
  const { changed, toRemove } = await editsToExport(ports);
  const removal = say(knowledge.export.toRemove(formats.list(toRemove)));
  if (changed.length === 0) return toRemove.length === 0 ? say(knowledge.export.nothing) : removal;
  const [only] = changed;
  const { ending, content } = ports.packEntries(changed);
  const count = formats.number(changed.length);
  const handed = await handOverFile(
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
  return toRemove.length === 0 ? handed : both(handed, removal);
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
