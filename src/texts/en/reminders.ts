import type { Texts } from '../index.js';

export const reminders: Texts['reminders'] = {
  command: {
    title: 'Set reminders',
    example: 'reminders',
    description:
      'Choose whether I ask if what you planned took place, and whether I remind you on Fridays when you have logged nothing.',
  },
  title: 'Reminders',
  intro: 'I write only here in your personal chat.',
  form: {
    asksAboutPlannedLabel: 'What you have planned',
    asksAboutPlannedTitle: 'Ask the day after whether it took place',
    remindsOnFridaysLabel: 'Friday afternoon',
    remindsOnFridaysTitle: 'Remind me if I have logged nothing in the week',
    warnsOfNetworksLabel: 'Networks that should have met',
    warnsOfNetworksTitle: 'Tell me once a week',
    save: 'Save',
  },
  saved: 'Saved. This holds now.',
  planned: {
    title: 'Did it take place?',
    intro: 'This was planned. Answer when you have time. I will not ask again.',
    yes: 'Yes',
    no: 'No, cancelled',
    move: 'Moved',
    stop: 'Do not ask again',
    more: (count) => `And ${count} more, which are in “my activities”.`,
    stopped:
      'I will not ask about what you have planned any more. If you change your mind, write “reminders”. What is not answered stays in “my activities”.',
    movedTo: (when) => `Moved to ${when}`,
    removed: 'Removed',
    answeredBy: (answer, name) => `${answer}. Answered by ${name}.`,
    answered: (answer) => `${answer}.`,
    tooLate: (name) => `${name} answered before you, so I have changed nothing.`,
    gone: 'I cannot find the activity among what you have planned.',
  },
  hours: { title: 'How long did it take?', save: 'Save', back: 'Back' },
  moving: { title: 'Which day will it be instead?', dateLabel: 'New day', save: 'Save', back: 'Back' },
  nothingLogged: {
    title: 'You have logged nothing this week',
    how: 'Have you done something that should count? One sentence is enough: “log 2 hours sounding board with Solna today”.',
    off: 'If you do not want this reminder, write “reminders”.',
    log: { title: 'Log', text: 'log' },
  },
};
