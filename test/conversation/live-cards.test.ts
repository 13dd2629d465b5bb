import { beforeEach, describe, expect, it } from 'vitest';
import { cardToText } from '../../src/cards/card-text.js';
import type { Message } from '../../src/conversation/reply.js';
import { addSeconds } from '../../src/domain/calendar.js';
import { showsRequest } from '../../src/domain/live-card.js';
import type { Person } from '../../src/domain/person.js';
import type { Request } from '../../src/domain/request.js';
import type { RequestAct } from '../../src/domain/request-act.js';
import { actOnRequest } from '../../src/usecases/act-on-request.js';
import { insert, update } from '../../src/usecases/changes.js';
import type { Ports } from '../../src/usecases/ports.js';
import { rememberCard } from '../../src/usecases/remember-card.js';
import { anna, jarfallaMember, martin, solnaMember } from '../support/builders.js';
import { aRequest } from '../support/digest-builders.js';
import { fakeClock } from '../support/fakes.js';
import {
  aChat,
  allDone,
  aNotice,
  type FakeMessenger,
  fakeMessenger,
  NOT_NOW,
  REFUSED,
  UNKNOWN,
} from '../support/queue.js';
import { maria, runningNotifier } from '../support/running-notifier.js';

const request = aRequest('F2026-014');
const FIRST: RequestAct = { kind: 'choose_line', line: 'first' };

let clock: ReturnType<typeof fakeClock>;
let messenger: FakeMessenger;
beforeEach(() => {
  clock = fakeClock();
  messenger = fakeMessenger();
  let count = 0;
  messenger.outcome = async () => {
    count += 1;
    return { state: 'sent', receipt: `message-${count}` };
  };
});

const house = async () => {
  const running = await runningNotifier({ clock, messenger });
  await running.ports.store.commit([insert('requests', request)]);
  await allDone();
  return running;
};
type Running = Awaited<ReturnType<typeof house>>;

const act = async ({ ports }: Running, by: Person, ...acts: readonly [RequestAct, ...RequestAct[]]) => {
  const before = (await ports.store.get('requests', request.id)) as Request;
  const done = await actOnRequest(ports, {
    by: by.id,
    requestId: request.id,
    expectedVersion: before.version,
    acts,
  });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  await allDone();
  return done.value;
};
/** Lets what waits a little have its time. */
const pass = async ({ runOut }: Running, seconds = 2) => {
  clock.set(addSeconds(clock.now(), seconds));
  await runOut();
};
const cardAt = async (ports: Ports, person: Person, messageId: string, shown: Request) => {
  await rememberCard(ports, {
    chatId: aChat(person).conversationId,
    messageId,
    identity: person.identity,
    shown: showsRequest(shown),
  });
  await allDone();
};
/** Whom, in which message when it changes one, and the line that says what happened. */
const told = () =>
  messenger.tries.map(({ to, updates, message }) => [
    to,
    updates ?? 'new',
    message.cards?.[0]?.summary.replace(/^F2026-014: Senast hänt \(.*?\): /, ''),
  ]);
const textOf = (message: Message | undefined) =>
  (message?.cards ?? []).map(({ content }) => cardToText(content)).join();
const chat = (person: Person) => aChat(person).conversationId;
const kindsLeft = async ({ ports }: Running) =>
  (await ports.store.find('notices')).map(({ notice, state }) => `${notice.kind} ${state}`);

describe('a request that changes', () => {
  it('comes as one card, which changes in its place from then on', async () => {
    const running = await house();
    await act(running, martin, { kind: 'take' });
    await act(running, martin, FIRST);
    expect(told()).toEqual([
      [chat(jarfallaMember), 'new', 'Martin Demo har tagit hand om förfrågan.'],
      [chat(jarfallaMember), 'message-1', 'Martin Demo har valt första linjen.'],
    ]);
    expect(await running.ports.store.find('livecards')).toMatchObject([
      { personId: jarfallaMember.id, messageId: 'message-1', shown: { version: 3 }, noticedVersion: 2 },
    ]);
  });

  it('changes the receipt that the asker got when they sent it, and sends nothing new', async () => {
    const running = await house();
    await cardAt(running.ports, jarfallaMember, 'receipt', request);
    await act(running, martin, { kind: 'take' });
    expect(told()).toMatchObject([[chat(jarfallaMember), 'receipt', expect.anything()]]);
  });

  it('says by a message beside the card what they are to notice, with a way to the card', async () => {
    const running = await house();
    await cardAt(running.ports, jarfallaMember, 'receipt', request);
    await act(running, martin, FIRST, { kind: 'accept' });
    expect(told()).toEqual([
      [chat(jarfallaMember), 'receipt', 'FoU tar sig an uppdraget.'],
      [chat(jarfallaMember), 'new', 'Nytt om F2026-014'],
    ]);
    const [, news] = messenger.tries;
    expect(textOf(news?.message)).toContain('FoU tar sig an uppdraget.');
  });

  it('is not told twice to who gets the whole card because of it', async () => {
    const running = await house();
    await act(running, martin, FIRST, { kind: 'accept' });
    expect(told()).toEqual([[chat(jarfallaMember), 'new', 'FoU tar sig an uppdraget.']]);
  });

  it('is shown once as it is now, when several changes have waited', async () => {
    messenger.outcome = async () => NOT_NOW;
    const running = await house();
    await act(running, martin, { kind: 'take' });
    await act(running, martin, FIRST);
    await act(running, martin, { kind: 'accept' });
    messenger.tries.length = 0;
    messenger.outcome = async () => ({ state: 'sent', receipt: 'the-card' });
    await pass(running, 60);
    expect(told()).toEqual([[chat(jarfallaMember), 'new', 'FoU tar sig an uppdraget.']]);
    expect(await kindsLeft(running)).toEqual([
      'request_changed sent',
      'request_changed sent',
      'request_changed sent',
      'request_news failed',
    ]);
  });

  it('changes the cards that others have open of it, and sends them nothing new', async () => {
    const running = await house();
    await cardAt(running.ports, anna, 'open-at-anna', request);
    await cardAt(running.ports, jarfallaMember, 'receipt', request);
    await act(running, martin, { kind: 'take' });
    await pass(running);
    expect(told()).toEqual([
      [chat(jarfallaMember), 'receipt', 'Martin Demo har tagit hand om förfrågan.'],
      [chat(anna), 'open-at-anna', 'Martin Demo har tagit hand om förfrågan.'],
    ]);
    // Nobody is to look for what only changed a card.
    expect(await kindsLeft(running)).toEqual(['request_changed sent']);
  });

  it('changes the card of who did it, unless the answer to the press has done so already', async () => {
    const running = await house();
    await cardAt(running.ports, martin, 'mine', request);
    const after = await act(running, martin, { kind: 'take' });
    await cardAt(running.ports, martin, 'mine', after);
    await pass(running);
    expect(told().filter(([to]) => to === chat(martin))).toEqual([]);
    await act(running, martin, FIRST);
    await pass(running);
    expect(told().filter(([to]) => to === chat(martin))).toEqual([
      [chat(martin), 'mine', 'Martin Demo har valt första linjen.'],
    ]);
  });

  it('brings a card up to date that was shown just before it was changed, and remembered just after', async () => {
    const running = await house();
    await act(running, martin, { kind: 'take' });
    await cardAt(running.ports, anna, 'open-at-anna', request);
    await pass(running);
    expect(told()).toContainEqual([chat(anna), 'open-at-anna', 'Martin Demo har tagit hand om förfrågan.']);
  });

  it('draws nothing over a form that has taken the place of the card', async () => {
    const running = await house();
    await cardAt(running.ports, anna, 'open-at-anna', request);
    const { identity } = anna;
    await rememberCard(running.ports, {
      chatId: chat(anna),
      messageId: 'open-at-anna',
      identity,
      shown: undefined,
    });
    await act(running, martin, { kind: 'take' });
    await pass(running);
    expect(told().filter(([to]) => to === chat(anna))).toEqual([]);
  });
});

describe('a change of a card that does not arrive', () => {
  it('is tried again when it may have arrived, for it comes to the same', async () => {
    const running = await house();
    await cardAt(running.ports, jarfallaMember, 'receipt', request);
    messenger.outcome = async () => UNKNOWN;
    await act(running, martin, { kind: 'take' });
    expect(await kindsLeft(running)).toEqual(['request_changed waiting']);
    messenger.outcome = async () => ({ state: 'sent', receipt: '' });
    await pass(running, 60);
    expect(told().map(([, where]) => where)).toEqual(['receipt', 'receipt']);
    expect(await kindsLeft(running)).toEqual(['request_changed sent']);
  });

  it('becomes a new card when the old one is gone, which is then the one that changes', async () => {
    const running = await house();
    await cardAt(running.ports, jarfallaMember, 'receipt', request);
    messenger.outcome = async () =>
      messenger.tries.at(-1)?.updates === undefined ? { state: 'sent', receipt: 'new-card' } : REFUSED;
    await act(running, martin, { kind: 'take' });
    expect(told().map(([, where]) => where)).toEqual(['receipt', 'new']);
    expect(await running.ports.store.find('livecards')).toMatchObject([{ messageId: 'new-card' }]);
  });

  it('is let go when the card is gone of who only had it open', async () => {
    const running = await house();
    await cardAt(running.ports, anna, 'open-at-anna', request);
    messenger.outcome = async ({ conversationId }) =>
      conversationId === chat(anna) ? REFUSED : { state: 'sent', receipt: 'x' };
    await act(running, martin, { kind: 'take' });
    await pass(running);
    expect(told().filter(([to]) => to === chat(anna))).toHaveLength(1);
    expect(await kindsLeft(running)).toEqual(['request_changed sent']);
    expect(await running.ports.store.find('livecards', { personId: anna.id })).toEqual([]);
  });

  it('is not repeated by itself when it was a first card, and a person is asked', async () => {
    messenger.outcome = async ({ conversationId }) =>
      conversationId === chat(jarfallaMember) ? UNKNOWN : { state: 'sent', receipt: 'x' };
    const running = await house();
    await act(running, martin, { kind: 'take' });
    await pass(running, 3600);
    expect(told().filter(([to]) => to === chat(jarfallaMember))).toHaveLength(1);
    expect(await kindsLeft(running)).toContain('request_changed unknown');
    expect(await kindsLeft(running)).toContain('send_failed sent');
  });
});

describe('a run that died while it changed a card', () => {
  it('has it changed again by the next, and nobody is asked', async () => {
    const { ports } = await runningNotifier({
      clock,
      messenger,
      notices: [
        aNotice('2026-left', {
          personId: jarfallaMember.id,
          notice: { kind: 'request_changed', requestId: request.id, version: 1 },
          key: `request_changed ${request.id} 1 ${jarfallaMember.id}`,
          state: 'sending',
          reservedBy: 'a run that died',
          updates: 'receipt',
        }),
      ],
      requests: [request],
      livecards: [
        {
          id: '2026-card',
          version: 1,
          personId: jarfallaMember.id,
          key: `request ${request.id} ${jarfallaMember.id}`,
          chatId: chat(jarfallaMember),
          messageId: 'receipt',
          shown: { ...showsRequest(request), version: 0 },
          noticedAt: clock.now(),
          noticedVersion: 0,
        },
      ],
    });
    expect(told().map(([to, where]) => [to, where])).toEqual([[chat(jarfallaMember), 'receipt']]);
    expect(await ports.store.find('notices')).toMatchObject([{ state: 'sent', receipt: 'receipt' }]);
  });
});

describe('who has a request no longer', () => {
  const lose = async ({ ports }: Running, person: Person, roles: Person['roles'] = []) => {
    const ended = person.roles.map((role) => ({ ...role, to: '2026-11-17' }));
    await ports.store.commit([update('people', person, { ...person, roles: [...ended, ...roles] })]);
  };

  it('sees on their card that it has passed on, without buttons or what happens, and then nothing more', async () => {
    const running = await house();
    await cardAt(running.ports, jarfallaMember, 'receipt', request);
    await lose(running, jarfallaMember);
    await act(running, martin, { kind: 'move_contact', toPersonId: maria.id });
    await pass(running);
    const mine = messenger.tries.filter(({ to }) => to === chat(jarfallaMember));
    expect(mine.map(({ updates }) => updates)).toEqual(['receipt']);
    const shown = mine[0]?.message.cards?.[0]?.content;
    expect(textOf(mine[0]?.message)).toContain('Maria Demo är nu kommunens kontakt');
    expect(JSON.stringify(shown)).not.toContain('Action.Execute');
    expect(JSON.stringify(shown)).not.toContain(request.question);
    await act(running, martin, FIRST, { kind: 'accept' });
    await pass(running);
    expect(messenger.tries.filter(({ to }) => to === chat(jarfallaMember))).toHaveLength(1);
  });

  it('is sent nothing new when they have lost every role', async () => {
    const running = await house();
    await lose(running, jarfallaMember);
    await act(running, martin, FIRST, { kind: 'accept' });
    await pass(running);
    expect(told().filter(([to]) => to === chat(jarfallaMember))).toEqual([]);
  });

  it('is sent nothing new when they have come to speak for another municipality', async () => {
    const running = await house();
    await cardAt(running.ports, jarfallaMember, 'receipt', request);
    await lose(running, jarfallaMember, [
      { role: 'council_member', municipalityId: 'ekero', from: '2026-11-18' },
    ]);
    await act(running, martin, FIRST, { kind: 'accept' });
    await pass(running);
    const mine = messenger.tries.filter(({ to }) => to === chat(jarfallaMember));
    expect(mine.map(({ updates }) => updates)).toEqual(['receipt']);
    const shown = mine.map(({ message }) => textOf(message)).join();
    expect(shown).toContain('Du följer inte F2026-014 längre');
    expect(shown).toContain('Förfrågan hör inte till din roll längre');
    expect(shown).not.toContain(request.question);
  });

  it('is not told of a new contact when they never were one', async () => {
    const running = await house();
    await cardAt(running.ports, maria, 'open-at-maria', request);
    await lose(running, maria, [{ role: 'chief', municipalityId: 'solna', from: '2026-11-18' }]);
    await act(running, martin, { kind: 'take' });
    await pass(running);
    const [shown] = messenger.tries.filter(({ to }) => to === chat(maria));
    expect(textOf(shown?.message)).toContain('Du följer inte F2026-014 längre');
    expect(textOf(shown?.message)).not.toContain('kontakt');
  });

  it('is not asked what FoU wants to know of the municipality', async () => {
    const running = await house();
    await lose(running, jarfallaMember);
    await act(running, martin, { kind: 'ask', question: 'Hur många gäller det?' });
    await pass(running);
    expect(told().filter(([to]) => to === chat(jarfallaMember))).toEqual([]);
  });
});

describe('what a card says has happened', () => {
  const lineFor = async (person: Person, ...acts: readonly [RequestAct, ...RequestAct[]]) => {
    const running = await house();
    await act(running, martin, { kind: 'ask_jointly', municipalities: ['solna'] });
    await pass(running);
    await cardAt(running.ports, person, 'open', request);
    messenger.tries.length = 0;
    for (const each of acts) await act(running, each.kind === 'answer' ? jarfallaMember : martin, each);
    await pass(running);
    return messenger.tries.filter(({ to, updates }) => to === chat(person) && updates === 'open');
  };

  it('is nothing to another municipality, which only knows what it is asked to take part in', async () => {
    const changed = await lineFor(
      solnaMember,
      { kind: 'ask', question: 'Vem gäller det?' },
      { kind: 'answer', text: 'Hemtjänsten' },
    );
    expect(changed.length).toBeGreaterThan(0);
    for (const { message } of changed) {
      const shown = JSON.stringify(message.cards);
      expect(shown).toContain(request.question);
      for (const inner of [jarfallaMember.displayName, 'Senast hänt', 'Vem gäller det?', 'Hemtjänsten'])
        expect(shown).not.toContain(inner);
    }
  });

  it('is nothing of what FoU keeps for itself, to the municipality whose request it is', async () => {
    const changed = await lineFor(
      jarfallaMember,
      { kind: 'choose_line', line: 'second' },
      { kind: 'set_resources', researcher: 'Mälardalens universitet' },
    );
    const last = textOf(changed.at(-1)?.message);
    expect(last).toContain('Martin Demo har valt andra linjen.');
    expect(last).not.toContain('finansiering');
  });
});
