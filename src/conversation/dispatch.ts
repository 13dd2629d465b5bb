import type { FileOffer } from '../domain/file-offer.js';
import { holdsIdentityNumberIn } from '../domain/identity-number.js';
import { textsIn } from '../texts/index.js';
import type { Ports } from '../usecases/ports.js';
import { StoreUnavailable } from '../usecases/store-unavailable.js';
import { inTrace, traceId } from '../usecases/trace.js';
import { type CardVerb, type Command, SAY_VERB } from './command.js';
import { answerFile, offerTo } from './file-answer.js';
import {
  commandsIn,
  placeRefusal,
  type Refusal,
  reachRefusal,
  refusalFor,
  roleRefusal,
} from './permission.js';
import {
  cardSentence,
  formSentence,
  MAX_TEXT_LENGTH,
  type PressProblem,
  problemOf,
} from './press-problem.js';
import { type Reply, say } from './reply.js';
import { whoHelps } from './representative.js';
import { senderOf, startTurn } from './start-turn.js';
import { isNobody } from './themself.js';
import type { FileAnswerInput, Incoming, MessageActionInput, PressInput, SearchInput, Turn } from './turn.js';
import { turnsOfOne } from './turns-of-one.js';
import { welcome } from './welcome.js';

/** A form with more than this in it would not fit into a message, which takes about 50,000 characters. */
const MAX_REDRAWN_LENGTH = 20_000;

/** Longer than any message in Teams. All of it is looked through for identity numbers, however little is read. */
const MAX_MESSAGE_LENGTH = 100_000;

export type Dispatch = (incoming: Incoming) => Promise<Reply>;

/** What {@link createDispatch} derives its routing from. */
export interface Routes {
  /** Commands in the order they are tried; the last one takes every message. */
  readonly commands: readonly Command[];
  /** Stamps of the cards as they are drawn today. */
  readonly stamps: ReadonlySet<string>;
}

/** The fields of a press that an identity number stands in, or is the name of. */
const fieldsToEmpty = (data: PressInput['data']): readonly string[] =>
  Object.entries(data).flatMap(([field, value]) => (holdsIdentityNumberIn([field, value]) ? [field] : []));

/** Whom a message mentions, by the names that Teams shows. */
const namesIn = ({ input }: Turn): readonly string[] =>
  input.kind === 'text' ? (input.mentions ?? []).map(({ name }) => name) : [];

/** What stands in the fields of a press as text. */
const writtenIn = (data: PressInput['data']): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(data).flatMap(([field, value]): [string, string][] =>
      typeof value === 'string' || typeof value === 'number' ? [[field, String(value)]] : [],
    ),
  );

const totalLength = (data: PressInput['data']): number =>
  [...writtenIn(data).values()].reduce((sum, value) => sum + value.length, 0);

/** Why nothing is done with what somebody wrote, whatever it asks for; undefined when it can be read. */
const unreadable = (turn: Turn, text: string, maxLength = MAX_TEXT_LENGTH): Refusal | undefined => {
  const { errors, formats } = turn.texts;
  if (text.length > maxLength) {
    return { reason: 'too_long', sentence: errors.tooLong(formats.number(maxLength)) };
  }
  return holdsIdentityNumberIn([text, namesIn(turn)])
    ? { reason: 'identity_number', sentence: errors.identityNumber }
    : undefined;
};

/** A file is for those whose roles it was made for, also when they take it later. */
const fileRefusal = (turn: Turn, { forRoles }: FileOffer): Refusal | undefined => {
  if (forRoles === 'anyone') return undefined;
  const isFor = turn.roles.some((role) => forRoles.includes(role));
  return placeRefusal(turn, forRoles) ?? (isFor ? undefined : roleRefusal(turn, forRoles));
};

/**
 * The one way in: looks up who is asking, checks the permission, finds the command or verb, and turns
 * every bug, and every disk that takes nothing, into a sentence with an id. Never rejects.
 */
export const createDispatch = (ports: Ports, routes: Routes): Dispatch => {
  const commands = commandsIn(routes.commands, ports);
  const verbs: ReadonlyMap<string, { readonly command: Command; readonly verb: CardVerb }> = new Map(
    commands.flatMap((command) =>
      (command.verbs ?? []).map((verb) => [verb.name, { command, verb }] as const),
    ),
  );

  /** What is meant by files that come without a word. */
  const wordFor = ({ input }: Turn): string | undefined =>
    input.kind === 'text' && input.files !== undefined
      ? commands.find(({ takesFiles }) => takesFiles)?.name
      : undefined;

  const refused = new WeakSet<Turn>();
  const refuse = async (turn: Turn, { reason, sentence, isWithoutRole }: Refusal): Promise<Reply> => {
    refused.add(turn);
    ports.log.info({ turn: turn.id, reason }, 'a turn was refused');
    const help = isWithoutRole ? await whoHelps(ports, turn) : undefined;
    return say(help === undefined ? sentence : `${sentence} ${help}`);
  };

  /** Why this person may not have it done with what the input is about; undefined when they may. */
  const beyondReach = async <Input>(
    turn: Turn,
    { name, about, whose }: Pick<Command<Input>, 'name' | 'about' | 'whose'>,
    input: Input,
  ): Promise<Refusal | undefined> => {
    const owner = await about?.(ports, turn, input);
    const refusal = reachRefusal(turn, name, owner);
    if (refusal === undefined || owner === undefined) return refusal;
    return { ...refusal, sentence: (await whose?.(ports, turn, owner)) ?? refusal.sentence };
  };

  const onText = async (turn: Turn, raw: string): Promise<Reply> => {
    const text = raw.trim() || (wordFor(turn) ?? '');
    if (text === '') return refuse(turn, { reason: 'empty', sentence: turn.texts.errors.emptyMessage });
    const problem = unreadable(turn, text);
    if (problem !== undefined) return refuse(turn, problem);
    for (const command of commands) {
      const args = command.parse(text) ?? (await command.recognise?.(ports, turn, text));
      if (args === undefined) continue;
      const refusal =
        refusalFor(turn, command.name, command.personalFor) ?? (await beyondReach(turn, command, args));
      return refusal === undefined ? command.run(ports, turn, args) : refuse(turn, refusal);
    }
    throw new Error('no command took the message; the last in the list must take every one');
  };

  const onVerb = async (
    turn: Turn,
    verb: CardVerb,
    { card, ...sent }: PressInput['data'],
  ): Promise<Reply> => {
    const toEmpty = fieldsToEmpty(sent);
    // From here on the numbers are gone, so that none can be kept, logged or shown again.
    const data = Object.fromEntries(Object.entries(sent).filter(([field]) => !toEmpty.includes(field)));
    const answerTo = async (problem: PressProblem): Promise<Reply> => {
      ports.log.info({ turn: turn.id, verb: verb.name, problem: problem.kind }, 'a card could not be taken');
      const { form } = verb;
      if (form === undefined || totalLength(data) > MAX_REDRAWN_LENGTH)
        return say(cardSentence(turn, problem));
      return form.redraw(ports, turn, data, formSentence(turn, problem, form.labels(turn.texts)));
    };
    const parsed = verb.schema.safeParse(data);
    const refusal = parsed.success ? await beyondReach(turn, verb, parsed.data) : undefined;
    if (refusal !== undefined) return refuse(turn, refusal);
    if (toEmpty.length > 0) return answerTo({ kind: 'identity_number', fields: toEmpty });
    if (typeof card !== 'string' || !routes.stamps.has(card)) return answerTo({ kind: 'old_card' });
    const tooLong = [...writtenIn(data)].filter(([, value]) => value.length > MAX_TEXT_LENGTH);
    if (tooLong.length > 0) return answerTo({ kind: 'too_long', fields: tooLong.map(([field]) => field) });
    return parsed.success ? verb.run(ports, turn, parsed.data) : answerTo(problemOf(parsed.error));
  };

  const onPress = async (turn: Turn, input: PressInput): Promise<Reply> => {
    const { verb: _verb, msteams: _teams, ...data } = input.data;
    const { errors } = turn.texts;
    if (input.verb === SAY_VERB && typeof data['text'] === 'string') return onText(turn, data['text']);
    const known = verbs.get(input.verb);
    if (known === undefined) {
      return refuse(turn, { reason: 'unknown_verb', sentence: errors.unknownVerb(turn.id) });
    }
    const { command, verb } = known;
    const refusal = refusalFor(turn, verb.name, command.personalFor);
    return refusal === undefined ? onVerb(turn, verb, data) : refuse(turn, refusal);
  };

  const onFileAnswer = async (turn: Turn, input: FileAnswerInput): Promise<Reply> => {
    const offer = await offerTo(ports, turn, input.offerId);
    if (offer === undefined) {
      return refuse(turn, { reason: 'unknown_offer', sentence: turn.texts.files.unknown });
    }
    const refusal = fileRefusal(turn, offer);
    return refusal === undefined ? answerFile(ports, turn, offer, input) : refuse(turn, refusal);
  };

  const onSearch = async (turn: Turn, input: SearchInput): Promise<Reply> => {
    const searches = commands.filter(({ searchBox }) => searchBox !== undefined);
    const command =
      input.box === undefined ? searches[0] : searches.find(({ searchBox }) => searchBox === input.box);
    if (command === undefined) {
      return refuse(turn, { reason: 'unknown_search', sentence: turn.texts.search.unknown(turn.id) });
    }
    const refusal = unreadable(turn, input.text) ?? refusalFor(turn, command.name, command.personalFor);
    return refusal === undefined ? command.run(ports, turn, input) : refuse(turn, refusal);
  };

  const onMessageAction = async (turn: Turn, input: MessageActionInput): Promise<Reply> => {
    const command = commands.find(({ messageAction }) => messageAction === input.action);
    if (command === undefined) {
      return refuse(turn, { reason: 'unknown_action', sentence: turn.texts.errors.unknownVerb(turn.id) });
    }
    const refusal =
      unreadable(turn, `${input.subject}\n${input.text}`, MAX_MESSAGE_LENGTH) ??
      refusalFor(turn, command.name, command.personalFor);
    return refusal === undefined ? command.run(ports, turn, input) : refuse(turn, refusal);
  };

  const route = (turn: Turn): Promise<Reply> => {
    switch (turn.input.kind) {
      case 'text':
        return onText(turn, turn.input.text);
      case 'press':
        return onPress(turn, turn.input);
      case 'file_answer':
        return onFileAnswer(turn, turn.input);
      case 'search':
        return onSearch(turn, turn.input);
      case 'message_action':
        return onMessageAction(turn, turn.input);
      case 'installed':
        return welcome(ports, turn);
    }
  };

  const turns = turnsOfOne();
  const runsAlone = ({ input }: Incoming): boolean =>
    input.kind === 'press' && verbs.get(input.verb)?.verb.runsAlone === true;

  const take = async (incoming: Incoming, id: string): Promise<Reply> => {
    const ended = ports.meter.turn(incoming.input.kind);
    try {
      const who = senderOf(ports, incoming);
      // Those whom Teams does not name are not one person, and have nothing that could be erased.
      const isAlone = runsAlone(incoming) && !isNobody(who);
      const { turn, reply } = await turns.run(who.identity, isAlone, async () => {
        const turn = await startTurn(ports, incoming, id);
        return { turn, reply: await route(turn) };
      });
      ended(refused.has(turn) ? 'refused' : 'answered');
      return reply;
    } catch (error) {
      ended('failed');
      const { errors } = textsIn(incoming.locale);
      if (error instanceof StoreUnavailable) {
        ports.log.error({ turn: id, code: error.code, err: error }, 'a turn could not be kept');
        return say(errors.notKept(error.code, id));
      }
      ports.log.error({ turn: id, err: error }, 'a turn failed');
      return say(errors.bug(id));
    }
  };

  return (incoming) => {
    const id = traceId() ?? ports.ids.short();
    return inTrace(id, () => take(incoming, id));
  };
};
