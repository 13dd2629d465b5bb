/** The weekly digest, its preview and its sending. */
export const digest = {
  sendCommand: {
    title: 'Skicka veckobreven',
    example: 'veckobrev skicka',
    description: 'Skickar veckans brev till alla åtta kommuner, högst en gång.',
  },
  command: {
    title: 'Veckobrev',
    example: 'veckobrev',
    description: 'Visar vad FoU har gjort med kommunen i veckan, vad som är på gång och hur året ser ut.',
  },
  title: (municipality: string) => `Veckobrev för ${municipality}`,
  empty: 'Inget särskilt den här veckan.',
  more: (count: number) => `… och ${count} till`,
  headings: {
    requests: 'Era förfrågningar',
    done: 'Det här gjorde FoU med er',
    loggedLate: 'Loggat i efterhand',
    general: 'Gjort för alla kommuner',
    coming: 'På gång de närmaste 14 dagarna',
    seats: 'Era platser',
    toAnswer: 'Att svara på',
    year: 'Året hittills',
    contacts: 'Vill ni veta mer?',
  },
  newRequest: 'ny',
  howToRegister: 'Anmäl er: skriv ”kommande” till FoU-boten.',
  registered: (count: number) => (count === 1 ? '1 anmäld från er' : `${count} anmälda från er`),
  noneRegistered: 'ingen anmäld från er än',
  waiting: (registered: string, count: string) => `${registered}, ${count} i kö`,
  freeSeats: (free: number, seats: string) =>
    free === 1 ? `1 av era ${seats} platser är ledig` : `${free} av era ${seats} platser är lediga`,
  answer: {
    needs: (year: string) => `Vilka behov har ni inför ${year}?`,
    nominate: (training: string) => `Nominera till ${training}`,
    evaluation: (event: string) => `Utvärdering av ${event}, för er som var med`,
    until: (day: string) => `öppen till ${day}`,
    begins: (when: string) => `börjar ${when}`,
  },
  together: (names: string) => `tillsammans med ${names}`,
  togetherWithAll: 'tillsammans med de sju andra kommunerna',
  forAll: 'för alla kommuner',
  activities: (count: number) => (count === 1 ? '1 aktivitet' : `${count} aktiviteter`),
  activitiesAndHours: (activities: string, hours: string) => `${activities}, ${hours}`,
  year: {
    pillar: 'Pelare',
    internal: 'Internt arbete',
    cell: (count: number, hours: string) => (count === 0 ? '0' : `${count} st, ${hours}`),
    note: (week: string) =>
      `Aktiviteter och timmar till och med ${week}, jämfört med samma veckor året före. Gemensamt arbete räknas med alla sina timmar.`,
  },
  councilMember: 'Er representant i FoU-rådet',
  fouManager: 'FoU-chef',
  counts: {
    done: (count: number) => (count === 1 ? '1 gjord' : `${count} gjorda`),
    loggedLate: (count: number) => `${count} i efterhand`,
    general: (count: number) => `${count} för alla`,
    coming: (count: number) => `${count} på gång`,
    seats: (count: number) => (count === 1 ? '1 ledig plats' : `${count} lediga platser`),
    toAnswer: (count: number) => `${count} att svara på`,
    requests: (count: number) => (count === 1 ? '1 förfrågan' : `${count} förfrågningar`),
    nothing: 'inget särskilt',
  },
  overview: {
    title: (week: string) => `Veckobrev ${week}`,
    states: {
      not_sent: 'inte skickat',
      planned: 'inte skickat',
      approved: 'godkänt',
      held: 'hålls kvar',
      week_skipped: 'hoppas över',
      cancelled: 'avbrutet',
      empty_week: 'tom vecka, inget brev',
      unapproved: 'väntar på godkännande',
      sending: 'skickas',
      sent: 'skickat',
      failed: 'gick inte att skicka',
      unknown: 'oklart om det kom fram',
      sent_now: 'skickat nu',
      already_sent: 'var redan skickat',
      in_progress: 'skickas just nu',
    },
    noneSent: 'Inget är skickat än.',
    someSent: (count: number) => `${count} av 8 är ${count === 1 ? 'skickat' : 'skickade'}.`,
    allSent: 'Alla åtta är skickade.',
    allSentNow: 'Klart! Alla åtta är skickade.',
    nothingNew: 'Inget nytt skickades. Alla åtta hade redan fått brevet.',
    sentNow: (now: number, earlier: number) =>
      earlier === 0
        ? `${now} av 8 skickades nu.`
        : `${now} av 8 skickades nu, ${earlier} var redan ${earlier === 1 ? 'skickat' : 'skickade'}.`,
    tryAgain: 'Det som inte gick kan du skicka igen.',
    triedAgain: 'Jag försöker igen av mig själv inom en timme.',
    lookedFor: 'Jag letar efter brevet i kanalen under den första kvarten.',
    arrived: (municipality: string) => `Det kom fram till ${municipality}`,
    resend: (municipality: string) => `Skicka igen till ${municipality}`,
    tryAgainWith: (municipality: string) => `Försök igen med ${municipality}`,
    confirmed: (municipality: string) => `Tack! Då är brevet till ${municipality} framme.`,
    resent: (municipality: string) => `Brevet till ${municipality} är skickat.`,
    notResent: (municipality: string) => `Brevet till ${municipality} gick inte att skicka nu heller.`,
    unclearAgain: (municipality: string) =>
      `Det är fortfarande oklart om brevet till ${municipality} kom fram.`,
    changedBy: (name: string, municipality: string) =>
      `${name} hann före med brevet till ${municipality}. Så här står det nu.`,
    changed: (municipality: string) =>
      `Det har hänt något med brevet till ${municipality} sedan du såg kortet. Så här står det nu.`,
    /** Why a digest could not be sent, by code. */
    reasons: {
      no_channel: 'Ingen kanal är angiven för kommunen. FoU-chefen anger en med ”kanaler”.',
      channel_gone: 'Kanalen finns inte längre. FoU-chefen anger en annan med ”kanaler”.',
      not_configured: 'Utskick till Teams är inte inställt. Be den som sköter boten att göra det.',
      sign_in_needed: 'Kontot som skickar veckobreven behöver logga in igen.',
      forbidden: 'Kontot som skickar veckobreven får inte skriva i kanalen.',
      bot_gone: 'FoU-boten är inte längre med i kanalen. Lägg till den i teamet igen.',
      bot_forbidden: 'FoU-boten får inte skriva i kanalen.',
      bot_sign_in: 'FoU-boten kunde inte logga in hos Microsoft. Be den som sköter boten att se efter.',
      stopping: 'Jag höll på att stängas av.',
      too_large: 'Brevet är för stort för Teams.',
      throttled: 'Teams tog inte emot fler meddelanden just då.',
      unreachable: 'Jag fick ingen kontakt med Microsoft.',
      internal_error: 'Något gick fel hos mig. Felet finns i loggen.',
      write_failed: 'Filen gick inte att skriva.',
      ENOSPC: 'Disken är full.',
      EDQUOT: 'Disken är full.',
      EACCES: 'Jag får inte skriva i mappen för utskick.',
      EPERM: 'Jag får inte skriva i mappen för utskick.',
      EROFS: 'Disken går bara att läsa från.',
      EIO: 'Disken svarar inte som den ska.',
    },
    otherReason: (code: string) => `Felkoden är ${code}.`,
    lookFirst:
      'Där det är oklart: titta om brevet finns där det ska. Jag skickar det aldrig igen av mig själv.',
    weekNotOver:
      'Veckan är inte slut. Det som loggas när ett brev är godkänt eller skickat kommer med i nästa.',
    weekNotBegun: 'Veckan har inte börjat, så brevet går inte att skicka än.',
    sendToAll: (week: string) => `Skicka ${week} till alla åtta`,
    sendToRest: (week: string) => `Skicka ${week} till dem som är kvar`,
  },
  noSuchWeek: (written: string) =>
    `Jag hittar ingen vecka som heter ”${written}”. Skriv till exempel ”veckobrev v 46” eller ”veckobrev 2026-W46”.`,
  sentToAll: (municipality: string) =>
    `Jag skickar till alla åtta på en gång, så jag har inte skickat något. Skriv ”veckobrev skicka” när du vill det: den som redan har fått brevet får det inte igen. Vill du bara se brevet för ${municipality} skriver du ”veckobrev ${municipality}”.`,
  futureWeek: (week: string) => `Brevet för ${week} kan jag inte skicka än, för den veckan har inte börjat.`,
  disposedWeek: (week: string) =>
    `Brevet för ${week} skickar jag inte, för veckan är äldre än gallringstiden. Jag minns inte längre vilka som fick det, så det kunde komma två gånger.`,
  ownMunicipalityOnly: (municipality: string) =>
    `Du kan se veckobrevet för ${municipality}. De andra kommunernas brev visar jag bara för dem och för FoU.`,
  noMunicipality:
    'Jag vet inte vilken kommun du hör till, så jag kan inte visa något veckobrev. Hör av dig till FoU-chefen.',
  correction: {
    title: (municipality: string, week: string) => `Rättelse av veckobrevet för ${municipality}, ${week}`,
    showOriginal: 'Visa brevet som rättas',
  },
  trial: {
    title: (municipality: string) => `Prov av veckobrevet för ${municipality}`,
    text: 'Det här är bara ett prov från FoU-boten. Du behöver inte göra något. Veckobrevet kommer i den här kanalen.',
  },
  commandLine: {
    usage:
      'Ange en vecka som finns: npm run digest -- --week 2026-W46. Lägg till --send för att skicka breven.',
  },
  file: {
    asText: 'Läs som text',
  },
};
