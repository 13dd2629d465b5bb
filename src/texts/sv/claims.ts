const requests = (count: number): string =>
  count === 1 ? 'En öppen förfrågan' : `${count} öppna förfrågningar`;

/** Somebody whom nobody has entered yet says that they represent a municipality, and an FoU manager answers. */
export const claims = {
  command: {
    title: 'Representera en kommun',
    example: 'jag representerar Järfälla',
    description: 'För dig som inte är inlagd än. FoU-chefen får frågan och svarar ja eller nej.',
  },
  form: {
    title: 'Vilken kommun representerar du?',
    intro:
      'FoU-chefen får frågan om du ska läggas in för kommunen, och svarar ja eller nej. Under tiden kan du fråga mig om vad FoU erbjuder.',
    municipalityIdLabel: 'Kommun',
    municipalityIdError: 'Välj en kommun.',
    send: 'Skicka till FoU-chefen',
  },
  unclear: 'Jag förstod inte vilken kommun du menar. Välj den här.',
  /** Where others read, instead of the form. */
  nameIt:
    'Jag förstod inte vilken kommun du menar. Skriv till exempel ”jag representerar Järfälla”, gärna till mig i en personlig chatt.',
  notOwner: (names: string) =>
    `Jag ser ingen av FoU Nordvästs kommuner i det du skrev. FoU arbetar åt åtta kommuner: ${names}. Representerar du en av dem, så skriv till exempel ”jag representerar Järfälla”. Annars kan du fråga mig om vad FoU erbjuder.`,
  /** The head of what is said after a press. */
  asked: 'Frågan är ställd till FoU-chefen',
  sent: (municipality: string) => `Tack! Jag har frågat FoU-chefen om du ska läggas in för ${municipality}.`,
  sentInstead: (municipality: string, before: string) =>
    `Tack! Nu har jag frågat FoU-chefen om du ska läggas in för ${municipality} i stället för ${before}.`,
  waiting: (municipality: string, day: string) =>
    `Jag frågade FoU-chefen den ${day} om du ska läggas in för ${municipality}, och väntar på svar.`,
  willHear: 'Du får svaret här i chatten. Under tiden kan du fråga mig om vad FoU erbjuder.',
  /** Where others read. */
  willHearInPrivate:
    'Du får svaret i din personliga chatt med mig. Har du inte skrivit till mig där förut, så skriv ”hej” där.',
  /** After the sentences on what somebody is. */
  hasRoles: (manager: string) => `Då behöver du inte fråga. Ska något ändras, så prata med ${manager}.`,
  isManager: 'Det är du som lägger in dem som representerar kommunerna. Skriv ”personer”.',
  nobody:
    'Teams talar inte om för mig vem du är, så jag har inte sparat något. Skriv till mig från ditt arbetskonto, eller hör av dig till FoU-chefen.',
  noName:
    'Jag kan inte spara det namn som Teams visar för dig, så jag har inte frågat FoU-chefen. Be it-avdelningen se över namnet, eller hör av dig till FoU-chefen.',
  declinedToday: (municipality: string, manager: string) =>
    `Du har i dag fått svaret nej för ${municipality}. Prata med ${manager} om det är fel. Jag kan fråga igen i morgon.`,
  tooManyToday: 'Du har bytt kommun flera gånger i dag, så jag frågar inte FoU-chefen igen förrän i morgon.',
  decision: {
    title: (municipality: string) => `Någon vill representera ${municipality}`,
    who: (name: string, municipality: string, day: string) =>
      `${name} skrev den ${day}: jag representerar ${municipality}.`,
    from: {
      same: (municipality: string) => `Personen skriver från ${municipality}s organisation i Teams.`,
      other: (municipality: string) =>
        `Obs! Personen skriver från ${municipality}s organisation i Teams. Fråga kommunen innan du godkänner.`,
      fou: 'Obs! Personen skriver från samma organisation i Teams som du. Fråga kommunen innan du godkänner.',
      notTheirs: (municipality: string) =>
        `Obs! Personen skriver inte från den organisation i Teams som är angiven för ${municipality}. Fråga kommunen innan du godkänner.`,
      unknown:
        'Jag vet inte vilken kommun personens organisation i Teams hör till. Fråga kommunen innan du godkänner.',
    },
    seat: (holder: string, municipality: string, name: string) =>
      `Rådsmedlem för ${municipality} är nu ${holder}. Godkänner du ${name} som rådsmedlem lämnar ${holder} platsen.`,
    noSeat: (municipality: string) => `${municipality} har ingen rådsmedlem nu.`,
    moves: (count: number, name: string) => `${requests(count)} får då ${name} som kontakt.`,
    roleLabel: 'Lägg in som',
    tenantLabel: (municipality: string) => `Räkna alla från samma organisation till ${municipality}`,
    tenantTitle: 'Ja. Det ger dem inga rättigheter, bara svar som passar kommunen.',
    reasonLabel: 'Skäl om du avböjer (frivilligt, och personen får läsa det)',
    accept: 'Godkänn',
    decline: 'Avböj',
  },
  ended: {
    accepted: (municipality: string) => `Godkänt för ${municipality}`,
    declined: (municipality: string) => `Avböjt för ${municipality}`,
    withdrawn: (municipality: string) => `Gäller inte längre ${municipality}`,
    acceptedBy: (manager: string, name: string, title: string, day: string) =>
      `${manager} godkände ${name} som ${title} den ${day}.`,
    declinedBy: (manager: string, name: string, day: string) => `${manager} avböjde ${name} den ${day}.`,
    takenBack: (name: string, day: string) => `${name} har tagit tillbaka det den ${day}.`,
    reason: (reason: string) => `Skäl: ${reason}`,
    first: (manager: string) => `${manager} hann före dig, så jag har inte ändrat något.`,
    toldNow: (name: string) => `${name} får veta det nu.`,
    notCounted: (municipality: string) =>
      `Organisationen är inte angiven för ${municipality}, för det har ändrats nyss. Skriv ”organisationer” och se hur det är.`,
  },
  gone: 'Den frågan finns inte kvar, så jag har inte ändrat något. Skriv ”personer” för att se vad som väntar.',
  answered: {
    accepted: (title: string) => `Nu är du ${title}`,
    next: {
      council_member:
        'Nu kan du skicka förfrågningar åt kommunen och se hur det går för dem. Skriv ”förfrågan” eller ”mina förfrågningar”. ”hjälp” visar allt du kan göra.',
      chief:
        'Nu kan du läsa kommunens veckobrev och se dess förfrågningar. Skriv ”veckobrev” eller ”mina förfrågningar”. ”hjälp” visar allt du kan göra.',
    },
    declined: (municipality: string) => `FoU-chefen har inte lagt in dig för ${municipality}`,
    wrong: (manager: string) => `Är det fel, så prata med ${manager}.`,
    stillAsk: 'Du kan fortfarande fråga mig om vad FoU erbjuder.',
  },
};
