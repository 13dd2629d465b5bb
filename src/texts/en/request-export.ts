import type { Texts } from '../index.js';

export const requestExport: Texts['requestExport'] = {
  command: {
    title: 'Get a list of requests',
    example: 'export requests',
    description:
      'Gives you the requests as an Excel file and a csv file. Add “as csv” if you only want that one.',
  },
  sheet: 'Requests',
  fileName: (day, ending) => `requests-${day}.${ending}`,
  kinds: { xlsx: 'an Excel file', csv: 'a csv file' },
  ready: (count, kind) =>
    count === '1' ? `Here is the only request as ${kind}.` : `Here are the ${count} requests as ${kind}.`,
  description: (count, kind) => `Requests (${count}) as ${kind}`,
  none: 'There are no requests that you can read yet, so I have made no file.',
  columns: {
    number: 'Number',
    municipality: 'Municipality',
    status: 'Status',
    line: 'Line',
    kind: 'Form of support',
    area: 'Area',
    pillar: 'Pillar',
    question: 'Question',
    requestedBy: 'Sent by',
    contact: 'Municipality’s contact',
    handlers: 'Responsible at FoU',
    createdOn: 'Sent',
    daysOpen: 'Days open',
    decidedOn: 'Decision date',
    decidedBy: 'Decided by',
    outcome: 'Decision',
    minutes: 'Minutes',
    signedOn: 'Agreement signed',
    agreedFrom: 'Agreement from',
    agreedTo: 'Agreement to',
    deliverables: 'Documentation',
    closedOn: 'Ended',
  },
};
