import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person.js';
import type { Request } from '../../../src/domain/request.js';
import type { Locale } from '../../../src/texts/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, aPerson, jarfallaMember, martin, solnaChief, solnaMember } from '../../support/builders.js';
import { anActivity, aRequest } from '../../support/digest-builders.js';
import { readDocx } from '../../support/docx-reader.js';
import { fileTalk } from '../../support/file-talk.js';
import { shownIn } from '../../support/talk.js';
import { aWholeRequest } from '../../support/whole-requests.js';

const REQUEST = aWholeRequest();

const talk = (requests: readonly Request[] = [REQUEST]) =>
  fileTalk([
    ...requests.map((request) => insert('requests', request)),
    insert('activities', anActivity('linked', { title: 'Första mötet', hours: 2.5, requestId: REQUEST.id })),
    insert('activities', anActivity('second', { title: 'Andra mötet', hours: 1, requestId: REQUEST.id })),
    insert(
      'activities',
      anActivity('undone', {
        title: 'Ångrat',
        requestId: REQUEST.id,
        undone: { at: '2026-11-12T08:00:00.000Z', by: martin.id },
      }),
    ),
    insert('activities', anActivity('other', { title: 'Någon annans', requestId: '2026-other' })),
  ]);

const exported = async (
  from: Person | undefined,
  text: string,
  { locale = 'sv', requests }: { locale?: Locale; requests?: readonly Request[] } = {},
) => {
  const { write, made } = await talk(requests);
  const said = shownIn(await write(from, text, locale));
  return { said, made, document: made[0] && readDocx(made[0].file.content) };
};

describe('exportera F2026-014', () => {
  it('hands over a document with the whole of it, and says where it lies', async () => {
    const { said, made } = await exported(martin, 'exportera F2026-014');
    expect(said).toBe(
      'Här är F2026-014 med hela historiken, som ett Worddokument att diarieföra. Filen ligger här: data/filer/förfrågan-F2026-014-2026-11-18.docx',
    );
    expect(made).toMatchObject([{ personId: martin.id, file: { forRoles: ['staff', 'council_member'] } }]);
  });

  it('holds every step of the history in order, with time, person with role, act and status', async () => {
    const { document } = await exported(martin, 'exportera F2026-014');
    const history = document?.tables.at(-1);
    expect(history?.headings).toEqual([['När', 'Vem', 'Vad som hände', 'Läge efteråt']]);
    expect(history?.rows).toHaveLength(REQUEST.history.length);
    const [asMember, asStaff, asManager, asNeighbour] = [
      'jarfalla Demo, rådsmedlem i Järfälla',
      'Martin Demo, FoU-personal',
      'Anna Demo, FoU-chef',
      'solna Demo, rådsmedlem i Solna',
    ];
    expect(history?.rows).toEqual([
      ['2 februari 2026 kl. 12.00', asMember, 'Skickade in förfrågan.', 'Mottagen'],
      ['3 februari 2026 kl. 09.30', asStaff, 'Tog sig an ärendet.', 'Mottagen'],
      ['4 februari 2026 kl. 09.30', asStaff, 'Frågade kommunen: Hur många deltar?\nOch när?', 'Mottagen'],
      ['5 februari 2026 kl. 09.30', asMember, 'Svarade på frågan: Ungefär 40, i höst.', 'Mottagen'],
      [
        '6 februari 2026 kl. 09.30',
        asStaff,
        'Valde linje: Andra linjens FoU.\nAnledning: Två år och flera enheter',
        'Bedömd',
      ],
      ['6 februari 2026 kl. 09.30', asStaff, 'Frågade om att vara med: Solna och Sundbyberg.', 'Bedömd'],
      [
        '9 februari 2026 kl. 09.30',
        asNeighbour,
        'Svarade att Solna vill vara med.\nKommentar: =Gärna',
        'Bedömd',
      ],
      ['10 februari 2026 kl. 09.30', asStaff, 'Lämnade över ärendet till Anna Demo.', 'Bedömd'],
      [
        '11 februari 2026 kl. 09.30',
        asManager,
        'Pausade påminnelserna till 2 mars 2026.\nAnledning: Sportlov',
        'Bedömd',
      ],
      ['2 mars 2026 kl. 09.30', asManager, 'Tog upp förfrågan igen efter pausen.', 'Bedömd'],
      [
        '2 mars 2026 kl. 09.30',
        asManager,
        'Lade fram förfrågan för styrgruppen.',
        'Väntar på styrgruppens beslut',
      ],
      [
        '13 mars 2026 kl. 09.30',
        asManager,
        'Skrev in beslutet: ja, av förvaltningsstyrgruppen 12 mars 2026.\nProtokoll: protokoll, § 4',
        'Styrgruppen har sagt ja',
      ],
      [
        '16 mars 2026 kl. 09.30',
        asManager,
        'Skrev in finansiering och forskare.\nExtern finansiering: Forte, 250\u00a0000 kronor\nForskare: Eva Ek',
        'Styrgruppen har sagt ja',
      ],
      ['16 mars 2026 kl. 09.30', asManager, 'Började ta fram avtalet.', 'Väntar på avtal'],
      [
        '2 april 2026 kl. 09.30',
        asManager,
        'Skrev in avtalet: underskrivet 1 april 2026, gäller 1 april–31 oktober 2026.\nFör FoU Nordväst: Anna Demo\nFör uppdragsgivaren: Nadja Demo',
        'Pågår',
      ],
      ['4 maj 2026 kl. 09.30', asStaff, 'Kopplade aktiviteten ”Första mötet” (11 november 2026).', 'Pågår'],
      ['5 maj 2026 kl. 09.30', asStaff, 'Kopplade aktiviteten som inte längre finns sparad.', 'Pågår'],
      [
        '6 maj 2026 kl. 09.30',
        asStaff,
        'Tog bort kopplingen till aktiviteten som inte längre finns sparad.',
        'Pågår',
      ],
      [
        '20 oktober 2026 kl. 09.30',
        asStaff,
        'Lade till dokumentation: FoU-rapport, ”Öppenvård & uppföljning <2026>”.\nLänk: https://example.org/r?a=1&b=2\nPublicerad 19 oktober 2026.',
        'Pågår',
      ],
      ['21 oktober 2026 kl. 09.30', asStaff, 'Markerade arbetet som rapporterat.', 'Rapporterad'],
      [
        '2 november 2026 kl. 09.30',
        asStaff,
        'Avslutade förfrågan.\nKommentar: Tack för samarbetet.',
        'Avslutad',
      ],
    ]);
  });

  it('holds every field, the decision and the agreement', async () => {
    const { document } = await exported(jarfallaMember, 'exportera F2026-014');
    const [facts, decision, agreement] = document?.tables ?? [];
    expect(Object.fromEntries(facts?.rows ?? [])).toEqual({
      Nummer: 'F2026-014',
      Kommun: 'Järfälla',
      Läge: 'Avslutad',
      Skickad: '2 februari 2026 kl. 12.00',
      'Skickad av': 'jarfalla Demo',
      'Föreslagen av': 'Inte angivet',
      'Kommunens kontakt': 'jarfalla Demo',
      'Enhet som står bakom': 'Öppenvården',
      'Rådsmedlemmen känner till frågan': 'Ja',
      'Form av stöd': 'Studie eller utvärdering',
      Område: 'Allmän verksamhet',
      Pelare: 'Producera kunskap',
      'Önskad linje': 'Andra linjens FoU',
      'Önskad start': 'hösten 2026',
      'Önskat resultat': 'FoU-rapport',
      'Del av FoU:s uppdrag': 'Teoretisk kunskap, uppföljning och utvärdering',
      'Andra intresserade kommuner': 'Solna',
      Underlag: 'https://example.org/underlag',
      'Ansvarig hos FoU': 'Anna Demo',
      Linje: 'Andra linjens FoU',
      'Extern finansiering': 'Forte, 250\u00a0000 kronor',
      Forskare: 'Eva Ek',
      'Väntar på svar från kommunen': 'Inte angivet',
      Pausad: 'Inte angivet',
      Avslutad: '2 november 2026 kl. 09.30',
      'Avslutande ord': 'Tack för samarbetet.',
    });
    expect(decision?.rows).toEqual([
      ['Beslutat av', 'Förvaltningsstyrgruppen'],
      ['Datum', '12 mars 2026'],
      ['Utfall', 'Ja'],
      ['Protokoll', 'protokoll, § 4'],
    ]);
    expect(agreement?.rows).toEqual([
      ['Underskrivet av FoU-chefen', 'Anna Demo'],
      ['Underskrivet av uppdragsgivaren', 'Nadja Demo'],
      ['Underskrivet den', '1 april 2026'],
      ['Gäller', '1 april–31 oktober 2026'],
    ]);
    expect(document?.paragraphs).toContain('Hur följer vi upp vår nya öppenvård?\nVi vill börja i höst.');
    expect(document?.paragraphs).toContain('Vi öppnade i fjol.');
    expect(document?.paragraphs).toContain('Historiken är hel: 21 händelser.');
  });

  it('holds questions and answers, other municipalities, documentation and the activities that count', async () => {
    const { document } = await exported(martin, 'exportera F2026-014');
    const [, , , dialogue, joint, deliverables, activities] = document?.tables ?? [];
    expect(dialogue?.rows.map((row) => row[2])).toEqual([
      'Frågade kommunen: Hur många deltar?\nOch när?',
      'Svarade på frågan: Ungefär 40, i höst.',
    ]);
    expect(joint?.rows).toEqual([
      ['Solna', 'Ja', '=Gärna', '9 februari 2026 kl. 09.30', 'solna Demo, rådsmedlem i Solna'],
      ['Sundbyberg', 'Har inte svarat', '', '', ''],
    ]);
    expect(deliverables?.rows).toEqual([
      ['FoU-rapport', 'Öppenvård & uppföljning <2026>', 'https://example.org/r?a=1&b=2', '19 oktober 2026'],
    ]);
    expect(activities?.rows).toEqual([
      ['11 november 2026', 'Första mötet', 'Bollplank', 'Genomförd', '2,5'],
      ['11 november 2026', 'Andra mötet', 'Bollplank', 'Genomförd', '1'],
      ['Summa', '', '', '', '3,5'],
    ]);
    expect(document?.text).not.toMatch(/Ångrat|Någon annans/);
  });

  it('says of a new request what there is none of', async () => {
    const fresh = aRequest('F2026-015');
    const { document } = await exported(martin, 'exportera F2026-015', { requests: [fresh] });
    expect(document?.paragraphs).toEqual(expect.arrayContaining(Object.values(sv.requestDocument.none)));
    expect(document?.headings).toEqual([
      { level: 1, text: 'Förfrågan F2026-015' },
      ...Object.values(sv.requestDocument.headings).map((text) => ({ level: 2, text })),
    ]);
  });

  it('says who took it out and when, by the bot’s clock and in Swedish', async () => {
    const { document } = await exported(martin, 'export F2026-014', { locale: 'en' });
    expect(document?.paragraphs).toContain('Hämtad ur FoU-boten 18 november 2026 kl. 12.00 av Martin Demo.');
    expect(document?.language).toBe('sv-SE');
    expect(document?.properties).toMatchObject({
      'dc:title': 'Förfrågan F2026-014',
      'dcterms:created': '2026-11-18T11:00:00.000Z',
    });
    expect(document?.footer).toBe('F2026-014 · Sida  av ');
  });

  it('is in English for those who ask for that', async () => {
    const { document, made } = await exported(martin, 'exportera F2026-014 på engelska');
    expect(made[0]?.file.name).toBe('request-F2026-014-2026-11-18.docx');
    expect(document?.language).toBe('en-GB');
    expect(document?.headings[0]?.text).toBe('Request F2026-014');
    expect(document?.tables.at(-1)?.rows[1]?.slice(1, 3)).toEqual([
      'Martin Demo, FoU staff',
      'Took the request on.',
    ]);
  });

  it.each([
    'exportera f2026-14',
    'Exportera förfrågan 2026-014.',
    'export request F2026-014',
    'exportera F2026-014 som Word',
    'exportera F2026-014 till ett Worddokument',
    'export F2026-014 as a Word document in English',
    'exportera  F2026–014',
  ])('understands "%s"', async (text) => {
    expect((await exported(martin, text)).made).toHaveLength(1);
  });

  it('asks for the number when there is none', async () => {
    const { said, made } = await exported(martin, 'exportera förfrågan');
    expect([said, made]).toEqual([sv.requestDocument.which, []]);
  });

  it.each<[string, Person, string]>([
    ['staff, of an unknown number', martin, 'F2026-999'],
    ['a council member, of an unknown number', solnaMember, 'F2026-999'],
    ['a council member, of another municipality’s', solnaMember, 'F2026-014'],
  ])('tells %s that it finds none', async (_who, person, number) => {
    const { said, made } = await exported(person, `exportera ${number}`);
    expect([said, made]).toEqual([sv.requestActs.notFound, []]);
  });

  it.each<[string, Person | undefined]>([
    ['a chief', solnaChief],
    [
      'a colleague in the municipality',
      aPerson('u', [{ role: 'unit_user', municipalityId: 'jarfalla', from: '2020-01-01' }]),
    ],
    ['a stranger', undefined],
  ])('makes nothing for %s', async (_who, person) => {
    const { said, made } = await exported(person, 'exportera F2026-014');
    expect(made).toEqual([]);
    expect(said).not.toContain('F2026-014 med');
  });

  it('works for a council member of the municipality and for the manager', async () => {
    expect((await exported(jarfallaMember, 'exportera F2026-014')).made).toHaveLength(1);
    expect((await exported(anna, 'exportera F2026-014')).made).toHaveLength(1);
  });

  it('leaves out what other municipalities have written, but for FoU, and says so', async () => {
    const theirs = (await exported(jarfallaMember, 'exportera F2026-014')).document;
    const all = (document: typeof theirs) =>
      JSON.stringify([document?.paragraphs, document?.tables.map(({ rows }) => rows)]);
    expect(all(theirs)).not.toContain('=Gärna');
    expect(all(theirs)).toContain('Svarade att Solna vill vara med.');
    expect(theirs?.paragraphs).toContain(sv.requestDocument.othersWords);
    const fous = (await exported(martin, 'exportera F2026-014')).document;
    expect(all(fous)).toContain('=Gärna');
    expect(fous?.paragraphs).not.toContain(sv.requestDocument.othersWords);
  });

  it('is not shown where others read', async () => {
    const { dispatch, incoming, made } = await talk();
    for (const person of [martin, jarfallaMember]) {
      const inChannel = {
        ...incoming(person, { kind: 'text', text: 'exportera F2026-014' }),
        conversation: { id: '19:team', kind: 'channel' } as const,
      };
      expect(shownIn(await dispatch(inChannel))).toBe(sv.errors.personalOnly);
    }
    expect(made).toEqual([]);
  });

  it('shows what people wrote as it stands', async () => {
    const written = '</w:t><w:br/> { HYPERLINK "https://evil.example" } =1+1';
    const { document } = await exported(martin, 'exportera F2026-014', {
      requests: [aWholeRequest({ question: written, background: written, onBehalfOfUnit: written })],
    });
    expect(document?.paragraphs.filter((text) => text === written)).toHaveLength(2);
    expect(document?.elements).not.toContain('w:hyperlink');
    expect(document?.elements).not.toContain('w:instrText');
  });
});
