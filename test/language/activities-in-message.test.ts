import { describe, expect, it } from 'vitest';
import { readActivities } from '../../src/language/activities-in-message.js';

/** A Wednesday. */
const TODAY = '2026-11-18';
const read = (message: string) => readActivities(message, { today: TODAY, colleagues: ['Martin'] });
const summary = (message: string) =>
  read(message).map(({ kind, date, hours, municipalities }) => [
    kind?.value,
    date?.value.from,
    hours,
    municipalities.join('+'),
  ]);

describe('several activities in one message', () => {
  it.each<[string, ReturnType<typeof summary>]>([
    [
      'bollplank Solna 1h, workshop Ekerö 3h igår',
      [
        ['sounding_board', '2026-11-17', 1, 'solna'],
        ['workshop', '2026-11-17', 3, 'ekero'],
      ],
    ],
    [
      'igår:\n- bollplank Järfälla 1h SIP\n- nätverksmöte ASI 13-15',
      [
        ['sounding_board', '2026-11-17', 1, 'jarfalla'],
        ['network_meeting', '2026-11-17', 2, ''],
      ],
    ],
    [
      '1. bollplank Solna 1h igår 2. workshop Ekerö 3h i måndags',
      [
        ['sounding_board', '2026-11-17', 1, 'solna'],
        ['workshop', '2026-11-16', 3, 'ekero'],
      ],
    ],
    [
      '09:00-10:00 Möte SIP Solna igår; 10:00-12:00 Workshop Järfälla igår',
      [
        [undefined, '2026-11-17', 1, 'solna'],
        ['workshop', '2026-11-17', 2, 'jarfalla'],
      ],
    ],
    [
      'bollplank Solna 1h; nätverksmöte BBIC 2h igår',
      [
        ['sounding_board', '2026-11-17', 1, 'solna'],
        ['network_meeting', '2026-11-17', 2, ''],
      ],
    ],
    [
      'Bollplank Solna 1 tim. Workshop Ekerö 2 tim. Båda i måndags.',
      [
        ['sounding_board', '2026-11-16', 1, 'solna'],
        ['workshop', '2026-11-16', 2, 'ekero'],
      ],
    ],
    [
      'Bollplank med Solna och sen workshop i Ekerö igår',
      [
        ['sounding_board', '2026-11-17', undefined, 'solna'],
        ['workshop', '2026-11-17', undefined, 'ekero'],
      ],
    ],
    [
      'igår 9-10 bollplank Solna, 10.30-12 nätverksmöte BBIC',
      [
        ['sounding_board', '2026-11-17', 1, 'solna'],
        ['network_meeting', '2026-11-17', 1.5, ''],
      ],
    ],
    [
      'bollplank Ekerö 30 min + bollplank Solna 45 min + mejl 15 min idag',
      [
        ['sounding_board', TODAY, 0.5, 'ekero'],
        ['sounding_board', TODAY, 0.75, 'solna'],
        [undefined, TODAY, 0.25, ''],
      ],
    ],
    [
      'Solna igår: bollplank 1h, workshop 2h',
      [
        ['sounding_board', '2026-11-17', 1, 'solna'],
        ['workshop', '2026-11-17', 2, 'solna'],
      ],
    ],
    [
      'Sundbyberg bollplank 10/11 1h, 11/11 1h',
      [
        ['sounding_board', '2026-11-10', 1, 'sundbyberg'],
        ['sounding_board', '2026-11-11', 1, 'sundbyberg'],
      ],
    ],
  ])('%j', (message, expected) => {
    expect(summary(message)).toEqual(expected);
  });

  it.each<[string, ReturnType<typeof summary>]>([
    [
      '2 tim Solna, 1 tim Sundbyberg bollplank igår',
      [
        ['sounding_board', '2026-11-17', 2, 'solna'],
        ['sounding_board', '2026-11-17', 1, 'sundbyberg'],
      ],
    ],
    [
      '2 h var för Solna och Sigtuna, bollplank igår',
      [
        ['sounding_board', '2026-11-17', 2, 'sigtuna'],
        ['sounding_board', '2026-11-17', 2, 'solna'],
      ],
    ],
    [
      '4 tim fördelat lika på Ekerö och Sigtuna, bollplank 11 nov',
      [
        ['sounding_board', '2026-11-11', 2, 'ekero'],
        ['sounding_board', '2026-11-11', 2, 'sigtuna'],
      ],
    ],
    [
      'Bollplank 1 tim Solna resp 1,5 tim Ekerö i måndags',
      [
        ['sounding_board', '2026-11-16', 1, 'solna'],
        ['sounding_board', '2026-11-16', 1.5, 'ekero'],
      ],
    ],
  ])('%s is split over the municipalities', (message, expected) => {
    expect(summary(message)).toEqual(expected);
  });

  it.each([
    'bollplank med Solna och Ekerö 1h igår',
    '2h workshop + 1h förberedelse Solna igår',
    'workshop Solna 3h varav 1h restid igår',
    'bollplank om workshop i Solna 2h igår',
    'Workshop i Solna\nom heder\n3 h\n14 deltagare\nigår',
    'Nätverksmöte BBIC\nNär: tisdag 17 november 2026 13:00-14:30\nPlats: Solna',
    'Hade möte med Solna igår, 1h. De vill ha en workshop 3h i januari.',
    'workshop 2 h, 14 deltagare, Solna, Ekerö och Sigtuna',
    '',
  ])('%j is one', (message) => {
    expect(read(message)).toHaveLength(1);
  });

  it('marks what was said once and carried over', () => {
    const [first, second] = read('Jag och Martin: bollplank om SIP Solna 1h, bollplank Ekerö 2h igår');
    expect(first).toMatchObject({ colleagues: ['Martin'], carried: ['colleagues', 'date'] });
    expect(second?.carried).toEqual(['title', 'colleagues']);
    expect(read('bollplank Solna 1h')[0]?.carried).toEqual([]);
  });

  it('keeps the time of day of each when the day was said once', () => {
    const times = read('igår 9-10 bollplank Solna, 10.30-12 nätverksmöte BBIC').map(
      ({ date }) => date?.value.time,
    );
    expect(times).toEqual(['09:00', '10:30']);
  });

  it('I18: a day ahead that is carried over makes what had no day planned', () => {
    const states = read('bollplank Solna 1h, workshop Ekerö 3h på fredag').map(({ state }) => state.value);
    expect(states).toEqual(['planned', 'planned']);
  });
});
