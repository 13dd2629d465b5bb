import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../src/language/colloquial.js';
import { inSwedish } from '../../src/language/english-words.js';
import { isLabelledFor, isStrict, QUESTION_KINDS, questionKind } from '../../src/language/question-kind.js';
import { wordsOf } from '../../src/language/words.js';

const kindOf = (question: string) => questionKind(spelledOut(inSwedish(wordsOf(question))));

describe('the kind of a question', () => {
  it.each([
    ['vad har chefen för telefonnummer?', 'contact'],
    ['vilken mejladress har ni', 'contact'],
    ['adressen till kontoret?', 'contact'],
    ['when does the newsletter, e-mail or mail, come', 'contact'],
    ['hur många deltog i frukosten?', 'attended'],
    ['hur många dök upp', 'attended'],
    ['hur många deltagare var det på dagen?', 'attended'],
    ['hur många personer kom till seminariet', 'attended'],
    ['how many participants were there', 'attended'],
    ['how many attended the seminar', 'attended'],
    ['vad blev det för beslut?', 'outcome'],
    ['hur gick det med projektet?', 'outcome'],
    ['vad kom utredningen fram till?', 'outcome'],
    ['hur gick studien i Solna?', 'outcome'],
    ['hur gick det till?', 'how'],
    ['what were the results of the study?', 'outcome'],
    ['hur stor andel var nöjda?', 'share'],
    ['hur många procent sa nej', 'share'],
    ['what percentage were managers', 'share'],
    ['vilket betyg fick frukosten?', 'grade'],
    ['what rating did the lecture get', 'grade'],
    ['vad kostade dagen?', 'money'],
    ['vad kostar det', 'money'],
    ['hur mycket pengar fick de', 'money'],
    ['what was the cost of it', 'money'],
    ['hur många nätverk finns det?', 'count'],
    ['hur ofta träffas rådet', 'count'],
    ['hur länge pågår projektet', 'count'],
    ['hur många är ni', 'count'],
    ['how many municipalities are there', 'count'],
    ['how often do you meet', 'count'],
    ['number of subscribers to the newsletter', 'count'],
    ['när hölls socionomdagen?', 'when'],
    ['vilket år startade det?', 'when'],
    ['vilket datum är mötet', 'when'],
    ['when is the next meeting', 'when'],
    ['var hölls konferensen?', 'where'],
    ['vilken kommun är värd', 'where'],
    ['where is the office', 'where'],
    ['vem är chef?', 'who'],
    ['vems är avtalet', 'who'],
    ['vilken forskare leder det', 'who'],
    ['who is the manager', 'who'],
    ['varför bytte ni namn?', 'why'],
    ['vad var orsaken', 'why'],
    ['why was it moved', 'why'],
    ['varför blev det så', 'why'],
    ['varför gick det inte igenom', 'why'],
    ['vad är BBIC?', 'definition'],
    ['vad betyder ISU', 'definition'],
    ['what is FoU Nordväst about?', 'definition'],
    ['lovande praktik', 'definition'],
    ['vilka sitter i rådet?', 'list'],
    ['vad ingår i det', 'list'],
    ['which networks do you have', 'list'],
    ['hur ansöker man?', 'how'],
    ['kan vi få en föreläsning hos oss', 'how'],
    ['how do we apply', 'how'],
    ['berätta något om det ni gör i kommunerna', 'other'],
  ])('%s: %s', (question, kind) => {
    expect(kindOf(question)).toBe(kind);
  });

  it.each([
    ['contact', 'telefon, mejl'],
    ['contact', 'e-post'],
    ['attended', 'hur manga kom'],
    ['outcome', 'beslut'],
    ['share', 'andel chefer'],
    ['grade', 'betyg'],
    ['money', 'kostnad per person'],
    ['count', 'antal moten'],
    ['when', 'nar, datum'],
    ['where', 'plats, lokal'],
    ['who', 'ansvarig'],
    ['why', 'orsak'],
    ['definition', 'vad ar det'],
    ['list', 'vilka amnen'],
    ['how', 'arbetssatt'],
  ] as const)('%s is what a fact labelled "%s" answers', (kind, label) => {
    expect(isLabelledFor(kind, label)).toBe(true);
  });

  it('is answered by no label when it is none, nor by one that is about something else', () => {
    expect(isLabelledFor('other', 'antal, datum, vem')).toBe(false);
    expect(isLabelledFor('contact', 'antal prenumeranter')).toBe(false);
    expect(isLabelledFor('attended', 'anmalda')).toBe(false);
  });

  it('is strict for telephone numbers and attendance only (I17, I26)', () => {
    expect(QUESTION_KINDS.filter(isStrict)).toEqual(['contact', 'attended']);
  });
});
