import type { IsoInstant } from './calendar.js';

/** A conversation that has had its one welcome. */
export interface WelcomedConversation {
  readonly id: string;
  readonly version: number;
  readonly conversationId: string;
  readonly at: IsoInstant;
}
