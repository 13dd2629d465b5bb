import { describe, expect, it } from 'vitest';
import { cardToText } from '../../src/cards/card-text.js';
import { drawDigest, MAX_CARD_BYTES } from '../../src/cards/digest.js';
import type { Digest } from '../../src/domain/digest.js';
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

describe('a municipality’s digest', () => {
  it('shows its blocks in the order of domain-model section 5', () => {
    expect(linesOf(fullWeek())).toEqual([
      'Veckobrev för Järfälla',
      'v. 46 · 9–15 november 2026',
      'Era förfrågningar',
      'Kan ni kartlägga? · F2026-003 · ny · mottagen',
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

  it('has no buttons: a card posted to a channel has no app behind it', () => {
    const types = elementsIn(drawDigest(sv, fullWeek()).content).map((part) => String(part['type']));
    expect(types.filter((type) => type.startsWith('Action.'))).toEqual([]);
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

  it('takes at most 20,000 bytes, so that it fits into a channel post', () => {
    expect(MAX_CARD_BYTES).toBeLessThanOrEqual(20 * 1024);
  });
});
