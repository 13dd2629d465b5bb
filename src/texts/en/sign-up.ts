import type { SignUpRefusal } from '../../domain/event-sign-up.js';
import type { Texts } from '../index.js';

/** So many people, in words. */
const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** Why nobody can register; `contact` is whom to turn to. */
const closed: Readonly<Record<SignUpRefusal, (contact: string, day: string) => string>> = {
  cancelled: () => 'It is cancelled and takes no registrations.',
  held: () => 'It has already taken place.',
  over: () => 'It has already begun or taken place, so you cannot register.',
  last_day_passed: (contact, day) =>
    `The last day to register was ${day}. Would you still like to come? Contact ${contact}.`,
};

/** Events as everyone sees them, and registering for them. */
export const signUp: Texts['signUp'] = {
  command: {
    title: 'Register for something',
    example: 'sign me up for the breakfast',
    description: 'I show what FoU invites to, and you register with one press.',
  },
  people,
  when: (kind, form) => `${kind} · ${form}`,
  noDate: 'The date is not settled',
  seriesPart: (name, number) => `${name}, part ${number}`,
  seriesPartOf: (name, number, of) => `${name}, part ${number} of ${of}`,
  rows: {
    when: 'When',
    place: 'Where',
    partners: 'Together with',
    audience: 'For',
    series: 'Series',
    seats: 'Seats',
    lastDay: 'Register by',
    cancelled: 'Why',
    registered: 'Registered',
    attended: 'Attended',
  },
  seats: {
    unlimited: 'There is room for everyone',
    left: (left, capacity) => `${left} of ${capacity} left`,
    full: (capacity) => `All ${capacity} are taken`,
    quota: (seats, quota) => `${seats}. At most ${quota} from each municipality`,
    quotaOnly: (quota) => `At most ${quota} from each municipality`,
    ownLeft: (seats, municipality, left) => `${seats}, ${municipality} has ${left} left`,
    ownFull: (seats, municipality) => `${seats}, and ${municipality} has none left`,
  },
  registered: {
    none: 'Nobody yet',
    seated: (count) => `${count} with a seat`,
    waiting: (seated, count) => `${seated}, ${count} on the waiting list`,
  },
  attendedAbout: (count) => `about ${count}`,
  own: {
    seated: 'You have a seat.',
    waiting: (place) => `You are number ${place} on the waiting list.`,
  },
  state: { cancelled: 'Cancelled.', held: 'This has taken place.' },
  closed,
  join: 'Open the link',
  buttons: {
    register: 'Register me',
    queue: 'Put me on the waiting list',
    withdraw: 'Withdraw',
    calendar: 'Add to my calendar',
    registered: 'Registered',
    registerOthers: 'Register others',
  },
  happened: {
    seated: 'Done! You are registered and have a seat.',
    waiting: (place) =>
      `It is full just now, so you are number ${place} on the waiting list. I will write to you if you get a seat.`,
    already: 'You are registered already.',
    withdrawn: 'You are no longer registered.',
    withdrawnLate: (contact) =>
      `You are no longer registered. The last day to register has passed, so please tell ${contact} as well.`,
    notRegistered: 'You are not registered.',
    changed: 'Something has changed since the card was drawn. This is how it is now.',
    begun: 'It has already begun, so your registration stays as it is.',
    seatGiven: 'You have got a seat now!',
    seatGivenHowTo: 'Can you not come? Withdraw, and the seat goes to whoever is next.',
    removed: (contact) => `FoU has removed your registration. Is that not right? Contact ${contact}.`,
    soon: 'A reminder: you are registered and have a seat.',
  },
  elsewhere: {
    done: 'Thank you! What became of it is in your own chat with me. Do you see nothing there? Write “my registrations” to me.',
    askWorkplace:
      'Write to me in a chat of our own, so that I can ask where you work before I register you. Write “sign me up” there.',
  },
  nobodyNamed: 'Teams does not say who you are, so I cannot register you. Contact FoU Nordväst.',
  workplace: {
    title: 'Where do you work?',
    why: 'I need to know it to register you. I keep your answer and your name in Teams, so that you need not answer next time.',
    elsewhere: 'Another organisation',
  },
  calendar: {
    ready: 'Here is a file for your calendar. Open it, and the calendar asks whether to save it.',
    description: 'The event as a calendar file',
    notSettled: 'The date is not settled yet, so there is nothing to put in the calendar.',
    cancelled: (title) => `Cancelled: ${title}`,
    howTo: 'FoU Nordväst. Write “my registrations” to the FoU bot if you want to withdraw.',
  },
  notFound:
    'The event no longer exists. Nothing has been changed. Write “coming” and I will show what is coming up.',
  list: {
    title: 'You can register for these',
    none: 'There is nothing to register for just now.',
    noneAlike: (words) => `I find nothing coming that is called “${words}”.`,
    open: 'Show',
    shown: (shown, total) => `Showing ${shown} of ${total}.`,
  },
  mine: {
    command: {
      title: 'See what you are registered for',
      example: 'my registrations',
      description: 'I show what you are registered for, and you can withdraw.',
    },
    title: 'You are registered for these',
    none: 'You are not registered for anything that is to come.',
  },
  contact: 'FoU Nordväst',
};
