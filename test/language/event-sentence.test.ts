import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventReading } from '../../src/language/event-reading.js';
import { readEvent } from '../../src/language/event-sentence.js';
import { foldInPlace } from '../../src/language/spans.js';

const TODAY = '2026-11-18';

const day = (from: string, time?: string) =>
  time === undefined ? { precision: 'day', from, to: from } : { precision: 'minute', from, to: from, time };
const within = (precision: string, from: string, to: string) => ({ precision, from, to });

/** A sentence and what it is read as; fields that are not named are not compared. */
const SENTENCES: readonly (readonly [sentence: string, reading: Partial<EventReading> | object])[] = [
  [
    'FoU-frukost om samsjuklighet 12 dec 8.30 hybrid',
    {
      kind: 'breakfast',
      title: 'Samsjuklighet',
      date: day('2026-12-12', '08:30'),
      form: 'hybrid',
      unclear: [],
    },
  ],
  [
    'fou frukost om heder i förskolan 11 december kl 8.30-9.30 på Teams, max 100 platser',
    {
      kind: 'breakfast',
      title: 'Heder i förskolan',
      date: day('2026-12-11', '08:30'),
      endTime: '09:30',
      form: 'digital',
      capacity: 100,
    },
  ],
  [
    'Seminarium om våld i nära relation tillsammans med FoU Nordost den 14 januari kl 13-15 i Turebergshuset, Sollentuna, 40 platser, 5 per kommun',
    {
      kind: 'seminar',
      title: 'Våld i nära relation',
      date: day('2027-01-14', '13:00'),
      endTime: '15:00',
      form: 'on_site',
      place: 'Turebergshuset, Sollentuna',
      partners: ['FoU Nordost'],
      capacity: 40,
      quotaPerMunicipality: 5,
    },
  ],
  [
    'Lunchseminarium normbrytande beteende tillfälle 2 av 4 tillsammans med FoU Nordost 7/3 12.00-13.00 digitalt',
    {
      kind: 'seminar',
      title: 'Lunchseminarium normbrytande beteende',
      series: { number: 2, of: 4 },
      date: day('2027-03-07', '12:00'),
      form: 'digital',
      partners: ['FoU Nordost'],
    },
  ],
  [
    'Konferens om ny socialtjänstlag hösten 2027',
    { kind: 'conference', title: 'Ny socialtjänstlag', date: within('season', '2027-08-01', '2027-12-31') },
  ],
  [
    'FoU Social Talks om våldsutövare sept',
    { kind: 'social_talks', date: within('month', '2027-09-01', '2027-09-30') },
  ],
  ['FoU Social Talks om våldsutövare i sept 2027', { date: within('month', '2027-09-01', '2027-09-30') }],
  [
    'Seminarium om ASI våren 2027 hybrid',
    { date: within('season', '2027-01-01', '2027-06-30'), form: 'hybrid' },
  ],
  ['Seminarium om ASI vt 27 hybrid', { date: within('season', '2027-01-01', '2027-06-30') }],
  ['Seminarium om ASI HT 2027 hybrid', { date: within('season', '2027-08-01', '2027-12-31') }],
  [
    'Socialtjänstdagen 2027 på plats',
    { kind: 'conference', date: within('year', '2027-01-01', '2027-12-31') },
  ],
  [
    'Workshop om SIP v 50 för socialsekreterare inom barn och unga',
    {
      kind: 'workshop',
      title: 'SIP',
      date: within('week', '2026-12-07', '2026-12-13'),
      audience: 'socialsekreterare inom barn och unga',
      area: 'children_youth_family',
    },
  ],
  [
    'Information om FoU Nordväst 29 mars 2027 13.15–14.00 Teams',
    {
      kind: 'info_session',
      title: 'Information om FoU Nordväst',
      date: day('2027-03-29', '13:15'),
      endTime: '14:00',
      form: 'digital',
    },
  ],
  [
    'Socialtjänstdagen i Nordväst 23 maj 2027',
    { title: 'Socialtjänstdagen i Nordväst', date: day('2027-05-23') },
  ],
  [
    'BAS-utbildning missbruk 14-15 jan 9-16 på plats i Järfälla kommunhus, max 40, fem per kommun, anmälan senast 20 december',
    {
      kind: 'training',
      title: 'BAS-utbildning missbruk',
      date: day('2027-01-14', '09:00'),
      dateEnd: '2027-01-15',
      endTime: '16:00',
      place: 'Järfälla kommunhus',
      capacity: 40,
      quotaPerMunicipality: 5,
      lastDayToRegister: '2026-12-20',
      area: 'addiction_social_psychiatry',
    },
  ],
  [
    'Nätverksmöte för ASI-utbildare, datum kommer, på plats',
    { kind: 'network_meeting', hasNoDateYet: true, form: 'on_site', unclear: [] },
  ],
  [
    'Seminarium om heder, datum meddelas senare, Teams',
    { hasNoDateYet: true, title: 'Heder', form: 'digital' },
  ],
  ['Seminarium om heder, datum ej klart, hybrid', { hasNoDateYet: true, title: 'Heder' }],
  [
    'webbinarium om digitalt våld torsdag 10 dec 12-13',
    {
      kind: 'seminar',
      title: 'Webbinarium om digitalt våld',
      date: day('2026-12-10', '12:00'),
      form: 'digital',
    },
  ],
  [
    'seminarium lovande praktik med Socialstyrelsen 3 dec 9.00',
    {
      kind: 'seminar',
      title: 'Lovande praktik',
      partners: ['Socialstyrelsen'],
      date: day('2026-12-03', '09:00'),
    },
  ],
  [
    'FoU-frukost 12.12 hybrid',
    { title: 'FoU-frukost', unclear: [{ field: 'date', words: '12.12' }], form: 'hybrid' },
  ],
  [
    'Frukost om barns rättigheter på fredag kl 8.30 på plats och digitalt',
    { kind: 'breakfast', title: 'Barns rättigheter', date: day('2026-11-20', '08:30'), form: 'hybrid' },
  ],
  [
    'FoU-dag nov 2027 i Sollentuna',
    {
      kind: 'conference',
      title: 'FoU-dag',
      date: within('month', '2027-11-01', '2027-11-30'),
      place: 'Sollentuna',
      form: 'on_site',
    },
  ],
  [
    'kick-off lovande praktik 20 jan 13-16 Turebergs allé 1',
    {
      kind: 'other',
      title: 'Kick-off lovande praktik',
      place: 'Turebergs allé 1',
      date: day('2027-01-20', '13:00'),
    },
  ],
  [
    'seminarieserie normbrytande beteenden del 1 av 4 15/2 digital lunch',
    { kind: 'seminar', series: { number: 1, of: 4 }, date: day('2027-02-15'), form: 'digital' },
  ],
  [
    'FoU-frukost fredag 13/11 om heder',
    { title: 'Heder', unclear: [{ field: 'date', words: 'fredag, 13/11' }] },
  ],
  [
    'workshop för chefer i sal Ekerö, Sollentuna kommunhus 9 dec 13.00-16.00 https://exempel.se/anmal',
    {
      kind: 'workshop',
      audience: 'chefer',
      place: 'sal Ekerö, Sollentuna kommunhus',
      link: 'https://exempel.se/anmal',
      form: 'on_site',
    },
  ],
  [
    'Forelasning om barn o vald tors 10 dec kl 9 till 11.30 i Ekerö kommunhus med Länsstyrelsen och polisen',
    {
      kind: 'seminar',
      date: day('2026-12-10', '09:00'),
      endTime: '11:30',
      place: 'Ekerö kommunhus',
      partners: ['Länsstyrelsen', 'polisen'],
    },
  ],
  [
    'semniarium om missbruk 20 januari 2027 13.00 hybrid max 60 pers',
    { kind: 'seminar', title: 'Missbruk', date: day('2027-01-20', '13:00'), capacity: 60, form: 'hybrid' },
  ],
  [
    'natverkstraff for socialpsykiatri 3/2 10-12 pa plats i Solna',
    { kind: 'network_meeting', place: 'Solna' },
  ],
  [
    'Konfernes om skolnärvaro 4 maj 2027 hybrid',
    { kind: 'conference', date: day('2027-05-04'), form: 'hybrid' },
  ],
  [
    'FoU-frukost: Lovande praktik, fredagen den 19 mars 8:30-9:30, fysiskt på Turebergs allé 1, högst 5 från varje kommun',
    {
      title: 'Lovande praktik',
      date: day('2027-03-19', '08:30'),
      endTime: '09:30',
      form: 'on_site',
      place: 'Turebergs allé 1',
      quotaPerMunicipality: 5,
    },
  ],
  [
    'Breakfast seminar about SIP 10 December 8.30-9.30 hybrid, max 50 seats',
    { kind: 'breakfast', date: day('2026-12-10', '08:30'), endTime: '09:30', capacity: 50, form: 'hybrid' },
  ],
  [
    'workshop with FoU Nordost on outreach next Tuesday 13-16 online',
    {
      kind: 'workshop',
      title: 'Outreach',
      partners: ['FoU Nordost'],
      date: day('2026-11-24', '13:00'),
      form: 'digital',
    },
  ],
  [
    'FoU breakfast about coercive control Jan 22 at 8.30 hybrid',
    { kind: 'breakfast', date: day('2027-01-22', '08:30'), unclear: [] },
  ],
  [
    'FoU-frukst om heder den 20:e januari klockan halv nio digitalt',
    { kind: 'breakfast', title: 'Heder', date: day('2027-01-20', '08:30') },
  ],
  [
    'Semenarium om heder 20 januari klockan ett digitalt',
    { kind: 'seminar', title: 'Heder', date: day('2027-01-20', '13:00') },
  ],
  [
    'Conference in autumn 2027, date to be announced',
    { kind: 'conference', date: within('season', '2027-08-01', '2027-12-31') },
  ],
  [
    'grundutbildning BBIC v 3 på plats',
    { kind: 'training', date: within('week', '2027-01-18', '2027-01-24') },
  ],
  ['grundutbildning BBIC v 3-4 2027 på plats', { date: within('week', '2027-01-18', '2027-01-31') }],
  [
    'FoU-café om digital kompetens 3/12 15.00 i biblioteket',
    { kind: 'other', title: 'FoU-café om digital kompetens', place: 'biblioteket', form: 'on_site' },
  ],
  [
    'informationsträff för nyanställda 14 dec 13-14 via Teams https://teams.microsoft.com/l/meetup-join/abc',
    {
      kind: 'info_session',
      audience: 'nyanställda',
      form: 'digital',
      link: 'https://teams.microsoft.com/l/meetup-join/abc',
    },
  ],
  [
    'Lansering av rapporten Avhoppare 9 feb 9-11 hybrid med SÄPO',
    { title: 'Lansering av rapporten Avhoppare', partners: ['SÄPO'] },
  ],
  ['seminarium', { kind: 'seminar', title: 'Seminarium', hasNoDateYet: false }],
  ['12 dec hybrid', { date: day('2026-12-12'), form: 'hybrid' }],
  [
    'dialogmöte om nya SoL våren 2027 i samarbete med SKR och Storsthlm för socialchefer',
    {
      kind: 'other',
      title: 'Dialogmöte om nya SoL',
      partners: ['SKR', 'Storsthlm'],
      audience: 'socialchefer',
      date: within('season', '2027-01-01', '2027-06-30'),
    },
  ],
  [
    'Seminarium i serien Normbrytande beteenden del 3 av 4 den 14/3 12.15 digitalt',
    {
      title: 'Normbrytande beteenden',
      series: { name: 'Normbrytande beteenden', number: 3, of: 4 },
      date: day('2027-03-14', '12:15'),
    },
  ],
  [
    'utbildning i ASI och BBIC 8-9 feb 9.00-16.00',
    {
      title: 'ASI och BBIC',
      dateEnd: '2027-02-09',
      unclear: [{ field: 'area', choices: ['children_youth_family', 'addiction_social_psychiatry'] }],
    },
  ],
  ['FoU-frukost om fysisk aktivitet 4 dec 8.30 på plats', { title: 'Fysisk aktivitet', form: 'on_site' }],
  ['Workshop om digitala verktyg 4 dec 9-12 på plats', { title: 'Digitala verktyg', form: 'on_site' }],
  ['digital frukost om heder 4 dec 8.30', { kind: 'breakfast', title: 'Heder', form: 'digital' }],
  ['Frukost om heder 4/12 8:30 online', { form: 'digital', date: day('2026-12-04', '08:30') }],
  [
    'Frukost om heder den 4:e december 08.30 - 09.30 hybrid',
    { date: day('2026-12-04', '08:30'), endTime: '09:30' },
  ],
  ['Frukost om heder imorgon kl 8 hybrid', { date: day('2026-11-19', '08:00') }],
  ['Frukost om heder 2026-12-04 kl 8.30 hybrid', { date: day('2026-12-04', '08:30') }],
  ['Frukost om heder v 50 kl 9 hybrid', { unclear: [{ field: 'startTime', words: 'kl 9' }], title: 'Heder' }],
  [
    'Workshop om kvalitet 9–12 och 13–15 den 5 feb på plats',
    { date: day('2027-02-05', '09:00'), endTime: '15:00' },
  ],
  ['Seminarium om heder 31 november hybrid', { unclear: [{ field: 'date', words: '31 november' }] }],
  [
    'Seminarium om heder 10 och 17 december hybrid',
    { title: 'Heder', unclear: [{ field: 'date', words: '10 och 17 december' }] },
  ],
  ['Seminarium om heder 12 oktober hybrid', { unclear: [{ field: 'date', words: '12 oktober' }] }],
  ['Seminarium om heder 12 oktober 2027 hybrid', { unclear: [], date: day('2027-10-12') }],
  ['Konferens om barnrätt 21-22 april 2027 i Umeå, 250 platser', { dateEnd: '2027-04-22', capacity: 250 }],
  ['Seminarium om heder 4 dec hybrid, kvot 3 per kommun', { quotaPerMunicipality: 3 }],
  [
    'Seminarium om heder 4 dec hybrid, 30 platser, sista anmälningsdag 1 dec',
    { capacity: 30, lastDayToRegister: '2026-12-01' },
  ],
  [
    'Seminarium om heder 12 jan hybrid, anmälan senast 5 jan',
    { lastDayToRegister: '2027-01-05', date: day('2027-01-12') },
  ],
  ['Seminarium om heder 12 dec 2027 hybrid, anmälan senast 1 dec', { lastDayToRegister: '2027-12-01' }],
  ['Föreläsning med Jan Andersson om sorg 4 dec 13.00 hybrid', { date: day('2026-12-04', '13:00') }],
  ['Seminarium om heder i maj 2027', { date: within('month', '2027-05-01', '2027-05-31') }],
  ['Seminarium om heder sep-okt 2027', { date: within('month', '2027-09-01', '2027-10-31') }],
  ['Seminarium om heder andra halvåret 2027', { date: within('season', '2027-07-01', '2027-12-31') }],
  [
    'Seminarium om heder i samverkan med Stockholms universitet 4 dec hybrid',
    { partners: ['Stockholms universitet'] },
  ],
  ['Seminarium om SÄPO:s arbete 4 dec hybrid', { title: 'SÄPO:s arbete', partners: [] }],
  ['Seminarium om ekonomiskt bistånd 4 dec hybrid', { area: 'income_support_labour' }],
  ['Seminarium om heder 4 dec hybrid, plats: Kista mässan', { place: 'Kista mässan', form: 'hybrid' }],
  ['Seminarium digitalt i Turebergshuset 4 dec', { place: 'Turebergshuset' }],
  ['Seminarium om 1,5 miljoner 4 dec hybrid', { date: day('2026-12-04'), unclear: [] }],
];

describe('a sentence about an event', () => {
  it.each(SENTENCES)('%s', (sentence, expected) => {
    expect(readEvent(sentence, TODAY)).toMatchObject(expected);
  });

  it('does not say how people meet when a place and "digitalt" stand side by side', () => {
    expect(readEvent('Seminarium digitalt i Turebergshuset 4 dec', TODAY).form).toBeUndefined();
  });
});

const WORDS = [
  'FoU-frukost',
  'seminarium',
  'workshop',
  'om',
  'med',
  'tillsammans med',
  'för',
  'i',
  'på',
  'FoU Nordost',
  'SKR',
  'heder',
  '12 dec',
  '8.30',
  '8.30-9.30',
  'kl 9',
  'v 50',
  'hösten 2027',
  'sept',
  '2027',
  'datum kommer',
  'hybrid',
  'på plats',
  'Teams',
  'max 40 platser',
  '5 per kommun',
  'tillfälle 2 av 4',
  'i serien',
  'Turebergshuset',
  'Sollentuna',
  'sal Ekerö',
  'chefer',
  'anmälan senast 5/12',
  'https://exempel.se',
  ',',
  '.',
  ':',
  '(',
  '"',
  '-',
];
const wordy = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), { maxLength: 25 })
  .map((parts) => parts.join(' '));
const anything = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  wordy,
);

const squeezed = (text: string): string => foldInPlace(text).replace(/[\s,|;]+/g, '');

describe('any text read as an event', () => {
  it('is read without throwing, and nothing stands in the result that does not stand in the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { title = '', series, place = '', link = '', partners, audience = '' } = readEvent(text, TODAY);
        const written = squeezed(text);
        for (const word of [title, series?.name ?? '', link, audience, ...partners, ...place.split(', ')]) {
          for (const part of word.split(' ')) expect(written).toContain(squeezed(part));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('I32: is never given a day that no digit or day word stands for', () => {
    const fuzzy = fc.constantFrom(
      'hösten 2027',
      'våren 2027',
      'sept',
      'i maj 2027',
      'v 50',
      'vt 27',
      '2027',
      'datum kommer',
    );
    const subject = fc.constantFrom(
      'FoU-frukost om heder',
      'Seminarium',
      'Konferens om barn',
      'workshop SIP',
    );
    fc.assert(
      fc.property(subject, fuzzy, fc.constantFrom('hybrid', 'på plats', ''), (what, when, how) => {
        const { date } = readEvent([what, when, how].join(' '), TODAY);
        expect(['day', 'minute']).not.toContain(date?.precision);
      }),
    );
  });

  it('never gives seats, a quota or a place in a series that nobody has written in digits or words', () => {
    fc.assert(
      fc.property(anything, (text) => {
        fc.pre(
          !/\p{N}/u.test(text) &&
            !/(?:en|ett|tv|tre|fyr|fem|se[xv]|sju|tt|ni|ti|el|tolv|ton|hundra|one|two|th|f|te)/.test(
              foldInPlace(text),
            ),
        );
        const { capacity, quotaPerMunicipality, series } = readEvent(text, TODAY);
        expect([capacity, quotaPerMunicipality, series?.number, series?.of]).toEqual(
          Array(4).fill(undefined),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('is read also when the longest message repeats what the patterns begin with', () => {
    const beginnings = [
      'tillsammans med ',
      'i ',
      'max ',
      'för chefer och ',
      'anmälan senast ',
      'v 5-',
      '8.30 ',
      'aa-',
    ];
    for (const word of beginnings) {
      expect(readEvent(word.repeat(Math.floor(4000 / word.length)), TODAY).partners).toBeDefined();
    }
  });
});
