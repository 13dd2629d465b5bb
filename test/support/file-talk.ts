import type { MadeFile } from '../../src/usecases/file-ports.js';
import type { Change } from '../../src/usecases/ports.js';
import { conversationWith } from './talk.js';

/** A conversation about a store with these changes in it; `made` fills with the files that are handed over. */
export const fileTalk = async (changes: readonly Change[]) => {
  const made: { personId: string; file: MadeFile }[] = [];
  const chat = await conversationWith({
    ports: {
      files: {
        handOver: async (personId, file) => {
          made.push({ personId, file });
          return { kind: 'saved', path: `data/filer/${file.name}` };
        },
      },
    },
  });
  await chat.ports.store.commit(changes);
  return { ...chat, made };
};
