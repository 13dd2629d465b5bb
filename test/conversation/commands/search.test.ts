import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../src/conversation/turn.js';
import type { Person } from '../../../src/domain/person.js';
import { createSearch } from '../../../src/language/search.js';
import type { Locale } from '../../../src/texts/index.js';
import { textsIn } from '../../../src/texts/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { COLLECTION_NAMES } from '../../../src/usecases/collections.js';
import { anEntry, aPerson, martin, TENANT } from '../../support/builders.js';
import { elementsIn } from '../../support/card-elements.js';
import { fakeLog, type PortOverrides } from '../../support/fakes.js';
import { conversationWith, shownIn } from '../../support/talk.js';

const entries = [
  anEntry('lovande-praktik', {
    title: 'Lovande praktik',
    kind: 'offering',
    pillar: 'produce',
    text: 'Arbetssätt i vardagen beskrivs.',
    facts: [{ label: 'samarbete partner', year: 2024, text: 'Arbetet görs med Socialstyrelsen.' }],
  }),
  anEntry('lum', {
    title: 'LUM i Stockholms stad',
    organisation: 'stockholm',
    status: 'proposed',
    sources: [
      { document: 'stockholm-fou-medel-2019', lines: '1' },
      { document: 'stockholm-arsrapport-2023', lines: '1' },
    ],
    text: 'Medel för stadens egen socialtjänst.',
  }),
  ...Array.from({ length: 40 }, (_, index) => anEntry(`row-${index}`, { title: `Rad ${index}` })),
];
const knowledge = { entries, search: createSearch(entries) };

const searchBox = async (options: { ports?: PortOverrides; people?: readonly Person[] } = {}) => {
  const chat = await conversationWith({ ...options, ports: { knowledge, ...options.ports } });
  const search = async (
    text: string,
    page: { skip?: number; count?: number } = {},
    from: Person | undefined = undefined,
    locale: Locale = 'sv',
  ) => {
    const input: Incoming['input'] = { kind: 'search', text, skip: 0, count: 25, ...page };
    const reply = await chat.dispatch(chat.incoming(from, input, locale));
    return { reply, results: reply.messages.flatMap(({ results = [] }) => results) };
  };
  return { ...chat, search };
};

const titles = ({ results }: { results: readonly { title: string }[] }) => results.map(({ title }) => title);

describe('the search box', () => {
  it('shows title, source year and one line of what a stranger looks for', async () => {
    const { search } = await searchBox();
    const { results } = await search('lova');
    expect(results).toMatchObject([
      { title: 'Lovande praktik · 2024', line: 'Arbetssätt i vardagen beskrivs.' },
    ]);
  });

  it('shows the fact that fits first, in the list and on the card', async () => {
    const { search } = await searchBox();
    const { results } = await search('vem är partner i samarbete om lovande praktik');
    expect(results[0]?.line).toBe('Arbetet görs med Socialstyrelsen.');
    const said = elementsIn(results[0]?.card.content).flatMap(({ text }) =>
      text === undefined ? [] : [text],
    );
    expect(said).toEqual([
      'FoU Nordväst',
      'Lovande praktik',
      'Arbetet görs med Socialstyrelsen.',
      'Arbetssätt i vardagen beskrivs.',
      'Källa: Verksamhetsberättelse 2023 och verksamhetsplan 2024 (2024)',
    ]);
    expect(results[0]?.card.summary).toBe('Arbetet görs med Socialstyrelsen.');
  });

  it.each([
    ['sv', 'LUM i Stockholms stad · Stockholm, förslag 2018, 2024', 'Källor: '],
    ['en', 'LUM i Stockholms stad · Stockholm, proposal 2018, 2024', 'Sources: '],
  ] as const)('says in %s that it is Stockholm’s, and only a proposal', async (locale, title, source) => {
    const { search } = await searchBox();
    const { results } = await search('lum', {}, undefined, locale);
    expect(results[0]?.title).toBe(title);
    const card = JSON.stringify(results[0]?.card.content);
    expect(card).toContain(textsIn(locale).search.whose.stockholm);
    expect(card).toContain(source);
  });

  it('puts nothing into the chat that can be pressed', async () => {
    const { search } = await searchBox();
    const { results } = await search('r');
    expect(JSON.stringify(results)).not.toMatch(/Action\./);
    expect(JSON.stringify(results)).not.toContain('"data"');
  });

  it('shows what FoU offers before anything is typed', async () => {
    const { search } = await searchBox();
    expect(titles(await search(''))).toEqual(['Lovande praktik · 2024']);
  });

  it('goes through all results page by page, and ends with an empty page', async () => {
    const { search } = await searchBox();
    const pages = await Promise.all([0, 15, 30, 45].map((skip) => search('rad', { skip, count: 15 })));
    expect(pages.map(({ results }) => results.length)).toEqual([15, 15, 10, 0]);
    expect(new Set(pages.flatMap(titles)).size).toBe(40);
    expect(pages.map(({ reply }) => shownIn(reply))).toEqual(['', '', '', '']);
  });

  it('gives at most 25 at a time', async () => {
    const { search } = await searchBox();
    expect((await search('rad', { count: 1_000_000 })).results).toHaveLength(25);
  });

  it.each(['sv', 'en'] as const)('says in %s that it finds nothing', async (locale) => {
    const { search } = await searchBox();
    const { reply } = await search('xyzzy', {}, undefined, locale);
    expect(reply.messages).toEqual([{ text: textsIn(locale).search.nothing }]);
  });

  it.each([
    ['an identity number', 'min klient 19121212-1212', sv.errors.identityNumber, 'identity_number'],
    ['20,000 characters', 'å'.repeat(20_000), sv.errors.tooLong('4\u00a0000'), 'too_long'],
  ])(
    'answers %s with a sentence, and keeps and logs nothing of it',
    async (_what, text, sentence, reason) => {
      const log = fakeLog();
      const { search } = await searchBox({ ports: { log } });
      const { reply } = await search(text);
      expect(reply.messages).toEqual([{ text: sentence }]);
      expect(log.lines).toEqual([
        { level: 'info', fields: { turn: expect.any(String), reason }, message: expect.any(String) },
      ]);
    },
  );

  it('finds letters that come as two characters', async () => {
    const { search } = await searchBox();
    expect(titles(await search('våra medel för lova'.normalize('NFD')))[0]).toBe(
      titles(await search('våra medel för lova'))[0],
    );
  });

  it('writes nothing anywhere, not even the name that Teams tells', async () => {
    const log = fakeLog();
    const kim = aPerson('kim', [], { displayName: 'Kim Demo', nameFrom: 'teams' });
    const chat = await searchBox({ ports: { log }, people: [kim, martin] });
    const contents = () => Promise.all(COLLECTION_NAMES.map((name) => chat.ports.store.find(name)));
    const before = await contents();
    const sender = { tenantId: TENANT, aadObjectId: 'kim', name: 'Kim Berg' };
    for (const text of ['', 'hemlig fråga', 'lova', 'vem är chef']) {
      const input = { kind: 'search', text, skip: 0, count: 10 } as const;
      await chat.dispatch({ ...chat.incoming(kim, input), sender });
    }
    expect(await contents()).toEqual(before);
    expect(log.lines).toEqual([]);
  });

  it('turns a bug into a sentence with an id, and leaks nothing of what was typed', async () => {
    const log = fakeLog();
    const broken = {
      entries: [],
      search: () => {
        throw new Error('broken');
      },
    };
    const { search } = await searchBox({ ports: { log, knowledge: broken } });
    const shown = shownIn((await search('hemlig fråga')).reply);
    expect(shown).toContain(String(log.lines[0]?.fields['turn']));
    expect(JSON.stringify(log.lines)).not.toContain('hemlig');
  });
});
