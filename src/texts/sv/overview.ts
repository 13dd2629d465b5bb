/** How a year stands, for staff. */
export const overview = {
  command: {
    title: 'Se hur året går',
    example: 'läget',
    description:
      'Jag visar ditt år bredvid hela FoU:s: efter pelare, resultatmål, kommun och mål i planen. Skriv ”läget 2025” för ett annat år.',
  },
  title: (year: string) => `Läget ${year}`,
  summary: (title: string, mine: string, unit: string) => `${title}. Du: ${mine}. Hela FoU: ${unit}.`,
  nothing: (year: string) =>
    `Det finns inga aktiviteter för ${year}. Skriv ”logga” och vad du har gjort, så syns det här.`,
  mine: 'Du',
  unit: 'Hela FoU',
  planned: 'Planerat',
  charts: { mine: 'Antal timmar för dig, avrundat', unit: 'Antal timmar för hela FoU, avrundat' },
  total: (activities: number, hours: string) =>
    `${activities === 1 ? '1 aktivitet' : `${activities} aktiviteter`}, ${hours}`,
  totalPlanned: (count: number) => (count === 0 ? '' : `, och ${count} planerade`),
  cell: (count: number, hours: string) => (count === 0 ? '0' : `${count} st, ${hours}`),
  plannedCell: (mine: number, unit: number) => (unit === 0 ? '–' : `${mine} av ${unit}`),
  views: {
    pillar: {
      heading: 'Efter pelare',
      column: 'Pelare',
      none: 'Internt',
      show: 'Visa pelare',
    },
    resultGoalArea: {
      heading: 'Efter resultatmål',
      column: 'Resultatmål',
      none: 'Inget valt',
      show: 'Visa resultatmål',
    },
    municipality: {
      heading: 'Efter kommun',
      column: 'Kommun',
      none: 'Ingen särskild kommun',
      show: 'Visa kommuner',
    },
    planGoal: {
      heading: 'Efter mål i planen',
      column: 'Mål',
      none: 'Inget mål i planen',
      show: 'Visa mål i planen',
    },
  },
  goal: (number: number, label: string) => `${number}. ${label}`,
  areaBar: (number: number) => `Resultatmål ${number}`,
  goalBar: (number: number) => `Mål ${number}`,
  noGoals: (year: string) => `Det finns inga mål inlagda för ${year}.`,
  notes: {
    planned:
      'Bara det som är genomfört räknas. Planerat står för sig: hur mycket av hela FoU:s som du är med på.',
    share:
      'Var ni flera räknas dina timmar per person för dig. Står de inte i loggen delas tiden lika mellan er.',
    joint:
      'Gemensamt arbete räknas helt för var och en av kommunerna, så raderna blir tillsammans mer än summan.',
    beforeForm: (count: number) =>
      count === 1
        ? '1 aktivitet från före 1 september 2017 räknas inte med.'
        : `${count} aktiviteter från före 1 september 2017 räknas inte med.`,
  },
  showYear: (year: string) => `Visa ${year}`,
};
