import type { Texts } from '../index.js';

export const digestExport: Texts['digestExport'] = {
  command: {
    title: 'Get weekly digests to register',
    example: 'export digest 2026-W46',
    description:
      'Gives you the digests of a week as they were sent, with when, where and how it went, as a Word document. “export digests 2026” gives a list of the year’s.',
  },
  noSuchWeek: (written) =>
    `I find no week called “${written}”. Write “export digest 2026-W46”, for example, or “export digests 2026” for the list of a whole year.`,
  noneInWeek: (week) => `There is no digest for ${week} that has been sent.`,
  noneInYear: (year) => `There is no digest from ${year} that has been sent.`,
  fileName: (week, municipality) => `digests-${week}${municipality === '' ? '' : `-${municipality}`}.docx`,
  weekInFileName: (year, number) => `${year}-w${number}`,
  listName: (year) => `digests-${year}.xlsx`,
  ready: (week) => `Here are the digests for ${week} as they were sent, as a Word document to register.`,
  description: (week) => `The digests for ${week} as they were sent`,
  listReady: (year, count) => `Here is the list of ${count} digests from ${year}.`,
  listDescription: (year) => `The list of digests from ${year}`,
  title: (week, year) => `Weekly digests, ${week} ${year}`,
  intro: 'The weekly digests from FoU Nordväst to the municipalities, as they were sent.',
  exported: (time, name) => `Taken from FoU-boten ${time} by ${name}.`,
  page: 'Page',
  of: 'of',
  letter: (municipality) => `${municipality}: the digest`,
  attempts: (municipality) => `${municipality}: how it was sent`,
  corrections: (municipality) => `${municipality}: corrections`,
  noAttempts: 'No attempt has ended.',
  noCorrections: 'No corrections.',
  columns: {
    fact: 'What',
    value: 'Content',
    at: 'When',
    by: 'By',
    end: 'How it went',
    answer: 'Answer from Microsoft',
    why: 'Why it was sent again',
    text: 'Correction',
    place: 'Where',
  },
  facts: { state: 'State', sentAt: 'Sent', approved: 'Approved', place: 'Where the digest is' },
  approvedBy: (time, name) => `${time} by ${name}`,
  answer: (status, requestId) =>
    [status === '' ? '' : `HTTP ${status}`, requestId === '' ? '' : `id ${requestId}`]
      .filter((part) => part !== '')
      .join(', '),
  sheet: 'Digests',
  list: {
    week: 'Week',
    municipality: 'Municipality',
    state: 'State',
    sentAt: 'Sent',
    attempts: 'Attempts',
    place: 'Where the digest is',
  },
};
