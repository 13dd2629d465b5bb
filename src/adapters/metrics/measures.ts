import type { Messenger } from '../../conversation/messenger.js';
import type { DigestRoute } from '../../domain/digest-channel.js';
import { type Meter, noMeter, type TurnRefusal } from '../../usecases/operations-ports.js';
import type { DigestDelivery, SendOutcome, Store } from '../../usecases/ports.js';

type Send<Request> = (request: Request) => Promise<SendOutcome>;
type Handle<Request, Answer> = (request: Request) => Promise<Answer>;

/** Counts what passes through, and changes nothing of it. */
export interface Measures {
  readonly meter: Meter;
  /** A turn was not taken because there were too many. */
  onRefused(reason: TurnRefusal): void;
  /** Times commits and counts how they end. */
  store(store: Store): Store;
  /** Counts posts in channels by one of the two ways. */
  delivery(way: DigestRoute, delivery: DigestDelivery): DigestDelivery;
  /** Counts what the bot writes without having been written to. */
  messenger(messenger: Messenger): Messenger;
  /** Counts answers in a conversation. */
  replies<Request>(send: Send<Request>): Send<Request>;
  /** Times the answers to Teams' requests. */
  requests<Request, Answer extends { readonly status: number }>(
    handle: Handle<Request, Answer>,
  ): Handle<Request, Answer>;
}

/** Lets all pass and counts nothing. */
export const noMeasures: Measures = {
  meter: noMeter,
  onRefused: () => {},
  store: (store) => store,
  delivery: (_way, delivery) => delivery,
  messenger: (messenger) => messenger,
  replies: (send) => send,
  requests: (handle) => handle,
};
