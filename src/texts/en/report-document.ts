/** The annual report and the draft of a plan as documents. */
export const reportDocument = {
  titles: {
    area: (year: string) => `Annual report ${year}`,
    pillar: (year: string, next: string) => `Annual report ${year} and plan ${next}`,
    plan: (year: string) => `Plan ${year}`,
  },
  unit: 'FoU Nordväst',
  draft: (day: string, by: string) =>
    `Draft of ${day}, made by ${by} with FoU-boten. The figures come from the log and the registers. The texts are the staff’s.`,
  approved: (body: string, day: string, minutes: string) =>
    `Approved by ${body} on ${day}. Minutes: ${minutes}.`,
  fileNames: {
    report: (year: string) => `annual-report-${year}`,
    plan: (year: string) => `plan-${year}`,
  },
  structures: { area: 'areas', pillar: 'pillars' },
  done: (year: string) => `Annual report ${year}`,
  ahead: (year: string) => `Plan ${year}`,
  headings: {
    kinds: 'Activities by kind',
    goals: 'Goals and results',
    goalsElsewhere: { area: 'Goals that belong to no area', pillar: 'Goals that belong to no pillar' },
    events: 'Events',
    eventsAhead: (year: string) => `Planned events ${year}`,
    evaluations: 'What participants thought',
    publications: 'Publications',
    publicationsAhead: (year: string) => `Planned publications ${year}`,
    requests: 'Requests',
    networks: 'Networks',
    trainings: 'Trainings',
    activitiesAhead: (year: string) => `Planned activities ${year}`,
    activitiesElsewhere: (year: string) => `Other planned work ${year}`,
    needs: 'Prioritised needs',
    areas: 'The work by area',
    pillars: 'The work by pillar',
    municipalities: 'The work by municipality',
    months: 'The work by month',
    resultGoalAreas: 'The work by result goal',
    steering: 'Meetings of steering groups and the FoU council',
    visits: 'Municipality visits',
    economy: (year: string) => `Economic outcome ${year} in thousands of kronor`,
    budget: (year: string) => `Budget ${year} in thousands of kronor`,
    staffing: (year: string) => `Staffing ${year}`,
    indicators: (year: string) => `Digital communication ${year}`,
  },
  notes: {
    unfinished: (year: string, day: string, before: string) =>
      `${year} is not over yet. The figures for ${year} go up to and including ${day}, while those for ${before} are of the whole year.`,
    joint:
      'Joint work counts whole for each of the municipalities, so the rows come to more than the total. The hours say nothing of how large the municipalities are.',
    unbalanced: (column: string, sum: string) => `The column “${column}” comes to ${sum} and not to 0.`,
  },
  year: {
    total: (year: string, activities: string, hours: string) =>
      `In ${year}, ${activities} took place, ${hours} in all.`,
    before: (year: string, activities: string, hours: string) =>
      `The year before, ${year}, it was ${activities}, ${hours}.`,
    activities: (count: string) => (count === '1' ? '1 activity' : `${count} activities`),
    visits: (visited: string, all: string) => `${visited} of ${all} municipalities have been visited.`,
  },
  result: {
    lead: (year: string) => `Result ${year}:`,
    leadPercent: (year: string, percent: string) => `Result ${year}: ${percent}`,
    none: (year: string) => `The result of ${year} has not been entered.`,
    cause: 'Cause:',
    reservation: 'Reservation:',
  },
  progress: {
    lead: 'Done for the goal:',
    text: (activities: string, hours: string) => `${activities}, ${hours}.`,
    planned: (count: string) => `And ${count} planned.`,
  },
  work: {
    lead: 'Planned work:',
    item: (label: string, who: string, due: string, state: string) =>
      [label, ...[who, due, state].filter((part) => part !== '')].join(' – '),
    due: (when: string) => `due ${when}`,
    done: 'carried out',
    notDone: 'not marked as carried out',
  },
  evaluation: {
    grade: (mean: string) => `Grade ${mean} of 10.`,
    influence: (together: string, yes: string, partly: string) =>
      `${together} think that it will influence their work (yes ${yes} and partly ${partly}).`,
    useful: (share: string) => `${share} agree fully or largely that the content was useful.`,
    usefulPartly: (share: string) => `Another ${share} agree partly.`,
    answers: (count: string) => (count === '1' ? '1 answer.' : `${count} answers.`),
  },
  chart: {
    title: (heading: string) => `${heading}, hours`,
    altText: (title: string, rows: string) => `Bar chart. ${title}. ${rows}`,
    row: (label: string, bars: string) => `${label}: ${bars}.`,
    bar: (series: string, value: string) => `${series} ${value}`,
    more: 'The rest is in the table.',
  },
  page: 'Page',
  of: 'of',
};
