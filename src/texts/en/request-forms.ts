import type { Texts } from '../index.js';

const document = {
  kind: { label: 'Type of document' },
  title: { label: 'Title of the document' },
  url: { label: 'Link (optional)', hint: 'https://' },
  publishedAt: { label: 'Date of the document (optional)' },
};

export const requestForms: Texts['requestForms'] = {
  acts: {
    hand_over: {
      title: (number) => `Hand over ${number}`,
      save: 'Hand over',
      fields: { toPersonId: { label: 'Colleague who takes over' } },
    },
    ask: {
      title: (number) => `Ask the municipality about ${number}`,
      save: 'Send the question',
      fields: {
        question: { label: 'Your question to the municipality', hint: 'Write nothing about individuals.' },
      },
    },
    answer: {
      title: (number) => `FoU has a question about ${number}`,
      save: 'Send the answer',
      fields: { text: { label: 'The municipality’s answer', hint: 'Write nothing about individuals.' } },
    },
    refer: {
      title: (number) => `Refer ${number}`,
      save: 'Refer',
      fields: {
        to: {
          label: 'Where the municipality should turn',
          hint: 'For example: a university or another R&D unit',
        },
        reason: { label: 'Why (optional)' },
      },
    },
    choose_line: {
      title: (number) => `Choose a line for ${number}`,
      save: 'Save the line',
      fields: {
        line: { label: 'Line' },
        reason: { label: 'Why, if you choose something else than the suggestion or change the line' },
      },
    },
    record_decision: {
      title: (number) => `Enter the steering group’s decision on ${number}`,
      save: 'Save the decision',
      fields: {
        body: { label: 'Who has decided' },
        outcome: { label: 'Decision' },
        date: { label: 'Date of the decision' },
        minutesRef: { label: 'Where the minutes are', hint: 'For example: minutes 2026-11-12, § 4' },
      },
    },
    record_agreement: {
      title: (number) => `Enter the agreement on ${number}`,
      save: 'Save the agreement',
      fields: {
        fouManagerSigned: { label: 'FoU manager who has signed' },
        commissionerName: { label: 'Commissioner who has signed' },
        signedAt: { label: 'Date of the signatures' },
        from: { label: 'The agreement applies from' },
        to: { label: 'The agreement applies until' },
      },
    },
    set_resources: {
      title: (number) => `Researcher and funding for ${number}`,
      save: 'Save',
      fields: {
        researcher: { label: 'Researcher (optional)', hint: 'Name or university' },
        fundingSource: { label: 'External funding from (optional)', hint: 'For example: Forte' },
        fundingAmount: { label: 'Amount in kronor (optional)', hint: 'For example: 250 000' },
      },
    },
    ask_jointly: {
      title: (number) => `Ask other municipalities about ${number}`,
      save: 'Send the question',
      fields: { municipalities: { label: 'Municipalities to ask' } },
    },
    link_activity: {
      title: (number) => `Link an activity to ${number}`,
      save: 'Link',
      fields: {
        activityId: { label: 'Activity' },
        words: { label: 'Not in the list? Search for words in its title', hint: 'For example: day care' },
      },
    },
    unlink_activity: {
      title: (number) => `Remove an activity from ${number}`,
      save: 'Remove the link',
      fields: { activityId: { label: 'Activity that does not belong here' } },
    },
    attach: {
      title: (number) => `Add a document to ${number}`,
      save: 'Add',
      fields: document,
    },
    close: {
      title: (number) => `Close ${number}`,
      save: 'Close',
      fields: { ...document, note: { label: 'Greeting to the municipality (optional)' } },
    },
    withdraw: {
      title: (number) => `Withdraw ${number}?`,
      save: 'Yes, withdraw it',
      fields: { reason: { label: 'Reason (optional)' } },
    },
    pause: {
      title: (number) => `Pause ${number}`,
      save: 'Pause',
      fields: {
        reason: { label: 'Why', hint: 'For example: the municipality wants to wait until after the summer' },
        until: { label: 'The reminders begin again' },
      },
    },
  },
  bodies: {
    admin_steering: 'The administrative steering group (heads of social services)',
    political_steering: 'The political steering group',
  },
  outcomes: {
    yes: 'Yes, the commission will be carried out',
    no: 'No, it will not be carried out',
  },
  lines: {
    asked: (name, day) => `${name} asked on ${day}:`,
    suggestion: (line, reason) => `Suggestion: ${line}. ${reason}`,
    chosen: (line) => `Chosen now: ${line}.`,
    noResources:
      'Neither a researcher nor external funding has been entered. Second-line commissions mostly have them, but the work can begin all the same.',
    noResearcher: 'No researcher has been entered. You can go on all the same.',
    noFunding: 'No external funding has been entered. You can go on all the same.',
    whoSigns: 'Both names are needed: the FoU manager’s and the commissioner’s.',
    joint: (municipality) =>
      `The council members of the other municipalities are asked to join, and answer yes or no. ${municipality} still owns the request.`,
    jointYes: (municipality) => `${municipality}: yes.`,
    jointNo: (municipality) => `${municipality}: no.`,
    jointWaits: (municipality) => `${municipality}: no answer yet.`,
    vacant: (municipalities) =>
      `${municipalities}: no council member, so there is nobody to ask. The FoU manager adds one when the municipality has appointed somebody.`,
    vacantTold: (municipalities) =>
      `${municipalities}: no council member, so nobody there has been asked. The FoU manager has been told. Ask again when the seat has been filled.`,
    recentActivities: (municipality) => `The list shows what was logged last with ${municipality}.`,
    documents: (titles) => `Added already: ${titles}.`,
    firstLineDocument:
      'First-line work is closed when it has been documented. Add the document here, and all of it is done at once.',
    secondLineDocument:
      'Second-line work is closed when there is an FoU report or an article. Add it here, and all of it is done at once.',
    pause: 'A pause only stops the reminders. You can go on working on the request.',
    withdraw: 'FoU stops working on the request. It stays in the list as withdrawn.',
  },
  problems: {
    unreadableDay: (label) => `I cannot read the day at “${label}”. Choose it in the calendar.`,
    dayOutside: (label, first, last) =>
      `The day at “${label}” has to be between ${first} and ${last}. Choose another.`,
    tooLong: (label, max) => `The text at “${label}” can have ${max} characters at most. Shorten it.`,
    notInList: (label) => `What was chosen is not in the list any more. Choose again at “${label}”.`,
    amountUnreadable: 'Write the amount in whole kronor, for example 250 000.',
    amountWithoutSource: 'Write where the money comes from, too.',
    reasonNeeded:
      'You have chosen something else than the suggestion. Write why, so that the municipality understands.',
    choiceNeeded: 'Choose an activity in the list, or write words to search for.',
    foundByWords: (words) => `The list now shows what fits “${words}”. Choose an activity and press again.`,
    nothingByWords: (words) => `No activity fits “${words}”. Try other words, or log the activity first.`,
    noActivities: 'There is no activity to choose. Log it first, and you can link it here.',
    activityGone: 'That activity has been removed. Choose another.',
    activityTaken: (number) =>
      `That activity belongs to ${number}. Remove it from there first, or choose another.`,
    activityAsWished: 'It is so already. Show the request to see what it looks like now.',
    activityChanged: 'Somebody changed the activity just now. Press again.',
    documentUnfinished: 'The document needs both a type and a title. Fill in what is missing.',
    nobodyToAsk: (municipalities) =>
      `${municipalities}: no council member, so nobody can be asked. The FoU manager has been told. Ask again when the seat has been filled.`,
    questionGone:
      'That question does not wait for an answer any more, so nothing has been sent. If you want to say something about it, talk to those who work on the request.',
    typedStays: 'What you wrote is still here. Read it through, and press again if it still holds.',
  },
  pauseWhich:
    'Write the number of the request as well, for example “pause F2026-001”. “queue” shows the numbers.',
  missing: (label) => `Fill in “${label}”.`,
  notChosen: (label) => `Choose something at “${label}”.`,
  back: 'Show the request',
  joint: {
    title: (asker, asked) => `${asker} has a question for FoU. Would ${asked} like to join?`,
    support: (kind, area) => `Support: ${kind}. Area: ${area}.`,
    meaning: (number) =>
      `FoU wonders whether the question matters to you, too (${number}). A yes means that FoU will be in touch. You decide later how much you take part.`,
    commentLabel: 'Comment (optional)',
    yes: 'Yes, we would like to join',
    no: 'No, not this time',
    saidYes: (municipality) => `${municipality} would like to join`,
    saidNo: (municipality) => `${municipality} does not want to join this time`,
    thanks: (number) => `Thank you! The answer about ${number} has gone to FoU, who will be in touch.`,
  },
  notices: {
    handedOver: {
      title: (number) => `${number} is yours now`,
      by: (name) => `${name} has handed it over to you.`,
    },
    answered: {
      title: (number, municipality) => `${municipality} has answered about ${number}`,
      asked: (question) => `FoU asked: ${question}`,
      by: (name, answer) => `${name} answers: ${answer}`,
    },
    jointAnswered: (number, asker) => `It is about ${number} from ${asker}.`,
    comment: (text) => `Comment: ${text}`,
    jointVacant: {
      title: (municipality, number) => `Nobody in ${municipality} can answer about ${number}`,
      why: (municipality) =>
        `FoU wanted to ask whether ${municipality} would like to join, but it has no council member.`,
      whatToDo:
        'Add a council member when the municipality has appointed somebody. Then tell whoever works on the request, so that the question is sent again.',
    },
    showRequest: (number) => `Show ${number}`,
  },
};
