import { beforeEach, describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/cards/card-text.js';
import { addSeconds } from '../../../src/domain/calendar.js';
import type { ConversationReference } from '../../../src/domain/conversation-reference.js';
import { actOnRequest } from '../../../src/usecases/act-on-request.js';
import { insert } from '../../../src/usecases/changes.js';
import { staffNotices } from '../../../src/usecases/staff-notices.js';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { aRequest } from '../../support/digest-builders.js';
import { fakeClock } from '../../support/fakes.js';
import { aChat, allDone, BLOCKED, type FakeMessenger, fakeMessenger } from '../../support/queue.js';
import { runningNotifier } from '../../support/running-notifier.js';

const CHANNEL = '19:fou@thread.tacv2';
const { identity: _nobodys, ...shared } = aChat(anna, { id: '2026-channel', conversationId: CHANNEL });
const channel: ConversationReference = { ...shared, kind: 'channel' };
const request = aRequest('F2026-014');

let clock: ReturnType<typeof fakeClock>;
let messenger: FakeMessenger;
beforeEach(() => {
  clock = fakeClock();
  messenger = fakeMessenger();
  messenger.outcome = async () => ({ state: 'sent', receipt: `message-${messenger.tries.length}` });
});

const house = async (channels: readonly ConversationReference[]) => {
  const people = [anna, martin, jarfallaMember];
  const running = await runningNotifier({
    clock,
    messenger,
    people,
    chats: [...people.map((person) => aChat(person)), ...channels],
  });
  const file = async () => {
    const told = await staffNotices(running.ports, jarfallaMember.id, {
      kind: 'request_filed',
      requestId: request.id,
    });
    await running.ports.store.commit([insert('requests', request), ...told]);
    await allDone();
  };
  return { ...running, file };
};
const takes = { ...channel, takesRequests: { since: '2026-11-18T11:00:00.000Z', setBy: anna.id } };
const places = () => messenger.tries.map(({ to, updates }) => [to, updates ?? 'new']);

describe('a channel for new requests', () => {
  it('gets each as one post, which changes when something is done with it, and the staff get no message of it', async () => {
    const { ports, file, runOut } = await house([takes]);
    await file();
    expect(places()).toEqual([[CHANNEL, 'new']]);
    const [post] = messenger.tries[0]?.message.cards ?? [];
    expect(cardToText(post?.content)).toContain('Fråga F2026-014');
    // What is done with it is done where it is known who does it.
    expect(JSON.stringify(post?.content)).not.toContain('Action.');

    const expectedVersion = request.version;
    await actOnRequest(ports, {
      by: martin.id,
      requestId: request.id,
      expectedVersion,
      acts: [{ kind: 'take' }],
    });
    await allDone();
    clock.set(addSeconds(clock.now(), 2));
    await runOut();
    expect(places().filter(([to]) => to === CHANNEL)).toEqual([
      [CHANNEL, 'new'],
      [CHANNEL, 'message-1'],
    ]);
    expect(cardToText(messenger.tries.at(-1)?.message.cards?.[0]?.content)).toContain(
      'Martin Demo har tagit hand om förfrågan.',
    );
  });

  it('loses no request when nothing can be posted there: each of the staff is told instead', async () => {
    messenger.outcome = async ({ conversationId }) =>
      conversationId === CHANNEL ? BLOCKED : { state: 'sent', receipt: 'x' };
    const { file } = await house([takes]);
    await file();
    const told = messenger.tries.filter(({ message }) =>
      message.cards?.[0]?.summary.startsWith('F2026-014: Ny förfrågan från Järfälla'),
    );
    expect(told.map(({ to }) => to).toSorted()).toEqual(
      [aChat(anna), aChat(martin)].map((one) => one.conversationId),
    );
  });

  it('is not there until somebody has chosen it: then each of the staff is told', async () => {
    const { file } = await house([channel]);
    await file();
    expect(
      places()
        .map(([to]) => to)
        .toSorted(),
    ).toEqual([aChat(anna), aChat(martin)].map((one) => one.conversationId));
  });
});
