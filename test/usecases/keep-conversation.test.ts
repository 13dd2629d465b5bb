import { describe, expect, it } from 'vitest';
import type { SeenConversation } from '../../src/domain/conversation-reference.js';
import { forgetConversation, forgetTeam } from '../../src/usecases/forget-conversation.js';
import { keepConversation } from '../../src/usecases/keep-conversation.js';
import type { Change, Ports } from '../../src/usecases/ports.js';
import { watchedStore } from '../../src/usecases/watched-store.js';
import { martin } from '../support/builders.js';
import { fakeLog, fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';
import { aChat } from '../support/queue.js';

const { id: _id, version: _version, ...seen } = aChat(martin);
const lost = { at: '2026-11-17T08:00:00.000Z', reason: 'gone' } as const;

/** Ports that count what is written. */
const counting = (...chats: readonly Parameters<typeof aChat>[1][]) => {
  const commits: (readonly Change[])[] = [];
  const records = chats.map((overrides) => aChat(martin, overrides));
  const store = watchedStore(memoryStore({ conversations: records }), (changes) => commits.push(changes));
  return { ...fakePorts({ store }), commits };
};
const kept = (ports: Ports) => ports.store.find('conversations');

describe('keepConversation', () => {
  it('keeps a conversation that is new', async () => {
    const ports = counting();
    await keepConversation(ports, seen);
    expect(await kept(ports)).toMatchObject([{ ...seen, version: 1 }]);
  });

  it('writes nothing when nothing is new', async () => {
    const ports = counting({});
    await keepConversation(ports, seen);
    expect(ports.commits).toEqual([]);
  });

  it.each<[string, Partial<SeenConversation>]>([
    ['the address', { serviceUrl: 'https://other.example/' }],
    ['the bot', { botId: '28:other' }],
    ['the language', { language: 'en' }],
    ['the team', { teamId: 'a team' }],
  ])('keeps %s when it has changed', async (_what, change) => {
    const ports = counting({});
    await keepConversation(ports, { ...seen, ...change });
    expect(await kept(ports)).toEqual([{ ...aChat(martin), ...change, version: 2 }]);
  });

  it('leaves a personal chat to its owner when somebody else seems to write in it', async () => {
    const log = fakeLog();
    const ports = { ...counting({}), log };
    await keepConversation(ports, { ...seen, identity: 'tenant/eva' });
    expect(await kept(ports)).toEqual([aChat(martin)]);
    expect(log.lines).toMatchObject([{ level: 'warn', fields: {} }]);
  });

  it('takes away that it was lost: it has just been heard from', async () => {
    const ports = counting({ lost });
    await keepConversation(ports, seen);
    expect(await kept(ports)).toEqual([{ ...aChat(martin), version: 2 }]);
  });

  it('still knows what an activity leaves out', async () => {
    const ports = counting({ teamId: 'a team' });
    const { identity: _identity, ...nobody } = seen;
    await keepConversation(ports, nobody);
    expect(ports.commits).toEqual([]);
  });

  it('does not write the language anew for each who speaks in a channel', async () => {
    const ports = counting({ kind: 'channel' });
    await keepConversation(ports, { ...seen, kind: 'channel', language: 'en' });
    expect(ports.commits).toEqual([]);
  });

  it('is harmless when many activities come at once', async () => {
    const ports = counting();
    const many = Array.from({ length: 20 }, (_, index) => ({
      ...seen,
      language: index % 2 === 0 ? ('sv' as const) : ('en' as const),
    }));
    await Promise.all(many.map((one) => keepConversation(ports, one)));
    expect(await kept(ports)).toHaveLength(1);
  });

  it('keeps the news of the one that came second, too', async () => {
    const ports = counting({});
    const second = { ...seen, serviceUrl: 'https://other.example/' };
    await Promise.all([
      keepConversation(ports, { ...seen, language: 'en' }),
      keepConversation(ports, second),
    ]);
    expect(await kept(ports)).toMatchObject([{ serviceUrl: 'https://other.example/', version: 3 }]);
  });
});

describe('forgetConversation', () => {
  it('removes the reference, with an audit row', async () => {
    const ports = counting({}, { id: '2026-other', conversationId: 'other' });
    await forgetConversation(ports, seen.conversationId);
    expect((await kept(ports)).map(({ conversationId }) => conversationId)).toEqual(['other']);
    expect(await ports.store.find('audit')).toMatchObject([
      { by: 'system', action: 'forget-conversation', recordId: aChat(martin).id },
    ]);
  });

  it('removes it also when it changes at the same moment', async () => {
    const ports = counting({});
    const change = keepConversation(ports, { ...seen, language: 'en' });
    await Promise.all([change, forgetConversation(ports, seen.conversationId)]);
    expect(await kept(ports)).toEqual([]);
  });

  it('does nothing for one that is not known, or that is forgotten twice at once', async () => {
    const ports = counting({});
    await forgetConversation(ports, 'unknown');
    await Promise.all([1, 2].map(() => forgetConversation(ports, seen.conversationId)));
    expect(ports.commits).toHaveLength(1);
  });
});

describe('forgetTeam', () => {
  const inTeam = (id: string, teamId: string) =>
    ({ id: `2026-${id}`, conversationId: id, kind: 'channel', teamId }) as const;
  const channels = [inTeam('general', 'a team'), inTeam('other', 'a team'), inTeam('far', 'another')];

  it('removes all channels of the team and nothing else, in one commit, each with an audit row', async () => {
    const ports = counting({}, ...channels);
    await forgetTeam(ports, 'a team');
    expect((await kept(ports)).map(({ conversationId }) => conversationId)).toEqual([
      seen.conversationId,
      'far',
    ]);
    expect(ports.commits).toHaveLength(1);
    expect((await ports.store.find('audit')).map(({ recordId }) => recordId)).toEqual([
      '2026-general',
      '2026-other',
    ]);
  });

  it('removes them also when one changes or is forgotten at the same moment', async () => {
    const ports = counting(...channels);
    const { identity: _identity, ...nobody } = seen;
    await Promise.all([
      keepConversation(ports, {
        ...nobody,
        ...inTeam('other', 'a team'),
        serviceUrl: 'https://new.example/',
      }),
      forgetConversation(ports, 'general'),
      forgetTeam(ports, 'a team'),
    ]);
    expect((await kept(ports)).map(({ conversationId }) => conversationId)).toEqual(['far']);
  });

  it('does nothing for one that is not known', async () => {
    const ports = counting(...channels);
    await forgetTeam(ports, 'unknown');
    expect(ports.commits).toEqual([]);
  });
});
