/** What the terminal chat says itself; everything else it prints is the bot's. */
export const terminal = {
  greeting: (name: string) =>
    `FoU-boten i terminalen. Du är ${name}. Skriv ”hjälp” så visar jag vad jag kan.\nEn siffra trycker på en knapp, ”avbryt” lämnar ett kort, Ctrl+D avslutar.`,
  leave: /^avbryt$/i,
  left: 'Du har lämnat kortet. Inget har skickats.',
  noButton: (number: string, last: number) =>
    last === 1
      ? `Det finns ingen knapp ${number}. Skriv 1 eller något annat.`
      : `Det finns ingen knapp ${number}. Skriv en siffra mellan 1 och ${last}.`,
  link: (title: string, url: string) => `${title}: ${url}`,
  yes: 'ja',
  no: 'nej',
  notAChoice: (answer: string) =>
    `”${answer}” finns inte att välja. Svara med siffran eller med namnet som det står, eller skriv ”avbryt”.`,
  notYesOrNo: 'Svara ja eller nej.',
  notANumber: 'Svara med ett tal, till exempel 1,5.',
  notADate: 'Svara med ett datum, till exempel 2026-11-17.',
  notATime: 'Svara med ett klockslag, till exempel 09:30.',
};
