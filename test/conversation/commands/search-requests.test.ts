import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../src/conversation/turn.js';
import type { Person } from '../../../src/domain/person.js';
import type { Request } from '../../../src/domain/request.js';
import type { Locale } from '../../../src/texts/index.js';
import { textsIn } from '../../../src/texts/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { COLLECTION_NAMES } from '../../../src/usecases/collections.js';
import { anna, aPerson, jarfallaMember, martin, solnaChief } from '../../support/builders.js';
import { elementsIn } from '../../support/card-elements.js';
import { aRequest, at } from '../../support/digest-builders.js';
import { fakeLog } from '../../support/fakes.js';
import { conversationWith, shownIn } from '../../support/talk.js';

const REQUESTS: readonly Request[] = [
  aRequest('F2026-001', {
    question: 'Hur gör vi med enkäter?',
    onBehalfOfUnit: 'Enheten för unga',
    createdAt: at('2026-11-02'),
  }),
  aRequest('F2026-002', {
    municipalityId: 'solna',
    question: 'Enkäter i Solna',
    createdAt: at('2026-11-03'),
  }),
  aRequest('F2026-003', { question: 'Klart', status: 'closed', createdAt: at('2026-11-04') }),
];

const searchBox = async (requests: readonly Request[] = REQUESTS) => {
  const log = fakeLog();
  const chat = await conversationWith({ ports: { log } });
  await chat.ports.store.commit(requests.map((request) => insert('requests', request)));
  const search = async (
    from: Person | undefined,
    text: string,
    page: { skip?: number; count?: number } = {},
    locale: Locale = 'sv',
  ) => {
    const input: Incoming['input'] = {
      kind: 'search',
      box: 'searchRequests',
      text,
      skip: 0,
      count: 25,
      ...page,
    };
    // Whoever searches may be in any chat.
    const conversation = { id: '19:others', kind: 'group' } as const;
    const reply = await chat.dispatch({ ...chat.incoming(from, input, locale), conversation });
    const results = reply.messages.flatMap(({ results = [] }) => results);
    return { reply, results, titles: results.map(({ title }) => title) };
  };
  return { ...chat, log, search };
};

describe('the search box for requests', () => {
  it.each<[string, Person, string[]]>([
    ['staff those of all', martin, ['F2026-002 · Mottagen · Solna', 'F2026-001 · Mottagen · Järfälla']],
    ['a manager those of all', anna, ['F2026-002 · Mottagen · Solna', 'F2026-001 · Mottagen · Järfälla']],
    ['a council member their own municipality’s', jarfallaMember, ['F2026-001 · Mottagen · Järfälla']],
    ['a chief their own municipality’s', solnaChief, ['F2026-002 · Mottagen · Solna']],
  ])('shows %s', async (_who, person, titles) => {
    const { search } = await searchBox();
    expect((await search(person, 'enkäter')).titles).toEqual(titles);
  });

  it('finds another municipality’s by nothing, not even its number', async () => {
    const { search } = await searchBox();
    for (const text of ['F2026-002', 'Solna', 'enkäter i Solna']) {
      expect((await search(jarfallaMember, text)).reply.messages, text).toEqual([
        { text: sv.requestSearch.nothing },
      ]);
    }
  });

  it.each<[string, Person | undefined]>([
    ['a stranger', undefined],
    ['somebody without a role', aPerson('kim', [])],
    [
      'a colleague in the municipality',
      aPerson('u', [{ role: 'unit_user', municipalityId: 'jarfalla', from: '2020-01-01' }]),
    ],
    [
      'a former council member',
      aPerson('f', [
        { role: 'council_member', municipalityId: 'jarfalla', from: '2020-01-01', to: '2026-11-17' },
      ]),
    ],
  ])('tells %s with a sentence that it is not for them', async (_who, person) => {
    const { search, ports } = await searchBox();
    if (person !== undefined) await ports.store.commit([insert('people', person)]);
    for (const text of ['', 'F2026-001', 'enkäter']) {
      const { reply, results } = await search(person, text);
      expect(results).toEqual([]);
      expect(shownIn(reply)).toMatch(/\S{3,}.*\.$/);
      expect(JSON.stringify(reply)).not.toMatch(/F2026|nkäter/);
    }
  });

  it('shows the open ones first and the newest first before anything is typed, page by page', async () => {
    const { search } = await searchBox();
    const all = [
      'F2026-002 · Mottagen · Solna',
      'F2026-001 · Mottagen · Järfälla',
      'F2026-003 · Avslutad · Järfälla',
    ];
    expect((await search(martin, '')).titles).toEqual(all);
    expect((await search(martin, '', { skip: 1, count: 1 })).titles).toEqual(all.slice(1, 2));
    expect((await search(martin, '', { skip: 3 })).reply.messages).toEqual([{ results: [] }]);
  });

  it('says that there are none when there are none', async () => {
    const { search } = await searchBox([]);
    expect((await search(martin, '')).reply.messages).toEqual([{ text: sv.requestSearch.none }]);
  });

  it('puts in a card with number, status, municipality, question and next step, and nobody’s name', async () => {
    const { search } = await searchBox();
    const { results } = await search(martin, 'F2026-001');
    const said = elementsIn(results[0]?.card.content).flatMap(({ text }) => text ?? []);
    expect(said).toEqual([
      'Förfrågan till FoU Nordväst från Järfälla',
      'F2026-001 · Mottagen',
      'Hur gör vi med enkäter?',
      'Nästa steg: FoU läser och bedömer förfrågan.',
    ]);
    expect(results[0]?.line).toBe('Hur gör vi med enkäter?');
    expect(JSON.stringify(results)).not.toMatch(/Enheten|Demo|Action\./);
  });

  it('speaks the reader’s language, statuses too', async () => {
    const { search } = await searchBox();
    const { titles, results } = await search(martin, 'closed', {}, 'en');
    expect(titles).toEqual(['F2026-003 · Closed · Järfälla']);
    expect(JSON.stringify(results[0]?.card.content)).toContain('Request to FoU Nordväst from Järfälla');
    expect((await search(martin, 'xyzzy', {}, 'en')).reply.messages).toEqual([
      { text: textsIn('en').requestSearch.nothing },
    ]);
  });

  it('clips a long question, in the list and on the card', async () => {
    const { search } = await searchBox([aRequest('F2026-001', { question: 'ord '.repeat(900) })]);
    const { results } = await search(martin, 'ord');
    expect(results[0]?.line.length).toBeLessThanOrEqual(160);
    expect(JSON.stringify(results[0]?.card.content).length).toBeLessThan(2_000);
  });

  it.each([
    ['an identity number', '19121212-1212', sv.errors.identityNumber],
    ['20,000 characters', 'å'.repeat(20_000), sv.errors.tooLong('4\u00a0000')],
  ])('answers %s with a sentence, and logs nothing of it', async (_what, text, sentence) => {
    const { search, log } = await searchBox();
    expect((await search(martin, text)).reply.messages).toEqual([{ text: sentence }]);
    expect(JSON.stringify(log.lines)).not.toMatch(/1212|ååå/);
  });

  it('keeps and logs nothing of what is typed', async () => {
    const { search, ports, log } = await searchBox();
    const contents = () => Promise.all(COLLECTION_NAMES.map((name) => ports.store.find(name)));
    const before = await contents();
    for (const text of ['', 'enkäter', 'hemligt']) await search(martin, text);
    expect(await contents()).toEqual(before);
    expect(log.lines).toEqual([]);
  });
});
