import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/cards/card-text.js';
import type { Reply } from '../../../src/conversation/reply.js';
import type { QueuedNotice } from '../../../src/domain/notice.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, jarfallaMember, martin, solnaChief } from '../../support/builders.js';
import { aRequest } from '../../support/digest-builders.js';
import { fakeClock } from '../../support/fakes.js';
import { aChat, aNotice } from '../../support/queue.js';
import { RECORD_OF } from '../../support/store-records.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const { undelivered } = sv;
const request = aRequest('F2026-012');
const failed = aNotice('2026-a', {
  state: 'failed',
  notice: { kind: 'request_filed', requestId: request.id },
  reason: 'http_413',
  endedAt: '2026-11-18T10:30:00.000Z',
  attempts: 3,
});

const chatWith = async (...notices: readonly QueuedNotice[]) => {
  const chat = await conversationWith();
  await chat.ports.store.commit([
    insert('requests', request),
    ...notices.map((notice) => insert('notices', notice)),
  ]);
  return chat;
};
type Chat = Awaited<ReturnType<typeof chatWith>>;
const linesIn = (reply: Reply): string[] =>
  reply.messages
    .flatMap(({ cards = [] }) => cards.map(({ content }) => cardToText(content)))
    .flatMap((text) => text.split('\n'));
const linesOf = async (chat: Chat) => linesIn(await chat.write(martin, 'utskick'));

describe('utskick', () => {
  it.each([
    'utskick',
    'Visa utskick',
    'vad har inte kommit fram?',
    'undelivered',
    'show undelivered messages',
  ])('"%s" says in one sentence when all has arrived', async (text) => {
    const chat = await chatWith(aNotice('2026-sent', { state: 'sent', endedAt: '2026-11-18T10:30:00.000Z' }));
    expect(shownIn(await chat.write(martin, text))).toBe(undelivered.none);
  });

  it('is for the staff, in a personal chat', async () => {
    const chat = await chatWith(failed);
    for (const person of [jarfallaMember, solnaChief, undefined]) {
      expect(shownIn(await chat.write(person, 'utskick'))).not.toContain('F2026-012');
      const press = { verb: 'notice.resend', card: 'undelivered@1', noticeId: failed.id, expectedVersion: 1 };
      await chat.pressData(person, press);
    }
    const incoming = chat.incoming(martin, { kind: 'text', text: 'utskick' });
    const inChannel = { ...incoming, conversation: { id: 'a channel', kind: 'channel' as const } };
    expect(shownIn(await chat.dispatch(inChannel))).toBe(sv.errors.personalOnly);
    expect(await chat.ports.store.find('notices')).toEqual([failed]);
  });

  it('says of a failed one to whom, about what, why and when', async () => {
    expect(await linesOf(await chatWith(failed))).toEqual([
      undelivered.title,
      undelivered.ended.heading,
      'Till Martin Demo: ny förfrågan F2026-012',
      undelivered.ended.failed,
      'Senaste försöket: 18 november kl. 11.30.',
    ]);
  });

  it.each([
    ['failed', 'given_up', undelivered.ended.given_up],
    ['failed', 'no_conversation', undelivered.ended.no_conversation],
    ['failed', 'blocked', undelivered.ended.blocked],
    ['failed', 'gone', undelivered.ended.gone],
    ['failed', 'draw_failed', undelivered.ended.draw_failed],
    ['failed', 'http_400', undelivered.ended.failed],
    ['unknown', 'broke_off', undelivered.ended.broke_off],
    ['unknown', 'timeout', undelivered.ended.unknown],
  ] as const)('has a sentence for %s because of %s, and never the code', async (state, reason, sentence) => {
    const shown = shownIn(await (await chatWith({ ...failed, state, reason })).write(martin, 'utskick'));
    expect(shown).toContain(sentence);
    expect(shown).not.toContain(reason);
  });

  it.each<[string, Partial<QueuedNotice>, string]>([
    ['is queued', {}, undelivered.waiting.inTurn],
    ['is being sent', { state: 'sending', reservedBy: 'this-run' }, undelivered.waiting.sending],
    [
      'was not taken',
      { reason: 'http_502', nextAttemptAt: '2026-11-18T13:00:00.000Z' },
      undelivered.waiting.later('18 november kl. 14.00'),
    ],
    [
      'has no chat',
      { reason: 'no_conversation', nextAttemptAt: '2027-01-02T13:00:00.000Z' },
      undelivered.waiting.chat.no_conversation('2 januari 2027 kl. 14.00'),
    ],
    [
      'is blocked',
      { reason: 'blocked', nextAttemptAt: '2026-12-18T13:00:00.000Z' },
      undelivered.waiting.chat.blocked('18 december kl. 14.00'),
    ],
    [
      'is removed',
      { reason: 'gone', nextAttemptAt: '2026-12-18T13:00:00.000Z' },
      undelivered.waiting.chat.gone('18 december kl. 14.00'),
    ],
  ])('says of one that %s why it waits, since when and what happens', async (_what, given, why) => {
    const first = aNotice('2026-a', { queuedAt: '2026-11-17T08:00:00.000Z', ...given });
    expect(await linesOf(await chatWith(first, aNotice('2026-b')))).toEqual([
      undelivered.title,
      undelivered.waiting.heading,
      'Till Martin Demo: 2 meddelanden',
      why,
      'Har väntat sedan 17 november kl. 09.00.',
    ]);
  });

  it.each<[QueuedNotice['notice'], string]>([
    [{ kind: 'request_withdrawn', requestId: request.id }, 'återtagen förfrågan F2026-012'],
    [
      { kind: 'route_lost', conversationKind: 'personal', personId: anna.id, reason: 'gone' },
      'chatten med Anna Demo tar inte emot meddelanden',
    ],
    [
      { kind: 'route_lost', conversationKind: 'personal', reason: 'gone' },
      'chatten med någon som jag inte känner tar inte emot meddelanden',
    ],
    [
      { kind: 'send_failed', conversationKind: 'group', isCertain: true },
      'ett meddelande till en gruppchatt som kanske inte kom fram',
    ],
    [
      { kind: 'send_failed', conversationKind: 'channel', isCertain: true },
      'ett meddelande till en kanal som kanske inte kom fram',
    ],
    [{ kind: 'digests_ended', week: '2026-W46' }, 'så gick det med veckobreven v. 46'],
    [{ kind: 'digests_preview', week: '2026-W47' }, 'förhandsvisningen av veckobreven v. 47'],
    [{ kind: 'digests_missed', weeks: ['2026-W45'] }, 'veckobrev som inte har skickats'],
    [
      {
        kind: 'digest_route_lost',
        municipalityId: 'solna',
        reason: 'forbidden',
        at: '2026-11-16T07:00:00.000Z',
      },
      'veckobrevet som inte kommer fram till Solna',
    ],
    [{ kind: 'sign_in_needed' }, 'inloggningen för veckobreven'],
    [{ kind: 'request_filed', requestId: '2020-gallrad' }, 'ny förfrågan (gallrad)'],
    [{ kind: 'claim_answered', claimId: '2020-gallrad' }, 'svar om att representera en kommun'],
    [{ kind: 'representation_claimed', claimId: '2020-gallrad' }, 'någon vill representera en kommun'],
    [{ kind: 'roles_changed', version: 2 }, 'ändrade roller'],
    [{ kind: 'seat_vacant', municipalityId: 'solna', since: '2026-11-18' }, 'Solna saknar rådsmedlem'],
  ])('names what %j is about', async (notice, subject) => {
    expect(await linesOf(await chatWith({ ...failed, notice }))).toContain(`Till Martin Demo: ${subject}`);
  });

  it('shows fifteen and says how many there are', async () => {
    const many = Array.from({ length: 17 }, (_, index) => ({
      ...failed,
      id: `2026-${index}`,
      key: `${index}`,
    }));
    const lines = await linesOf(await chatWith(...many));
    expect(lines.filter((line) => line.startsWith('Till Martin'))).toHaveLength(15);
    expect(lines).toContain('Här visas 15 av 17.');
  });
});

describe('utskick: a press', () => {
  it('sends again, once for two presses, and shows the list as it is then', async () => {
    const chat = await chatWith(failed);
    const list = await chat.write(martin, 'utskick');
    const [first, second] = await Promise.all([1, 2].map(() => chat.press(martin, list, 'Skicka igen')));
    const told = [first, second].map((reply) => reply && shownIn(reply));
    expect(told[0]).toContain(undelivered.resent);
    expect(told[1]).toContain(undelivered.changed);
    for (const shown of told) expect(shown).toContain('Till Martin Demo: 1 meddelande');
    expect(await chat.ports.store.find('notices')).toMatchObject([{ state: 'waiting', attempts: 0 }]);
    expect(await chat.ports.store.find('audit')).toMatchObject([{ by: martin.id, action: 'resend-notice' }]);
  });

  it('takes one off the list, and then says that there is nothing left', async () => {
    const chat = await chatWith(failed);
    const list = await chat.write(martin, 'utskick');
    const after = await chat.press(martin, list, 'Ta bort från listan');
    expect(linesIn(after)).toEqual([undelivered.title, undelivered.dismissed, undelivered.none]);
    expect(shownIn(await chat.press(martin, list, 'Ta bort från listan'))).toContain(undelivered.changed);
    expect(actionsIn(after)).toEqual([]);
  });
});

describe('utskick: conversations that take no messages', () => {
  const lost = { at: '2026-11-17T08:00:00.000Z', reason: 'blocked' } as const;
  const channel = RECORD_OF.channels('2026-0001');
  const withLost = async () => {
    const chat = await chatWith();
    const { identity: _nobody, ...shared } = aChat(anna, { lost: { ...lost, reason: 'gone' } });
    await chat.ports.store.commit([
      insert('channels', { ...channel, municipalityId: 'solna', channelId: 'of Solna' }),
      insert('conversations', aChat(jarfallaMember, { lost })),
      insert('conversations', { ...shared, id: '2026-c', kind: 'channel', conversationId: 'of Solna' }),
      insert('conversations', { ...shared, id: '2026-d', kind: 'channel', conversationId: 'other' }),
      insert('conversations', { ...shared, id: '2026-e', kind: 'group', conversationId: 'group' }),
      insert('conversations', aChat(solnaChief)),
    ]);
    return chat;
  };

  it('are named, with why and since when', async () => {
    const lines = await linesOf(await withLost());
    const gone = 'Jag är borttagen därifrån sedan 17 november 2026.';
    expect(lines).toEqual([
      undelivered.title,
      undelivered.lost.heading,
      'Chatten med jarfalla Demo',
      'Jag är blockerad där sedan 17 november 2026.',
      'Kanalen för Solna',
      gone,
      'En kanal',
      gone,
      'En gruppchatt',
      gone,
    ]);
  });

  it('can be taken off the list, once', async () => {
    const chat = await withLost();
    const list = await chat.write(anna, 'utskick');
    const after = await chat.press(anna, list, undelivered.lost.forget);
    expect(shownIn(after)).toContain(undelivered.forgotten);
    expect(shownIn(after)).not.toContain('jarfalla Demo');
    expect(shownIn(await chat.press(anna, list, undelivered.lost.forget))).toContain(undelivered.changed);
    expect(await chat.ports.store.find('audit')).toMatchObject([
      { by: anna.id, action: 'forget-conversation' },
    ]);
  });

  it('are never forgotten by a press when they are open', async () => {
    const chat = await withLost();
    const { id } = aChat(solnaChief);
    await chat.pressData(anna, { verb: 'conversation.forget', card: 'undelivered@1', conversationId: id });
    expect(await chat.ports.store.get('conversations', id)).toEqual(aChat(solnaChief));
  });
});

describe('utskick in English', () => {
  it('says the same', async () => {
    const chat = await conversationWith({ ports: { clock: fakeClock() } });
    await chat.ports.store.commit([insert('notices', failed), insert('requests', request)]);
    const shown = shownIn(await chat.write(martin, 'undelivered', 'en'));
    expect(shown).toContain('To Martin Demo: new request F2026-012');
    expect(shown).toContain('Last try: 18 November at 11:30.');
  });
});
