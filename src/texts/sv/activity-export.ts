/** The year's activities as a table for a spreadsheet. */
export const activityExport = {
  command: {
    title: 'Hämta årets aktiviteter',
    example: 'exportera 2026',
    description: 'Ger dig årets aktiviteter som en fil att öppna i Excel. Skriv ”exportera” för i år.',
  },
  fileName: (year: string) => `aktiviteter-${year}.csv`,
  description: (count: string, year: string) => `Aktiviteter ${year} (${count} st) att öppna i Excel`,
  ready: (count: string, year: string) =>
    count === '1'
      ? `Här är den enda aktiviteten för ${year} som en fil att öppna i Excel.`
      : `Här är de ${count} aktiviteterna för ${year} som en fil att öppna i Excel.`,
  none: (year: string) => `Det finns inga aktiviteter loggade för ${year}, så jag har inte gjort någon fil.`,
  /** A time that is known no closer than this; the word keeps spreadsheets from making a day of it. */
  during: (period: string) => `under ${period}`,
  yes: 'Ja',
  columns: {
    date: 'Datum',
    time: 'Klockslag',
    dateEnd: 'Sista dag',
    kind: 'Typ',
    title: 'Rubrik',
    state: 'Läge',
    hours: 'Timmar',
    hoursPerPerson: 'Timmar per person',
    municipalities: 'Kommuner',
    otherParties: 'Andra parter',
    staff: 'Från FoU',
    area: 'Område',
    pillar: 'Pelare',
    resultGoalArea: 'Resultatmål',
    planGoal: 'Mål i planen',
    line: 'Linje',
    request: 'Förfrågan',
    registered: 'Anmälda',
    attended: 'Deltog',
    onSite: 'På plats',
    online: 'Digitalt',
    estimated: 'Antalen är uppskattade',
    outcomeNote: 'Anteckning',
    documentation: 'Dokument',
    loggedBy: 'Loggad av',
    loggedOn: 'Loggad',
  },
};
