import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardToText } from '../../src/cards/card-text.js';
import { drawDigest } from '../../src/cards/digest.js';
import { MAX_CARD_BYTES } from '../../src/cards/digest-room.js';
import type { Digest, DigestRequest } from '../../src/domain/digest.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { textsIn } from '../../src/texts/index.js';
import { anna, aPerson } from '../support/builders.js';
import { elementsIn } from '../support/card-elements.js';
import { anEvent } from '../support/coming-builders.js';
import { aComing } from '../support/coming-sources.js';
import { aDigest, anActivity, aRequest, at } from '../support/digest-builders.js';

const sv = textsIn('sv');
const linesOf = (digest: Digest) => cardToText(drawDigest(sv, digest).content).split('\n');

const fullWeek = (overrides = {}) =>
  aDigest({
    activities: [
      anActivity('done', { title: 'SIP i praktiken', municipalities: ['jarfalla', 'solna'], hours: 2.5 }),
      anActivity('late', {
        title: 'Nätverket',
        date: onDay('2025-12-10'),
        loggedAt: at('2026-11-10'),
        municipalities: [],
      }),
      anActivity('general', { title: 'Nyhetsbrev 9', municipalities: [], kind: 'newsletter' }),
      anActivity('coming', {
        title: 'Frukost',
        state: 'planned',
        date: { precision: 'minute', from: '2026-11-20', to: '2026-11-20', time: '08:30' },
        kind: 'breakfast',
        hours: 1,
      }),
      anActivity('internal', { date: onDay('2026-03-03'), pillar: null }),
      anActivity('last-year', { date: onDay('2025-03-03'), hours: 1 }),
    ],
    requests: [aRequest('F2026-003', { question: 'Kan ni kartlägga?' })],
    ...overrides,
  });

const CHAT = 'https://teams.microsoft.com/l/chat/0/0?users=28:abc';

/** Every block of domain-model section 5 with something in it. */
const everything = (): Digest => {
  const full = fullWeek({ sources: aComing() });
  const asked = (number: string, question: string, more: object) => ({
    requestId: `2026-${number}`,
    number,
    question,
    status: 'accepted' as const,
    isNew: false,
    ...more,
  });
  const activity = { kind: 'publication' as const, activityId: '2026-p' };
  return {
    ...full,
    introduction: 'Tack för en fin vecka!\n\nNästa vecka ses vi i FoU-rådet.',
    addition: 'Välkommen till oss, Järfälla.',
    corrections: [{ correctionId: '2026-c', week: '2026-W45', text: 'Bollplanket tog 1,5 tim, inte 15.' }],
    requests: [
      asked('F2026-001', 'Kan ni kartlägga?', { status: 'received', isNew: true, isOverdue: true }),
      asked('F2026-002', 'Vad vet man?', { isAnswered: true }),
      asked('F2026-003', 'Ska vi följa upp?', {
        status: 'awaiting_decision',
        waitsFor: 'decision',
        body: 'political_steering',
      }),
      asked('F2026-004', 'Hur mäter vi?', { waitsFor: 'municipality' }),
      asked('F2026-005', 'Kan vi få hjälp?', { status: 'awaiting_agreement', waitsFor: 'municipality' }),
    ],
    events: full.events.map((event) => ({ ...event, isFull: true as const })),
    news: [
      { ...activity, title: 'Unga utan skola', url: 'https://fou.example/unga' },
      { ...activity, kind: 'promising_practice', title: 'Samtal i hemmet', url: 'http://fou.example/hem' },
      {
        kind: 'document',
        requestId: '2026-r',
        number: 'F2026-002',
        title: 'Kartläggning av öppenvården',
        url: 'https://kommun.se@fou.example/',
      },
    ],
  };
};

describe('a municipality’s digest', () => {
  it('shows its blocks in the order of domain-model section 5', () => {
    expect(linesOf(fullWeek())).toEqual([
      'Veckobrev för Järfälla',
      'v. 46 · 9–15 november 2026',
      'Era förfrågningar',
      'Kan ni kartlägga? · F2026-003 · ny · FoU har inte svarat än',
      'Det här gjorde FoU med er',
      '1 aktivitet, 2,5 tim',
      'SIP i praktiken · Bollplank · 11 november · 2,5 tim · tillsammans med Solna',
      'Loggat i efterhand',
      'Nätverket · Bollplank · 10 december 2025 · 2 tim · för alla kommuner',
      'Gjort för alla kommuner',
      '1 aktivitet: Nyhetsbrev 9',
      'På gång de närmaste 14 dagarna',
      'Frukost · FoU-frukost · 20 november kl. 08.30 · 1 tim',
      'Året hittills',
      'Pelare | 2026 | 2025',
      'Producera kunskap | 0 | 0',
      'Sprida kunskap | 0 | 0',
      'Stödja utveckling | 1 st, 2,5 tim | 1 st, 1 tim',
      'Främja samverkan | 0 | 0',
      'Internt arbete | 1 st, 2 tim | 0',
      'Aktiviteter och timmar till och med v. 46, jämfört med samma veckor året före. Gemensamt arbete räknas med alla sina timmar.',
      'Vill ni veta mer?',
      'Er representant i FoU-rådet: jarfalla Demo',
      'FoU-chef: Anna Demo',
    ]);
  });

  it('tells what is coming in order of time, then free seats and what to answer (domain-model section 5)', () => {
    const meeting = anActivity('meeting', {
      title: 'Träff om mätningar',
      kind: 'network_meeting',
      state: 'planned',
      date: onDay('2026-11-18'),
      municipalities: [],
      networkId: '2026-network-asi',
    });
    const autumn = anEvent('autumn', {
      kind: 'seminar',
      title: 'Om makt',
      form: 'digital',
      date: { precision: 'season', from: '2026-08-01', to: '2026-12-31' },
    });
    const coming = aComing();
    const events = [...coming.events, { event: autumn, registrations: [] }];
    const lines = linesOf(aDigest({ activities: [meeting], sources: { ...coming, events } }));
    expect(lines.slice(2, 14)).toEqual([
      'På gång de närmaste 14 dagarna',
      'Anmäl er: skriv ”kommande” till FoU-boten.',
      'Träff om mätningar · Nätverksmöte · 18 november · 2 tim · för alla kommuner · Nätverket asi',
      'Frukost soon · FoU-frukost · 20 november kl. 08.30–09.30 · På plats och digitalt · 1 anmäld från er, 1 i kö',
      'Om makt · Seminarium eller föreläsning · hösten 2026, dagen är inte bestämd · Digitalt · ingen anmäld från er än',
      'Era platser',
      'BAS barn och unga · 3 av era 5 platser är lediga',
      'Att svara på',
      'Vilka behov har ni inför 2027? · öppen till 18 december 2026',
      'Nominera till BAS barn och unga · börjar 20 januari 2027',
      'Utvärdering av Frukost om sorg, för er som var med · öppen till 26 november 2026',
      'Vill ni veta mer?',
    ]);
  });

  it('I17: never calls those who have registered participants', () => {
    for (const locale of ['sv', 'en'] as const) {
      const card = drawDigest(textsIn(locale), aDigest({ sources: aComing() }));
      expect(cardToText(card.content)).not.toMatch(/deltag|deltog|particip|attend/i);
    }
  });

  it('says an empty week in one line', () => {
    const lastYear = [anActivity('a', { date: onDay('2026-01-07') })];
    expect(linesOf(aDigest({ activities: lastYear }))).toEqual([
      'Veckobrev för Järfälla',
      'v. 46 · 9–15 november 2026',
      'Inget särskilt den här veckan.',
    ]);
  });

  it('leaves out contacts that nobody holds', () => {
    expect(linesOf(fullWeek({ people: [anna] }))).not.toContain('Er representant i FoU-rådet: jarfalla Demo');
    expect(linesOf(fullWeek({ people: [] }))).not.toContain('Vill ni veta mer?');
  });

  it.each([
    ['Bollplank om SIP', 'Bollplank om SIP · 11 november · 2 tim'],
    ['SIP', 'SIP · Bollplank · 11 november · 2 tim'],
  ])('does not say the kind twice: %s', (title, expected) => {
    expect(linesOf(aDigest({ activities: [anActivity('a', { title })] }))).toContain(expected);
  });

  it('names the seven others of work with all eight together, and other parties by name', () => {
    const all = anActivity('a', { municipalities: MUNICIPALITY_IDS });
    const some = anActivity('b', { otherParties: ['FOU nu', 'Täby'] });
    const text = linesOf(aDigest({ activities: [all, some] })).join('\n');
    expect(text).toContain('tillsammans med de sju andra kommunerna');
    expect(text).toContain('tillsammans med FOU nu och Täby');
  });

  it('tells notifications and screen readers what is in it', () => {
    expect(drawDigest(sv, fullWeek()).summary).toBe(
      'Veckobrev för Järfälla, v. 46: 1 gjord, 1 i efterhand, 1 för alla, 1 på gång, 1 förfrågan.',
    );
  });

  it('is in English for those who read English', () => {
    const text = cardToText(drawDigest(textsIn('en'), fullWeek()).content);
    expect(text).toContain('What FoU did with you');
    expect(text).toContain('2.5 h');
  });

  it('has nothing to press but addresses: a card posted to a channel has no app behind it', () => {
    const card = drawDigest(sv, everything(), { botChatUrl: CHAT });
    const actions = elementsIn(card.content).filter(({ type }) => String(type).startsWith('Action.'));
    expect(new Set(actions.map(({ type }) => type))).toEqual(new Set(['Action.OpenUrl']));
  });

  it('says in the manager’s own words what the week was, then what was wrong before, then all the rest', () => {
    expect(linesOf(everything()).slice(0, 12)).toEqual([
      'Veckobrev för Järfälla',
      'v. 46 · 9–15 november 2026',
      'Tack för en fin vecka!',
      'Nästa vecka ses vi i FoU-rådet.',
      'Välkommen till oss, Järfälla.',
      'Rättelse av v. 45: Bollplanket tog 1,5 tim, inte 15.',
      'Era förfrågningar',
      'Väntar på er: Hur mäter vi? · F2026-004 · FoU har ställt en fråga till er',
      'Väntar på er: Kan vi få hjälp? · F2026-005 · avtalet ska skrivas under',
      'Kan ni kartlägga? · F2026-001 · ny · FoU:s svar är försenat',
      'Vad vet man? · F2026-002 · FoU har svarat · FoU tar sig an den',
      'Ska vi följa upp? · F2026-003 · väntar på beslut i politiska styrgruppen',
    ]);
  });

  it.each<[Partial<DigestRequest>, string]>([
    [{ status: 'awaiting_decision', waitsFor: 'decision' }, 'väntar på beslut i styrgruppen'],
    [
      { status: 'awaiting_decision', waitsFor: 'decision', body: 'admin_steering' },
      'väntar på beslut i förvaltningsstyrgruppen',
    ],
    [
      { status: 'awaiting_agreement', waitsFor: 'municipality', wait: 'question' },
      'FoU har ställt en fråga till er',
    ],
    [
      { status: 'awaiting_agreement', waitsFor: 'municipality', wait: 'agreement' },
      'avtalet ska skrivas under',
    ],
  ])('says what a request waits for: %j', (request, words) => {
    const [first] = fullWeek().requests;
    if (first === undefined) throw new Error('the full week has a request');
    const { isNew: _isNew, ...rest } = first;
    const lines = linesOf({ ...fullWeek(), requests: [{ ...rest, isNew: false, ...request }] });
    expect(lines.find((line) => line.includes('F2026-003'))?.endsWith(` · ${words}`)).toBe(true);
  });

  it('tells of what is new between what is coming and what to answer', () => {
    const lines = linesOf(everything());
    const [news, answer] = [lines.indexOf('Nytt att läsa'), lines.indexOf('Att svara på')];
    expect(lines.indexOf('Era platser')).toBeLessThan(news);
    expect(lines.slice(news, answer + 1)).toEqual([
      'Nytt att läsa',
      'Unga utan skola · publikation',
      'Samtal i hemmet · lovande praktik',
      'Kartläggning av öppenvården · från er förfrågan F2026-002',
      'Att svara på',
    ]);
  });

  it('opens what is new by its title, and only an address that can be followed safely', () => {
    const parts = elementsIn(drawDigest(sv, everything()).content);
    const links = parts.flatMap(({ text, selectAction }) =>
      selectAction === undefined ? [] : [[text, (selectAction as { url: string }).url]],
    );
    expect(links).toEqual([['Unga utan skola', 'https://fou.example/unga']]);
  });

  it('says which events are full', () => {
    expect(linesOf(everything())).toContain(
      'Frukost soon · FoU-frukost · 20 november kl. 08.30–09.30 · På plats och digitalt · 1 anmäld från er, 1 i kö, fullt',
    );
  });

  it('opens the chat with the bot beside what waits for the reader, and nowhere without its address', () => {
    const buttonsOf = (digest: Digest, botChatUrl?: string) =>
      elementsIn(drawDigest(sv, digest, { ...(botChatUrl && { botChatUrl }) }).content)
        .filter(({ type }) => type === 'ActionSet')
        .flatMap(({ actions }) => actions);
    const open = { type: 'Action.OpenUrl', title: 'Öppna FoU-boten', url: CHAT };
    expect(buttonsOf(everything(), CHAT)).toEqual([open, open]);
    expect(buttonsOf(everything())).toEqual([]);
    expect(buttonsOf(fullWeek(), CHAT)).toEqual([]);
  });

  it('draws the hours of both years by pillar where Teams can, and says no less in the table', () => {
    const [chart] = elementsIn(drawDigest(sv, fullWeek()).content).filter(({ type }) =>
      String(type).startsWith('Chart.'),
    );
    expect(chart).toMatchObject({ type: 'Chart.VerticalBar.Grouped', fallback: 'drop' });
    const rounded = [
      ['Producera', 0, 0],
      ['Sprida', 0, 0],
      ['Stödja', 1, 3],
      ['Främja', 0, 0],
      ['Internt', 0, 2],
    ] as const;
    expect(chart?.['data']).toMatchObject([
      { legend: '2025', values: rounded.map(([x, y]) => ({ x, y })) },
      { legend: '2026', values: rounded.map(([x, , y]) => ({ x, y })) },
    ]);
    expect(linesOf(fullWeek())).toContain('Stödja utveckling | 1 st, 2,5 tim | 1 st, 1 tim');
  });

  it('draws no chart of years without hours', () => {
    const digest = fullWeek({ activities: [anActivity('a', { hours: 0 })] });
    expect(JSON.stringify(drawDigest(sv, digest).content)).not.toContain('Chart.');
  });

  it('is not empty when the manager has written something', () => {
    const card = drawDigest(sv, { ...aDigest(), introduction: 'God jul!' });
    expect(cardToText(card.content)).not.toContain('Inget särskilt');
    expect(card.summary).toBe('Veckobrev för Järfälla, v. 46: en hälsning från FoU.');
  });
});

describe('what people have written', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a person may write what looks like a binding
  const evil = '[klicka](https://evil.example) **fet** ${title} <at>alla</at>';

  it('stands only where it is read as plain text, and as it was written', () => {
    const council = aPerson(
      'x',
      [{ role: 'council_member', municipalityId: 'jarfalla', from: '2020-01-01' }],
      {
        displayName: evil,
      },
    );
    const digest = aDigest({
      people: [council],
      activities: [
        anActivity('a', { title: evil }),
        anActivity('b', { title: 'B', otherParties: [evil] }),
        anActivity('c', { title: evil, municipalities: [] }),
        anActivity('d', { title: evil, state: 'planned', date: onDay('2026-11-17') }),
      ],
      requests: [aRequest('F2026-001', { question: evil })],
    });
    const parts = elementsIn(drawDigest(sv, digest).content);
    const textsOf = (type: string) =>
      parts.filter((part) => part['type'] === type).map((part) => String(part['text']));
    expect(textsOf('TextBlock').filter((text) => /klicka|fet|\$\{/.test(text))).toEqual([]);
    expect(textsOf('TextRun').filter((text) => text.includes(evil))).toHaveLength(6);
  });

  it('is put on one line and cut when it is long', () => {
    const title = `Rad ett\nrad två ${'å'.repeat(300)}`;
    const [, , , , row] = linesOf(aDigest({ activities: [anActivity('a', { title })] }));
    expect(row).toMatch(/^Rad ett rad två å+… · Bollplank · 11 november · 2 tim$/);
  });
});

describe('a week with very much in it', () => {
  const long = (id: string, overrides = {}) =>
    anActivity(id, { title: `${id} ”å” "${'ö'.repeat(120)}"`, otherParties: ['Österåker'], ...overrides });
  const many = (count: number, overrides = {}) =>
    Array.from({ length: count }, (_, index) =>
      long(`a${index}-${JSON.stringify(overrides).length}`, overrides),
    );

  it.each([
    ['200 activities done', 200, 0],
    ['200 done and 60 coming', 200, 60],
    ['more coming than done', 10, 200],
  ])('stays under 20 KB with %s and says how many are left', (_name, done, coming) => {
    const digest = aDigest({
      activities: [...many(done), ...many(coming, { state: 'planned', date: onDay('2026-11-18') })],
    });
    expect(digest.done.length + digest.coming.length).toBe(done + coming);
    const { content } = drawDigest(sv, digest);
    expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(MAX_CARD_BYTES);
    const lines = cardToText(content).split('\n');
    const left = lines
      .flatMap((line) => /^… och (\d+) till$/.exec(line)?.[1] ?? [])
      .reduce((sum, count) => sum + Number(count), 0);
    const shown = lines.filter((line) => line.includes('tillsammans med Österåker')).length;
    expect(shown + left).toBe(done + coming);
    expect(left).toBeGreaterThan(0);
    expect(shown).toBeGreaterThan(20);
  });

  it('cuts nothing from a usual week', () => {
    const text = cardToText(drawDigest(sv, aDigest({ activities: many(20) })).content);
    expect(text).not.toContain('… och');
  });

  it('keeps the manager’s own words whole, and every row whole, however full the week is', () => {
    const introduction = `${'ord '.repeat(149)}slut`;
    const card = drawDigest(sv, { ...aDigest({ activities: many(200) }), introduction });
    const lines = cardToText(card.content).split('\n');
    expect(lines).toContain(introduction);
    const rows = lines.filter((line) => line.includes('tillsammans med'));
    expect(rows.length).toBeGreaterThan(20);
    for (const line of rows)
      expect(line).toMatch(/· Bollplank · 11 november · 2 tim · tillsammans med Österåker$/);
  });

  it('is about half as large when it is asked to be, and then leaves out the chart', () => {
    const digest = { ...everything(), done: aDigest({ activities: many(200) }).done };
    const { content } = drawDigest(sv, digest, { budget: 'small', botChatUrl: CHAT });
    expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(MAX_CARD_BYTES / 2);
    const text = cardToText(content);
    expect(text).toContain('Väntar på er: Hur mäter vi?');
    expect(text).toMatch(/… och \d+ till/);
    expect(text).toContain('Pelare | 2026 | 2025');
    expect(JSON.stringify(content)).not.toContain('Chart.');
  });

  it('fits whatever people have written', () => {
    const written = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4000, size: 'max' }),
      fc.constantFrom(
        '"\\\\'.repeat(1000),
        '👩‍👩‍👧‍👦 '.repeat(400),
        'å'.repeat(4000),
        '\n'.repeat(600),
        '\n"'.repeat(600),
      ),
    );
    const some = <Each>(each: readonly Each[], count: number) =>
      Array.from({ length: count }, () => each).flat();
    const full = everything();
    fc.assert(
      fc.property(
        fc.record({
          text: written,
          introduction: written,
          title: written,
          count: fc.nat({ max: 20 }),
          budget: fc.constantFrom('normal' as const, 'small' as const),
        }),
        ({ text, introduction, title, count, budget }) => {
          const digest: Digest = {
            ...full,
            introduction,
            addition: text,
            councilMember: title,
            fouManager: text,
            corrections: some(full.corrections ?? [], count).map((each) => ({ ...each, text })),
            requests: some(full.requests, count).map((each) => ({ ...each, question: text })),
            done: some(full.done, count).map((each) => ({ ...each, title, otherParties: [text] })),
            general: some(full.general, count).map((each) => ({ ...each, title })),
            events: some(full.events, count).map((each) => ({ ...each, title: text })),
            seats: some(full.seats, count).map((each) => ({ ...each, name: title })),
            news: some(full.news ?? [], count).map((each) => ({
              ...each,
              title,
              url: `https://fou.example/${'a'.repeat(1900)}`,
            })),
          };
          const { content } = drawDigest(sv, digest, { budget, botChatUrl: CHAT });
          const json = JSON.stringify(content);
          const half = budget === 'small' ? 2 : 1;
          expect(Buffer.byteLength(json)).toBeLessThan(MAX_CARD_BYTES / half);
          expect(Buffer.byteLength(JSON.stringify(json))).toBeLessThan(26_000 / half);
        },
      ),
      { numRuns: 10, endOnFailure: true },
    );
  });

  it('takes at most 20,000 bytes, so that it fits into a channel post', () => {
    expect(MAX_CARD_BYTES).toBeLessThanOrEqual(20 * 1024);
  });
});
