import type { IsoDate, IsoInstant } from '../domain/calendar.js';
import type { ChosenChannel } from '../domain/digest-channel.js';
import type { MunicipalityId } from '../domain/municipality.js';
import type { Person, Role } from '../domain/person.js';
import type { Locale, Texts } from '../texts/index.js';
import type { FetchedFile } from '../usecases/file-ports.js';

export interface TextInput {
  readonly kind: 'text';
  /** Plain text, the mention of the bot already taken away. */
  readonly text: string;
  /** In the order that they stand. */
  readonly mentions?: readonly Mention[];
  /** Attached to the message, which may have no text then. */
  readonly files?: readonly SentFile[];
}

/** A file that somebody has sent. */
export interface SentFile {
  /** As they call it; untrusted. */
  readonly name: string;
  /** Fetches it, within limits. Never rejects. */
  fetch(): Promise<FetchedFile>;
}

/** A press on a card's button: the action's data and the inputs, untrusted. */
export interface PressInput {
  readonly kind: 'press';
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The bot was added to the conversation. */
export interface InstalledInput {
  readonly kind: 'installed';
}

/** Where Teams has made room for a file in the person's OneDrive; untrusted. */
export interface FilePlace {
  /** Takes the content. A permit in itself: never logged or shown. */
  readonly uploadUrl: string;
  /** Where the file can be opened. This and the rest are empty when Teams does not tell. */
  readonly contentUrl: string;
  readonly name: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** What a person says of a file that was offered: where it may be put, or no. Untrusted. */
export interface FileAnswerInput {
  readonly kind: 'file_answer';
  readonly offerId: string;
  /** Missing in a no. */
  readonly place?: FilePlace;
}

/** What stands in a search box of the message extension, sent anew for every key; untrusted. */
export interface SearchInput {
  readonly kind: 'search';
  /** Which one, as a command says in its `searchBox`; the first of the list when this is missing. */
  readonly box?: string;
  /** Its last word may be half typed; empty before anything is. */
  readonly text: string;
  /** How many results are shown already. */
  readonly skip: number;
  /** How many more are wanted. */
  readonly count: number;
}

/** Somebody picked something to be done with a message in any chat; untrusted. The bot need not be in that chat. */
export interface MessageActionInput {
  readonly kind: 'message_action';
  /** What is to be done, as a command says in its `messageAction`. */
  readonly action: string;
  /** The message's own words; empty when it has none, as when there is only a picture. */
  readonly text: string;
  /** What stands above it in a channel; empty when nothing does. */
  readonly subject: string;
  /** As `readMessageLink` gives it. */
  readonly link?: string;
  readonly writtenAt?: IsoInstant;
}

export interface Conversation {
  readonly id: string;
  readonly kind: 'personal' | 'group' | 'channel';
  /** Of a channel: asks Teams which one it is. Never rejects. */
  describe?(): Promise<ChosenChannel | 'unreachable'>;
}

/** What an adapter hands over: who said what where. */
export interface Incoming {
  /** Conversation id + activity id: the same for a message that is sent again. */
  readonly sourceKey: string;
  readonly locale: Locale;
  readonly conversation: Conversation;
  readonly sender: { readonly tenantId: string; readonly aadObjectId: string; readonly name: string };
  readonly input:
    | TextInput
    | PressInput
    | FileAnswerInput
    | SearchInput
    | MessageActionInput
    | InstalledInput;
}

/** Somebody in a conversation, as Teams knows them. */
export interface Member {
  /** `<tenant id>/<aadObjectId>` in lower case. */
  readonly identity: string;
  readonly name: string;
}

/** Somebody else than the bot whom a message mentions. */
export interface Mention {
  /** As it stands in the text; untrusted. */
  readonly name: string;
  /** Asks Teams who it is. Never rejects. */
  identify(): Promise<Member | 'unknown' | 'unreachable'>;
}

/** An incoming message once the dispatcher has looked up who it is from. */
export interface Turn extends Incoming {
  /** Short id, in the log and in every sentence about an error. */
  readonly id: string;
  readonly now: IsoInstant;
  /** Today in the unit's time zone. */
  readonly today: IsoDate;
  readonly texts: Texts;
  /** `<tenant id>/<aadObjectId>` of the sender, in local mode of whom they play. */
  readonly identity: string;
  /** Local mode only: the identity of the one at the keyboard. */
  readonly keyboard?: string;
  /** The sender in the registry; undefined for someone it does not know. */
  readonly person: Person | undefined;
  readonly roles: readonly Role[];
  /** The municipality the sender stands for, from the registry. */
  readonly municipality: MunicipalityId | undefined;
  /**
   * The municipality that the sender works in as far as anyone has said: the registry, else their tenant, else
   * themself. It guides the bot's answers and gives no rights.
   */
  readonly affiliation: MunicipalityId | undefined;
}
