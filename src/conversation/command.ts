import type { z } from 'zod';
import type { Role } from '../domain/person.js';
import type { Owner, RightName } from '../domain/rights.js';
import type { Texts } from '../texts/index.js';
import type { Ports } from '../usecases/ports.js';
import type { Reply } from './reply.js';
import type { Turn } from './turn.js';

/** A button with this verb says its `text` as if the person had written it. */
export const SAY_VERB = 'say';

/** What a verb that a form sends needs, so that nothing typed is lost when the press cannot be taken. */
export interface Form {
  /** The label of every input as `<field>Label`. */
  labels(texts: Texts): Readonly<Record<string, string>>;
  /** Draws the form again with what was filled in, under a sentence that says what is wrong. */
  redraw(ports: Ports, turn: Turn, raw: Readonly<Record<string, unknown>>, problem: string): Promise<Reply>;
}

/** What can be done in writing or by a button, and what the dispatcher asks before it is. */
interface Doing<Input> {
  /** Its row in RIGHTS says who may. */
  readonly name: RightName;
  /**
   * Whose things it touches, so that a role that reaches its own only is kept from another's; undefined, also when
   * this is left out, when it touches none but the asker's own. What a card says counts only for what is looked up
   * with it.
   */
  about?(ports: Ports, turn: Turn, input: Input): Promise<Owner | undefined>;
  /** Says whose it is to someone who is kept from it, where that helps more than the general sentence. */
  whose?(ports: Ports, turn: Turn, owner: Owner): Promise<string | undefined>;
  run(ports: Ports, turn: Turn, input: Input): Promise<Reply>;
}

/** A button's verb, named `<thing>.<verb>` such as `activity.save`: its data is parsed strictly before `run` sees it. */
export interface CardVerb<Data = unknown> extends Doing<Data> {
  /** Strict object of the action's data and the card's inputs, without `verb` and `card`. */
  readonly schema: z.ZodType<Data>;
  readonly form?: Form;
  /** No other turn of the presser's runs meanwhile: the earlier end first, and the later see what it has done. */
  readonly runsAlone?: true;
}

/** One thing people can ask the bot to do, by its Swedish name. Help, dispatch, rights and manifest derive from this. */
export interface Command<Args = unknown> extends Doing<Args> {
  /** Shown in the Teams manifest's command list (at most 12 per scope). */
  readonly inManifest?: boolean;
  /** These see what is not for everyone in a group or channel, so they get it in a personal chat only. */
  readonly personalFor?: readonly Role[] | 'everyone';
  /** Exists in local mode only. */
  readonly localOnly?: boolean;
  /** Takes what stands in a search box of the message extension: its id in the manifest. No message fits such a command. */
  readonly searchBox?: string;
  /** Gets the files that come without a word, as if its name had been written. */
  readonly takesFiles?: true;
  /**
   * Takes messages out of any chat, picked in their menu in Teams: the command's id in the manifest. No message fits
   * such a command.
   */
  readonly messageAction?: string;
  /** Those with a role need not be told of it. */
  readonly helpsStrangers?: boolean;
  /** Of those who may, only these need to be told of it: to others it is the same as something else. */
  readonly helpsOnly?: readonly Role[];
  /** Title, what to write and one line of help; left out by what nobody needs to be told. */
  help?(texts: Texts): { readonly title: string; readonly example: string; readonly description: string };
  /** The arguments when the whole message fits the grammar, otherwise undefined: then it is a question. */
  parse(text: string): Args | undefined;
  /**
   * The arguments when the message is for this command though no grammar tells, as in "nej, det var 3 timmar": it
   * depends on who writes, and on what was said before.
   */
  recognise?(ports: Ports, turn: Turn, text: string): Promise<Args | undefined>;
  readonly verbs?: readonly CardVerb[];
}

/** Keeps the argument type inside the command and hands the list a uniform one. */
export const defineCommand = <Args>(command: Command<Args>): Command => command as Command;

/** Keeps the data type inside the verb and hands the command a uniform one. */
export const defineVerb = <Data>(verb: CardVerb<Data>): CardVerb => verb as CardVerb;
