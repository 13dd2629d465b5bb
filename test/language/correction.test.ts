import { describe, expect, it } from 'vitest';
import { readCorrection } from '../../src/language/correction.js';

/** A Wednesday. */
const CONTEXT = { today: '2026-11-18', colleagues: ['Martin'] };
const read = (text: string) => readCorrection(text, CONTEXT);

describe('a message after a receipt', () => {
  it.each(['ångra', 'Ångra det!', 'nej ångra', 'glöm det', 'ta bort den', 'oj, ta bort den tack', 'undo'])(
    '%s takes it back',
    (text) => {
      expect(read(text)).toEqual({ kind: 'undo' });
    },
  );

  it.each<[string, object]>([
    ['nej det var 3 timmar', { hours: 3 }],
    ['ändra till 2 h', { hours: 2 }],
    ['ändra timmarna till 3', { hours: 3 }],
    ['kan du ändra till 2 h?', { hours: 2 }],
    ['inte 2 timmar utan 3', { hours: 3 }],
    ['nej, kl 13-15', { hours: 2, startTime: '13:00' }],
    ['det var i Solna', { municipalities: ['solna'] }],
    ['fel kommun, ska vara Sundbyberg', { municipalities: ['sundbyberg'] }],
    ['nej, 14 deltagare', { participants: { attended: 14 } }],
    ['nej 20 anmälda', { participants: { registered: 20 } }],
    ['inte bollplank utan workshop', { kind: { value: 'workshop', isStated: true } }],
    ['workshop, inte bollplank', { kind: { value: 'workshop', isStated: true } }],
    ['nej det var barn och unga', { area: 'children_youth_family' }],
    ['det handlade om SIP', { title: { value: 'SIP', isStated: true } }],
    ['ändra rubriken till SIP och samtycke', { title: { value: 'SIP och samtycke', isStated: true } }],
    ['den blev inställd', { state: { value: 'cancelled', isStated: true } }],
    ['det var Martin som höll den', { colleagues: ['Martin'], writerTookPart: false }],
    [
      'nej det var i Upplands',
      {
        unclear: [
          { field: 'municipalities', words: 'Upplands', choices: ['upplands_bro', 'upplands_vasby'] },
        ],
      },
    ],
  ])('%s changes that and nothing else', (text, reading) => {
    expect(read(text)).toEqual({ kind: 'change', reading, adds: false });
  });

  it.each(['fel datum, det var i torsdags', 'inte igår utan i torsdags', 'i torsdags menar jag'])(
    '%s changes the day',
    (text) => {
      expect(read(text)).toMatchObject({ reading: { date: { value: { from: '2026-11-12' } } } });
    },
  );

  it.each([
    ['lägg till Sigtuna', { municipalities: ['sigtuna'] }],
    ['Sigtuna också', { municipalities: ['sigtuna'] }],
    ['Martin var också med', { colleagues: ['Martin'] }],
  ])('%s adds to those there', (text, reading) => {
    expect(read(text)).toEqual({ kind: 'change', reading, adds: true });
  });

  it.each(['ta bort Solna', 'inte Solna'])('%s takes one away', (text) => {
    expect(read(text)).toEqual({ kind: 'remove', reading: { municipalities: ['solna'] } });
  });

  it.each([
    '',
    'nej',
    'nej tack',
    'fel',
    'tack',
    'det var bra',
    'det var kul igår',
    'nej det är bra så',
    '3 timmar',
    'bollplank Solna 2h igår',
    'sen hade jag workshop i Solna 3h',
    'vad är lovande praktik?',
    'nej hur många timmar blev det?',
    'mina aktiviteter',
    'ändra',
    'ta bort Solna från utskicket',
    'glöm inte FoU-rådet på fredag',
    'lägg till en notis',
  ])('%j is no correction', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
