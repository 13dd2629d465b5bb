import { beforeEach, describe, expect, it } from 'vitest';
import { CARD_STAMPS } from '../../src/cards/index.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { sendWeek } from '../../src/conversation/digest-sending.js';
import { createDispatch } from '../../src/conversation/dispatch.js';
import { type Reply, show } from '../../src/conversation/reply.js';
import { startTurn } from '../../src/conversation/start-turn.js';
import type { Incoming } from '../../src/conversation/turn.js';
import { addSeconds } from '../../src/domain/calendar.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { rememberCard } from '../../src/usecases/remember-card.js';
import { anna } from '../support/builders.js';
import { at } from '../support/digest-builders.js';
import { fakeClock, fakeDelivery } from '../support/fakes.js';
import { later } from '../support/later.js';
import { aChat, allDone, type FakeMessenger, fakeMessenger } from '../support/queue.js';
import { runningNotifier } from '../support/running-notifier.js';
import { actionsIn, shownIn } from '../support/talk.js';

const WEEK = '2026-W46';
const MESSAGE = 'the card';

let clock: ReturnType<typeof fakeClock>;
let messenger: FakeMessenger;
let running: Awaited<ReturnType<typeof runningNotifier>>;
let posted: string[];
/** The posts wait here until a test lets them end. */
let gates: Map<string, ReturnType<typeof later>>;
beforeEach(async () => {
  clock = fakeClock(at('2026-11-16', '09:00'));
  messenger = fakeMessenger();
  gates = new Map(MUNICIPALITY_IDS.map((id) => [`${WEEK}-${id}`, later()]));
  posted = [];
  const delivery = fakeDelivery();
  const { post } = delivery;
  delivery.post = async (digestPost) => {
    posted.push(digestPost.key);
    await gates.get(digestPost.key)?.promise;
    return post.call(delivery, digestPost);
  };
  running = await runningNotifier({ clock, messenger, ports: { delivery } });
});

const [tenantId = '', aadObjectId = ''] = anna.identity.split('/');
const incoming = (input: Incoming['input']): Incoming => ({
  sourceKey: `conversation|${clock.now()}`,
  locale: 'sv',
  conversation: { id: aChat(anna).conversationId, kind: 'personal' },
  sender: { tenantId, aadObjectId, name: anna.displayName },
  input,
});
/** A reply that stands in the manager's chat, as the door towards Teams remembers it. */
const shownInChat = async (reply: Reply): Promise<Reply> => {
  const last = reply.messages.at(-1);
  await rememberCard(running.ports, {
    chatId: aChat(anna).conversationId,
    messageId: MESSAGE,
    identity: anna.identity,
    shown: last?.follows,
  });
  await allDone();
  return reply;
};
const dispatched = async (input: Incoming['input']) =>
  shownInChat(
    await createDispatch(running.ports, { commands: COMMANDS, stamps: CARD_STAMPS })(incoming(input)),
  );
const write = (text: string) => dispatched({ kind: 'text', text });
const press = (reply: Reply, title: string) => {
  const action = actionsIn(reply).find((each) => each.title === title);
  if (action === undefined) throw new Error(`no button ${title}`);
  return dispatched({ kind: 'press', verb: String(action.data['verb']), data: action.data });
};
/** Answers at once with how far it has come, as when the posts take long. */
const startSlowly = async (): Promise<Reply> => {
  const turn = await startTurn(running.ports, incoming({ kind: 'text', text: 'veckobrev skicka' }), 'id');
  return shownInChat(await sendWeek(running.ports, turn, WEEK, show, async () => undefined));
};
const end = async (municipality: string) => {
  gates.get(`${WEEK}-${municipality}`)?.resolve();
  await allDone();
};
const endAll = async () => {
  for (const gate of gates.values()) gate.resolve();
  await running.ports.background.ended();
  await allDone();
};
/** What the manager's card has become when an update has had its time. */
const cardNow = async (): Promise<Reply> => {
  clock.set(addSeconds(clock.now(), 2));
  await running.runOut();
  const last = messenger.tries.at(-1);
  expect(last).toMatchObject({ to: aChat(anna).conversationId, updates: MESSAGE });
  return { messages: last === undefined ? [] : [last.message] };
};

describe('a sending that takes longer than an answer may', () => {
  it('is answered with how far it has come, and the card changes as each digest ends', async () => {
    const shown = shownIn(await startSlowly());
    expect(shown).toContain('0 av 8 skickade. Jag skickar resten nu.');
    await end('ekero');
    expect(shownIn(await cardNow())).toContain('1 av 8 skickat. Jag skickar resten nu.');
    await end('jarfalla');
    expect(shownIn(await cardNow())).toContain('2 av 8 skickade.');
    await endAll();
    const ended = shownIn(await cardNow());
    expect(ended).toContain('Alla åtta är skickade.');
    expect(posted).toHaveLength(8);
  });

  it('is called off by a press, says so, and goes on by another', async () => {
    const under = await startSlowly();
    const off = await press(under, 'Avbryt resten');
    await end('ekero');
    await running.ports.background.ended();
    expect(shownIn(off)).toContain('0 av 8 skickade. Utskicket är avbrutet.');
    expect(shownIn(off)).toContain(' · skickas\n');
    const standing = await cardNow();
    expect(shownIn(standing)).toContain(
      '1 av 8 skickat. Utskicket är avbrutet. Resten skickas inte förrän du säger till.',
    );
    expect(posted).toEqual([`${WEEK}-ekero`]);
    for (const gate of gates.values()) gate.resolve();
    const on = await press(standing, 'Fortsätt skicka');
    expect(shownIn(on)).toContain('7 av 8 skickades nu, 1 var redan skickat.');
    expect(new Set(posted).size).toBe(8);
    expect(posted).toHaveLength(8);
  });

  it('stands as being sent in the overview, which follows it too', async () => {
    await startSlowly();
    const overview = await write('veckobrev v 46');
    expect(shownIn(overview).match(/^skickas$/gm)).toHaveLength(8);
    expect(overview.messages.at(-1)?.cards).toHaveLength(1);
    await end('ekero');
    expect(shownIn(await cardNow())).toContain('1 av 8 skickat.');
  });
});

it('says with the progress what just happened to one of them', async () => {
  await press(await startSlowly(), 'Avbryt resten');
  await endAll();
  const { version } = (await running.ports.store.get('digests', `${WEEK}-ekero`)) ?? {};
  const data = { week: WEEK, municipalityId: 'ekero', expectedVersion: version, why: 'Togs bort' };
  const reply = await dispatched({
    kind: 'press',
    verb: 'digest.send-again',
    data: { verb: 'digest.send-again', card: 'digest-resend@1', ...data },
  });
  expect(shownIn(reply)).toContain('Brevet till Ekerö är skickat en gång till.');
  expect(shownIn(reply)).toContain('Utskicket är avbrutet.');
});
