const browser =
  'Går inte det finns ett sätt till: it-avdelningen kör ”npm run graph:login -- --browser” på datorn där boten körs, och du eller de loggar in i webbläsaren där.';
const exclusion =
  'Be it-avdelningen om ett undantag. Säg så här: ”Undanta kontot som veckobreven skickas från i regeln för villkorsstyrd åtkomst (Conditional Access) som spärrar inloggning med kod. Den heter ofta ”Block device code flow”, och villkoret heter ”Authentication flows”. Undantaget behövs bara för det kontot och bara för FoU-botens app.”';

/** Signing in the account that the digests are sent from, in the chat. */
export const signIn = {
  command: {
    title: 'Koppla kontot för veckobreven',
    example: 'koppla graph',
    description:
      'Loggar in kontot som veckobreven skickas från. Du får en kod att skriva på Microsofts sida.',
  },
  anew: { title: 'Logga in på nytt', text: 'koppla graph igen' },
  again: { title: 'Försök igen', text: 'koppla graph igen' },
  begin: { title: 'Logga in kontot', text: 'koppla graph' },
  local: {
    title: 'Här finns inget att koppla',
    why: 'I provläget sparar jag veckobreven som filer, så inget konto behöver vara inloggat.',
  },
  notConfigured: {
    title: 'Utskick till Teams är inte inställt',
    why: 'Jag vet inte vilken app och vilken organisation jag ska logga in hos. Be den som sköter boten ange GRAPH_TENANT_ID, GRAPH_CLIENT_ID och TOKEN_CACHE_KEY och starta om mig. Skriv sedan ”koppla graph” igen.',
  },
  standing: {
    title: 'Kontot är inloggat',
    account: (account: string, tenant: string) =>
      `Veckobreven skickas från ${account} i organisationen ${tenant}.`,
    days: (days: string) => `Inloggningen gäller i ${days} till. Jag förnyar den varje natt.`,
    unreachable: (days: string) =>
      `Just nu når jag inte Microsofts inloggning. Den inloggning som finns gäller i ${days} till, och jag försöker igen i natt.`,
  },
  code: {
    title: 'Logga in kontot som skickar veckobreven',
    steps: 'Öppna sidan, skriv koden och logga in.',
    which: 'Logga in med kontot som veckobreven ska skickas från, inte med ditt eget.',
    code: 'Kod:',
    valid: (minutes: number) => `Koden gäller i ${minutes} minuter.`,
    told: 'Jag skriver här när det är klart. Om inget händer: skriv ”koppla graph” igen.',
    open: 'Öppna inloggningssidan',
    refused: { title: 'Sidan säger nej', text: 'koppla graph spärrad' },
  },
  blocked: {
    title: 'Säger sidan att inloggningen är spärrad?',
    why: 'Då tillåter er organisation inte inloggning med kod.',
  },
  failed: 'Det gick inte att logga in kontot',
  days: (count: number) => (count === 1 ? '1 dag' : `${count} dagar`),
  /** Why it did not, by code, and what to do. */
  failures: {
    blocked: ['Er organisation tillåter inte inloggning med kod.', exclusion, browser],
    expired: [
      'Koden hann gå ut innan någon loggade in. Försök igen.',
      `Sa sidan att inloggningen är spärrad eller inte tillåten? ${exclusion}`,
      browser,
    ],
    declined: ['Inloggningen avbröts på sidan. Försök igen.'],
    consent: [
      'Ingen har godkänt att appen får skicka i kanaler. Be it-avdelningen ge administratörsmedgivande till ChannelMessage.Send.',
    ],
    account: [
      'Kontot hör inte till organisationen som boten är inställd på, eller får inte logga in där. Logga in med ett konto i den organisationen.',
    ],
    app: [
      'Appen finns inte i organisationen. Be it-avdelningen se efter att GRAPH_TENANT_ID och GRAPH_CLIENT_ID är rätt.',
    ],
    publicFlow: [
      'Appen tillåter inte inloggning med kod. Be it-avdelningen slå på ”Allow public client flows” för den i Entra.',
    ],
    secret: [
      'Apphemligheten godtas inte. Be it-avdelningen se efter att GRAPH_CLIENT_SECRET är rätt och fortfarande gäller.',
    ],
    redirect: [
      'Adressen http://localhost är inte tillåten för appen. Be it-avdelningen lägga till den i Entra.',
    ],
    unreachable: [
      'Jag når inte Microsofts inloggning. Försök igen om en stund. Går det inte då heller: be it-avdelningen se efter att datorn där boten körs når login.microsoftonline.com.',
    ],
    late: ['Inloggningen tog för lång tid. Försök igen.'],
    not_kept: [
      'Inloggningen gick bra, men jag kunde inte spara den. Be den som sköter boten se efter att disken inte är full och att jag får skriva i datamappen. Försök sedan igen.',
    ],
    internal: ['Något gick fel hos mig. Felet finns i loggen. Försök igen.'],
    begun_anew: [
      'Någon annan bad om en ny kod, så din gäller inte längre. Skriv ”koppla graph” för att se hur det är nu.',
    ],
  },
  otherFailure: (code: string) => [
    `Microsoft svarade ${code}. Visa den koden för it-avdelningen, så ser de vad den betyder.`,
  ],
  done: {
    title: 'Klart! Kontot är inloggat',
    account: (account: string, tenant: string) => `Inloggad som ${account} i organisationen ${tenant}.`,
    days: (days: string) =>
      `Inloggningen gäller i ${days}. Jag förnyar den varje natt, så den går ut först om jag är avstängd så länge.`,
    canRead: 'Jag får läsa kanalerna och kan själv se om ett veckobrev kom fram.',
    cannotRead:
      'Jag får inte läsa kanalerna. Det går bra ändå: när det är oklart om ett veckobrev kom fram frågar jag dig.',
  },
  personal: {
    title: 'Inloggat, men är det rätt konto?',
    why: (tenant: string) =>
      `Ett konto i organisationen ${tenant} är inloggat, men det ser ut att vara en persons eget.`,
    effect:
      'Då kommer veckobreven i den personens namn, och de slutar komma när personen byter lösenord eller slutar.',
    do: 'Logga in på nytt, med ett konto som bara är till för veckobreven. Är det just ett sådant kan du strunta i det här.',
  },
  lapsing: {
    first: {
      title: 'Jag kunde inte förnya inloggningen i natt',
      text: (days: string) =>
        `Det gäller kontot som veckobreven skickas från. Inloggningen gäller i ${days} till, och jag försöker igen nästa natt. Du behöver inte göra något nu.`,
    },
    soon: (days: string) => `Om ${days} går inloggningen för veckobreven ut`,
    last: (days: string) => `Viktigt: om ${days} slutar veckobreven komma`,
    why: (day: string) =>
      `Jag har inte kunnat förnya inloggningen sedan den ${day}, men försöker varje natt.`,
    do: 'Logga in kontot på nytt. Går det inte: be it-avdelningen se efter att datorn där boten körs når login.microsoftonline.com.',
  },
  renewed: {
    title: 'Nu är inloggningen förnyad igen',
    text: (days: string) =>
      `Kontot som veckobreven skickas från är inloggat och inloggningen gäller i ${days}. Du behöver inte göra något.`,
  },
};
