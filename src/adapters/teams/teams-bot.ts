import { setTimeout as after } from 'node:timers/promises';
import { type Reply, say } from '../../conversation/reply.js';
import type { Incoming } from '../../conversation/turn.js';
import type { Shown } from '../../domain/live-card.js';
import { textsIn } from '../../texts/index.js';
import type { Clock, Ids, Log, SendOutcome } from '../../usecases/ports.js';
import type { RepliedMessage } from '../../usecases/remember-card.js';
import type { LostReply } from '../../usecases/report-lost-reply.js';
import type { Admission } from './admission.js';
import { type Download, withFiles } from './attached-files.js';
import type { Connector } from './connector.js';
import { replyRequest } from './connector-request.js';
import { type Delivery, deliveryTo } from './delivery.js';
import { hear, incomingOf, kindOf } from './incoming.js';
import { withMentions } from './mentions.js';
import { answerPress, splitReplacement, textActivity, textOnCard } from './outgoing.js';
import { RecentTurns } from './recent-turns.js';
import { refusedAnswer } from './refused-turn.js';
import { answerSearch, isFromExtension, isSearch } from './search-query.js';
import { ownerOf, withoutThread } from './seen-conversation.js';
import { answerTask } from './task-module.js';
import type { TeamsActivity } from './teams-activity.js';

export interface TeamsBotOptions {
  readonly dispatch: (incoming: Incoming) => Promise<Reply>;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'short'>;
  readonly log: Log;
  /** How long a message may wait for its replies before Teams is told that it has arrived. */
  readonly acknowledgeAfterMs: number;
  /** How long a press may wait for its reply before its card says that it takes time. */
  readonly answerPressAfterMs: number;
  /** How long a search or a message action may wait for its reply before the answer says that it took too long. */
  readonly answerExtensionAfterMs: number;
  /** Fetches what people attach. */
  readonly download: Download;
  /** Decides what is taken of all that comes. */
  readonly admission: Pick<Admission, 'admit' | 'mayLook'>;
  /** Told of every activity but those that are not taken: where it came from. Must not reject. */
  readonly keepConversation: (activity: TeamsActivity) => Promise<void>;
  /** Where replies go out. */
  readonly connector: Pick<Connector, 'send' | 'member' | 'channel'>;
  /** Told when a reply was given up, after the short retries. */
  readonly onLostReply: (lost: LostReply) => Promise<void>;
  /** Told what a message of a reply in a personal chat shows, now that it stands there. */
  readonly onShown: (message: RepliedMessage) => Promise<void>;
}

/** An answer to the HTTP request that brought an activity. */
export interface EndpointAnswer {
  readonly status: number;
  readonly body?: object;
}

interface TakenTurn {
  readonly answer: Promise<EndpointAnswer>;
  /** Resolves when all replies are sent or given up. */
  readonly done: Promise<void>;
}

/** Takes an activity. `answered` tells whether the answer was written (true) or its request cut before (false). */
type TakeActivity = (activity: TeamsActivity, answered: Promise<boolean>) => TakenTurn;

/** Teams' own names look like `composeExtension/query`; what does not is nothing for the log. */
const invokeName = ({ name = '' }: TeamsActivity): string =>
  /^[a-zA-Z]+(?:\/[a-zA-Z]+){0,3}$/.test(name) && name.length <= 60 ? name : 'odd';

const settled = (status: number, done: Promise<void> = Promise.resolve()): TakenTurn => ({
  answer: Promise.resolve({ status }),
  done,
});

/** A turn of which it is not known yet how it goes on. */
const whenKnown = (turn: Promise<TakenTurn>): TakenTurn => ({
  answer: turn.then(({ answer }) => answer),
  done: turn.then(({ done }) => done),
});

/** Of these Teams tells once, and what they tell is kept however much else there is. */
const TOLD_ONCE: ReadonlySet<string> = new Set(['conversationUpdate', 'installationUpdate']);

const sendReply = async (reply: Reply, delivery: Delivery): Promise<void> => {
  const { replacement, rest } = splitReplacement(reply);
  const replaced = replacement === undefined || (await delivery.replacePressed(replacement));
  await delivery.send(replaced ? rest : reply.messages);
};

/**
 * A press is answered with what the card shows, and the rest follows as messages. Teams takes a late answer for a
 * failure and shows nothing of it, so a reply that takes long comes as messages instead, and so does one whose
 * request was cut, as a stop does.
 */
const onPress = (
  reply: Promise<Reply>,
  delivery: Delivery,
  answered: Promise<boolean>,
  late: { readonly afterMs: number; readonly text: string },
): TakenTurn => {
  const inTime = Promise.race([reply.then(answerPress), after(late.afterMs, undefined, { ref: false })]);
  return {
    answer: inTime.then((press) => {
      const body = press === undefined ? textOnCard(late.text) : press.body;
      return { status: 200, ...(body && { body }) };
    }),
    done: inTime.then(async (press) => {
      const isShown = await answered;
      if (press === undefined || !isShown) return sendReply(await reply, delivery);
      const { replacement, rest } = press;
      // The invoke's answer lasts only until the presser's client draws the message again.
      if (replacement !== undefined) await delivery.replacePressed(replacement);
      await delivery.send(rest);
    }),
  };
};

/** A message is acknowledged when its replies are sent, or earlier when that takes long. */
const onMessage = (reply: Promise<Reply>, delivery: Delivery, acknowledgeAfterMs: number): TakenTurn => {
  const done = reply.then((ready) => sendReply(ready, delivery));
  const answer = Promise.race([done, after(acknowledgeAfterMs, undefined, { ref: false })]);
  return { answer: answer.then(() => ({ status: 200 })), done };
};

/** Nothing follows the answer: the bot need not be in the chat that it came from. */
const onExtension = (
  reply: Promise<Reply>,
  bodyOf: (reply: Reply) => object,
  late: { readonly afterMs: number; readonly text: string },
): TakenTurn => {
  const inTime = Promise.race([reply, after(late.afterMs, say(late.text), { ref: false })]);
  return {
    answer: inTime.then((shown) => ({ status: 200, body: bodyOf(shown) })),
    done: reply.then(() => {}),
  };
};

/** What came, and what is known of it before anything is done. */
interface Hearing {
  readonly activity: TeamsActivity;
  readonly incoming: Incoming;
  readonly turn: string;
  readonly answered: Promise<boolean>;
}

/** Has a turn in a channel know which one, when somebody asks. */
const withChannel = (
  activity: TeamsActivity,
  incoming: Incoming,
  connector: Pick<Connector, 'channel'>,
): Incoming => {
  const { conversation } = incoming;
  if (conversation.kind !== 'channel') return incoming;
  return { ...incoming, conversation: { ...conversation, describe: () => connector.channel(activity) } };
};

/**
 * Turns activities into turns of the conversation. An activity that Teams sends again gets the first
 * turn's answer: it is neither dispatched nor replied to twice.
 */
export const createTeamsBot = (options: TeamsBotOptions): TakeActivity => {
  const { dispatch, clock, ids, log, connector, download, onLostReply, onShown } = options;
  const { admission, keepConversation } = options;
  const recent = new RecentTurns<TakenTurn>(clock, settled(200));

  const replyTo = async (incoming: Incoming, turn: string): Promise<Reply> => {
    try {
      return await dispatch(incoming);
    } catch (error) {
      log.error({ turn, err: error }, 'the dispatcher failed');
      return say(textsIn(incoming.locale).errors.bug(turn));
    }
  };

  const reportLost = async (activity: TeamsActivity, turn: string, outcome: SendOutcome): Promise<void> => {
    const identity = ownerOf(activity);
    try {
      await onLostReply({
        conversationId: withoutThread(activity.conversation.id),
        conversationKind: kindOf(activity.conversation),
        ...(identity !== undefined && { identity }),
        outcome,
      });
    } catch (error) {
      log.error({ turn, err: error }, 'a lost reply could not be reported');
    }
  };

  /** In a chat of several nobody's card is kept: what it shows is for the one who asked. */
  const keepShown = async (
    activity: TeamsActivity,
    turn: string,
    messageId: string,
    shown: Shown | undefined,
  ): Promise<void> => {
    const identity = ownerOf(activity);
    if (identity === undefined) return;
    try {
      await onShown({ chatId: activity.conversation.id, messageId, identity, shown });
    } catch (error) {
      log.error({ turn, err: error }, 'what a message shows could not be kept');
    }
  };

  /** How the turn is answered, once the reply to it is known. */
  const answerWith = (reply: Promise<Reply>, { activity, incoming, turn, answered }: Hearing): TakenTurn => {
    const texts = textsIn(incoming.locale);
    if (isFromExtension(activity)) {
      return onExtension(reply, isSearch(activity) ? answerSearch : answerTask, {
        afterMs: options.answerExtensionAfterMs,
        text: isSearch(activity) ? texts.search.tookTooLong : texts.common.tookTooLong,
      });
    }
    const delivery = deliveryTo(activity, {
      connector,
      log,
      turn,
      onLost: (outcome) => reportLost(activity, turn, outcome),
      onShown: (messageId, shown) => keepShown(activity, turn, messageId, shown),
    });
    // An answer to a file is an invoke too, but shows nothing, and an upload may take longer than Teams waits.
    return activity.type === 'invoke' && incoming.input.kind === 'press'
      ? onPress(reply, delivery, answered, {
          afterMs: options.answerPressAfterMs,
          text: texts.common.takesTime,
        })
      : onMessage(reply, delivery, options.acknowledgeAfterMs);
  };

  /** What starts no turn: where it came from is all that is kept, and that only of as much as may come. */
  const lookAt = async (activity: TeamsActivity): Promise<void> => {
    if (TOLD_ONCE.has(activity.type) || (await admission.mayLook(activity))) await keepConversation(activity);
  };

  /** Says that it is too much, where that may be said; nothing of the activity is looked at beyond what it is. */
  const refuse = async (
    { activity, incoming }: Hearing,
    mayTell: () => Promise<boolean>,
  ): Promise<TakenTurn> => {
    recent.refused(incoming.sourceKey);
    const text = textsIn(incoming.locale).errors.tooMuch;
    const { answer, isSent } = await refusedAnswer(activity, incoming.input, text, mayTell);
    const rest: Promise<unknown>[] = [];
    // Teams tells only once where the bot has been added.
    if (incoming.input.kind === 'installed') rest.push(keepConversation(activity));
    if (isSent) rest.push(connector.send(replyRequest(activity, textActivity(text))));
    return { answer: Promise.resolve(answer), done: Promise.all(rest).then(() => {}) };
  };

  const start = async (hearing: Hearing): Promise<TakenTurn> => {
    const { activity, incoming, turn } = hearing;
    const admitted = await admission.admit(activity);
    if ('refused' in admitted) return refuse(hearing, admitted.mayTell);
    const { ready, leave } = admitted.slot;
    const kept = keepConversation(activity);
    const { answer, done } = answerWith(
      ready.then(() => replyTo(incoming, turn)),
      hearing,
    );
    return {
      answer,
      done: Promise.all([done, kept])
        .then(() => {})
        .finally(leave),
    };
  };

  return (activity, answered) => {
    const turn = ids.short();
    const input = hear(activity);
    if (input === 'nothing') return settled(200, lookAt(activity));
    if (input === 'unknown_invoke') {
      log.info({ turn, invoke: invokeName(activity) }, 'an unknown invoke was refused');
      return settled(400, lookAt(activity));
    }
    const whole = withFiles(activity, withMentions(activity, input, connector), download);
    const incoming = withChannel(activity, incomingOf(activity, whole, turn), connector);
    const begin = (): TakenTurn => whenKnown(start({ activity, incoming, turn, answered }));
    // A search changes nothing, so it may be made again, and one for every key would push out what must be remembered.
    return isSearch(activity) ? begin() : recent.once(incoming.sourceKey, begin);
  };
};
