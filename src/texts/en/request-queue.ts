import type { Texts } from '../index.js';

export const requestQueue: Texts['requestQueue'] = {
  command: {
    title: 'See the queue',
    example: 'queue',
    description: 'I show the requests that are open: new ones, yours, and those that wait for something.',
  },
  filters: {
    open: 'All open',
    new: 'New',
    mine: 'Mine',
    decision: 'Waiting for decision',
    agreement: 'Waiting for agreement',
    overdue: 'Overdue',
  },
  titles: {
    open: 'Queue: all open',
    new: 'Queue: new',
    mine: 'Queue: mine',
    decision: 'Waiting for the steering group’s decision',
    agreement: 'Waiting for an agreement',
    overdue: 'Waiting for too long',
  },
  none: {
    open: 'There are no open requests now.',
    new: 'There are no new requests. All have been assessed.',
    mine: 'You have no open requests. Look among the new ones if you want to take one.',
    decision: 'No request is waiting for the steering group’s decision.',
    agreement: 'No request is waiting for an agreement.',
    overdue: 'No request has waited for too long.',
  },
  filter: (name, count) => `${name} (${count})`,
  head: (number, municipality, status) => `${number} · ${municipality} · ${status}`,
  nobody: 'Nobody has taken it',
  days: (days) => (days === 0 ? 'came today' : `came ${days} ${days === 1 ? 'day' : 'days'} ago`),
  overdue: (day) => `overdue since ${day}`,
  waiting: 'waiting for the municipality to answer',
  paused: (until) => `paused until ${until}`,
  open: (number) => `Open ${number}`,
  page: (page, pages) => `Page ${page} of ${pages}, what has waited longest first.`,
  earlier: 'Previous page',
  later: 'Next page',
};
