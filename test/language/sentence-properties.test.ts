import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActivities } from '../../src/language/activities-in-message.js';
import { soundsLikeActivity } from '../../src/language/activity-evidence.js';
import { readActivity } from '../../src/language/activity-sentence.js';
import { readCorrection } from '../../src/language/correction.js';
import { foldInPlace } from '../../src/language/spans.js';
import { runsOf, shares } from '../support/share.js';

const CONTEXT = { today: '2026-11-18', colleagues: ['Martin', 'Maria'] };
const RUNS = { numRuns: runsOf({ whole: 150, share: 75 }) };
const READERS = { readActivity, readActivities, soundsLikeActivity, readCorrection };

/** What lines are made of, so that random ones come near to what is read; none names a municipality or a number. */
const WORDS = [
  'bollplank',
  'workshop',
  'nätverksmöte',
  'med',
  'om',
  'och',
  'för',
  'SIP',
  'BBIC',
  'heder',
  'igår',
  'på fredag',
  'Martin',
  'jag',
  'vi',
  'höll',
  'ska',
  'inställt',
  'deltagare',
  'anmälda',
  'tim',
  'var',
  'tillfälle',
  'Täby',
  'Vallentuna',
  'Stockholms universitet',
  'FOU nu',
  'Plats:',
  'varav',
  'resp',
  'solnedgång',
  'upptagen',
  'sollidar',
  '-',
  '+',
  ',',
  '.',
  ':',
  '\n',
  ';',
];
const wordy = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), { maxLength: 20 })
  .map((parts) => parts.join(' '));
const anything = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  wordy,
);

/** Without any of these, digits or letters, no number and no municipality has been written. */
const NUMBERS =
  /\p{N}|(?<!\p{L})(?:en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|\p{L}+ton|tjugo|trettio|\p{L}+tio|hundra|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)|h(?:el|al[vf])|kvart|timmes|day|hour/u;
const PLACES = /so|si|su|ek|ja|up|u|va|all|samtlig|eight|atta|tur|eds|v/u;

describe('any text', () => {
  it('is read without throwing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const read of Object.values(READERS)) read(text, CONTEXT);
      }),
      RUNS,
    );
  });

  it('never gives hours, heads or a session that nobody has written', () => {
    fc.assert(
      fc.property(anything, (text) => {
        fc.pre(!NUMBERS.test(foldInPlace(text)));
        for (const { hours, hoursPerPerson, participants, session } of readActivities(text, CONTEXT)) {
          expect([hours, hoursPerPerson, participants, session]).toEqual([
            undefined,
            undefined,
            undefined,
            undefined,
          ]);
        }
      }),
      RUNS,
    );
  });

  it('I1: never gives a municipality that nobody has written', () => {
    fc.assert(
      fc.property(wordy, (text) => {
        const own = foldInPlace(text)
          .split(/[^\p{L}]+/u)
          .filter((word) => !foldInPlace(WORDS.join(' ')).includes(word));
        fc.pre(!own.some((word) => PLACES.test(word)));
        for (const { municipalities } of readActivities(text, CONTEXT)) expect(municipalities).toEqual([]);
      }),
      RUNS,
    );
  });

  it('gives the numbers that were written and no others', () => {
    const hours = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4);
    fc.assert(
      fc.property(
        hours,
        fc.integer({ min: 2, max: 400 }),
        fc.integer({ min: 1, max: 12 }),
        (length, heads, number) => {
          const written = String(length).replace('.', ',');
          const text = `workshop tillfälle ${number} för Solna, ${written} h, ${heads} deltagare igår`;
          expect(readActivity(text, CONTEXT)).toMatchObject({
            hours: length,
            participants: { attended: heads },
            session: number,
            municipalities: ['solna'],
          });
        },
      ),
    );
  });

  it('every part and everything left over stands in the text as it is quoted', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { parts, leftOver } = readActivity(text, CONTEXT);
        const tidy = text.trim().replace(/\s+/g, ' ');
        for (const words of [...parts.map((part) => part.words), ...leftOver]) expect(tidy).toContain(words);
      }),
      RUNS,
    );
  });
});

describe('the time to read a text', () => {
  /** Each is the beginning, over and over, of something that is read. */
  const REPEATED = [
    ' ',
    '0',
    '-',
    'a',
    'Aa ',
    '\n',
    'solna ',
    'sollentun ',
    '2 tim, ',
    '17/11 ',
    '12 + ',
    'Martin och ',
    'nr 1 ',
    'workshop ',
    'bollplank 1h solna, ',
    'alla kommuner utom ',
    'om om ',
    'nej ',
  ];
  const SHORT = 300;
  const TIMES = 8;
  const share = shares();
  /** Eight short texts cost as much as one that is eight times longer; with the square it would be eight times more. */
  const MOST = 4;

  const processorTime = (work: () => void): number => {
    const least = Array.from({ length: 2 }, () => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return user + system;
    });
    return Math.max(1000, Math.min(...least));
  };

  it('grows with its length and not with the square of it', () => {
    const steep = Object.entries({ readActivities, soundsLikeActivity, readCorrection }).flatMap(
      ([name, read]) =>
        // Every other beginning, the others for the next reader perhaps; in `npm run soak` all.
        share(2, REPEATED).flatMap((unit) => {
          const short = unit.repeat(Math.ceil(SHORT / unit.length));
          const long = short.repeat(TIMES);
          read(short, CONTEXT);
          const shortTime = processorTime(() => {
            for (let count = 0; count < TIMES; count += 1) read(short, CONTEXT);
          });
          const ratio = processorTime(() => read(long, CONTEXT)) / shortTime;
          return ratio > MOST ? [`${name} of ${JSON.stringify(unit)}: ${ratio.toFixed(1)}`] : [];
        }),
    );
    expect(steep).toEqual([]);
  });
});
