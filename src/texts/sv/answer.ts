export const answer = {
  source: (title: string, year: number) => `Källa: ${title} (${year})`,
  sources: (list: string) => `Källor: ${list}`,
  historic: (year: number) => `Uppgiften gäller ${year} och kan ha ändrats.`,
  related: 'Läs också',
  didItHelp: 'Hjälpte det?',
  helped: 'Ja',
  notHelped: 'Nej',
  thanks: 'Tack, det hjälper oss att bli bättre.',
  noAnswer: 'Jag hittar inget svar på det i mina källor.',
  askInstead: (name: string) => `Fråga gärna ${name}.`,
  askManager: 'Fråga gärna FoU-chefen.',
  representative: (name: string, municipality: string) =>
    `${name}, som företräder ${municipality} i FoU-rådet`,
  manager: (name: string) => `${name}, FoU-chef`,
  nearEntries: 'Det närmaste jag har:',
  sendAsRequest: 'Skicka som förfrågan',
  entryGone: 'Den texten finns inte längre. Ställ gärna frågan igen.',
};
