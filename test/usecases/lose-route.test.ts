import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person.js';
import { personaOf } from '../../src/usecases/demo/people.js';
import { keepConversation } from '../../src/usecases/keep-conversation.js';
import { loseRoute } from '../../src/usecases/lose-route.js';
import { createPersonas } from '../../src/usecases/personas.js';
import type { Ports, SendOutcome } from '../../src/usecases/ports.js';
import { reportLostReply } from '../../src/usecases/report-lost-reply.js';
import { anna, jarfallaMember, martin, solnaMember } from '../support/builders.js';
import { type FakeClock, fakeClock, fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import { aChat, BLOCKED, NOT_NOW, REFUSED, SENT, UNKNOWN } from '../support/queue.js';

const channel = { conversationId: 'a channel', id: '2026-channel', kind: 'channel' } as const;

interface House {
  readonly people?: readonly Person[];
  /** Whose chats are open. */
  readonly chats?: readonly Person[];
  readonly clock?: FakeClock;
}
const house = ({ people = [anna, martin, jarfallaMember], chats = people, clock }: House = {}): Ports => {
  const { identity: _nobody, ...inChannel } = aChat(anna, channel);
  const store = memoryStore({ people, conversations: [...chats.map((one) => aChat(one)), inChannel] });
  return fakePorts({ store, ...(clock && { clock }) });
};

/** To whom what is queued. */
const told = async (ports: Ports) =>
  (await ports.store.find('notices')).map(({ personId, notice }) => [personId, notice.kind]);

describe('loseRoute', () => {
  it('sets the conversation lost and tells the FoU manager whose it was, with an audit row', async () => {
    const ports = house();
    await loseRoute(ports, aChat(jarfallaMember), 'blocked');
    expect(await ports.store.get('conversations', aChat(jarfallaMember).id)).toEqual({
      ...aChat(jarfallaMember),
      version: 2,
      lost: { at: ports.clock.now(), reason: 'blocked' },
    });
    expect(await ports.store.find('notices')).toMatchObject([
      {
        personId: anna.id,
        state: 'waiting',
        notice: {
          kind: 'route_lost',
          conversationKind: 'personal',
          personId: jarfallaMember.id,
          reason: 'blocked',
        },
      },
    ]);
    expect(await ports.store.find('audit')).toMatchObject([
      { by: 'system', action: 'lose-route', collection: 'conversations', fields: ['lost'] },
    ]);
  });

  it.each<[string, House, Person, readonly Person[]]>([
    ['a council member: the managers', {}, jarfallaMember, [anna]],
    ['the only manager: the rest of the staff', {}, anna, [martin]],
    [
      'somebody, when the manager has no chat either: the staff',
      { chats: [martin, solnaMember] },
      solnaMember,
      [martin],
    ],
    [
      'somebody, when no staff has a chat: the manager, who is told later',
      { chats: [solnaMember] },
      solnaMember,
      [anna],
    ],
    ['the whole staff: nobody', { people: [anna] }, anna, []],
  ])('of %s', async (_whose, given, person, expected) => {
    const ports = house(given);
    await loseRoute(ports, aChat(person), 'gone');
    expect((await told(ports)).map(([personId]) => personId)).toEqual(expected.map(({ id }) => id));
  });

  it('of a channel says that it was one', async () => {
    const ports = house();
    await loseRoute(ports, channel, 'gone');
    expect(await ports.store.find('notices')).toMatchObject([
      { personId: anna.id, notice: { conversationKind: 'channel', reason: 'gone' } },
    ]);
  });

  it('leaves a conversation that is lost or forgotten as it is, and two at once lose it once', async () => {
    const ports = house();
    await Promise.all([1, 2, 3].map(() => loseRoute(ports, aChat(jarfallaMember), 'blocked')));
    await loseRoute(ports, aChat(solnaMember), 'blocked');
    expect(await ports.store.find('audit')).toHaveLength(1);
    expect(await told(ports)).toHaveLength(1);
  });

  it('loses it also when something else of it changes at the same moment', async () => {
    const ports = house();
    const { id: _id, version: _version, ...seen } = aChat(jarfallaMember, { language: 'en' });
    await Promise.all([keepConversation(ports, seen), loseRoute(ports, aChat(jarfallaMember), 'gone')]);
    expect(await ports.store.get('conversations', aChat(jarfallaMember).id)).toMatchObject({
      language: 'en',
      lost: { reason: 'gone' },
    });
  });

  it('tells once a day when it opens and is lost again and again', async () => {
    const clock = fakeClock('2026-11-18T11:00:00.000Z');
    const ports = house({ clock });
    const loseAgain = async () => {
      await loseRoute(ports, aChat(jarfallaMember), 'blocked');
      const [lost] = await ports.store.find('conversations', { identity: jarfallaMember.identity });
      if (lost === undefined) throw new Error('gone');
      const { lost: _lost, ...open } = lost;
      const record = { ...open, version: open.version + 1 };
      await ports.store.commit([
        { op: 'put', collection: 'conversations', record, expectedVersion: open.version },
      ]);
    };
    await loseAgain();
    await loseAgain();
    expect(await told(ports)).toHaveLength(1);
    clock.set('2026-11-19T11:00:00.000Z');
    await loseAgain();
    expect(await told(ports)).toHaveLength(2);
    expect(await ports.store.find('audit')).toHaveLength(3);
  });
});

describe('reportLostReply', () => {
  const reply = (outcome: SendOutcome, person = jarfallaMember) => ({
    conversationId: aChat(person).conversationId,
    conversationKind: 'personal' as const,
    identity: person.identity,
    outcome,
  });

  it.each<[string, SendOutcome, readonly object[]]>([
    ['sent', SENT, []],
    ['given up', NOT_NOW, [{ kind: 'send_failed', isCertain: true }]],
    ['refused', REFUSED, [{ kind: 'send_failed', isCertain: true }]],
    ['unknown', UNKNOWN, [{ kind: 'send_failed', isCertain: false }]],
    [
      'blocked',
      BLOCKED,
      [
        { kind: 'send_failed', isCertain: true },
        { kind: 'route_lost', reason: 'blocked' },
      ],
    ],
  ])('%s: tells the manager what it should', async (_name, outcome, expected) => {
    const ports = house();
    await reportLostReply(ports, reply(outcome));
    const notices = await ports.store.find('notices');
    expect(notices.map(({ notice }) => notice)).toEqual(
      expected.map((one) => expect.objectContaining({ ...one, personId: jarfallaMember.id })),
    );
    expect(notices.every(({ personId }) => personId === anna.id)).toBe(true);
  });

  it('loses the route of 403 and 404 only', async () => {
    for (const outcome of [SENT, NOT_NOW, REFUSED, UNKNOWN, BLOCKED]) {
      const ports = house();
      await reportLostReply(ports, reply(outcome));
      const chat = await ports.store.get('conversations', aChat(jarfallaMember).id);
      expect(chat?.lost?.reason).toBe(outcome === BLOCKED ? 'blocked' : undefined);
    }
  });

  it('tells once a day however many are lost, also at once', async () => {
    const ports = house();
    await Promise.all([1, 2, 3].map(() => reportLostReply(ports, reply(REFUSED))));
    await reportLostReply(ports, reply(UNKNOWN));
    expect(await told(ports)).toEqual([[anna.id, 'send_failed']]);
  });

  it('tells of people that the registry does not know, and of conversations it never saw', async () => {
    const ports = house({ chats: [anna] });
    await reportLostReply(ports, reply(BLOCKED, solnaMember));
    expect(await ports.store.find('notices')).toMatchObject([
      { personId: anna.id, notice: { kind: 'send_failed', conversationKind: 'personal' } },
    ]);
  });

  it('names in local mode whom the one who sits there plays', async () => {
    const personas = createPersonas(personaOf(jarfallaMember));
    const ports = { ...house(), personas };
    await reportLostReply(ports, reply(REFUSED, solnaMember));
    expect(await ports.store.find('notices')).toMatchObject([{ notice: { personId: jarfallaMember.id } }]);
  });
});
