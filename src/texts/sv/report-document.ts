/** The annual report and the draft of a plan as documents. */
export const reportDocument = {
  titles: {
    area: (year: string) => `Verksamhetsberättelse ${year}`,
    pillar: (year: string, next: string) => `Verksamhetsberättelse ${year} och verksamhetsplan ${next}`,
    plan: (year: string) => `Verksamhetsplan ${year}`,
  },
  unit: 'FoU Nordväst',
  draft: (day: string, by: string) =>
    `Utkast från ${day}, framtaget av ${by} med FoU-boten. Siffrorna är hämtade ur loggen och registren. Texterna är personalens.`,
  approved: (body: string, day: string, minutes: string) =>
    `Godkänd av ${body} den ${day}. Protokoll: ${minutes}.`,
  fileNames: {
    report: (year: string) => `verksamhetsberattelse-${year}`,
    plan: (year: string) => `verksamhetsplan-${year}`,
  },
  structures: { area: 'omraden', pillar: 'pelare' },
  done: (year: string) => `Verksamhetsberättelse ${year}`,
  ahead: (year: string) => `Verksamhetsplan ${year}`,
  headings: {
    kinds: 'Aktiviteter efter typ',
    goals: 'Mål och resultat',
    goalsElsewhere: { area: 'Mål som inte hör till ett område', pillar: 'Mål som inte hör till en pelare' },
    events: 'Evenemang',
    eventsAhead: (year: string) => `Planerade evenemang ${year}`,
    evaluations: 'Vad deltagarna tyckte',
    publications: 'Publikationer',
    publicationsAhead: (year: string) => `Planerade publikationer ${year}`,
    requests: 'Förfrågningar',
    networks: 'Nätverk',
    trainings: 'Utbildningar',
    activitiesAhead: (year: string) => `Planerade aktiviteter ${year}`,
    activitiesElsewhere: (year: string) => `Övrigt planerat arbete ${year}`,
    needs: 'Prioriterade behov',
    areas: 'Arbetet efter område',
    pillars: 'Arbetet efter pelare',
    municipalities: 'Arbetet efter kommun',
    months: 'Arbetet efter månad',
    resultGoalAreas: 'Arbetet efter resultatmål',
    steering: 'Möten i styrgrupper och FoU-råd',
    visits: 'Kommunbesök',
    economy: (year: string) => `Ekonomiskt utfall ${year} i tusental kronor`,
    budget: (year: string) => `Budget ${year} i tusental kronor`,
    staffing: (year: string) => `Bemanning ${year}`,
    indicators: (year: string) => `Digital kommunikation ${year}`,
  },
  notes: {
    joint:
      'Gemensamt arbete räknas helt för var och en av kommunerna, så raderna blir tillsammans mer än summan. Antalet timmar säger inget om kommunernas storlek.',
    unbalanced: (column: string, sum: string) => `Kolumnen ”${column}” har summan ${sum} och inte 0.`,
  },
  year: {
    total: (year: string, activities: string, hours: string) =>
      `Under ${year} genomfördes ${activities}, ${hours} i allt.`,
    before: (year: string, activities: string, hours: string) =>
      `Året före, ${year}, var det ${activities}, ${hours}.`,
    activities: (count: string) => (count === '1' ? '1 aktivitet' : `${count} aktiviteter`),
    visits: (visited: string, all: string) => `Kommunbesök har genomförts i ${visited} av ${all} kommuner.`,
  },
  result: {
    lead: (year: string) => `Resultat ${year}:`,
    leadPercent: (year: string, percent: string) => `Resultat ${year}: ${percent}`,
    none: (year: string) => `Resultatet för ${year} är inte inskrivet.`,
    cause: 'Orsak:',
    reservation: 'Reservation:',
  },
  progress: {
    lead: 'Gjort för målet:',
    text: (activities: string, hours: string) => `${activities}, ${hours}.`,
    planned: (count: string) => (count === '1' ? 'Dessutom 1 planerad.' : `Dessutom ${count} planerade.`),
  },
  work: {
    lead: 'Planerat arbete:',
    item: (label: string, who: string, due: string) =>
      [label, ...[who, due].filter((part) => part !== '')].join(' – '),
    due: (when: string) => `klart ${when}`,
  },
  evaluation: {
    grade: (mean: string) => `Betyg ${mean} av 10.`,
    influence: (together: string, yes: string, partly: string) =>
      `${together} tror att det påverkar arbetet (Ja ${yes} och delvis ${partly}).`,
    useful: (share: string) => `${share} instämmer helt eller i hög grad i att innehållet var användbart.`,
    usefulPartly: (share: string) => `Ytterligare ${share} instämmer delvis.`,
    answers: (count: string) => `${count} svar.`,
  },
  chart: {
    title: (heading: string) => `${heading}, timmar`,
    altText: (title: string, rows: string) => `Stapeldiagram. ${title}. ${rows}`,
    row: (label: string, bars: string) => `${label}: ${bars}.`,
    bar: (series: string, value: string) => `${series} ${value}`,
    more: 'Resten står i tabellen.',
  },
  page: 'Sida',
  of: 'av',
};
