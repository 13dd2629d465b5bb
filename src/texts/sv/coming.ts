import type { EventKind } from '../../domain/event.js';

/** "Just nu är … inlagd", so each has its own ending. */
const noneOf: Readonly<Record<EventKind, string>> = {
  breakfast: 'ingen FoU-frukost inlagd',
  social_talks: 'inget FoU Social Talks inlagt',
  seminar: 'inget seminarium inlagt',
  conference: 'ingen konferens inlagd',
  workshop: 'ingen workshop inlagd',
  info_session: 'ingen information om FoU inlagd',
  training: 'ingen utbildning inlagd',
  network_meeting: 'inget nätverksmöte inlagt',
  other: 'inget sådant inlagt',
};

/** What is coming: the list of events, and questions about them. */
export const coming = {
  command: {
    title: 'Se vad som är på gång',
    example: 'kommande',
    description: 'Visar vad FoU bjuder in till framöver: datum, form och lediga platser.',
  },
  title: 'Det här är på gång',
  about: (words: string) => `”${words}”`,
  noDate: 'Datum är inte bestämt',
  vague: (when: string) => `${when}, dagen är inte bestämd`,
  seatsLeft: (count: number) => (count === 1 ? '1 plats kvar' : `${count} platser kvar`),
  full: 'fullt, du kan ställa dig i kö',
  closed: 'anmälan är stängd',
  cancelled: 'INSTÄLLT',
  open: 'Öppna',
  page: (page: string, pages: string) => `Sida ${page} av ${pages}`,
  earlier: 'Föregående sida',
  later: 'Nästa sida',
  all: 'Visa allt som är på gång',
  nothing: 'Just nu är inget inlagt. Det som FoU bjuder in till syns här så snart det är bestämt.',
  nothingForStaff: 'Just nu är inget inlagt. Skriv ”nytt evenemang”, så får du ett formulär.',
  nothingSuch: 'Inget sådant är inlagt. Titta på allt som är på gång, eller fråga mig om det som har varit.',
  several: (count: number) => `Jag hittar ${count} kommande`,
  cancelledTitle: 'Det är inställt',
  inDocuments: (text: string) => `I dokumenten: ${text}`,
  documents: (years: string) => `I dokumenten (${years}):`,
  none: (what: string, day: string) => `Just nu, den ${day}, är ${what}.`,
  noneIn: (what: string, period: string, day: string) => `Just nu, den ${day}, är ${what} för ${period}.`,
  noneOf,
  noneAtAll: 'inget evenemang inlagt',
  others: 'Det här ligger närmast:',
};
