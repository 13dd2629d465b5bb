import type { EventKind } from '../../domain/event.js';
import type { Texts } from '../index.js';

const noneOf: Readonly<Record<EventKind, string>> = {
  breakfast: 'no FoU breakfast is planned',
  social_talks: 'no FoU Social Talks is planned',
  seminar: 'no seminar is planned',
  conference: 'no conference is planned',
  workshop: 'no workshop is planned',
  info_session: 'no information session about FoU is planned',
  training: 'no training is planned',
  network_meeting: 'no network meeting is planned',
  other: 'nothing of that kind is planned',
};

export const coming: Texts['coming'] = {
  command: {
    title: 'See what is coming up',
    example: 'upcoming',
    description: 'Shows what FoU invites people to: dates, form and seats left.',
  },
  title: 'This is coming up',
  about: (words) => `“${words}”`,
  noDate: 'No date yet',
  vague: (when) => `${when}, the day is not set`,
  seatsLeft: (count) => (count === 1 ? '1 seat left' : `${count} seats left`),
  full: 'full, you can join the waiting list',
  closed: 'registration is closed',
  cancelled: 'CANCELLED',
  open: 'Open',
  page: (page, pages) => `Page ${page} of ${pages}`,
  earlier: 'Previous page',
  later: 'Next page',
  all: 'Show all that is coming up',
  nothing: 'Nothing is planned right now. What FoU invites people to is shown here as soon as it is decided.',
  nothingForStaff: 'Nothing is planned right now. Write “new event” and you get a form.',
  nothingSuch:
    'Nothing of that kind is planned. Look at all that is coming up, or ask me about what has been.',
  several: (count) => `I find ${count} coming up`,
  cancelledTitle: 'It is cancelled',
  inDocuments: (text) => `In the documents: ${text}`,
  documents: (years) => `In the documents (${years}):`,
  none: (what, day) => `Right now, on ${day}, ${what}.`,
  noneIn: (what, period, day) => `Right now, on ${day}, ${what} for ${period}.`,
  noneOf,
  noneAtAll: 'no event is planned',
  others: 'These are the nearest:',
};
