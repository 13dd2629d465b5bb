/** Sent digests as a document to register (allmän handling), and the list of a year's. */
export const digestExport = {
  command: {
    title: 'Hämta veckobrev att diarieföra',
    example: 'exportera veckobrev 2026-W46',
    description:
      'Ger dig veckans brev som de skickades, med när, vart och hur det gick, som ett Worddokument. ”exportera veckobrev 2026” ger en lista över årets brev.',
  },
  noSuchWeek: (written: string) =>
    `Jag hittar ingen vecka som heter ”${written}”. Skriv till exempel ”exportera veckobrev 2026-W46”, eller ”exportera veckobrev 2026” för hela årets lista.`,
  noneInWeek: (week: string) => `Det finns inget skickat veckobrev för ${week} att hämta.`,
  noneInYear: (year: string) => `Det finns inget skickat veckobrev från ${year} att hämta.`,
  fileName: (week: string, municipality: string) =>
    `veckobrev-${week}${municipality === '' ? '' : `-${municipality}`}.docx`,
  weekInFileName: (year: string, number: string) => `${year}-v${number}`,
  listName: (year: string) => `veckobrev-${year}.xlsx`,
  ready: (week: string) =>
    `Här är veckobreven för ${week} som de skickades, som ett Worddokument att diarieföra.`,
  description: (week: string) => `Veckobreven för ${week} som de skickades`,
  listReady: (year: string, count: string) => `Här är listan över ${count} veckobrev från ${year}.`,
  listDescription: (year: string) => `Listan över veckobreven från ${year}`,
  title: (week: string, year: string) => `Veckobrev ${week} ${year}`,
  intro: 'Veckobreven från FoU Nordväst till kommunerna, som de skickades.',
  exported: (time: string, name: string) => `Hämtad ur FoU-boten ${time} av ${name}.`,
  page: 'Sida',
  of: 'av',
  letter: (municipality: string) => `${municipality}: brevet`,
  attempts: (municipality: string) => `${municipality}: så skickades det`,
  corrections: (municipality: string) => `${municipality}: rättelser`,
  noAttempts: 'Inget försök är avslutat.',
  noCorrections: 'Inga rättelser.',
  columns: {
    fact: 'Uppgift',
    value: 'Innehåll',
    at: 'När',
    by: 'Av',
    end: 'Hur det gick',
    answer: 'Svar från Microsoft',
    why: 'Varför det skickades igen',
    text: 'Rättelse',
    place: 'Var',
  },
  facts: { state: 'Läge', sentAt: 'Skickat', approved: 'Godkänt', place: 'Var brevet finns' },
  approvedBy: (time: string, name: string) => `${time} av ${name}`,
  answer: (status: string, requestId: string) =>
    [status === '' ? '' : `HTTP ${status}`, requestId === '' ? '' : `id ${requestId}`]
      .filter((part) => part !== '')
      .join(', '),
  sheet: 'Veckobrev',
  list: {
    week: 'Vecka',
    municipality: 'Kommun',
    state: 'Läge',
    sentAt: 'Skickat',
    attempts: 'Försök',
    place: 'Var brevet finns',
  },
};
