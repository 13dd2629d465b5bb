import type { Texts } from '../index.js';

export const activityExport: Texts['activityExport'] = {
  command: {
    title: "Get the year's activities",
    example: 'export 2026',
    description:
      'Gives you the activities of a year as a file to open in Excel. Write "export" for this year.',
  },
  fileName: (year) => `activities-${year}.csv`,
  description: (count, year) => `Activities of ${year} (${count}) to open in Excel`,
  ready: (count, year) =>
    count === '1'
      ? `Here is the only activity of ${year} as a file to open in Excel.`
      : `Here are the ${count} activities of ${year} as a file to open in Excel.`,
  none: (year) => `No activities are logged for ${year}, so I have made no file.`,
  during: (period) => `during ${period}`,
  yes: 'Yes',
  columns: {
    date: 'Date',
    time: 'Time',
    dateEnd: 'Last day',
    kind: 'Kind',
    title: 'Title',
    state: 'State',
    hours: 'Hours',
    hoursPerPerson: 'Hours per person',
    municipalities: 'Municipalities',
    otherParties: 'Other parties',
    staff: 'From FoU',
    area: 'Area',
    pillar: 'Pillar',
    resultGoalArea: 'Result goal',
    planGoal: 'Goal in the plan',
    line: 'Line',
    request: 'Request',
    registered: 'Registered',
    attended: 'Attended',
    onSite: 'On site',
    online: 'Online',
    estimated: 'Numbers are estimated',
    outcomeNote: 'Note',
    documentation: 'Documents',
    loggedBy: 'Logged by',
    loggedOn: 'Logged',
  },
};
