/** What is kept of the year's plan and report. */
export const yearCollections = {
  goalareas: {
    heading: 'Områden för resultatmål',
    purpose: 'Är det som årets mål och aktiviteter sorteras under.',
    kept: 'Tills vidare.',
  },
  publications: {
    heading: 'Publikationer',
    purpose: 'Visar vad FoU har publicerat och tänker publicera, och vem som skrev in det.',
    kept: 'Tills vidare.',
  },
  yearfigures: {
    heading: 'Årets siffror',
    purpose: 'Visar ekonomi, bemanning och kommunikation i årsrapporten.',
    kept: 'Tills vidare.',
  },
  reports: {
    heading: 'Årsrapporter och planer',
    purpose: 'Är det som personalen har skrivit i årsrapporten och planen, och när de godkändes.',
    kept: 'Tills vidare.',
  },
};

/** What its fields are called. */
export const yearFields: Readonly<Record<string, string>> = {
  plannedWork: 'Planerat arbete',
  responsibleIds: 'Ansvariga',
  due: 'Klart till',
  doneAt: 'Genomfört',
  result: 'Resultat',
  percent: 'Procent',
  deviationCause: 'Varför det avvek',
  reservation: 'Reservation',
  statedBy: 'Skrivet av',
  statedAt: 'Skrivet',
  planYear: 'Planens år',
  fromYear: 'Från och med år',
  toYear: 'Till och med år',
  postponedFrom: 'Framflyttat från',
  authors: 'Författare',
  mark: 'Märke i källan',
  budget: 'Budget',
  outcomeBefore: 'Utfall året före',
  staffing: 'Bemanning',
  permanentPercent: 'Varav tillsvidare',
  isBeyondBudget: 'Utöver ordinarie budget',
  indicators: 'Siffror om kommunikation',
  value: 'Värde',
  exactness: 'Hur säker siffran är',
  structure: 'Ordning',
  sections: 'Avsnitt',
  approval: 'Godkännande',
  files: 'Filer',
  workbook: 'Excelfil',
  recordedBy: 'Infört av',
  recordedAt: 'Infört',
};

/** What its codes are called. */
export const yearCodes: Readonly<Record<string, string>> = {
  exact: 'exakt',
  about: 'ca',
  over: 'drygt',
  ongoing: 'pågår',
  postponed: 'framflyttad',
  published: 'publicerad',
  plan: 'plan',
  pillar: 'efter pelare',
  approved: 'godkänd',
  'add-publication': 'lade till en publikation',
  'change-publication': 'ändrade en publikation',
  'remove-publication': 'tog bort en publikation',
  'import-plan': 'läste in en plan från en fil',
  'save-year-figures': 'ändrade årets siffror',
};
