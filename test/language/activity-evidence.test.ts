import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { soundsLikeActivity, tellsOfActivity } from '../../src/language/activity-evidence.js';

const CONTEXT = { today: '2026-11-18', colleagues: ['Martin'] };
const sounds = (text: string): boolean => soundsLikeActivity(text, CONTEXT);
const textsIn = (file: string, key: 'q' | 'text'): string[] =>
  readFileSync(new URL(`../eval/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line)[key]));

describe('a message without the word for logging', () => {
  it.each([
    '3h Solna igår',
    'info om FoU för nyanställda, 31 deltog, 45 min 6/11',
    'kommer hålla workshop i Solna 25/11 13.15-14',
    'Igår körde jag workshop i Solna',
    'träffade Ekerös ledningsgrupp 1h',
    'Har bollat med Solna idag',
    'ska hålla workshop för Sigtuna på torsdag',
    'Tis 2026-11-17 13:00-14:30 Nätverksmöte BBIC',
    'Martin höll workshop i Ekerö i måndags',
    'workshop Järfälla 14 + 9 deltagare',
    'nätverksmötet BBIC igår ställdes in',
    'PM om tillfälligt boende klart o skickat till alla åtta',
    'bollplank med sigtuna i torsdags, tack',
    'Hej! Jag hade bollplank med Solna igår, 1 h',
    'kan du logga 1h bollplank Solna igår tack',
    'glömde logga bollplank Solna 1h igår',
    'workshop UV idag blev inställd pga sjukdom',
  ])('%s tells of an activity', (text) => {
    expect(sounds(text)).toBe(true);
  });

  it.each([
    ['a question', 'vad är lovande praktik?'],
    ['a question', 'när är nästa BAS'],
    ['a question', 'ska vi ses på tisdag 13-14'],
    ['a question', 'hur många timmar har vi lagt på Järfälla i år?'],
    ['a question', 'fou frukosten lovande praktik när va den'],
    ['a search', 'nätverksmöte BBIC'],
    ['a search', 'utvärdering brukarinflytande solna'],
    ['a search', 'workshop om SIP'],
    ['a search', 'bollplank Solna'],
    ['thanks', 'tack för hjälpen med workshopen igår!'],
    ['leave', 'jag är ledig på fredag'],
    ['leave', 'semester v 52 och 53, ok'],
    ['leave', 'sjuk idag'],
    ['leave', 'tandläkaren 13-15 idag'],
    ['small talk', 'den där workshopen igår var riktigt bra'],
    ['small talk', 'tåget är 30 min sent'],
    ['small talk', 'lunch 12-13'],
    ['an order', 'påminn mig om FoU-rådet på fredag'],
    ['an order', 'mina aktiviteter vecka'],
    ['an order', 'boka in workshop med Solna på torsdag'],
    ['an order', 'inbjudan till nätverksmöte BBIC 3 december'],
    ["others' work", 'Solna har gjort en kartläggning'],
    ["others' work", 'Järfälla höll sin egen föräldrautbildning igår, 40 deltagare, vi var inte med'],
    ["others' work", 'Socialstyrelsen släppte en ny rapport om placerade barn igår'],
    ["others' work", 'igår hade Sollentuna en konferens om heder'],
    ['a wish', 'Solna vill ha en workshop om SIP i januari'],
    ['what was not', 'vi hade inte workshop igår'],
    ['what was moved', 'mötet på fredag är flyttat till torsdag'],
    ['history', 'FoU-frukost 18 september 2023, 130 anmälda'],
    ['signing in', 'logga in'],
    ['nothing', ''],
  ])('%s, %s, tells of none', (_what, text) => {
    expect(sounds(text)).toBe(false);
  });

  it.each(['questions.dev.jsonl', 'questions.own.jsonl'])(
    'no question in %s is taken for an activity',
    (file) => {
      const questions = textsIn(file, 'q');
      expect(questions.length).toBeGreaterThan(90);
      expect(questions.filter(sounds)).toEqual([]);
      expect(questions.map((question) => question.replaceAll('?', '')).filter(sounds)).toEqual([]);
    },
  );

  it('every line of the development file that does not say "logga" is one', () => {
    const lines = textsIn('utterances.dev.jsonl', 'text').filter((text) => !/^log/i.test(text));
    expect(lines.filter((text) => !sounds(text))).toEqual([]);
  });
});

describe('what stands after the word for logging', () => {
  it.each(['bollplank Solna', '2 h', 'SIP'])('%s can be an activity', (text) => {
    expect(tellsOfActivity(text)).toBe(true);
  });

  it.each(['', ' ', 'in', 'in på hemsidan', 'ut', 'tack', 'hur gör man', 'en workshop?', 'på'])(
    '%j is none',
    (text) => {
      expect(tellsOfActivity(text)).toBe(false);
    },
  );
});
