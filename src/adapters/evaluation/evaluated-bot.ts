import type { Dispatch } from '../../conversation/dispatch.js';
import type { Reply } from '../../conversation/reply.js';
import type { Incoming } from '../../conversation/turn.js';
import type { IsoDate } from '../../domain/calendar.js';
import type { Store } from '../../usecases/ports.js';

/** The bot, with whoever talks to it. */
export interface Talking {
  readonly dispatch: Dispatch;
  readonly sender: Incoming['sender'];
}

/** The bot over a store of its own, asked by a council member. */
export interface AnsweringBot extends Talking {
  /** Understands a question and searches for it, and does nothing more. */
  readonly search: (question: string) => void;
}

/** The bot over a store of its own, told by one of the staff what they have done. */
export interface LoggingBot extends Talking {
  /** Id of Person. */
  readonly speakerId: string;
  readonly today: IsoDate;
  readonly store: Pick<Store, 'find'>;
  /** All that has been logged so far. */
  readonly logged: () => string;
}

/** Says one thing in Swedish in a conversation of its own; `number` is different for all that is said to a bot. */
export const sayAlone = async (
  { dispatch, sender }: Talking,
  number: number,
  text: string,
): Promise<{ readonly sourceKey: string; readonly reply: Reply }> => {
  const id = `eval-${number}`;
  const sourceKey = `${id}|1`;
  const conversation = { id, kind: 'personal' } as const;
  const input = { kind: 'text', text } as const;
  return { sourceKey, reply: await dispatch({ sourceKey, locale: 'sv', conversation, sender, input }) };
};
