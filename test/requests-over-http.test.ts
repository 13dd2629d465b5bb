import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addDays } from '../src/domain/calendar.js';
import { identityOf } from '../src/domain/person.js';
import type { Request } from '../src/domain/request.js';
import { sv } from '../src/texts/sv/index.js';
import { insert } from '../src/usecases/changes.js';
import { aPerson } from './support/builders.js';
import { type Element, elementsIn } from './support/card-elements.js';
import type { Fate, SentActivity } from './support/fake-connector.js';
import { TENANT_ID } from './support/fake-microsoft.js';
import { PATIENT, type Production, startProduction, type Writer } from './support/production.js';
import type { RunningProgram } from './support/program.js';
import { anna, councilMembers, martin, NOON_ZONE, TODAY, UNIT } from './support/unit-in-tenant.js';

const memberFor = (id: string): Writer =>
  councilMembers.find(({ municipalityId }) => municipalityId === id) ?? anna;
const jonas = memberFor('jarfalla');
const sofia = memberFor('solna');
const { buttons, lines } = sv.requestCard;
const { acts, joint } = sv.requestForms;
const NUMBER = `F${TODAY.slice(0, 4)}-001`;
const NEWS = sv.requestNews.happened;
const OUTCOME = NEWS.record_decision.yes;

type Activity = SentActivity['activity'];

/** A request from question to report, while the connector fails every third time and the program is killed twice. */
describe('a second-line request over HTTP', { timeout: 60_000 }, () => {
  let production: Production;
  let bot: RunningProgram;
  /** Decides about what it knows; the others fail every third time. */
  let trap: (request: SentActivity) => Fate | undefined = () => undefined;

  beforeAll(async () => {
    production = await startProduction({
      FIRST_MANAGER: `${TENANT_ID}/${anna.aadObjectId}`,
      TIMEZONE: NOON_ZONE,
    });
    const manager = aPerson('anna', [{ role: 'fou_manager', from: '2020-01-01' }], {
      identity: identityOf(TENANT_ID, anna.aadObjectId),
    });
    await production.seed([...UNIT, insert('people', manager)]);
    let count = 0;
    production.connector.respond = (request) => {
      const trapped = trap(request);
      if (trapped !== undefined) return trapped;
      count += 1;
      return count % 3 === 0 ? 503 : 200;
    };
    bot = await production.startBot();
  });
  afterAll(() => production.close());

  /** A chat as its person sees it: every message in its newest form, by its id, in the order that they came. */
  const chatOf = ({ chat }: Writer): ReadonlyMap<string, Activity> => {
    const messages = new Map<string, Activity>();
    production.connector.sent.forEach(({ method, conversationId, activityId, activity }, index) => {
      if (conversationId !== chat) return;
      messages.set(method === 'PUT' ? (activityId ?? '') : `sent-${index + 1}`, activity);
    });
    return messages;
  };
  const shows = (activity: Activity | undefined, words: string): boolean =>
    JSON.stringify(activity).includes(JSON.stringify(words).slice(1, -1));
  const messagesWith = (who: Writer, words: string): [string, Activity][] =>
    [...chatOf(who)].filter(([, activity]) => shows(activity, words));
  const buttonIn = (activity: Activity, title: string): boolean =>
    elementsIn(activity).some(({ type, title: shown }) => type === 'Action.Execute' && shown === title);
  const latestWith = (who: Writer, title: string): [string, Activity] | undefined =>
    [...chatOf(who)].findLast(([, activity]) => buttonIn(activity, title));

  const theRequest = async (): Promise<Request | undefined> => {
    const [request] = await (await production.stored()).find('requests', { number: NUMBER });
    return request;
  };
  const cardOf = async (who: Writer) => {
    const store = await production.stored();
    const [person] = await store.find('people', { identity: identityOf(TENANT_ID, who.aadObjectId) });
    const cards = await store.find('livecards', { personId: person?.id ?? '' });
    return cards.find(({ shown }) => shown.subject.kind === 'request');
  };
  /** Until what somebody has in their chat is the request as it is. */
  const isUpToDate = (who: Writer): Promise<unknown> =>
    vi.waitUntil(async () => {
      const [card, request] = await Promise.all([cardOf(who), theRequest()]);
      return card !== undefined && card.shown.version === request?.version;
    }, PATIENT);

  /** Until nothing is on its way to anybody. */
  const isQuiet = (): Promise<unknown> =>
    vi.waitUntil(async () => {
      const notices = await (await production.stored()).find('notices');
      return notices.every(({ state }) => state !== 'waiting' && state !== 'sending');
    }, PATIENT);

  const press = async (who: Writer, title: string, inputs?: Element): Promise<void> => {
    const [messageId, activity] = await vi.waitUntil(() => latestWith(who, title), PATIENT);
    const { status } = await production.press(who, activity, title, inputs, messageId);
    expect(status).toBe(200);
  };
  /** Presses on a card that is up to date, and waits until it is again. */
  const act = async (who: Writer, title: string): Promise<void> => {
    await isUpToDate(who);
    await press(who, title);
    await isUpToDate(who);
  };
  const fill = async (who: Writer, title: string, send: string, inputs: Element): Promise<void> => {
    await isUpToDate(who);
    await press(who, title);
    await press(who, send, inputs);
    await isUpToDate(who);
  };
  const startAnew = async (): Promise<void> => {
    await production.kill(bot);
    trap = () => undefined;
    bot = await production.startBot();
  };
  /** Lets the next request that it is about hang, and resolves when it has come. */
  const caught = (isIt: (request: SentActivity) => boolean, fate: Fate): Promise<void> =>
    new Promise((resolve) => {
      let isCaught = false;
      trap = (request) => {
        if (isCaught || !isIt(request)) return undefined;
        isCaught = true;
        resolve();
        return fate;
      };
    });

  it('is sent by the council member and comes to all of the staff', async () => {
    for (const who of [jonas, sofia, martin, anna]) await production.write(who, 'hej');
    await production.write(jonas, 'förfrågan');
    const answers = {
      question: 'Hur kan vi följa upp vår nya öppenvård under flera år?',
      desiredLine: 'second',
    };
    await press(jonas, sv.request.form.send, answers);
    await vi.waitUntil(() => messagesWith(jonas, sv.request.understood.title).length > 0, PATIENT);
    await press(jonas, sv.request.form.send, answers);
    await Promise.all([jonas, martin, anna].map(isUpToDate));
    expect((await cardOf(jonas))?.messageId).toBe(messagesWith(jonas, NUMBER)[0]?.[0]);
    expect(messagesWith(jonas, NUMBER)).toHaveLength(1);
  });

  it('is prepared for the steering group, and another municipality says that it wants to take part', async () => {
    await act(martin, lines.takeOn.second);
    await fill(martin, buttons.ask_jointly, acts.ask_jointly.save, { municipalities: 'solna' });
    await press(sofia, joint.yes);
    await act(martin, buttons.submit);
    await isUpToDate(jonas);
    expect(messagesWith(jonas, NUMBER)).toHaveLength(1);
    expect((await theRequest())?.jointInterest?.answers).toMatchObject([{ isInterested: true }]);
  });

  it('is decided, and the program dies while it changes the card of the one who asked', async () => {
    const hung = caught(
      ({ method, conversationId, activity }) =>
        method === 'PUT' && conversationId === jonas.chat && shows(activity, OUTCOME),
      'hang_when_taken',
    );
    await fill(anna, buttons.record_decision, acts.record_decision.save, {
      body: 'admin_steering',
      outcome: 'yes',
      date: TODAY,
      minutesRef: 'protokoll, § 4',
    });
    await hung;
    await startAnew();
    await isUpToDate(jonas);
    await vi.waitUntil(() => messagesWith(jonas, sv.requestNews.title(NUMBER)).length === 1, PATIENT);
    expect(shows(chatOf(jonas).get((await cardOf(jonas))?.messageId ?? ''), OUTCOME)).toBe(true);
  });

  it('gets its agreement, and the program dies while it tells the one who asked', async () => {
    await act(anna, buttons.prepare_agreement);
    // Later news would be told instead.
    await isQuiet();
    const hung = caught(
      ({ method, conversationId, activity }) =>
        method === 'POST' && conversationId === jonas.chat && shows(activity, NEWS.record_agreement),
      'hang',
    );
    await fill(anna, buttons.record_agreement, acts.record_agreement.save, {
      fouManagerSigned: 'Anna Demo',
      commissionerName: 'Jonas Demo',
      signedAt: TODAY,
      from: TODAY,
      to: addDays(TODAY, 700),
    });
    await hung;
    await startAnew();
    // It may have arrived as far as anybody knows: a person is asked, and nothing is sent again until they say so.
    await vi.waitUntil(() => latestWith(anna, sv.notices.showUndelivered.title), PATIENT);
    expect(messagesWith(jonas, NEWS.record_agreement).map(([id]) => id)).toEqual([
      (await cardOf(jonas))?.messageId,
    ]);
    await production.write(anna, 'utskick');
    await press(anna, sv.undelivered.ended.resend);
    await vi.waitUntil(() => messagesWith(jonas, NEWS.record_agreement).length === 2, PATIENT);
  });

  it('is reported and closed, and everyone ends with the right card, exactly once', async () => {
    await fill(martin, buttons.attach, acts.attach.save, {
      kind: 'fou_report',
      title: 'Öppenvården följs upp',
    });
    await act(martin, buttons.report);
    await isQuiet();
    await fill(martin, buttons.close, acts.close.save, {});
    await Promise.all([jonas, martin, anna].map(isUpToDate));
    await isQuiet();

    const request = await theRequest();
    expect(request?.status).toBe('closed');
    for (const who of [jonas, martin, anna]) {
      const card = chatOf(who).get((await cardOf(who))?.messageId ?? '');
      expect(shows(card, NUMBER)).toBe(true);
      expect(shows(card, sv.labels.statuses.closed)).toBe(true);
      // The other messages are short; there is one card.
      expect(messagesWith(who, sv.labels.statuses.closed)).toHaveLength(1);
    }
    const news = messagesWith(jonas, sv.requestNews.title(NUMBER));
    const told = [OUTCOME, NEWS.prepare_agreement, NEWS.record_agreement, NEWS.report, NEWS.close];
    expect(told.map((words) => news.filter(([, activity]) => shows(activity, words)).length)).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect(messagesWith(sofia, NUMBER)).toHaveLength(1);
  });
});
