/** Who speaks for a municipality in the FoU council. The sentences with a name stand in workplace.ts. */
export const whoRepresents = {
  command: {
    title: 'Vem som representerar en kommun',
    example: 'vem representerar Järfälla',
    description: 'Jag säger vem som är kommunens rådsmedlem i FoU-rådet.',
  },
  you: (municipality: string) => `Det är du som är ${municipality}s representant i FoU-rådet.`,
  /** After the sentence that nobody has the seat. */
  ask: (manager: string) => `Fråga ${manager}.`,
  unknown: 'Jag vet inte vilken kommun du arbetar i.',
  which: (names: string) =>
    `Vilken kommun menar du? Skriv ”vem representerar” och ${names}, till exempel ”vem representerar Järfälla”.`,
};
