import type { Notice, NoticeKind } from '../../domain/notice.js';
import type { Person } from '../../domain/person.js';
import type { Texts } from '../../texts/index.js';
import type { Ports } from '../../usecases/ports.js';
import type { Message } from '../reply.js';

/**
 * What a notice of one kind says, from the records as they are now and in the language of the chat that it goes
 * to; undefined when there is nothing left to tell.
 */
export type DrawNotice<K extends NoticeKind> = (
  ports: Ports,
  notice: Extract<Notice, { kind: K }>,
  texts: Texts,
  /** Who is told. */
  reader: Person,
) => Promise<Message | undefined>;
