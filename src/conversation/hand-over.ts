import type { MadeFile } from '../usecases/file-ports.js';
import type { Ports } from '../usecases/ports.js';
import type { Reply } from './reply.js';
import type { Turn } from './turn.js';

interface FileWords {
  /** What is said first: that the file is made. */
  readonly ready: string;
  /** What the file is, in a line. */
  readonly description: string;
}

/** Gives a file to the person who asked for it, and says where it lies or that Teams asks where it may. */
export const handOverFile = async (
  ports: Ports,
  turn: Turn,
  file: MadeFile,
  { ready, description }: FileWords,
): Promise<Reply> => {
  const { files } = turn.texts;
  const handed = await ports.files.handOver(turn.person?.id ?? turn.identity, file);
  if (handed.kind === 'saved') return { messages: [{ text: `${ready} ${files.saved(handed.path)}` }] };
  return {
    messages: [
      { text: `${ready} ${files.offered}`, file: { kind: 'offered', offer: handed.offer, description } },
    ],
  };
};
