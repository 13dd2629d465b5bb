import { describe, expect, it } from 'vitest';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import type { ActivityReading } from '../../src/language/activity-reading.js';
import { readActivity } from '../../src/language/activity-sentence.js';

/** A Wednesday. */
const TODAY = '2026-11-18';
const read = (text: string): ActivityReading => readActivity(text, { today: TODAY, colleagues: ['Martin'] });

/** The parts of a reading that a table compares; what is missing was not said. */
const summary = (reading: ActivityReading) => ({
  kind: reading.kind?.value,
  date: reading.date?.value.from,
  hours: reading.hours,
  municipalities: reading.municipalities,
  area: reading.area,
  participants: reading.participants,
  title: reading.title?.value,
});

describe('a log line', () => {
  it.each<[string, Partial<ReturnType<typeof summary>>]>([
    [
      '2 tim bollplank med Järfälla om SIP igår',
      { kind: 'sounding_board', date: '2026-11-17', hours: 2, municipalities: ['jarfalla'], title: 'SIP' },
    ],
    [
      'Hade FoU-frukost om skyddat boende i fredags, 151 anmälda',
      { kind: 'breakfast', date: '2026-11-13', participants: { registered: 151 }, title: 'Skyddat boende' },
    ],
    ['workshop om ungdomar 13-17 i Solna igår 2h', { hours: 2, date: '2026-11-17' }],
    ['workshop igår 1h, 12 av 15 deltog', { participants: { attended: 12 } }],
    ['bollplank med alla i Solna 1h', { municipalities: ['solna'], hours: 1 }],
    ['workshop Solna 9–12 och 13–15 igår', { kind: 'workshop', date: '2026-11-17', hours: 5 }],
    ['konferens i Umeå igår, 7 h', { kind: 'conference', hours: 7, title: 'Konferens Umeå' }],
    ['info om FoU till chefer 1 h', { kind: 'info_session', hours: 1 }],
    [
      'nätverksmöte BBIC, Solna och Sundbyberg, 14 nov, 1,5h',
      {
        kind: 'network_meeting',
        date: '2026-11-14',
        hours: 1.5,
        municipalities: ['solna', 'sundbyberg'],
        area: 'children_youth_family',
        title: 'BBIC',
      },
    ],
    [
      'bollade med Järfällas familjehemsenhet i måndags, 90 min',
      {
        kind: 'sounding_board',
        date: '2026-11-16',
        hours: 1.5,
        municipalities: ['jarfalla'],
        area: 'children_youth_family',
        title: 'Järfällas familjehemsenhet',
      },
    ],
    [
      'Workshop i U-V om avhoppare, halv dag, förra tisdagen',
      {
        kind: 'workshop',
        date: '2026-11-10',
        hours: 4,
        municipalities: ['upplands_vasby'],
        title: 'Avhoppare',
      },
    ],
    [
      'UV: kartläggning heder 4 timmar v 46',
      { kind: 'mapping', date: '2026-11-09', hours: 4, municipalities: ['upplands_vasby'], title: 'Heder' },
    ],
    [
      'information om FoU för alla kommuner, teams, 45 min, 23 deltagare i morse',
      {
        kind: 'info_session',
        date: TODAY,
        hours: 0.75,
        municipalities: MUNICIPALITY_IDS,
        participants: { attended: 23 },
        title: 'Information om FoU',
      },
    ],
    [
      'Socialpsyk-nätverket träffades i tisdags 13-15',
      {
        kind: 'network_meeting',
        date: '2026-11-17',
        hours: 2,
        area: 'addiction_social_psychiatry',
        title: 'Socialpsyk-nätverket',
      },
    ],
    [
      'hjälpte Sundbybergs ekonomiska bistånd med ÖJ-analys, 3,5 tim, 10/11',
      {
        kind: 'analysis_support',
        date: '2026-11-10',
        hours: 3.5,
        municipalities: ['sundbyberg'],
        area: 'income_support_labour',
        title: 'Sundbybergs ekonomiska bistånd med ÖJ-analys',
      },
    ],
    ['1h bollplank med Sumpan i fredags', { kind: 'sounding_board', hours: 1, title: 'Bollplank' }],
    ['3h Solna igår', { date: '2026-11-17', hours: 3, municipalities: ['solna'] }],
    [
      '2 hours sounding board with Solna about housing yesterday',
      { kind: 'sounding_board', date: '2026-11-17', hours: 2, municipalities: ['solna'], title: 'Housing' },
    ],
    [
      'workshop with all municipalities on the new Social Services Act, last Friday, half a day',
      { kind: 'workshop', date: '2026-11-13', hours: 4, title: 'New Social Services Act' },
    ],
  ])('%s', (text, expected) => {
    expect(summary(read(text))).toMatchObject(expected);
    expect(read(text).unclear).toEqual([]);
  });

  it('what is not said is missing, never made up', () => {
    expect(read('bollplank om SIP')).toEqual({
      kind: { value: 'sounding_board', isStated: true },
      title: { value: 'SIP', isStated: true },
      municipalities: [],
      otherParties: [],
      colleagues: [],
      writerTookPart: true,
      state: { value: 'done', isStated: false },
      unclear: [],
      parts: expect.anything(),
      leftOver: [],
      carried: [],
    });
  });

  it('spaces and line breaks do not matter', () => {
    const line = ' bollplank\n\nom  SIP\t2  tim\u00A0 14   nov  ';
    expect(read(line)).toEqual(read('bollplank om SIP 2 tim 14 nov'));
  });

  it('a title that is only the word for the kind is a proposal', () => {
    expect(read('bollplank 1h').title).toEqual({ value: 'Bollplank', isStated: false });
    expect(read('3h Solna igår').title).toBeUndefined();
  });

  it('I1: places that are not owners become other parties', () => {
    expect(read('workshop med Solna, Täby och Göteborgs kommun')).toMatchObject({
      municipalities: ['solna'],
      otherParties: ['Täby', 'Göteborg'],
    });
    expect(read('kommunturné i Solna ihop med FOU nu').otherParties).toEqual(['FOU nu']);
    expect(read('workshop med Göteborgs kommun om SIP')).toMatchObject({
      otherParties: ['Göteborg'],
      title: { value: 'SIP' },
    });
  });

  it('a municipality is no colleague', () => {
    expect(read('Jag och Solna hade workshop')).toMatchObject({ colleagues: [], municipalities: ['solna'] });
    expect(read('Jag och Täby hade workshop')).toMatchObject({ colleagues: [], otherParties: ['Täby'] });
  });

  it('a clock range gives the hours and keeps its beginning', () => {
    expect(read('nätverksmöte 9.00–11.30 i måndags')).toMatchObject({
      hours: 2.5,
      date: { value: { precision: 'minute', from: '2026-11-16', time: '09:00' } },
    });
  });

  it.each([
    ['5 intervjuer à 1,5 h, Röster från familjehemsbarn', 7.5],
    ['3 bollplank á 40 min med Järfälla förra veckan', 2],
    ['workshop Solna 3 h och 1 h efterarbete', 4],
    ['workshop Solna 3h varav 1h restid', 3],
  ])('%s: %d hours', (text, hours) => {
    expect(read(text).hours).toBe(hours);
  });

  it('a session number is neither hours nor people', () => {
    expect(read('BAS tillfälle 3 barn och unga, 38 delt, heldag')).toMatchObject({
      session: 3,
      hours: 8,
      participants: { attended: 38 },
    });
    expect(read('FoU-råd plan 6, 10.00-11.45').hours).toBe(1.75);
  });

  it('what somebody else did is theirs, logged by the writer', () => {
    expect(read('Martin höll workshop i Solna om heder igår, 3 h')).toMatchObject({
      colleagues: ['Martin'],
      writerTookPart: false,
      title: { value: 'Heder' },
      hours: 3,
    });
    expect(read('Martin och jag höll workshop, 3 h var')).toMatchObject({
      writerTookPart: true,
      hours: 6,
      hoursPerPerson: 3,
    });
  });

  it.each([
    ['ska hålla workshop i Solna på torsdag', 'planned', true],
    ['workshop i Solna på torsdag', 'planned', false],
    ['höll workshop i Solna', 'done', true],
    ['workshop i Solna 16/11', 'done', false],
    ['workshopen i Solna på torsdag är inställd', 'cancelled', true],
    ['workshop Järfälla i tisdags blev inte av', 'cancelled', true],
  ])('I18: %s is %s (stated: %s)', (text, value, isStated) => {
    expect(read(text).state).toEqual({ value, isStated });
  });

  it('I18: done on a day to come is asked about', () => {
    expect(read('höll workshop i Solna på fredag').unclear).toEqual([{ field: 'date', words: 'på fredag' }]);
  });

  it('a pasted calendar entry gives its subject, day and time, and the rest is left over', () => {
    const entry =
      'Nätverksmöte BBIC\nNär: tisdag 17 november 2026 13:00-14:30\nPlats: Solna stadshus\nOrganisatör: Martin';
    expect(read(entry)).toMatchObject({
      kind: { value: 'network_meeting' },
      title: { value: 'BBIC' },
      date: { value: { from: '2026-11-17', time: '13:00' } },
      hours: 1.5,
      municipalities: [],
      colleagues: [],
      leftOver: ['Plats: Solna stadshus', 'Organisatör: Martin'],
    });
    expect(read('Tis 2026-11-17 13:00-14:30 Nätverksmöte BBIC')).toMatchObject({
      title: { value: 'BBIC' },
      hours: 1.5,
      unclear: [],
    });
  });

  it('the time of day is known also when no day is said', () => {
    expect(read('bollplank Solna 13-15')).toMatchObject({ startTime: '13:00', hours: 2 });
    expect(read('bollplank Solna 13-15').date).toBeUndefined();
  });

  it('shows what every word was read into, in the order they stand', () => {
    expect(read('2 tim bollplank med Järfälla om BBIC igår, 14 deltagare').parts).toEqual([
      { field: 'hours', words: '2 tim' },
      { field: 'kind', words: 'bollplank' },
      { field: 'municipalities', words: 'Järfälla' },
      { field: 'title', words: 'BBIC' },
      { field: 'area', words: 'BBIC' },
      { field: 'date', words: 'igår' },
      { field: 'participants', words: '14 deltagare' },
    ]);
  });

  it('shows what went into no field, small words apart', () => {
    expect(read('2 tim bollplank med Järfälla om SIP igår').leftOver).toEqual([]);
    expect(read('workshop om heder i Solna via Teams 2h').leftOver).toEqual(['via Teams']);
    const remark = read('Bollplank om SIP i Solna igår. Det gick jättebra. Ny träff bokas sen.');
    expect(remark.title?.value).toBe('SIP');
    expect(remark.leftOver).toEqual(['Det gick jättebra. Ny träff bokas sen.']);
  });

  it('hours per person are multiplied by those who did it together', () => {
    expect(read('Jag och Martin körde workshop för Ekerö, 3 h var')).toMatchObject({
      hours: 6,
      hoursPerPerson: 3,
      colleagues: ['Martin'],
    });
    expect(read('workshop för Ekerö med Martin 3 h').colleagues).toEqual(['Martin']);
  });

  it('hours given for each municipality are added', () => {
    expect(read('2 tim Solna, 1 tim Sundbyberg bollplank')).toMatchObject({
      hours: 3,
      municipalities: ['solna', 'sundbyberg'],
    });
    expect(read('bollplank Solna 2 tim + 1 tim').hours).toBe(3);
  });

  it.each([
    ['bollplank med Upplands 1h', 'municipalities'],
    ['uppföljning ASI-UBÅT samtliga kommuner 4 tim', 'municipalities'],
    ['bollplank Järfälla 2-3 tim', 'hours'],
    ['bollplank 1 tim. Workshop 2 tim', 'hours'],
    ['workshop onsdag 12/11 2h', 'date'],
    ['bollplank om BBIC och missbruk 1h', 'area'],
  ])('%s: %s is unclear and left for a person', (text, field) => {
    expect(read(text).unclear).toMatchObject([{ field }]);
  });

  it('a date that the calendar has not is asked about and stays out of the title', () => {
    expect(read('bollplank om SIP den 31 november 1h')).toMatchObject({
      title: { value: 'SIP' },
      unclear: [{ field: 'date', words: 'den 31 november' }],
    });
    expect(read('bollplank om SIP den 31 november 1h').date).toBeUndefined();
  });

  it('quotes unclear words as they were written, and no more than three', () => {
    expect(read('bollplank 3/11, 4/11, 5/11, 6/11').unclear).toMatchObject([{ words: '3/11, 4/11, 5/11' }]);
    expect(read('bollplank med Upplands Igår 1h').unclear).toMatchObject([{ words: 'Upplands' }]);
    expect(read('Workshop Onsdag 12/11 2h').unclear).toMatchObject([{ words: 'Onsdag, 12/11' }]);
  });

  it('survives any text', () => {
    for (const text of [
      '',
      ' ',
      '- , .',
      '\u0130\u0130\u0130 한국어 2 tim',
      '|||',
      '((([',
      '🙂 2h 🙂 igår',
    ]) {
      expect(read(text).municipalities).toEqual([]);
    }
    expect(read('한국어 🙂 bollplank om SIP 2 tim igår')).toMatchObject({ hours: 2 });
  });
});
