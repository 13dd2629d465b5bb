/** The requests as a table for a spreadsheet. */
export const requestExport = {
  command: {
    title: 'Hämta en lista över förfrågningar',
    example: 'exportera förfrågningar',
    description:
      'Ger dig förfrågningarna som en Excelfil och en csv-fil. Lägg till ”som csv” om du bara vill ha den ena.',
  },
  sheet: 'Förfrågningar',
  fileName: (day: string, ending: string) => `förfrågningar-${day}.${ending}`,
  kinds: { xlsx: 'Excelfil', csv: 'csv-fil' },
  ready: (count: string, kind: string) =>
    count === '1'
      ? `Här är den enda förfrågan som ${kind}.`
      : `Här är de ${count} förfrågningarna som ${kind}.`,
  description: (count: string, kind: string) => `Förfrågningar (${count} st) som ${kind}`,
  none: 'Det finns inga förfrågningar som du kan läsa än, så jag har inte gjort någon fil.',
  columns: {
    number: 'Nummer',
    municipality: 'Kommun',
    status: 'Läge',
    line: 'Linje',
    kind: 'Form av stöd',
    area: 'Område',
    pillar: 'Pelare',
    question: 'Fråga',
    requestedBy: 'Skickad av',
    contact: 'Kommunens kontakt',
    handlers: 'Ansvarig hos FoU',
    createdOn: 'Skickad',
    daysOpen: 'Dagar öppen',
    decidedOn: 'Beslutsdatum',
    decidedBy: 'Beslutat av',
    outcome: 'Beslut',
    minutes: 'Protokoll',
    signedOn: 'Avtal underskrivet',
    agreedFrom: 'Avtal från',
    agreedTo: 'Avtal till',
    deliverables: 'Dokumentation',
    closedOn: 'Avslutad',
  },
};
