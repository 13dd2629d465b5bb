/** What is kept of the year's plan and report. */
export const yearCollections = {
  goalareas: {
    heading: 'Areas of result goals',
    purpose: "Are what the year's goals and activities are sorted under.",
    kept: 'Until further notice.',
  },
  publications: {
    heading: 'Publications',
    purpose: 'They show what FoU has published and means to publish, and who entered it.',
    kept: 'Until further notice.',
  },
  yearfigures: {
    heading: "The year's figures",
    purpose: 'They show economy, staffing and communication in the annual report.',
    kept: 'Until further notice.',
  },
  reports: {
    heading: 'Annual reports and plans',
    purpose:
      'They are what the staff have written in the annual report and the plan, and when they were approved.',
    kept: 'Until further notice.',
  },
};

/** What its fields are called. */
export const yearFields: Readonly<Record<string, string>> = {
  plannedWork: 'Planned work',
  responsibleIds: 'Responsible',
  due: 'Due',
  doneAt: 'Carried out',
  result: 'Result',
  percent: 'Percent',
  deviationCause: 'Why it departed',
  reservation: 'Reservation',
  statedBy: 'Written by',
  statedAt: 'Written',
  planYear: 'Year of the plan',
  fromYear: 'From the year',
  toYear: 'To the year',
  postponedFrom: 'Postponed from',
  authors: 'Authors',
  mark: 'Mark in the source',
  budget: 'Budget',
  outcomeBefore: 'Outcome the year before',
  staffing: 'Staffing',
  permanentPercent: 'Of that until further notice',
  isBeyondBudget: 'Beyond the ordinary budget',
  indicators: 'Communication figures',
  value: 'Value',
  exactness: 'How exact the figure is',
  structure: 'Order',
  sections: 'Sections',
  approval: 'Approval',
  files: 'Files',
  workbook: 'Excel file',
  recordedBy: 'Recorded by',
  recordedAt: 'Recorded',
};

/** What its codes are called. */
export const yearCodes: Readonly<Record<string, string>> = {
  exact: 'exact',
  about: 'about',
  over: 'just over',
  ongoing: 'ongoing',
  postponed: 'postponed',
  published: 'published',
  plan: 'plan',
  pillar: 'by pillar',
  approved: 'approved',
  'add-publication': 'added a publication',
  'change-publication': 'changed a publication',
  'remove-publication': 'removed a publication',
  'import-plan': 'read in a plan from a file',
  'save-year-figures': "changed the year's figures",
};
