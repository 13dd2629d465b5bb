import type { Texts } from '../index.js';

export const statistics: Texts['statistics'] = {
  command: {
    title: 'See the year’s statistics',
    example: 'statistics',
    description:
      'I show how much FoU has done, beside the year before: by pillar, area, municipality, kind and month. Write “statistics 2025” for another year.',
  },
  title: (year) => `Statistics ${year}`,
  summary: (title, totals) => `${title}. ${totals}.`,
  nothing: (year, lastYear) =>
    `There are no statistics for ${year}: nothing done has been logged for that year or for ${lastYear}.`,
  total: (activities, hours) => `${activities === 1 ? '1 activity' : `${activities} activities`}, ${hours}`,
  yearUntil: (year, day) => `${year} up to and including ${day}`,
  cell: (activities, hours) => (activities === 0 ? '0' : `${activities}, ${hours}`),
  bar: (label, year) => `${label} ${year}`,
  chart: (year, lastYear) =>
    `Number of hours in ${year} and ${lastYear}, rounded. The table below says the same.`,
  longestChart: (count, year, lastYear) =>
    `The ${count} kinds that took the most time in ${year}, and the same kinds in ${lastYear}. Number of hours, rounded. All kinds are in the table below.`,
  views: {
    pillar: { heading: 'By pillar', column: 'Pillar', none: 'Internal', show: 'Show pillars' },
    area: { heading: 'By area', column: 'Area', none: 'No area', show: 'Show areas' },
    municipality: {
      heading: 'By municipality',
      column: 'Municipality',
      none: 'No particular municipality',
      show: 'Show municipalities',
    },
    kind: { heading: 'By kind of activity', column: 'Kind', none: 'No kind', show: 'Show kinds' },
    month: { heading: 'By month', column: 'Month', none: 'Month not known', show: 'Show months' },
  },
  notes: {
    done: 'Only what is done counts.',
    until: (lastYear, day) =>
      `Both years are counted up to and including ${day}, so that they can be compared. Write “statistics ${lastYear}” for the whole of ${lastYear}.`,
    joint:
      'Joint work counts whole for each of the municipalities, so the rows add up to more than the total.',
    jointOwn: 'Work together with other municipalities counts whole in your row.',
    ownOnly:
      'Here are your municipality and what is for no particular municipality. The total at the top is for all of FoU.',
    fair: 'The municipalities stand in owner order and are not ranked. The hours say nothing of how large a municipality is or what the work has meant there.',
    beforeForm: 'Activities from before 1 September 2017 are not counted.',
  },
  showYear: (year) => `Show ${year}`,
};
