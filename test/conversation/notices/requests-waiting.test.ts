import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person.js';
import type { Proposal } from '../../../src/domain/proposal.js';
import type { Request } from '../../../src/domain/request.js';
import { sv } from '../../../src/texts/sv/index.js';
import { actOnRequest } from '../../../src/usecases/act-on-request.js';
import { update } from '../../../src/usecases/changes.js';
import { remindOfRequests } from '../../../src/usecases/remind-of-requests.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin, solnaMember } from '../../support/builders.js';
import { at } from '../../support/digest-builders.js';
import { fakeClock, fakePorts } from '../../support/fakes.js';
import { memoryStore } from '../../support/memory-store.js';
import { aProposal } from '../../support/proposal-builders.js';
import { aChat, allDone, fakeMessenger, notifierOver } from '../../support/queue.js';
import { type Deed, requestWithPast } from '../../support/request-past.js';
import { actionsIn, shownIn } from '../../support/talk.js';

const DAY = '2026-11-18';
const { requestReminders } = sv;

const ASKED: Deed = ['2026-11-03', { kind: 'ask', question: 'Hur *många* **berörs**?' }];
const unanswered = requestWithPast('F2026-001', '2026-11-02');
const asked = requestWithPast('F2026-002', '2026-10-01', [ASKED]);

/** The unit, reminded but with nobody written to until `send`. */
const reminded = async (
  requests: readonly Request[],
  people: readonly Person[] = EVERYONE,
  proposals: readonly Proposal[] = [],
) => {
  const clock = fakeClock(at(DAY, '08:00'));
  const conversations = people.map((person) => aChat(person));
  const ports = fakePorts({ clock, store: memoryStore({ people, requests, proposals, conversations }) });
  const messenger = fakeMessenger();
  await remindOfRequests(ports, DAY);
  return {
    ports,
    clock,
    send: async () => {
      notifierOver(ports, messenger).wake();
      await allDone();
    },
    /** What each was sent. */
    sentTo: (person: Person) =>
      messenger.tries
        .filter(({ to }) => to === aChat(person).conversationId)
        .map(({ message }) => shownIn({ messages: [message] })),
    buttonsTo: (person: Person) =>
      messenger.tries
        .filter(({ to }) => to === aChat(person).conversationId)
        .flatMap(({ message }) => actionsIn({ messages: [message] })),
    sent: () => messenger.tries.length,
  };
};

describe('what waits for somebody', () => {
  it('is one card, with what it is about, since when, and a button for each', async () => {
    const house = await reminded([unanswered, requestWithPast('F2026-003', '2026-11-10')]);
    await house.send();
    const [card, ...more] = house.sentTo(martin);
    expect(more).toEqual([]);
    expect(card).toContain(requestReminders.title('2'));
    expect(card).toContain('F2026-001 från Järfälla\nFråga F2026-001\nJärfälla väntar på svar från FoU.');
    expect(card).toContain('Har väntat 12 arbetsdagar, sedan 2 november 2026.');
    expect(
      house.buttonsTo(martin).map(({ title, data }) => [title, data['verb'], data['requestId']]),
    ).toEqual([
      ['Öppna F2026-001', 'request.show', '2026-F2026-001'],
      ['Öppna F2026-003', 'request.show', '2026-F2026-003'],
    ]);
  });

  it('is the question, for the municipality that is asked, as it was written', async () => {
    const house = await reminded([asked]);
    await house.send();
    expect(house.sentTo(jarfallaMember)).toHaveLength(1);
    const [card = ''] = house.sentTo(jarfallaMember);
    expect(card).toContain(requestReminders.title('1'));
    expect(card).toContain(
      'Hur *många* **berörs**?\nFoU har ställt en fråga som Järfälla inte har svarat på.',
    );
    expect(card).not.toContain(requestReminders.pause);
    expect(house.sentTo(martin)).toEqual([]);
  });

  it('is what another municipality is asked to join, without what is not its own', async () => {
    const joint = requestWithPast('F2026-004', '2026-10-01', [
      ['2026-10-05', { kind: 'choose_line', line: 'first' }, { kind: 'accept' }],
      ['2026-10-06', { kind: 'ask_jointly', municipalities: ['solna'] }],
    ]);
    const house = await reminded([joint, asked]);
    await house.send();
    const [card = ''] = house.sentTo(solnaMember);
    expect(card).toContain('F2026-004 från Järfälla');
    expect(card).toContain('FoU undrar om Solna vill vara med.');
    expect(card).not.toContain('F2026-002');
  });

  it('is a proposal that nobody has answered, among the rest', async () => {
    const proposal = aProposal('a', { question: 'Kan **vi** få hjälp?', proposedAt: at('2026-11-05') });
    const house = await reminded([asked], EVERYONE, [proposal]);
    await house.send();
    const [card = ''] = house.sentTo(jarfallaMember);
    expect(card).toContain(
      `Förslag från Järfälla\nKan **vi** få hjälp?\n${requestReminders.waits.proposal('Järfälla')}`,
    );
    expect(house.buttonsTo(jarfallaMember).map(({ title, data }) => [title, data['proposalId']])).toEqual([
      ['Öppna F2026-002', undefined],
      [requestReminders.openProposal, proposal.id],
    ]);
  });

  it('says how many more there are than fit, the longest waiting first', async () => {
    const many = Array.from({ length: 10 }, (_, index) =>
      requestWithPast(`F2026-1${index}`, `2026-10-${30 - index}`),
    );
    const house = await reminded(many);
    await house.send();
    const [card = ''] = house.sentTo(martin);
    expect(house.buttonsTo(martin).map(({ title }) => title)[0]).toBe('Öppna F2026-19');
    expect(card).toContain(requestReminders.more('2'));
    expect(card).not.toContain('F2026-10 ');
  });
});

describe('what is sent', () => {
  it('is without what has been dealt with meanwhile', async () => {
    const house = await reminded([unanswered, requestWithPast('F2026-003', '2026-11-10')]);
    await actOnRequest(house.ports, {
      by: martin.id,
      requestId: unanswered.id,
      expectedVersion: unanswered.version,
      acts: [{ kind: 'choose_line', line: 'first' }, { kind: 'accept' }],
    });
    await house.send();
    const [card = ''] = house.sentTo(anna);
    expect(card).toContain('F2026-003');
    expect(card).not.toContain('F2026-001');
  });

  it('is nothing when nothing is left', async () => {
    const house = await reminded([asked]);
    await actOnRequest(house.ports, {
      by: jarfallaMember.id,
      requestId: asked.id,
      expectedVersion: asked.version,
      acts: [{ kind: 'answer', text: 'Fyrtio.' }],
    });
    await house.send();
    expect(house.sentTo(jarfallaMember)).toEqual([]);
    const [mine] = await house.ports.store.find('notices', { personId: jarfallaMember.id });
    expect(mine?.state).not.toBe('waiting');
  });

  it('is nothing the day after, which has its own', async () => {
    const house = await reminded([unanswered]);
    house.clock.set(at('2026-11-19', '07:00'));
    await house.send();
    expect(house.sent()).toBe(0);
    house.clock.set(at('2026-11-19', '08:00'));
    await remindOfRequests(house.ports, '2026-11-19');
    await house.send();
    expect(house.sentTo(martin)).toHaveLength(1);
  });

  it('is once, however often the job is done and the queue looked through', async () => {
    const house = await reminded([unanswered]);
    await house.send();
    await remindOfRequests(house.ports, DAY);
    await house.send();
    expect(house.sentTo(martin)).toHaveLength(1);
  });

  it('is the successor’s, when the seat has passed on', async () => {
    const successor = aPerson('successor', [
      { role: 'council_member', municipalityId: 'jarfalla', from: '2026-11-19' },
    ]);
    const house = await reminded([asked], [...EVERYONE, successor]);
    await house.ports.store.commit([
      update('people', jarfallaMember, {
        ...jarfallaMember,
        roles: [{ role: 'council_member', municipalityId: 'jarfalla', from: '2020-01-01', to: '2026-11-18' }],
      }),
    ]);
    house.clock.set(at('2026-11-19', '08:00'));
    await remindOfRequests(house.ports, '2026-11-19');
    await house.send();
    expect(house.sentTo(jarfallaMember)).toEqual([]);
    expect(house.sentTo(successor)).toHaveLength(1);
  });
});
