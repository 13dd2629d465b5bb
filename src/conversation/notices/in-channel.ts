import type { Notice } from '../../domain/notice.js';
import type { Texts } from '../../texts/index.js';
import type { Ports } from '../../usecases/ports.js';
import type { Message } from '../reply.js';

/** What a notice says in a channel, whoever reads it there; undefined when there is nothing left to tell. */
export const drawInChannel = async (
  _ports: Ports,
  _notice: Notice,
  _texts: Texts,
): Promise<Message | undefined> => undefined;
