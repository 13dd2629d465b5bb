/** Where somebody works whom the registry gives no municipality, and who represents them. */
export const workplace = {
  command: {
    title: 'Säg var du arbetar',
    example: 'jag arbetar i Järfälla',
    description: 'Då kan jag säga vem som representerar din kommun i FoU-rådet.',
  },
  /** Under an answer that the bot does not have. */
  open: 'Säg var du arbetar',
  question: {
    title: 'Vilken kommun arbetar du i?',
    why: 'Då kan jag säga vem som representerar kommunen i FoU-rådet. Jag sparar ditt svar och ditt namn i Teams.',
    elsewhere: 'Ingen av dem',
  },
  /** To somebody who works at what is not the name of one of the eight. */
  somewhere: 'FoU Nordväst arbetar för åtta kommuner, och jag ser inte om du arbetar i någon av dem.',
  /** Where others read, instead of the question. */
  nameIt: (names: string) =>
    `Gör du det skriver du ”jag arbetar i” och ${names}, gärna till mig i en personlig chatt.`,
  kept: (municipality: string) => `Tack! Jag kommer ihåg att du arbetar i ${municipality}.`,
  keptElsewhere: 'Tack! Jag kommer ihåg att du inte arbetar i någon av de åtta kommunerna.',
  howToChange: 'Byter du arbetsplats skriver du ”jag arbetar i” och kommunens namn.',
  inRegistry: 'Du finns redan i FoU:s register.',
  byTenant: (municipality: string) =>
    `Du skriver från den organisation i Teams som hör till ${municipality}, så jag räknar dig dit.`,
  ifWrong: (manager: string) => `Är det fel? Hör av dig till ${manager}.`,
  nobodyNamed:
    'Teams säger inte vem du är, så jag kan inte komma ihåg var du arbetar. Du kan ställa frågor till mig ändå.',
  representative: (municipality: string, name: string) =>
    `${municipality}s representant i FoU-rådet är ${name}.`,
  noRepresentative: (municipality: string) => `${municipality} har ingen representant i FoU-rådet just nu.`,
  /** To a stranger who writes from the organisation that FoU itself works in. */
  colleague: (name: string) =>
    `Du skriver från samma organisation som FoU. Är du ny kollega kan ${name}, FoU-chef, lägga till dig.`,
};
