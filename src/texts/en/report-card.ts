import type { ReportKind, ReportStructure } from '../../domain/annual-report.js';
import type { ApprovalProblem } from '../../domain/approval-problems.js';
import type { Texts } from '../index.js';

const structures: Readonly<Record<ReportStructure, string>> = { area: 'by area', pillar: 'by pillar' };

const names: Readonly<Record<ReportKind, string>> = { report: 'Annual report', plan: 'Draft plan' };

const namesOf = (kind: ReportKind): Readonly<Record<ReportStructure, (year: string) => string>> => ({
  area: (year) => `${names[kind]} ${year} ${structures.area}`,
  pillar: (year) => `${names[kind]} ${year} ${structures.pillar}`,
});

const problems: Readonly<Record<ApprovalProblem, string>> = {
  body_missing: 'Choose which steering group has approved it.',
  date_missing: 'Enter the day of the meeting.',
  date_ahead: 'The meeting has not been held yet. Choose a day that has passed, or wait with the approval.',
  minutes_missing: 'Write which minutes it stands in, such as “minutes 2027-02-12, § 4”.',
  minutes_too_long: 'The reference to the minutes is too long. Shorten it to at most 120 characters.',
};

export const reportCard: Texts['reportCard'] = {
  commands: {
    report: {
      title: 'Make the annual report',
      example: 'report 2026',
      description:
        'I make the annual report as Word and Excel with the year’s figures. You write the text of its sections. Write “report 2026 area” for the other order.',
    },
    plan: {
      title: 'Make a draft plan',
      example: 'draft plan 2027',
      description: 'Next year’s goals, planned work and budget as Word and Excel, with room for your text.',
    },
  },
  names: { report: namesOf('report'), plan: namesOf('plan') },
  intro: {
    report: 'I fill in the year’s figures, tables and pictures. You write the text.',
    plan: 'I fill in goals, planned work and budget. You write the text.',
  },
  draft: 'Draft. What you write stays. The figures are counted again every time the file is fetched.',
  approved: (body, day, minutes) => `Approved by ${body} on ${day} (${minutes}).`,
  approvedBy: (name, day) =>
    `${name} entered it on ${day}. The files are the same as then, and the text cannot be changed.`,
  sections: 'Sections',
  written: (name, day) => `text by ${name}, ${day}`,
  unwritten: 'no text yet',
  section: 'Section to write in',
  sectionHint: 'Choose a section',
  chooseFirst: 'First choose which section you want to write in.',
  buttons: {
    document: 'Get Word',
    workbook: 'Get Excel',
    write: 'Write in the section',
    approve: 'Approve',
    reopen: 'Make a draft again',
    structure: { area: 'Show by area', pillar: 'Show by pillar' },
  },
  file: {
    ready: {
      document: (name) => `Here is ${name} as a Word document.`,
      workbook: (name) => `Here are the figures of ${name} as an Excel file.`,
    },
    empty: 'There are no figures yet, so the file is mostly headings.',
    description: {
      document: (name) => `${name} as a Word document`,
      workbook: (name) => `The figures of ${name}`,
    },
    gone: 'I no longer have the approved file. The FoU manager can make the report a draft again, and then it can be fetched.',
  },
  form: {
    heading: (section) => `Write in the section “${section}”`,
    textLabel: 'Text',
    hint: 'At most 4,000 characters, about a page. If more is needed, write the rest in the Word file. An empty box removes the text.',
    save: 'Save',
    back: 'Back',
    saved: (section) => `The text of “${section}” is saved.`,
    emptied: (section) => `The text of “${section}” is removed.`,
    changed: (name) =>
      `${name} was first and wrote in the section. Your text is still in the box, and theirs stands below it. If you save now, yours replaces theirs.`,
    emptiedMeanwhile:
      'Somebody was first and removed the text. Yours is still in the box. If you save now, it is the one that counts.',
    approvedMeanwhile: (name) =>
      `${name} has entered that it is approved, so the text cannot be changed. Yours is still in the box for you to copy.`,
    theirs: (name) => `What ${name} wrote:`,
  },
  approval: {
    heading: 'Enter the approval',
    means: {
      report:
        'The steering group approves the annual report, and you enter that here. I keep the Word file and the Excel file as they are now, in Swedish. After that the text cannot be changed.',
      plan: 'The steering group approves the plan, and you enter that here. I keep the Word file and the Excel file as they are now, in Swedish. After that the text cannot be changed.',
    },
    notOver: (year) => `Note: ${year} is not over yet. What is done during the rest of it will not be in it.`,
    unwritten: (count) => (count === 1 ? 'One section has no text.' : `${count} sections have no text.`),
    bodyLabel: 'Who has approved it?',
    dateLabel: 'Date of the meeting',
    minutesRefLabel: 'Minutes',
    minutesRefHint: 'For example: minutes 2027-02-12, § 4',
    save: 'Save the approval',
    back: 'Back',
    saved: 'The approval is entered.',
    already: (name, day) => `${name} was first and entered the approval on ${day}.`,
    changed: (name) =>
      `${name} has changed the text meanwhile. Get the file and read it once more. What you filled in is still here.`,
    problems,
  },
  reopening: {
    heading: (name) => `Make ${name} a draft again?`,
    means:
      'Then the text can be changed, and the figures become those of today. The approval and the approved files are gone from the bot. Get them first if they are to be kept.',
    confirm: 'Make a draft',
    back: 'Leave it approved',
    done: 'It is a draft again.',
    already: 'It is a draft already.',
    changed: 'It has been approved anew since you asked. I have changed nothing.',
  },
  commandLine: {
    usage:
      'Write: npm run report -- YYYY --out FILE.docx [--xlsx FILE.xlsx] [--structure pillar|area] [--plan]. At least one of --out and --xlsx is needed.',
    wrote: (path) => `Wrote ${path}`,
    empty: (year) => `There is nothing for ${year}, so the file is mostly headings.`,
    gone: 'The approved file is no longer in the data folder. Make the report a draft again in the chat, and then it can be fetched.',
    failed: (path, reason) => `${path} could not be written: ${reason}`,
  },
};
