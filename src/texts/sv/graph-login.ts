/** `npm run graph:login` and the page that the browser ends on. */
export const graphLogin = {
  usage:
    'Skriv npm run graph:login. Går det inte att logga in med kod hos er skriver du npm run graph:login -- --browser.',
  missing: (names: string) =>
    `Det här saknas: ${names}. Skriv in det i filen .env eller i miljön och försök igen.`,
  makeKey: 'En nyckel till TOKEN_CACHE_KEY gör du så här: openssl rand -base64 32',
  replacesUnreadable:
    'Den sparade inloggningen går inte att läsa: filen är skadad, eller så är TOKEN_CACHE_KEY en annan än när den sparades. Den ersätts när du har loggat in.',
  whichAccount: 'Logga in med kontot som veckobreven ska skickas från, inte med ditt eget.',
  withCode: (address: string, code: string) => `Öppna ${address} i en webbläsare och skriv koden ${code}.`,
  withBrowser: (address: string) => `Öppna den här länken i en webbläsare på den här datorn:\n${address}`,
  elsewhere: (port: number) =>
    `Har datorn ingen webbläsare? Kör först ssh -L ${port}:localhost:${port} <datorn> på en som har, och öppna länken där.`,
  waiting: 'Väntar på att du loggar in …',
  done: (account: string, tenant: string) => `Klart. Inloggad som ${account} i organisationen ${tenant}.`,
  days: (days: number) =>
    `Inloggningen gäller i ${days} dagar. Boten förnyar den varje natt, så den går ut först när boten har varit avstängd så länge.`,
  canRead: 'Boten får läsa kanalerna och kan själv se om ett veckobrev kom fram.',
  cannotRead:
    'Boten får inte läsa kanalerna (ChannelMessage.Read.All). Det går bra ändå: när det är oklart om ett veckobrev kom fram frågar den FoU-chefen.',
  failed: 'Det gick inte att logga in.',
  failures: {
    blocked:
      'Er organisation tillåter inte inloggning på det här sättet. Prova webbläsaren: npm run graph:login -- --browser. Går inte det heller behöver it-avdelningen undanta kontot i sina regler för villkorsstyrd åtkomst.',
    expired:
      'Koden hann gå ut. Försök igen. Sa webbläsaren att inloggningen är spärrad? Prova då npm run graph:login -- --browser.',
    declined: 'Inloggningen avbröts i webbläsaren. Försök igen.',
    consent:
      'Ingen har godkänt att appen får skicka i kanaler. Be it-avdelningen ge administratörsmedgivande till ChannelMessage.Send.',
    account:
      'Kontot hör inte till organisationen i GRAPH_TENANT_ID eller får inte logga in där. Logga in med ett konto i den organisationen.',
    app: 'Appen finns inte i organisationen. Se efter att GRAPH_TENANT_ID och GRAPH_CLIENT_ID är rätt.',
    publicFlow:
      'Appen tillåter inte inloggning utan hemlighet. Be it-avdelningen slå på ”Allow public client flows” för den i Entra.',
    secret:
      'Apphemligheten godtas inte. Är GRAPH_CLIENT_SECRET rätt, och gäller den fortfarande? En app utan Web-adress ska inte ha någon.',
    redirect:
      'Adressen http://localhost är inte tillåten för appen. Be it-avdelningen lägga till den under Authentication i Entra.',
    unreachable: 'Microsofts inloggning går inte att nå. Se efter att datorn når login.microsoftonline.com.',
    late: 'Du hann inte logga in på fem minuter. Försök igen.',
    other: (code: string) =>
      `Microsoft svarade ${code}. Sök på den koden, eller visa den för it-avdelningen.`,
  },
  notKept: (path: string) =>
    `Inloggningen gick bra men kunde inte sparas i mappen ${path}. Får boten skriva där?`,
  page: {
    title: 'FoU-boten',
    received: 'Klart. Du kan stänga den här sidan. Resultatet står där du startade inloggningen.',
    refused: 'Inloggningen avbröts. Du kan stänga den här sidan och försöka igen.',
    stray: 'Den här sidan hör inte till någon inloggning som pågår.',
  },
};
