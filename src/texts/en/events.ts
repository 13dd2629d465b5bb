import type { EventProblem } from '../../domain/event-problems.js';
import type { Texts } from '../index.js';

const people = (count: string): string => (count === '1' ? '1 person' : `${count} people`);
const registered = (count: string): string =>
  count === '1' ? '1 person who is registered' : `${count} people who are registered`;

const form: Texts['events']['form'] = {
  newTitle: 'New event',
  changeTitle: 'Change the event',
  intro: 'Fill in what you know. What is not decided can be left empty and added later.',
  askingIntro: 'I have filled in what I understood. Check that it is right. Nothing is saved yet.',
  kindLabel: 'What it is',
  titleLabel: 'Title',
  titleHint: 'For example Comorbidity',
  dateLabel: 'Date',
  dateHint: 'For example 12 December 2026, week 50 or autumn 2027',
  dateHelp: 'Write the date as exactly as it is decided. Leave it empty if there is none yet.',
  startTimeLabel: 'Begins at',
  endTimeLabel: 'Ends at',
  formLabel: 'Form',
  placeLabel: 'Place',
  placeHint: 'For example Turebergshuset, Sollentuna',
  more: 'Show more fields',
  dateEndLabel: 'Last day, if it is several days',
  linkLabel: 'Link for joining online',
  linkHint: 'Begins with https://',
  areaLabel: 'Area',
  audienceLabel: 'Audience',
  audienceHint: 'For example social workers who work with children',
  partnersLabel: 'Together with, commas between',
  partnersHint: 'For example FoU Nordost, SKR',
  capacityLabel: 'Number of seats, empty if there is room for all',
  quotaPerMunicipalityLabel: 'Most seats per municipality',
  lastDayToRegisterLabel: 'Last day to register',
  seriesNameLabel: 'Series, if it is one of several',
  seriesNumberLabel: 'Session number',
  seriesOfLabel: 'Of how many sessions',
  save: 'Enter the event',
  saveChange: 'Save the change',
  saveAnyway: 'That is right, save',
  logInstead: 'Log as an activity instead',
  cancel: 'Cancel',
};

const inputProblems: Texts['events']['inputProblems'] = {
  kind_missing: 'Choose what it is, for example a breakfast or a seminar.',
  form_missing: 'Choose whether it is on site, online or both.',
  date_unreadable:
    'I did not understand the date. Write for example 12 December 2026, week 50 or autumn 2027, or leave it empty.',
  date_year: 'Which year is it? Write the date with its year, for example 12 December 2026.',
  time_unreadable: 'I did not understand the time. Write for example 8.30.',
  time_without_day: 'A time needs a day. Write which day it is, or take the time away.',
  number_unreadable: 'Write numbers in digits, for example 40.',
};

const problems: Readonly<Record<EventProblem, string>> = {
  title_missing: 'Write a title.',
  title_too_long: 'The title is too long. It can be at most 200 characters.',
  year_out_of_range: 'The year looks wrong. What is within five years can be entered.',
  last_day_without_day: 'A last day needs a first. Write which day it begins.',
  last_day_before_first: 'The last day is before the first.',
  too_many_days: 'There are more than 60 days between the first and the last. Enter it as several events.',
  end_without_start: 'Write when it begins too.',
  end_before_start: 'It ends before it begins. Look at the times.',
  last_day_to_register_after: 'The last day to register is after the event.',
  capacity_out_of_range: 'The number of seats must be between 1 and 10,000.',
  quota_out_of_range: 'The number of seats per municipality must be between 1 and 10,000.',
  quota_above_capacity: 'The seats per municipality are more than the seats in all.',
  series_out_of_range: 'The number of the session must be between 1 and 200.',
  series_number_above: 'The number of the session is higher than the number of sessions.',
  link_not_https: 'The link must begin with https:// and be whole.',
  too_many_partners: 'At most 20 partners can be written.',
  text_too_long: 'One of the texts is too long. Place, audience and names can be at most 500 characters.',
};

export const events: Texts['events'] = {
  command: {
    title: 'See events',
    example: 'events',
    description: 'I show what is coming and what waits for attendance, and you can enter a new one.',
  },
  newCommand: {
    title: 'Enter an event',
    example: 'new event breakfast about comorbidity 12 Dec 8.30 hybrid',
    description: 'Write it on one line, or only "new event" for a card to fill in.',
  },
  overview: {
    title: 'Events',
    unattended: 'Waiting for attendance',
    coming: 'Coming',
    none: 'There is no coming event.',
    open: 'Open',
    add: 'New event',
    shown: (shown, total) => `${shown} of ${total} are shown here.`,
    nobodyRegistered: 'nobody is registered',
    registered: (count) => `${count} registered`,
  },
  form,
  inputProblems,
  problems,
  datePassed: (day) =>
    `The date has passed already (${day}). Change it, or press "That is right, save" if it is meant.`,
  tooFewSeats: {
    capacity: (seated) =>
      `${people(seated)} already ${seated === '1' ? 'has' : 'have'} a seat. Give at least as many seats, or remove registrations first.`,
    quota: (municipality, seated) =>
      `${municipality} already has ${seated} seats. Give at least as many per municipality, or remove registrations first.`,
  },
  asks: {
    kind: 'I do not see what kind of event it is. Choose below.',
    title: 'I do not see what it is about. Write a title.',
    date: 'I see no date. Write it, or leave it empty if it is not decided.',
    form: 'Is it on site, online or both? Choose a form.',
    unclearDate: (words) =>
      `You wrote "${words}". When is it? Write the date with its year, or only the month if the day is not decided.`,
    unclearTime: (words) => `You wrote "${words}". Which day is it? A time needs a day.`,
    area: (areas) => `I see several areas: ${areas}. Choose one.`,
  },
  logSentence: (words) => `log ${words}`,
  leftOver: (words) => `This found no place: ${words}.`,
  created: 'The event is entered.',
  createdBefore: 'The event is entered already, so I did not enter it again.',
  createdByOther: (name) => `${name} has entered it already.`,
  changed: 'The change is saved.',
  unchanged: 'Nothing was changed.',
  changedTold: (count) => `The change is saved. I tell ${registered(count)}.`,
  changedByOther: (name) =>
    `${name} changed the event before you. This is how it is now. What you wrote is still in the form above: see what is to hold and save again.`,
  redDay: (day) => `${day} is a public holiday. Change it if the day is wrong.`,
  weekend: (day, weekday) => `${day} is a ${weekday}. Change it if the day is wrong.`,
  saturday: 'Saturday',
  sunday: 'Sunday',
  notPlanned: {
    held: 'It has been held and cannot be changed. You change the attendance on the card of the event.',
    cancelled: 'It is cancelled and cannot be changed. Enter a new one if it is to take place after all.',
  },
  buttons: { edit: 'Change', cancel: 'Cancel the event' },
  cancelling: {
    title: 'Cancel the event?',
    tells: (count) =>
      count === '0'
        ? 'Nobody has registered themself, so I write to nobody.'
        : `I tell ${registered(count)} or on the waiting list, with the reason that you write here.`,
    final: 'It cannot be taken back.',
    reasonLabel: 'Why?',
    reasonHint: 'For example: The speaker is ill',
    confirm: 'Yes, cancel it',
    keep: 'No, keep it',
    reasonMissing: 'Write why it is cancelled, so that those who are registered get to know.',
    reasonTooLong: 'The reason is too long. It can be at most 500 characters.',
    done: 'The event is cancelled.',
    doneTold: (count) => `The event is cancelled. I tell ${people(count)}.`,
    byOther: (name) => `${name} has cancelled it already.`,
    changed: (name) =>
      `${name} has changed the event since you opened the question, so I did not cancel it. This is how it is now.`,
  },
  notices: {
    changed: 'This has changed since you registered. Your registration stands.',
    cancelled: 'This is cancelled. You need not withdraw.',
  },
  dates: {
    week: (week, year) => `week ${week} ${year}`,
    weeks: (first, last, year) => `week ${first}-${last} ${year}`,
    seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', secondHalf: 'second half' },
  },
};
