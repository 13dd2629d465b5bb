/** The picture of a year, for all who read what FoU does. */
export const statistics = {
  command: {
    title: 'Se årets statistik',
    example: 'statistik',
    description:
      'Jag visar hur mycket FoU har gjort, bredvid året före: efter pelare, område, kommun, typ och månad. Skriv ”statistik 2025” för ett annat år.',
  },
  title: (year: string) => `Statistik ${year}`,
  summary: (title: string, totals: string) => `${title}. ${totals}.`,
  nothing: (year: string, lastYear: string) =>
    `Det finns ingen statistik för ${year}: inget genomfört är loggat för det året eller för ${lastYear}.`,
  total: (activities: number, hours: string) =>
    `${activities === 1 ? '1 aktivitet' : `${activities} aktiviteter`}, ${hours}`,
  yearUntil: (year: string, day: string) => `${year} till och med ${day}`,
  cell: (activities: number, hours: string) => (activities === 0 ? '0' : `${activities} st, ${hours}`),
  bar: (label: string, year: string) => `${label} ${year}`,
  chart: (year: string, lastYear: string) =>
    `Antal timmar ${year} och ${lastYear}, avrundat. Tabellen nedanför säger samma sak.`,
  longestChart: (count: number, year: string, lastYear: string) =>
    `De ${count} typer som det gick mest tid till ${year}, och samma typer ${lastYear}. Antal timmar, avrundat. Alla typer står i tabellen nedanför.`,
  views: {
    pillar: { heading: 'Efter pelare', column: 'Pelare', none: 'Internt', show: 'Visa pelare' },
    area: { heading: 'Efter område', column: 'Område', none: 'Inget område', show: 'Visa områden' },
    municipality: {
      heading: 'Efter kommun',
      column: 'Kommun',
      none: 'Ingen särskild kommun',
      show: 'Visa kommuner',
    },
    kind: { heading: 'Efter typ av aktivitet', column: 'Typ', none: 'Ingen typ', show: 'Visa typer' },
    month: { heading: 'Efter månad', column: 'Månad', none: 'Okänd månad', show: 'Visa månader' },
  },
  notes: {
    done: 'Bara det som är genomfört räknas.',
    until: (lastYear: string, day: string) =>
      `Båda åren räknas till och med ${day}, så att de går att jämföra. Skriv ”statistik ${lastYear}” för hela ${lastYear}.`,
    joint:
      'Gemensamt arbete räknas helt för var och en av kommunerna, så raderna blir tillsammans mer än summan.',
    jointOwn: 'Arbete tillsammans med andra kommuner räknas helt i er rad.',
    ownOnly:
      'Här står din kommun och det som inte gäller någon särskild kommun. Summan överst är hela FoU:s.',
    fair: 'Kommunerna står i ägarordning och rangordnas inte. Timmarna säger inget om hur stor en kommun är eller vad arbetet har betytt där.',
    beforeForm: 'Aktiviteter från före 1 september 2017 räknas inte med.',
  },
  showYear: (year: string) => `Visa ${year}`,
};
