import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/cards/card-text.js';
import type { Reply } from '../../../src/conversation/reply.js';
import { drawQueue, readPage } from '../../../src/conversation/request-queue.js';
import type { Request } from '../../../src/domain/request.js';
import { textsIn } from '../../../src/texts/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { jarfallaMember, martin, solnaChief } from '../../support/builders.js';
import { aRequest, at } from '../../support/digest-builders.js';
import { preparedFor } from '../../support/prepared-requests.js';
import { actionsIn, conversationWith } from '../../support/talk.js';

const chatWith = async (...requests: readonly Request[]) => {
  const chat = await conversationWith();
  await chat.ports.store.commit(requests.map((request) => insert('requests', request)));
  return chat;
};
const seenIn = (reply: Reply): string =>
  reply.messages
    .flatMap(({ text, cards = [] }) => [text ?? '', ...cards.map(({ content }) => cardToText(content))])
    .join('\n');
const { requestQueue } = sv;
const numbered = (request: Request, number: string): Request => ({
  ...request,
  id: `2026-${number}`,
  number,
  question: `Fråga ${number}`,
  submissionId: number,
});

const fresh = numbered(aRequest('x', { createdAt: at('2026-11-17'), municipalityId: 'solna' }), 'F2026-001');
const mine = numbered({ ...preparedFor('start'), assignedTo: [martin.id] }, 'F2026-002');
const decision = numbered(preparedFor('record_decision'), 'F2026-003');
const agreement = numbered(preparedFor('record_agreement'), 'F2026-004');
const toWrite = numbered(preparedFor('prepare_agreement'), 'F2026-005');
const late = numbered(aRequest('x', { createdAt: at('2026-10-01') }), 'F2026-006');
const over = numbered(aRequest('x', { status: 'closed' }), 'F2026-007');
const ALL = [fresh, mine, decision, agreement, toWrite, late, over];

const numbersIn = (reply: Reply): string[] =>
  [...new Set([...seenIn(reply).matchAll(/F2026-\d{3}/g)].map(([number]) => number))].toSorted();

describe('ärenden', () => {
  it.each(['ärenden', 'Visa ärendena', 'alla ärenden', 'öppna ärenden', 'queue'])(
    '"%s" shows the staff all that are open, what came first first',
    async (text) => {
      const chat = await chatWith(...ALL);
      const reply = await chat.write(martin, text);
      expect(numbersIn(reply)).not.toContain('F2026-007');
      expect(numbersIn(reply)).toHaveLength(6);
      expect(seenIn(reply).indexOf('F2026-006')).toBeLessThan(seenIn(reply).indexOf('F2026-001'));
    },
  );

  it('has number, municipality, status, question, who has it and for how long', async () => {
    const chat = await chatWith({ ...mine, question: `${'ord '.repeat(100)}slutet` }, fresh);
    const seen = seenIn(await chat.write(martin, 'ärenden'));
    expect(seen).toContain('F2026-002 · Järfälla · Accepterad');
    expect(seen).toContain('Martin Demo · kom för 8 dagar sedan');
    expect(seen).toContain('F2026-001 · Solna · Mottagen');
    expect(seen).toContain(`${requestQueue.nobody} · kom för 1 dag sedan`);
    expect(seen).toContain('ord…');
    expect(seen).not.toContain('slutet');
  });

  it.each([
    ['new', ['F2026-001', 'F2026-006']],
    ['mine', ['F2026-002']],
    ['decision', ['F2026-003']],
    ['agreement', ['F2026-004', 'F2026-005']],
    ['overdue', ['F2026-006']],
  ] as const)(
    'lets through by the filter %s what it says, and says how many beforehand',
    async (filter, numbers) => {
      const chat = await chatWith(...ALL);
      const all = await chat.write(martin, 'ärenden');
      const button = requestQueue.filter(requestQueue.filters[filter], String(numbers.length));
      const reply = await chat.press(martin, all, button);
      expect(numbersIn(reply)).toEqual(numbers);
      expect(reply.messages).toMatchObject([{ replacesPressedCard: true }]);
    },
  );

  it.each([
    ['nya ärenden', ['F2026-001', 'F2026-006']],
    ['mina ärenden', ['F2026-002']],
    ['försenade ärenden', ['F2026-006']],
  ])('"%s" goes straight there', async (text, numbers) => {
    const chat = await chatWith(...ALL);
    expect(numbersIn(await chat.write(martin, text))).toEqual(numbers);
  });

  it('says what is overdue and since when, what waits for the municipality, and what is paused', async () => {
    const asked = numbered(preparedFor('answer'), 'F2026-008');
    const paused = numbered(preparedFor('resume'), 'F2026-009');
    const chat = await chatWith(late, asked, paused);
    const seen = seenIn(await chat.write(martin, 'ärenden'));
    expect(seen).toContain(requestQueue.overdue('8 oktober 2026'));
    expect(seen).toContain(requestQueue.waiting);
    expect(seen).toContain(requestQueue.paused('1 augusti 2027'));
  });

  it('opens one by one press, beside the queue', async () => {
    const chat = await chatWith(...ALL);
    const card = await chat.press(
      martin,
      await chat.write(martin, 'ärenden'),
      requestQueue.open('F2026-002'),
    );
    expect(seenIn(card)).toContain('F2026-002 · Järfälla');
    expect(card.messages[0]?.replacesPressedCard).toBeUndefined();
  });

  it('is paged when it is long', async () => {
    const many = Array.from({ length: 18 }, (_, i) => numbered(aRequest('x'), `F2026-${100 + i}`));
    const chat = await chatWith(...many);
    const first = await chat.write(martin, 'ärenden');
    expect(seenIn(first)).toContain(requestQueue.page('1', '3'));
    const second = await chat.press(martin, first, requestQueue.later);
    expect(numbersIn(second)).not.toEqual(numbersIn(first));
    expect(numbersIn(await chat.press(martin, second, requestQueue.earlier))).toEqual(numbersIn(first));
  });

  it('is kept up to date on the page that is shown', async () => {
    const chat = await chatWith(...ALL);
    const reply = await chat.press(
      martin,
      await chat.write(martin, 'ärenden'),
      requestQueue.filter('Nya', '2'),
    );
    const version = ALL.reduce((sum, request) => sum + request.version, 0);
    expect(reply.messages).toMatchObject([
      { follows: { subject: { kind: 'requests', filter: 'new 1' }, version } },
    ]);
    const reader = {
      texts: textsIn('sv'),
      person: martin,
      roles: ['staff'],
      municipality: undefined,
      today: '2026-11-18',
    } as const;
    const drawn = await drawQueue(chat.ports, reader, 'new 1');
    expect(cardToText(drawn.content)).toBe(seenIn(reply).trim());
    expect(readPage('what? 0')).toEqual({ filter: 'open', page: 1 });
  });

  it('says so when there is nothing', async () => {
    const chat = await chatWith();
    expect(seenIn(await chat.write(martin, 'ärenden'))).toContain(requestQueue.none.open);
  });

  it.each([
    [jarfallaMember, 'Förfrågningar från Järfälla'],
    [solnaChief, 'Förfrågningar från Solna'],
  ])('is the list of their own to those of a municipality', async (person, title) => {
    const chat = await chatWith(...ALL);
    const reply = await chat.write(person, 'ärenden');
    expect(seenIn(reply)).toContain(title);
    const forced = { verb: 'requests.list', card: 'request-queue@1', filter: 'open', page: 1 };
    expect(seenIn(await chat.pressData(person, forced))).not.toContain('F2026-003');
    expect(actionsIn(reply).map(({ title: each }) => each)).toContain(
      sv.request.list.open(person === jarfallaMember ? 'F2026-002' : 'F2026-001'),
    );
  });
});
