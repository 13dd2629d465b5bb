import { type Addressee, addresseeId } from './addressee.js';
import { addHours, type IsoInstant, type IsoWeek } from './calendar.js';
import type { Request } from './request.js';

/** What a card in a chat shows and goes on showing as it changes. */
export type LiveSubject =
  | { readonly kind: 'request'; readonly requestId: string }
  /** The staff's list of requests. */
  | { readonly kind: 'requests'; readonly filter: string }
  /** How a week's digests stand, and go out. */
  | { readonly kind: 'digests'; readonly week: IsoWeek };

/** A subject as a card shows it. */
export interface Shown {
  readonly subject: LiveSubject;
  /** How far the subject had come: the request's version, or {@link versionOfAll} of the list's. */
  readonly version: number;
}

/** A card that is kept up to date where it stands. Of what it shows nobody has more than one: the latest. */
export type LiveCard = Addressee & {
  readonly id: string;
  readonly version: number;
  /** Unique: whose it is, and what it shows. */
  readonly key: string;
  /** Where it stands: somebody's personal chat, or the channel itself. */
  readonly chatId: string;
  readonly messageId: string;
  readonly shown: Shown;
  /** When it came to the chat or was asked for, which people notice; they are not told of an update. */
  readonly noticedAt: IsoInstant;
  /** What it showed then. */
  readonly noticedVersion: number;
};

const subjectKey = (subject: LiveSubject): string => {
  switch (subject.kind) {
    case 'request':
      return `request ${subject.requestId}`;
    case 'requests':
      return 'requests';
    case 'digests':
      return `digests ${subject.week}`;
  }
};

export const liveCardKey = (whose: Addressee, subject: LiveSubject): string =>
  `${subjectKey(subject)} ${addresseeId(whose)}`;

/** A list that was asked for longer ago than this is not looked at any more. */
const LIST_LIVES_HOURS = 24;
/** From the Friday when a week is looked at to the Friday after it has gone out. */
const WEEK_LIVES_HOURS = 7 * 24;
const LIVES_HOURS = { requests: LIST_LIVES_HOURS, digests: WEEK_LIVES_HOURS } as const;

/** Whether a card is worth keeping up to date. */
export const isKeptLive = ({ shown, noticedAt }: LiveCard, now: IsoInstant): boolean =>
  shown.subject.kind === 'request' || now < addHours(noticedAt, LIVES_HOURS[shown.subject.kind]);

/** Rises with whatever is done with any of the records. */
export const versionOfAll = (records: readonly { readonly version: number }[]): number =>
  records.reduce((sum, { version }) => sum + version, 0);

export const showsRequest = ({ id, version }: Pick<Request, 'id' | 'version'>): Shown => ({
  subject: { kind: 'request', requestId: id },
  version,
});

/** `all`: whatever the filter lets through. */
export const showsRequests = (filter: string, all: readonly Pick<Request, 'version'>[]): Shown => ({
  subject: { kind: 'requests', filter },
  version: versionOfAll(all),
});

/** `ofWeek`: the records of the week's digests that there are. */
export const showsDigests = (week: IsoWeek, ofWeek: readonly { readonly version: number }[]): Shown => ({
  subject: { kind: 'digests', week },
  version: versionOfAll(ofWeek),
});
