import type { PlanSheet } from '../../domain/plan-table.js';
import type { planFile as swedish } from '../sv/plan-file.js';

const sheets: typeof swedish.sheets = {
  goals: 'Goals',
  publications: 'Publications',
  budget: 'Economy',
  staffing: 'Staffing',
  indicators: 'Communication',
};

const columns: typeof swedish.columns = {
  resultGoalArea: 'Result goal',
  goal: 'Goal',
  pillar: 'Pillar',
  area: 'Area',
  work: 'Planned work',
  responsible: 'Responsible',
  due: 'Due',
  workDone: 'Carried out',
  percent: 'Percent',
  result: 'Result',
  cause: 'Cause',
  reservation: 'Reservation',
  title: 'Title',
  kind: 'Kind',
  status: 'Status',
  date: 'When',
  postponedFrom: 'Planned before',
  authors: 'Authors',
  municipalities: 'Municipalities',
  partners: 'Partners',
  url: 'Link',
  mark: 'Mark',
  label: 'Item',
  outcomeBefore: 'Outcome the year before',
  outcome: 'Outcome',
  budget: 'Budget',
  post: 'Who or which post',
  staffPercent: 'Percent of full time',
  permanentPercent: 'Of which permanent',
  beyondBudget: 'Beyond the budget',
  note: 'Note',
  measure: 'Measure',
  value: 'Number',
  exactness: 'How exact',
};

const things: Readonly<Record<PlanSheet, (count: string) => string>> = {
  goals: (count) => `${count} ${count === '1' ? 'goal' : 'goals'}`,
  publications: (count) => `${count} ${count === '1' ? 'publication' : 'publications'}`,
  budget: (count) => `${count} ${count === '1' ? 'row of the economy' : 'rows of the economy'}`,
  staffing: (count) => `${count} ${count === '1' ? 'row of staffing' : 'rows of staffing'}`,
  indicators: (count) =>
    `${count} ${count === '1' ? 'measure of communication' : 'measures of communication'}`,
};

export const planFile: typeof swedish = {
  command: {
    title: 'Read in a plan from a file',
    example: 'import plan 2026',
    description:
      'Goals, results, publications, economy and staffing in an Excel file. The template is filled in with what is there already. I show what changes before anything is saved.',
  },
  sheets,
  columns,
  exactness: { exact: 'exact', about: 'about', over: 'over' },
  ruleProblems: {
    label_missing: 'The cell is empty and must be filled in.',
    label_too_long: 'The goal is too long. Shorten it to at most 300 characters.',
    area_not_in_year: 'There is no such result goal this year. Choose one of the year’s result goals.',
    too_much_work: 'The goal has more than 20 pieces of planned work. Put some of them together.',
    work_missing: 'Write what is to be done.',
    work_too_long: 'The text is too long. Shorten it to at most 200 characters.',
    due_too_long: 'The time is too long. Write it briefly, such as “spring” or “15 May”.',
    percent_out_of_range: 'Write a number between 0 and 100.',
    nothing_stated: 'Write a result, in percent or in words.',
    cause_missing: 'The goal was not fully reached. Write the cause.',
    cause_at_full: 'The goal was fully reached, so there is no deviation. Empty the cell.',
    reservation_below_full: 'A reservation belongs to a goal that was fully reached. Write it as the cause.',
    text_too_long: 'The text is too long. Shorten it.',
    cause_too_long: 'The cause is too long. Shorten it to at most 1,000 characters.',
    reservation_too_long: 'The reservation is too long. Shorten it to at most 1,000 characters.',
    title_missing: 'The cell is empty and must be filled in.',
    title_too_long: 'The title is too long. Shorten it to at most 300 characters.',
    year_out_of_range: 'The year is too far off. Is it right?',
    date_outside_year:
      'The time lies in another year than the plan. Mend the time, or write Postponed under Status.',
    published_ahead: 'What is published cannot lie ahead. Mend the time or the status.',
    postponed_to_earlier: 'The new time lies before the old one. Let them change places.',
    postponed_to_same: 'The new time is the same as the old one. Write the new time.',
    too_many_names: 'There are more than 20 names here. Shorten the list.',
    link_not_https: 'The link must begin with https:// and be whole.',
    label_twice: 'The row is there already. Remove one of them.',
    separator_inside: 'Write without semicolons and line breaks.',
    number_out_of_range: 'The number is unreasonably large or small. Is it right?',
    more_permanent_than_all: 'What is permanent cannot be more than the whole post.',
    too_many_rows: 'The list gets more than 40 rows. Put some of them together.',
  },
  numberUnreadable: (written) => `“${written}” is no number. Write it with digits.`,
  saysOtherwise: 'The goal stands on several rows, and this one says otherwise than an earlier one.',
  rowTwice: (written) => `“${written}” stands on an earlier row too. Remove one of them.`,
  workMissingHere: 'Write which work it is about under Planned work.',
  isSum: (written) => `“${written}” I work out myself. Remove the row.`,
  start: {
    title: (year) => `Read in the plan for ${year}`,
    intro:
      'Get the template, fill it in and send it back. It has a sheet for goals and results, one for publications, one for the economy, one for staffing and one for communication, and what is there already is filled in. You first see what changes. Then everything is saved, or nothing. Nothing is removed.',
    inTeams: (year) =>
      `Write “import plan ${year}” and attach the file to the same message, here in your personal chat.`,
    inFolder: (path, year) =>
      `Put the file in the folder ${path} and write “import plan ${year} from” and the name of the file.`,
    template: (year) => `Get the template for ${year}`,
  },
  template: {
    name: (year) => `Plan template ${year}`,
    lists: 'Choices',
    ready: (year) => `Here is the template, with what is there already for ${year}.`,
    description: (year) => `Plan and figures for ${year}`,
  },
  refused: {
    empty: 'I find nothing in the file. The headings go on the first row of each sheet, and your rows below.',
    noPlanSheet: (names) => `The file has none of the sheets ${names}. Fill in the template and send it.`,
    sheetTwice: (name) => `The sheet ${name} is there twice. Remove one of them.`,
    columnMissing: (sheet, column) =>
      `The sheet ${sheet} lacks the column ${column}. The headings go on the first row, named as in the template.`,
    columnTwice: (sheet, column) =>
      `The column ${column} is there twice on the sheet ${sheet}. Remove one of them.`,
    cell: (sheet, row, column) => `${sheet}, row ${row}, column ${column}`,
    identityNumberInSheetName:
      'A sheet of the file is called something that looks like a personal identity number, so I have saved nothing of it. Rename the sheet and send the file again.',
    yearOutOfRange: (first, last) => `Write a year between ${first} and ${last}.`,
  },
  preview: {
    title: (year) => `The plan for ${year}: this changes`,
    wrong: (count) =>
      `${count === 1 ? '1 error' : `${count} errors`} must be mended, so nothing can be saved yet. Mend the file and send it again.`,
    nothing: 'Everything in the file is there already, so there is nothing to save.',
    verdict: (fresh, changed, same) =>
      `${fresh} new, ${changed} changed and ${same} as before. Nothing is saved yet.`,
    kept: 'What the file leaves out stays as it is.',
    ignoredSheets: (names) => `I do not read these sheets: ${names}.`,
    ignoredColumns: (sheet, names) => `On the sheet ${sheet} I do not read: ${names}.`,
    unbalanced: (columnNames) =>
      `Note: the economy does not come to 0 in: ${columnNames}. It can be saved all the same.`,
    problem: (sheet, row, column, problem) => `${sheet}, row ${row}, ${column}: ${problem}`,
    item: (sheet, outcome, label) => `${sheet}, ${outcome}: ${label}`,
    outcomes: { new: 'new', changed: 'changes', same: 'as before' },
    save: 'Save the plan',
    cancel: 'Do not save',
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous',
    next: 'Next',
    otherwiseNow:
      'Something has changed since I showed the file, so nothing is saved. This is how it is now.',
  },
  saved: {
    title: (year) => `The plan for ${year} is read in`,
    verdict: (what) => `New or changed: ${what}.`,
    again: 'The file is saved already.',
    see: (year) => `Write “plan ${year}” to see it.`,
  },
  things,
  forManager: 'This is a plan, which the FoU manager reads in. Send the file to the FoU manager.',
  gone: 'I no longer have the file. Send it again, and I show what changes.',
  cancelled: 'Okay, I have thrown the file away. Nothing is saved.',
};
