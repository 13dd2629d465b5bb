import type { Texts } from '../index.js';

export const overview: Texts['overview'] = {
  command: {
    title: 'See how the year is going',
    example: 'status',
    description:
      'I show your year beside the whole of FoU’s: by pillar, result goal, municipality and goal in the plan. Write “status 2025” for another year.',
  },
  title: (year) => `Status ${year}`,
  summary: (title, mine, unit) => `${title}. You: ${mine}. All of FoU: ${unit}.`,
  nothing: (year) =>
    `There are no activities for ${year}. Write “log” and what you have done, and it shows here.`,
  mine: 'You',
  unit: 'All of FoU',
  planned: 'Planned',
  charts: { mine: 'Number of hours for you, rounded', unit: 'Number of hours for all of FoU, rounded' },
  total: (activities, hours) => `${activities === 1 ? '1 activity' : `${activities} activities`}, ${hours}`,
  totalPlanned: (count) => (count === 0 ? '' : `, and ${count} planned`),
  cell: (count, hours) => (count === 0 ? '0' : `${count}, ${hours}`),
  plannedCell: (mine, unit) => (unit === 0 ? '–' : `${mine} of ${unit}`),
  views: {
    pillar: {
      heading: 'By pillar',
      column: 'Pillar',
      none: 'Internal',
      show: 'Show pillars',
    },
    resultGoalArea: {
      heading: 'By result goal',
      column: 'Result goal',
      none: 'None chosen',
      show: 'Show result goals',
    },
    municipality: {
      heading: 'By municipality',
      column: 'Municipality',
      none: 'No particular municipality',
      show: 'Show municipalities',
    },
    planGoal: {
      heading: 'By goal in the plan',
      column: 'Goal',
      none: 'No goal in the plan',
      show: 'Show goals in the plan',
    },
  },
  goal: (number, label) => `${number}. ${label}`,
  areaBar: (number) => `Result goal ${number}`,
  goalBar: (number) => `Goal ${number}`,
  noGoals: (year) => `No goals have been entered for ${year}.`,
  notes: {
    planned:
      'Only what is done counts. What is planned stands apart: how much of all of FoU’s you take part in.',
    share:
      'Where you were several, your hours per person count for you. If they are not in the log, the time is shared equally.',
    joint:
      'Joint work counts whole for each of the municipalities, so the rows add up to more than the total.',
    beforeForm: (count) =>
      count === 1
        ? '1 activity from before 1 September 2017 is not counted.'
        : `${count} activities from before 1 September 2017 are not counted.`,
  },
  showYear: (year) => `Show ${year}`,
};
