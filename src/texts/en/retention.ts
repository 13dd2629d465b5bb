import type { Texts } from '../index.js';

export const retention: Texts['retention'] = {
  command: {
    title: 'Retention',
    example: 'retention',
    description: 'Shows what is kept. There you enter how long it is to be kept, and by which decision.',
  },
  collections: {
    activities: 'Activities',
    requests: 'Requests',
    drafts: 'Drafts of requests',
    proposals: 'Proposed requests',
    events: 'Events',
    registrations: 'Registrations for events',
    nominations: 'Nominations for trainings',
    needs: 'Needs',
    digests: 'Weekly digests',
    unanswered: 'Questions without an answer',
    feedback: 'Answers to “Did it help?”',
    claims: 'Wishes to represent',
    people: 'People',
    audit: 'Log of changes',
  },
  countsFrom: {
    activities: 'The time counts from the last day of the activity.',
    requests:
      'The time counts from the day the request ended. An open request is never removed, and none in the year that it got its number.',
    drafts: 'The time counts from the day the draft was last saved. Only who wrote a draft can see it.',
    proposals:
      'The time counts from the day the proposal was passed on, declined or taken back. A proposal that waits for an answer is never removed.',
    events:
      'Time counts from the last day of the event, or from the day it was last changed when it has none. One that is to be held is never removed.',
    registrations:
      'Time counts from the last day of the event. One for an event to be held is never removed.',
    nominations:
      "Time counts from the training's last session, or from what last happened to the nomination. While the training is open none is removed.",
    needs: 'Time counts from the day the needs inventory was done. While it goes on nothing is removed.',
    digests:
      'The time counts from the last day of the week. The post in Teams stays, but I no longer remember that I have sent it. A digest that is on its way, or that I do not know has arrived, is never removed.',
    unanswered: 'The time counts from the day the question was asked. Questions are kept without a name.',
    feedback: 'The time counts from the day of the answer. Answers are kept without a name.',
    claims:
      'Those who wrote “I represent” and a municipality. The time counts from the day the FoU manager answered. What waits for an answer is never removed.',
    people:
      'The time counts from the last day of the role. For someone who never had a role it counts from the end of the year in which I got to know them, or from the latest event that they had a seat at. The name is replaced everywhere by “Raderad person”. Someone with a role now or later, or registered for something to come, is never removed.',
    audit: 'The log shows who has changed what. The time counts from the day of the change.',
  },
  months: (count) => (count === '1' ? 'one month' : `${count} months`),
  list: {
    title: 'Retention',
    intro:
      'Everything is kept until you enter how long it is to stay and which decision on disposal applies. I then remove what is older, every night.',
    nothingKept: 'nothing kept',
    kept: (count) => `${count} kept`,
    keptSince: (count, oldest) => `${count} kept, the oldest counts from ${oldest}`,
    nothingRemoved: 'Nothing is removed.',
    removedAfter: (time) => `Removed after ${time}. Decision:`,
    set: (name) => `Set retention: ${name}`,
    change: (name) => `Change retention: ${name}`,
  },
  form: {
    title: (name) => `Retention: ${name}`,
    notYet: 'Nothing is removed now.',
    now: (time, who, day) => `It is now removed after ${time}. ${who} set that on ${day}. Decision:`,
    monthsLabel: 'For how many months is it to be kept?',
    monthsHint: 'for example 24',
    decisionLabel: 'Decision on disposal',
    decisionHint: 'for example a registry number and a date',
    next: 'Continue',
    end: 'Stop removing',
    back: 'Back to the list',
  },
  problems: {
    months: 'Write the number of months in figures, from 1 to 1,200.',
    no_decision:
      'Write which decision on disposal applies, for example a registry number and a date. Without a decision I remove nothing.',
    long_decision: 'Shorten what you wrote of the decision to at most 200 characters.',
    identity_number: 'There seems to be a personal identity number in the decision. Write it without.',
  },
  confirm: {
    title: (name) => `Is this to be removed? ${name}`,
    rule: (time) => `It is kept for ${time} and then removed.`,
    decision: 'Decision:',
    tonight: (count) => {
      if (count === '0') return 'Nothing is removed tonight, because nothing is that old yet.';
      return count === '1' ? 'One record is removed tonight.' : `${count} records are removed tonight.`;
    },
    warning: 'This cannot be undone. Neither you nor I can get back what has been removed.',
    save: 'Yes, remove after that time',
    change: 'Change',
  },
  saved: (name, time) => `Done! ${name} are kept for ${time} and then removed.`,
  ended: (name) => `Done! Nothing more is removed: ${name}.`,
  endedAlready: (name) => `Nothing was removed there any more, so nothing had to be changed: ${name}.`,
  changed: (name, who) =>
    `${who} changed the retention while you had the card open, so I have saved nothing: ${name}. This is how it is now. Continue if you still want to change it.`,
  goneMeanwhile: (name) =>
    `Someone ended the retention while you had the card open, so I have saved nothing: ${name}. Continue if you still want to set it.`,
  notEnded: (name, who) =>
    `${who} changed the retention while you had the card open, so I have not ended it: ${name}. This is how it is now.`,
};
