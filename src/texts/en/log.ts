import type { Texts } from '../index.js';

type Log = Texts['log'];

const problems: Log['problems'] = {
  title_missing: 'Write a title, so that people can see what it was about.',
  title_too_long: 'The title is too long. Shorten it to at most 200 characters.',
  hours_out_of_range: 'The time must be more than 0 and at most 400 hours.',
  hours_per_person_out_of_range: 'Hours per person must be more than 0 and at most 400.',
  end_before_start: 'The last day is before the first day. Change one of them.',
  future_is_not_done:
    'The date lies ahead, so the activity cannot be done yet. Choose Planned or change the date.',
  not_held_yet:
    'The date lies ahead, so no one can have attended yet. Write the number as registered, or change the date.',
  attendance_does_not_add_up:
    'The numbers do not add up: those on site and those online must together be those who attended.',
  pillar_missing: 'Choose which pillar the activity belongs to.',
  result_goal_area_missing: 'Choose which result goal the activity counts towards.',
  owner_among_others: 'One of the owner municipalities is among other parties. Tick it under Municipalities.',
  municipality_twice: 'The same municipality has been chosen twice.',
  link_not_https: 'The link must be a whole address that begins with https://',
  text_too_long: 'A text is too long. The note may have at most 4,000 characters, and names at most 200.',
};

const inputProblems: Log['inputProblems'] = {
  kind_missing: 'Choose what kind of activity it was.',
  date_missing: 'Choose a date.',
  date_unreadable: 'I do not understand the date. Choose it in the calendar.',
  time_unreadable: 'I do not understand the time of day. Write it like 09:00.',
  area_missing: 'Choose which area it concerned.',
  hours_unreadable: 'I do not understand the time. Write for example 1.5 or 90 min.',
  count_unreadable: 'I do not understand the number. Write it in digits.',
  staff_unknown: 'One of the people is not among the staff. Choose again.',
  request_unknown: 'The request is no longer there. Choose again.',
  document_incomplete: 'Give the document both a kind and a title.',
};

const form: Log['form'] = {
  newHeading: 'Log an activity',
  editHeading: 'Change the activity',
  intro: 'Fill in what is marked with a star. You can leave the rest as it is.',
  kindLabel: 'Kind of activity',
  kindError: 'Choose what kind of activity it was.',
  titleLabel: 'Title',
  titleHint: 'What it was about, such as SIP',
  titleError: 'Write a title.',
  dateLabel: 'Date',
  dateError: 'Choose a date.',
  hoursLabel: 'Time in all, in hours',
  hoursHint: 'For example 1.5 or 90 min',
  municipalitiesLabel: 'Municipalities (leave empty if none in particular)',
  areaLabel: 'Area',
  resultGoalAreaIdLabel: 'Counts towards the result goal',
  moreTitle: 'More details',
  precisionLabel: 'The date means',
  timeLabel: 'Time of day when it began',
  dateEndLabel: 'Last day, if there were several',
  hoursPerPersonLabel: 'Hours per person',
  staffIdsLabel: 'Who from FoU took part',
  otherPartiesLabel: 'Other parties',
  otherPartiesHint: 'For example FOU nu, Österåker',
  registeredLabel: 'Number registered',
  attendedLabel: 'Number who attended',
  onSiteLabel: 'Number on site',
  onlineLabel: 'Number who attended online',
  estimatedLabel: 'Estimate',
  estimatedTitle: 'The numbers are estimates',
  pillarLabel: 'Pillar',
  lineLabel: 'Line',
  stateLabel: 'State',
  requestIdLabel: 'Belongs to the request',
  outcomeNoteLabel: 'Note on the result',
  outcomeNoteHint: 'Write nothing about individuals.',
  documentationKindLabel: 'Document: kind',
  documentationTitleLabel: 'Document: title',
  documentationUrlLabel: 'Document: link',
  save: 'Save',
};

const either = new Intl.ListFormat('en', { type: 'disjunction' });

export const log: Log = {
  command: {
    title: 'Log an activity',
    example: 'log 2 hours sounding board with Järfälla about SIP yesterday',
    description:
      'Write what you have done and I save it. Write just “log” if you would rather fill in a form.',
  },
  resultGoalAreas: {
    knowledge_governance: 'Support in working with knowledge governance',
    knowledge_spreading: 'Support for spreading knowledge',
  },
  problems,
  inputProblems,
  form,
  byKind: 'As the kind of activity says',
  byDate: 'As the date says: planned or done',
  precisions: { day: 'The day', week: 'The whole week', month: 'The whole month' },
  requestChoice: (number, question) => `${number}: ${question}`,
  questions: {
    kind: 'What kind of activity was it?',
    kindGuess: (kind) => `My guess is “${kind}”. Is that right?`,
    hours: 'How long did it take?',
    hoursUnclear: (words) => `How long did it take in all? You wrote “${words}”.`,
    title: 'What was it about?',
    dateUnclear: (words) => `Which day was it? You wrote “${words}”.`,
    areaUnclear: (areas) => `Which area should it count under: ${either.format(areas)}?`,
    municipalityUnclear: (words, names) => `Which municipality is “${words}”: ${either.format(names)}?`,
    membersUnclear: (words, names) =>
      `Does “${words}” mean all eight municipalities, or only those that take part: ${names}?`,
    colleague: (name) => `I find no ${name} among the staff. Who took part?`,
    colleagueUnclear: (name) => `There are several people called ${name} among the staff. Who took part?`,
  },
  receipt: {
    done: 'The activity is saved',
    planned: 'The activity is saved as planned',
    cancelled: 'The activity is saved as cancelled',
    undone: 'The activity is removed',
    undoneNote: 'It no longer counts. If you want to keep it, log it again.',
    proposal: (value) => `${value} (proposal)`,
    labels: {
      kind: 'Kind',
      title: 'Title',
      date: 'When',
      hours: 'Time',
      municipalities: 'Municipalities',
      otherParties: 'Other parties',
      participants: 'Participants',
      staffIds: 'From FoU',
      area: 'Area',
      pillar: 'Pillar',
      resultGoalAreaId: 'Counts towards',
      line: 'Line',
      requestId: 'Request',
      outcomeNote: 'Note',
      documentation: 'Document',
    },
    noMunicipality: 'None in particular',
    allMunicipalities: 'All eight municipalities',
    hoursPerPerson: (all, each) => `${all} (${each} per person)`,
    registered: (count) => `${count} registered`,
    attended: (count) => `${count} attended`,
    onSite: (count) => `${count} on site`,
    online: (count) => `${count} online`,
    estimated: (counts) => `about ${counts}`,
    weekend: (days) => `Note: ${days} is at a weekend. Change the date if that is wrong.`,
    plannedNote: 'The date lies ahead. The time counts only when the activity is done.',
    beforeForm: 'The date is before 1 September 2017, so the activity stays out of the statistics.',
    undoNote: 'You can undo for 24 hours.',
    undo: 'Undo',
    edit: 'Change',
  },
  sentByAnother: (name) => `${name} has sent this form already. I have not saved it again.`,
  notFound: 'I cannot find the activity. Nothing has changed.',
  notYours: (name) =>
    `The activity was logged by ${name}. Only the one who logged it and the FoU manager can change or remove it.`,
  someoneElse: 'someone else',
  tooLate:
    'More than 24 hours have passed, so the activity cannot be undone. Change it and choose Cancelled if it should not count.',
  alreadyUndone: 'The activity has been removed already. Log it again if you want to keep it.',
  changedByOther: (name) =>
    `${name} has changed the activity since you opened the form. What is saved now is in the card below. What you wrote is still here: save again if that is what should stand.`,
  formWasOld: (id) =>
    `The form was from an older version of me. What you wrote is still here: check it and save again. (Error code ${id})`,
  formHeldMore: (id) =>
    `There was data that does not belong to the form, so nothing is saved. Check that this is right and save again. (Error code ${id})`,
  fieldsTooLong: (fields) =>
    `This is too long: ${fields}. Shorten it to at most 4,000 characters and save again.`,
  formCameBroken: (fields, id) =>
    `Something could not be read${fields === '' ? '' : `: ${fields}`}. Nothing is saved. Check that this is right and save again. (Error code ${id})`,
};
