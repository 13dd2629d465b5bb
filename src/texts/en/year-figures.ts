import type { yearFigures as swedish } from '../sv/year-figures.js';

/** Before a figure that is not exact. */
const exactness: typeof swedish.exactness = { about: 'about', over: 'just over' };

const columns: typeof swedish.columns = {
  outcome: (year) => `Outcome ${year}`,
  budget: (year) => `Budget ${year}`,
  deviation: 'Deviation',
};

const headings: typeof swedish.headings = {
  budget: 'Economy (thousands of kronor)',
  staffing: 'Staffing',
  indicators: 'Communication',
};

const edit: typeof swedish.edit = {
  budget: 'Change the economy',
  staffing: 'Change the staffing',
  indicators: 'Change communication',
};

const problems: typeof swedish.problems = {
  label_missing: (row) => `Row ${row} has no name. Begin the row with what the figures are about.`,
  label_twice: (row) =>
    `Row ${row} is called the same as a row above. Give it its own name, such as “Vacant 2”.`,
  text_too_long: (row) => `The text on row ${row} is too long. There is room for 120 characters.`,
  separator_inside: (row) => `The text on row ${row} may not hold a semicolon or a line break.`,
  number_out_of_range: (row) => `A figure on row ${row} is unreasonably large or small. Check it.`,
  more_permanent_than_all: (row) =>
    `On row ${row}, “of which permanent” is more than the whole percentage. Check the figures.`,
  too_many_rows: () => 'There are too many rows. There is room for 40.',
};

/** What is known of a year beside its activities: economy, staffing and communication. */
export const yearFigures: typeof swedish = {
  command: {
    title: 'See the figures of the year',
    example: 'figures 2026',
    description:
      'See the economy of the year with deviations, staffing and communication. The FoU manager changes them. They go into the annual report.',
  },
  title: (year) => `Figures for ${year}`,
  headings,
  nothing: 'Nothing has been entered.',
  columns,
  sum: 'Sum',
  /** In place of a figure that nobody has entered. */
  unknown: '–',
  exactness,
  unbalanced: (column, sum) => `The sum of “${column}” is ${sum}, not 0.`,
  unbalancedWhy: 'That need not be wrong, but check that income has a minus sign.',
  name: 'Name',
  percent: 'Percent',
  permanent: 'Of which permanent',
  figure: 'Figure',
  posts: (posts, permanent) => `That is ${posts} posts, ${permanent} of them permanent.`,
  more: {
    alone: (count) => `… and ${count} more. All of them are in the Excel file from “report”.`,
    inSum: (count) =>
      `… and ${count} more, which the sum counts. All of them are in the Excel file from “report”.`,
  },
  beyond: 'beyond the ordinary budget',
  beyondNote: 'What is beyond the ordinary budget is not in the sum.',
  edit,
  showYear: (year) => `Show ${year}`,
  saved: 'Saved.',
  form: {
    heading: {
      budget: (year) => `Change the economy of ${year}`,
      staffing: (year) => `Change the staffing of ${year}`,
      indicators: (year) => `Change the figures of communication for ${year}`,
    },
    intro: {
      budget:
        'One row for each item, with semicolons between. Income is written with a minus sign. I work out the deviation and the sum. Leave out what you do not know.',
      staffing:
        'One row for each person or post, with semicolons between. Begin the row with + when it is beyond the ordinary budget. I work out the sum.',
      indicators: 'One row for each figure. Write “about” or “over” before one that is not exact.',
    },
    rowsLabel: {
      budget: 'Name; outcome the year before; outcome; budget (thousands of kronor)',
      staffing: 'Name; percent; of which permanent; note',
      indicators: 'Name; figure',
    },
    rowsHint: {
      budget: 'Personnel; 2645; 2980; 3046',
      staffing: 'FoU manager; 100; 100',
      indicators: 'Visitors to the website; about 5300',
    },
    save: 'Save',
    back: 'Back without saving',
  },
  problems,
  notANumber: (row, written) =>
    `I do not understand “${written}” on row ${row}. Write the figure as 2645 or 2645.5, without words.`,
  numberMissing: (row) => `Row ${row} has no figure. Write for instance “Followers on Facebook; 811”.`,
  tooManyParts: (row) => `Row ${row} has too many parts. It should look like this:`,
  changed: (name) =>
    `${name} changed the figures of the year before you did. Yours are still in the form: compare with the card below and save again if they are to stand.`,
  yearOutOfRange: 'I cannot enter figures that far away. Write a year from 1990 to five years ahead.',
};
