/** What the bot says when it cannot do what was asked. `id` is the turn's id, also in the log. */
export const errors = {
  bug: (id: string) =>
    `Något gick fel hos mig, så jag vet inte om det här blev gjort. Försök gärna igen om en stund. Händer det igen: hör av dig till FoU och uppge felkod ${id}.`,
  /** Once a minute at most; what comes meanwhile is not answered. */
  tooMuch:
    'Nu kommer det mer till mig på en gång än jag hinner med, så det du nyss skickade är inte mottaget. Vänta en minut och försök igen.',
  emptyMessage: 'Meddelandet var tomt. Skriv en fråga, eller skriv ”hjälp” så visar jag vad jag kan.',
  tooLong: (max: string) =>
    `Meddelandet är för långt för mig. Korta ner det till högst ${max} tecken och skicka igen, så läser jag det.`,
  notForRole: (needed: string) =>
    `Bara den som är ${needed} kan göra det här. Behöver du det, så hör av dig till FoU-chefen.`,
  otherMunicipality:
    'Det här hör till en annan kommun än din, så det kan jag inte visa eller ändra åt dig. Behöver du det, så hör av dig till FoU-chefen.',
  notTheirs:
    'Det här har någon annan lagt in, så det kan bara den personen och FoU-chefen ändra. Hör av dig till någon av dem.',
  personalOnly:
    'Det här visar uppgifter som inte är till för alla, så jag tar det inte här där andra läser. Skriv samma sak till mig i en personlig chatt.',
  unknownPerson:
    'Jag känner inte igen dig än, så det här kan jag inte göra åt dig, men du kan fråga mig om vad FoU erbjuder. Representerar du en kommun? Skriv ”jag representerar” och kommunens namn.',
  noRoleNow:
    'Du har ingen roll hos FoU Nordväst just nu, så det här kan jag inte göra åt dig, men du kan fråga mig om vad FoU erbjuder. Är det fel? Hör av dig till FoU-chefen.',
  unknownVerb: (id: string) =>
    `Den knappen känner jag inte igen. Inget har ändrats. Skriv ”hjälp” så visar jag vad jag kan. (Felkod ${id})`,
  oldCard: (id: string) =>
    `Kortet är från en äldre version av mig, så jag kunde inte ta emot det. Inget har sparats. Öppna kortet på nytt, så går det bra. (Felkod ${id})`,
  invalidCard: (id: string) =>
    `Jag kunde inte ta emot kortet, för något saknas eller ser fel ut. Inget har sparats. Öppna kortet på nytt och försök igen. (Felkod ${id})`,
  unknownFields: (id: string) =>
    `Kortet innehöll uppgifter som inte hör till det, så jag tog inte emot det. Inget har sparats. Öppna kortet på nytt och försök igen. (Felkod ${id})`,
  /** On a form that is drawn again with what was filled in. */
  form: {
    old: (id: string) =>
      `Formuläret var från en äldre version av mig, så inget är sparat. Här är ett nytt med det du fyllde i. Läs igenom det och skicka igen. (Felkod ${id})`,
    unknownFields: (id: string) =>
      `Formuläret innehöll uppgifter som inte hör till det, så inget är sparat. Här är ett nytt med det som hör dit. Läs igenom det och skicka igen. (Felkod ${id})`,
    incomplete: (id: string) =>
      `Formuläret kom inte fram helt, så inget är sparat. Här är ett nytt med det du fyllde i. Läs igenom det och skicka igen. (Felkod ${id})`,
    unreadable: (labels: string) => `Inget är sparat än. Se över det här och skicka igen: ${labels}.`,
    tooLong: (labels: string, max: string) =>
      `Det här är för långt: ${labels}. Korta ner det till högst ${max} tecken och skicka igen.`,
    /** `labels` is empty when it stood somewhere else than in an input. */
    identityNumber: (labels: string) =>
      `Inget är sparat, för det ser ut att stå ett personnummer ${labels === '' ? 'i formuläret' : `här: ${labels}`}. Jag har tagit bort det. Skriv i stället utan uppgifter som pekar ut någon, till exempel ”en klient” eller ”ett barn, 8 år”, och skicka igen.`,
  },
  identityNumber:
    'Det kan jag inte svara på eller ta emot. Det ser ut att stå ett personnummer i meddelandet, så jag har inte sparat något av det. Skriv i stället utan uppgifter som pekar ut någon, till exempel ”en klient” eller ”ett barn, 8 år”. Var det ett telefonnummer eller en tid, så skriv det som 070-123 45 67 eller 09:00.',
};
