import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rhythmWords } from '../../src/cards/rhythm-words.js';
import { KNOWN_NETWORKS } from '../../src/domain/known-networks.js';
import { RHYTHM_UNITS } from '../../src/domain/network.js';
import { networkNamed } from '../../src/language/network-names.js';
import { readNetworkQuestion } from '../../src/language/network-question.js';
import { readRhythm } from '../../src/language/rhythm.js';
import { steeringBodyIn } from '../../src/language/steering-body.js';
import { textsIn } from '../../src/texts/index.js';

const NETWORKS = KNOWN_NETWORKS.map((network) => ({ ...network, id: network.name }));

describe('how often, in words (I20)', () => {
  it.each([
    ['två gånger per termin', { times: 2, every: 1, unit: 'term' }],
    ['var tredje vecka', { times: 1, every: 3, unit: 'week' }],
    ['var 3:e vecka', { times: 1, every: 3, unit: 'week' }],
    ['1g/mån', { times: 1, every: 1, unit: 'month' }],
    ['En gång i månaden.', { times: 1, every: 1, unit: 'month' }],
    ['varannan vecka', { times: 1, every: 2, unit: 'week' }],
    ['4 ggr/år', { times: 4, every: 1, unit: 'year' }],
    ['vartannat år', { times: 1, every: 2, unit: 'year' }],
    ['two times in three weeks', { times: 2, every: 3, unit: 'week' }],
    ['once a month', { times: 1, every: 1, unit: 'month' }],
  ] as const)('I20: is understood: %s', (words, rhythm) => {
    expect(readRhythm(words)).toEqual(rhythm);
  });

  it.each(['ibland', 'varje', 'vid behov', '0 gånger per år', 'två gånger per termin och vid behov'])(
    'is not guessed at: %s',
    (words) => expect(readRhythm(words)).toBeUndefined(),
  );

  it.each(['sv', 'en'] as const)('is read back as it is written, in %s', (locale) => {
    const rhythms = fc.record({
      times: fc.integer({ min: 1, max: 12 }),
      every: fc.integer({ min: 1, max: 12 }),
      unit: fc.constantFrom(...RHYTHM_UNITS),
    });
    fc.assert(
      fc.property(rhythms, (rhythm) => {
        expect(readRhythm(rhythmWords(textsIn(locale), rhythm))).toEqual(rhythm);
      }),
    );
  });
});

describe('a network’s name in a sentence', () => {
  it.each([
    ['2 tim möte i missbrukschefsnätverket igår', 'Missbrukschefsnätverket'],
    ['missbrukschefs nätverket 2h', 'Missbrukschefsnätverket'],
    ['missbrukschfsnätverket 2h', 'Missbrukschefsnätverket'],
    ['träffade missbrukscheferna', 'Missbrukschefsnätverket'],
    ['nätverksmöte BBIC-utbildare', 'BBIC utbildarnätverk'],
    ['RSS-möte 3 h', 'RSS'],
    ['SKR:s BoU-nätverk digitalt', 'SKR:s BoU-nätverk'],
    ['nätverksmöte ek bistånd chefer 20/10', 'Chefsnätverket ekonomiskt bistånd'],
  ])('is found: %s', (words, name) => {
    expect(networkNamed(words, NETWORKS)).toBe(name);
  });

  it.each(['nätverksmöte BBIC', 'ISU-nätverket 10-12', 'nätverksmöte skolnärvaro', 'ASI-nätverket och RSS'])(
    'is not guessed at where several are meant, or none: %s',
    (words) => expect(networkNamed(words, NETWORKS)).toBeUndefined(),
  );
});

describe('a question that the register answers', () => {
  it.each([
    ['vilka nätverk är Solna med i?', { kind: 'networks_of', whose: 'solna' }],
    ['vilka nätvärk e solna me i', { kind: 'networks_of', whose: 'solna' }],
    ['vilka nätverk är vi med i?', { kind: 'networks_of', whose: 'own' }],
    ['which networks is Solna a member of?', { kind: 'networks_of', whose: 'solna' }],
    [
      'är Solna med i missbrukschefsnätverket',
      { kind: 'is_in', whose: 'solna', networkId: 'Missbrukschefsnätverket' },
    ],
    ['is Solna in RSS?', { kind: 'is_in', whose: 'solna', networkId: 'RSS' }],
    ['vilka är med i RSS', { kind: 'members', networkId: 'RSS' }],
    [
      'när är nästa möte i missbrukschefsnätverket?',
      { kind: 'meetings', networkId: 'Missbrukschefsnätverket' },
    ],
    [
      'när träffades missbrukschefsnätverket senast?',
      { kind: 'meetings', networkId: 'Missbrukschefsnätverket' },
    ],
    ['när hade RSS möte senast', { kind: 'meetings', networkId: 'RSS' }],
    ['vem håller i BBIC-utbildarnätverket?', { kind: 'convener', networkId: 'BBIC utbildarnätverk' }],
    ['vem är sammankallande i RSS', { kind: 'convener', networkId: 'RSS' }],
    ['who convenes RSS?', { kind: 'convener', networkId: 'RSS' }],
    ['vilka nätverk finns', { kind: 'which' }],
    ['vilka lokala nätverk finns det?', { kind: 'which', level: 'local' }],
  ])('is understood: %s', (words, question) => {
    expect(readNetworkQuestion(words, NETWORKS)).toEqual(question);
  });

  it.each([
    'vilka nätverk har fou på lokal nivå',
    'vilka nätverk fanns 2017?',
    'vad är RSS?',
    'lokala nätverk hos nordväst enl. vb23/vp24, t ex för oss i missbruk men gärna alla',
    'är Solna och Sigtuna med i RSS?',
    'vilka nätverk mot våld finns?',
    'är det bra att vara med i ett nätverk?',
  ])('is left to the documents when it is another: %s', (words) => {
    expect(readNetworkQuestion(words, NETWORKS)).toBeUndefined();
  });
});

describe('a steering group in a sentence (I21)', () => {
  it.each([
    ['möte politiska styrgruppen 1 tim', 'political_steering'],
    ['socialchefsgruppen 2 tim', 'admin_steering'],
    ['förvaltningsstyrgruppen idag', 'admin_steering'],
    ['styrgruppsmöte med socialcheferna', 'admin_steering'],
    ['styrgruppsmöte 2 tim', undefined],
  ])('I21: %s', (words, body) => {
    expect(steeringBodyIn(words)).toBe(body);
  });
});
