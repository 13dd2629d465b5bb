import type { Texts } from '../index.js';
import { formats } from './formats.js';

type Imports = Texts['imports'];

const fileProblems: Imports['fileProblems'] = {
  too_big: 'The file is too big: I take at most 5 MB. Split it into several files.',
  unpacks_too_big:
    'The file gets too big when it is unpacked, so I stopped reading it. Split it into several files.',
  broken:
    'The file is damaged, or no real Excel file. Open it in Excel, save it again and send it once more.',
  encrypted: 'The file is locked with a password. Remove the password in Excel and send it again.',
  old_excel:
    'The file is saved in the old format of Excel. Open it in Excel, choose Save As and the format .xlsx, and send it again.',
  macros:
    'The file holds macros, and I do not read such files. Save it as .xlsx without macros and send it again.',
  no_table:
    'This is no table. I can only read Excel files (.xlsx) and text files (.csv). Save it as one of those and send it again.',
  open_quote:
    'A quotation mark opens and never closes, so I cannot see where the cells end. Correct it in the file.',
  empty:
    'I find no activities in the file. The headings belong on the first row of the first sheet, and one activity on each row below.',
  too_many_rows: 'The file has more than 5,000 rows. Split it into several files.',
  too_many_columns: 'The file has more than 100 columns, so it is not made after the template.',
};

const cellProblems: Imports['cellProblems'] = {
  missing: () => 'The cell is empty and must be filled in.',
  formula: () => 'The cell is a formula, and I do not work out formulas. Write the value instead.',
  error_value: () => 'The cell holds an error from Excel. Write the right value.',
  huge: () => 'The cell holds too much text.',
  date_unreadable: (written) =>
    `I do not understand "${written}". Write for example 2026-11-17, 2026-W46 or September 2026.`,
  date_without_year: (written) => `Write the year too. It says "${written}".`,
  date_far_off: (written) => `"${written}" is too far off. Is the year right?`,
  time_unreadable: (written) => `I do not understand "${written}". Write the time as 09:00.`,
  time_without_day: () => 'A time of day needs a date that is a certain day.',
  hours_unreadable: (written) => `I do not understand "${written}". Write for example 1.5 or 90 min.`,
  count_unreadable: (written) => `"${written}" is no number. Write it in digits.`,
  yes_or_no: (written) => `Write Yes or No. It says "${written}".`,
  not_among_choices: (written, meant) =>
    meant === undefined
      ? `"${written}" is not among the choices. They are on the second sheet of the template.`
      : `"${written}" is not among the choices. Did you mean "${meant}"?`,
  no_owner: (written) =>
    `"${written}" is none of the eight owner municipalities. Write other municipalities and organisations under Other parties.`,
  owner_unclear: (written) => `"${written}" may mean several municipalities. Write their names.`,
  staff_unknown: (written) => `I find no "${written}" among the staff of FoU, now or earlier.`,
  staff_unclear: (written) => `Several people are called "${written}". Write the whole name.`,
  plan_goal_unknown: (written, meant) =>
    meant === undefined
      ? `The plan for the year of the row has no goal called "${written}".`
      : `The plan for the year of the row has no goal called "${written}". Did you mean "${meant}"?`,
  request_unknown: (written) => `I find no request with the number "${written}".`,
  document_unreadable: (written) =>
    `I do not understand "${written}". Write the kind, a colon and the title, for example Report: Voices of children.`,
};

const rows = (count: string): string => (count === '1' ? '1 row' : `${count} rows`);
const activities = (count: string): string => (count === '1' ? '1 activity' : `${count} activities`);

export const imports: Imports = {
  command: {
    title: 'Read in activities from a file',
    example: 'import',
    description:
      'Attach an Excel or csv file of earlier activities. I show how I have understood each row before anything is saved.',
  },
  start: {
    title: 'Read in earlier activities',
    intro:
      'I read an Excel file (.xlsx) or a text file (.csv) with one activity on each row. The columns are those of the file that you get from "export". First you see how I have understood each row. Then all of it is saved, or nothing.',
    inTeams: 'Write "import" and attach the file to the same message, here in your personal chat.',
    inFolder: (path) => `Put the file in the folder ${path} and write "import" and the name of the file.`,
    filesThere: (names) => `In it are now: ${names}`,
    noFiles: 'The folder is empty.',
    notTold:
      'There are also one or more files whose names hold what looks like a personal identity number, so I do not show the names. Rename the files.',
    xlsx: 'Get the template',
    csv: 'Get the template as csv',
    earlier: 'This is what you have read in lately:',
    earlierRow: (name, count, day) => `${name}: ${activities(count)}, ${day}`,
    undo: 'Undo the import',
  },
  template: {
    name: 'template-activities',
    sheet: 'Activities',
    lists: 'Choices',
    ready: 'Here is the template.',
    description: 'Template for reading in activities',
    exampleTitle: 'Example, this row is not read in',
    exampleNote: 'Write nothing about individual people.',
    exampleDocument: 'Voices of children',
  },
  fileProblems,
  cellProblems,
  named: (name, problem) => `${name}: ${problem}`,
  oneFile: 'Send one file at a time, so that you see what I have understood of each.',
  absent: (name, path) => `There is no file called "${name}" in the folder ${path}.`,
  noPath: 'Write only the name of the file, without a folder.',
  strangePlace:
    'The file is not in OneDrive or SharePoint, so I have not fetched it. Attach it directly in the chat.',
  notFetched: 'I could not fetch the file from Teams. Send it again in a while.',
  identityNumber: (cells) =>
    `The file holds what looks like a personal identity number (${cells}), so I have not saved any of it. Remove it and send the file again.`,
  identityNumberInName:
    'The name of the file holds what looks like a personal identity number, so I have not read it. Rename the file and send it again.',
  cell: (row, column) => `row ${row}, column ${column}`,
  moreCells: (count) => `and ${count} more cells`,
  columnsMissing: (names) =>
    names.length === 1
      ? `The file lacks the column ${formats.list(names)}. The headings belong on the first row and are called as in the template.`
      : `The file lacks the columns ${formats.list(names)}. The headings belong on the first row and are called as in the template.`,
  columnTwice: (name) => `The column ${name} is there twice. Remove one of them.`,
  closedYear: (year, name, day) =>
    `${name} closed ${year} on ${day}. Ask the FoU manager to open the year again, or remove the row.`,
  at: (row, column, problem) => `Row ${row}, column ${column}: ${problem}`,
  row: (row) => `Row ${row}`,
  moreProblems: (count) => `And ${count} more problems on the row.`,
  notes: {
    beforeForm: 'Before 1 September 2017, so it stays out of the statistics.',
    planned: 'Lies in the future, so it is saved as planned.',
    notDone: 'Lies in the future, so it is not counted yet.',
    noHours: 'Has no time, so it counts as 0 hours.',
    sameAsRow: (row) => `Looks like row ${row}.`,
    loggedBefore: 'Seems to be logged already.',
  },
  concluded: (field, value) => `${field}: ${value} (proposal)`,
  stated: (field, value) => `${field}: ${value}`,
  allMunicipalities: 'all eight municipalities',
  noMunicipality: 'no municipality in particular',
  preview: {
    title: 'This is how I have understood the file',
    allRight: (count) => `${rows(count)}, nothing wrong. Nothing is saved yet.`,
    someWrong: (wrong, count) =>
      `${wrong} of ${rows(count)} have something wrong, so nothing can be saved yet. Correct the file and send it again.`,
    alike: (count) =>
      count === '1'
        ? '1 row seems to be there already. If you save, it counts once more.'
        : `${rows(count)} seem to be there already. If you save, they count once more.`,
    ignored: (names) => `I do not read these columns: ${names}.`,
    staff: 'Rows without a name under From FoU count as your work.',
    save: (count) => (count === '1' ? 'Save the activity' : `Save all ${count}`),
    saveAlike: (count, alike) =>
      count === '1'
        ? 'Save the activity anyway'
        : `Save all ${count}, also ${alike} that seem to be there already`,
    cancel: 'Do not save',
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous',
    next: 'Next',
    otherwiseNow:
      'Something has changed since I showed the file, so nothing is saved. This is how it is now.',
  },
  gone: 'I no longer have the file. Send it again, and I will show how I understand it.',
  cancelled: 'All right, I have thrown the file away. Nothing is saved.',
  receipt: {
    title: (count) => (count === '1' ? 'The activity is read in' : `${activities(count)} are read in`),
    undone: 'The import is undone',
    labels: { file: 'File', count: 'Activities', when: 'When', hours: 'Time', planned: 'Planned' },
    undoNote:
      'You can undo the whole import as long as the year is open and nobody has changed any of the activities.',
    undoneNote: 'The activities no longer count.',
    undo: 'Undo the import',
  },
  notFound: 'I cannot find the import. Nothing has changed.',
  notYours: (name) => `The file was read in by ${name}. Only they and the FoU manager can undo the import.`,
  changedSince: (titles, count) =>
    count === '1'
      ? `The import is not undone, because one of the activities has been changed since: ${titles}. Remove the activities one by one instead.`
      : `The import is not undone, because ${count} of the activities have been changed since: ${titles}. Remove the activities one by one instead.`,
  andMore: (titles, count) => `${titles} and ${count} more`,
};
