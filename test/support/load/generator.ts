import { setTimeout as after } from 'node:timers/promises';
import { activityFormCard } from '../../../src/cards/activity-form.js';
import { EMPTY_ACTIVITY_FORM } from '../../../src/cards/activity-form-fields.js';
import type { SentActivity } from '../fake-connector.js';
import { SERVICE_URL } from '../production.js';
import type { SoakBot } from '../soak-bot.js';
import { executeActivity, messageActivity, type TestActivity } from '../teams-activities.js';
import { TODAY } from '../unit-in-tenant.js';
import type { Sent } from './tally.js';
import { type Act, USERS, type User } from './users.js';

const TICK_MS = 20;
const QUESTION = 'vad är lovande praktik?';
/** Stands in the reply to the question and in nothing else that the bot says here. */
const ANSWER = 'Lovande praktik';
/** One in so many is sent once more under the same id, as Teams does when it has waited long for the answer. */
const AGAIN_ONE_IN = 50;

/** Everybody's messages and presses, each at its time, whether those before it are answered or not. */
export interface Generator {
  /** In the order they were sent. */
  readonly all: readonly Sent[];
  /** Writes for so long, in milliseconds. */
  run(forMs: number): Promise<void>;
  /** Resolves when every request is answered or cut. */
  idle(): Promise<void>;
}

const STAMP = activityFormCard.stamp;

/** The message that the button of a press stands on. */
const pressedBy = (id: string): string => `form of ${id}`;

const activityOf = (id: string, { key, tenantId }: User, act: Act, title: string): TestActivity => {
  const from = {
    id,
    from: { id: `29:${key}`, name: key, aadObjectId: key },
    conversation: { id: `a:${key}`, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  };
  switch (act) {
    case 'question':
      return messageActivity(SERVICE_URL, { ...from, text: QUESTION });
    case 'log':
      return messageActivity(SERVICE_URL, {
        ...from,
        text: `logga 2 tim bollplank med Järfälla om ${title} idag`,
      });
    case 'save': {
      const form = {
        ...EMPTY_ACTIVITY_FORM,
        kind: 'sounding_board',
        title,
        date: TODAY,
        hours: '2',
        municipalities: 'jarfalla',
      };
      const data = { ...form, submissionId: title, verb: 'activity.save', card: STAMP };
      return executeActivity(SERVICE_URL, 'activity.save', data, { ...from, replyToId: pressedBy(id) });
    }
  }
};

/** Whether an answer or a message is what was asked for: the answer, or the activity in a receipt. */
const isRight = ({ act, title }: Sent, said: string): boolean =>
  said.includes(act === 'question' ? ANSWER : title);

export const startGenerator = (bot: SoakBot): Generator => {
  const all: Sent[] = [];
  const byId = new Map<string, Sent>();
  const underWay = new Set<Promise<unknown>>();
  const { connector, bearer } = bot.production;
  const authorization = bearer();
  const headers = { 'content-type': 'application/json', authorization };

  const served = (sent: Sent): void => {
    sent.isServed = true;
    sent.ms ??= performance.now() - sent.at;
  };

  connector.keeps = false;
  connector.respond = ({ method, activityId, activity }: SentActivity) => {
    const sent = byId.get(activityId ?? '');
    if (sent === undefined) return 200;
    if (method === 'POST') sent.replies += 1;
    // What a press leads to stands on its card at last, also when the answer to the request only said that it takes time.
    if (isRight(sent, JSON.stringify(activity))) served(sent);
    return 200;
  };

  const post = (activity: TestActivity, sent: Sent): void => {
    const answered = bot.post({ body: JSON.stringify(activity), headers }).then(({ status, text }) => {
      sent.status ??= status;
      if (sent.act === 'save' && isRight(sent, text)) served(sent);
      underWay.delete(answered);
    });
    underWay.add(answered);
  };

  const send = (user: User, turn: number): void => {
    const act = user.acts[turn % user.acts.length] ?? user.acts[0];
    const id = `${user.key}-${turn}`;
    const title = `Samtal ${user.key} ${turn}`;
    const sent: Sent = { user, act, title, at: performance.now(), replies: 0, isServed: false };
    all.push(sent);
    byId.set(id, sent).set(pressedBy(id), sent);
    const activity = activityOf(id, user, act, title);
    post(activity, sent);
    if (act !== 'save' && user.keepsToLimit && all.length % AGAIN_ONE_IN === 0)
      setTimeout(() => post(activity, sent), 500);
  };

  let turn = 0;
  return {
    all,
    run: async (forMs) => {
      const began = performance.now();
      // Spread over the first minute's share, so that not all write at once.
      const next = USERS.map(({ perMinute }, at) => began + ((at / USERS.length) * 60_000) / perMinute);
      while (performance.now() - began < forMs) {
        const now = performance.now();
        for (const [at, user] of USERS.entries()) {
          if ((next[at] ?? 0) > now) continue;
          next[at] = (next[at] ?? 0) + 60_000 / user.perMinute;
          turn += 1;
          send(user, turn);
        }
        await after(TICK_MS);
      }
    },
    idle: async () => {
      await Promise.all(underWay);
    },
  };
};
