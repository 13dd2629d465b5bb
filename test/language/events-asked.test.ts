import { describe, expect, it } from 'vitest';
import { comingOf } from '../../src/domain/coming-events.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { eventQuestionIn } from '../../src/language/event-question.js';
import { eventsAsked } from '../../src/language/events-asked.js';
import { anEvent } from '../support/coming-builders.js';

const TODAY = '2026-11-18';

const COMING = comingOf(
  [
    anEvent('breakfast', { title: 'FoU-frukost: samsjuklighet hos unga vuxna' }),
    anEvent('digital', {
      title: 'FoU-frukost om hemlöshet',
      form: 'digital',
      date: onDay('2027-01-21'),
    }),
    anEvent('seminar', {
      kind: 'seminar',
      title: 'Lunchseminarium om heder och normer',
      date: { precision: 'minute', from: '2026-12-03', to: '2026-12-03', time: '12:00' },
    }),
    anEvent('day', { kind: 'conference', title: 'Socialtjänstdagen i Nordväst', date: onDay('2027-05-20') }),
    anEvent('spring', {
      kind: 'social_talks',
      title: 'FoU Social Talks om ensamhet',
      date: { precision: 'season', from: '2027-01-01', to: '2027-06-30' },
    }),
  ],
  TODAY,
);

/** Keys of the events that answer, "none" when it is said that there is none, undefined when it is no such question. */
const asked = (text: string, coming = COMING): string | undefined => {
  const question = eventQuestionIn(text, TODAY);
  const answer = question && eventsAsked(question, coming, TODAY);
  if (answer === undefined) return undefined;
  return answer.kind === 'none'
    ? 'none'
    : answer.events.map(({ id }) => id.slice('2026-event-'.length)).join(' ');
};

describe('a question about events to come', () => {
  it.each([
    ['när är nästa FoU-frukost?', 'breakfast'],
    ['nästa frukost', 'breakfast'],
    ['nar e nasta fou frukst', 'breakfast'],
    ['vilken dag är nästa FoU-frukost', 'breakfast'],
    ['When is the next breakfast?', 'breakfast'],
    ['next FoU breakfast', 'breakfast'],
    ['är det nån frukost i december?', 'breakfast'],
    ['blir det någon FoU-frukost i januari', 'digital'],
    ['frukostar i vår, finns det några?', 'digital'],
    ['kommande FoU-frukostar?', 'breakfast digital'],
    ['när är det seminarium om samsjuklighet', 'breakfast'],
    ['när är frukosten om samsjuklighet?', 'breakfast'],
    ['när är samsjuklighetsfrukosten', 'breakfast'],
    ['när e semenariet om heder', 'seminar'],
    ['finns det något seminarium om heder?', 'seminar'],
    ['När är lunchseminariet?', 'seminar'],
    ['nästa social talks', 'spring'],
    ['when are the next social talks', 'spring'],
    ['när är socialtjänstdagen', 'day'],
    ['när är socialtjänstdan?', 'day'],
    ['nar ar socialtjanstdagen i nordvast', 'day'],
    ['vilka evenemang är på gång', 'seminar breakfast digital day spring'],
    ['vad finns det för evenemang i december?', 'seminar breakfast'],
    ['What events are coming up?', 'seminar breakfast digital day spring'],
    ['hur anmäler jag mig till nästa frukost?', 'breakfast'],
    ['är det någon konferens i maj?', 'day'],
    ['finns det platser kvar på frukosten om hemlöshet', 'digital'],
    ['finns det plats kvar på lunchseminariet?', 'seminar'],
    ['hur många platser är det kvar på socialtjänstdagen', undefined],
    ['hur många platser är det kvar på frukosten om hemlöshet', 'digital'],
    ['är frukosten om samsjuklighet fullbokad?', 'breakfast'],
    ['hur många är anmälda till frukosten om hemlöshet', 'digital'],
    ['vilken tid är frukosten om hemlöshet', 'digital'],
    ['var är lunchseminariet', 'seminar'],
    ['är frukosten om hemlöshet digital?', 'digital'],
  ])('%s: %s', (text, keys) => {
    expect(asked(text)).toBe(keys);
  });

  it.each([
    'när är nästa workshop?',
    'är det nån frukost i februari?',
    'nästa konferens i april',
    'blir det någon workshop i vår',
  ])('%s: none, and that is the answer', (text) => {
    expect(asked(text)).toBe('none');
  });

  it.each([
    'när är socialtjänstdan 2024?',
    'socialtjänstdagen 2023, datum och fokus?',
    'när är FoU-frukosten om lovande praktik',
    'fou frukosten lovande praktik när va den',
    'när var FoU-frukosten om samsjuklighet',
    'betyg på frukosten om våldsbejakande extremism?',
    'hur många va anmälda till skyddat boende-frukosten',
    'vilka frukostar hade ni 2023',
    'är ny här, när kan jag få info om FoU Nordväst och var är köket?',
    'hur länge pågår UserInvolve',
    'när kommer slutrapporten om SIG',
    'när betalas ekonomiskt bistånd ut i december, mina pengar har inte kommit',
    'kan du boka konferensrum till på fredag',
    'vad är samsjuklighet?',
    'när är nästa utbildning?',
    'hur många är anmälda till frukosten om heder i förskolan',
    'var är ni',
    'finns det platser kvar på familjehemmen?',
    'när blir Ekerö av med heder?',
    'What time does the online info session about FoU Nordväst start on 29 March?',
  ])('%s: for the documents', (text) => {
    expect(asked(text)).toBeUndefined();
  });

  it('I32: an event of a month or a season is asked for by a day in it, and is never given that day', () => {
    expect(asked('social talks den 3 mars 2027?')).toBeUndefined();
    expect(asked('är det nån social talks i mars')).toBe('spring');
    expect(asked('är det nån social talks i augusti')).toBe('none');
  });
});
