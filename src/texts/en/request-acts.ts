import type { Texts } from '../index.js';

export const requestActs: Texts['requestActs'] = {
  noSuchStep: (number, status, act) =>
    `It is not possible to ${act} ${number} now, because its status is “${status}”.`,
  over: 'FoU has closed the request. If more support is needed, the municipality’s council member sends a new one: write “request”.',
  infinitives: {
    file: 'send in',
    move: 'move',
    take: 'take on',
    hand_over: 'hand over',
    ask: 'ask a question about',
    answer: 'answer a question about',
    choose_line: 'choose a line for',
    accept: 'accept',
    start: 'begin to work on',
    refer: 'refer',
    submit: 'submit',
    record_decision: 'enter the steering group’s decision on',
    prepare_agreement: 'draw up an agreement on',
    record_agreement: 'enter the agreement on',
    set_resources: 'enter funding or a researcher for',
    ask_jointly: 'ask other municipalities about',
    answer_jointly: 'answer about joining',
    link_activity: 'link an activity to',
    unlink_activity: 'remove an activity from',
    attach: 'add documentation to',
    document: 'mark as documented',
    report: 'mark as reported',
    close: 'close',
    withdraw: 'withdraw',
    pause: 'pause',
    resume: 'resume',
    move_contact: 'change the contact of',
  },
  missing: {
    one_municipality_no_personal_data:
      'One municipality has to be the sender, and there must be no personal data in the request. Its council member sends it in.',
    line_chosen: 'No line has been chosen yet. The FoU staff choose the first or the second line first.',
    steering_decision:
      'The steering group’s decision is missing. The FoU manager enters it, with the date and where the minutes are.',
    signed_by_both:
      'The agreement has not been signed by both. The FoU manager enters it when the FoU manager and the commissioner have signed.',
    documentation: 'Documentation is missing. The FoU staff add at least one document, and it will work.',
    fou_report_or_article: 'The FoU report or article is missing. The FoU staff add it, and it will work.',
  },
  problems: {
    text_missing: 'There is no text. Write something in the box and press again.',
    text_too_long: 'The text is too long. Shorten it and press again.',
    reason_missing:
      'A line has been chosen before. Write why it changes, so that the municipality understands.',
    nothing_to_set:
      'Neither a researcher nor funding has been filled in. Fill in one of them, or leave it: it stops nothing.',
    already_yours: 'You have that request already, so you can begin to work on it.',
    already_theirs: 'That person has the request already. Choose another colleague, or leave it as it is.',
    hand_over_to_yourself: 'You cannot hand it over to yourself. Choose a colleague.',
    question_still_open:
      'The municipality has not answered the last question yet. Wait for the answer, or call them and enter it yourself.',
    no_question_open:
      'There is no question that waits for an answer. If you want to tell FoU something, talk to those who work on the request.',
    municipality_missing: 'Choose at least one municipality to ask.',
    own_municipality: 'The municipality that sent the request is part of it already. Choose others.',
    already_asked_jointly:
      'Those municipalities have been asked already. Choose others, or wait for the answers.',
    not_asked_jointly: 'Your municipality has not been asked to join. Talk to FoU if you would like to.',
    already_answered_jointly:
      'Your municipality has answered already. Talk to FoU if the answer has to change.',
    decision_in_the_future:
      'The date of the decision has not come yet. Enter the decision when it has been made.',
    minutes_missing: 'Write where the minutes are, for example “minutes 2026-11-12, § 4”.',
    signer_missing:
      'Both names are needed: the FoU manager’s and the commissioner’s. Fill in the one that is missing.',
    signed_in_the_future: 'The day of signing has not come yet. Enter the agreement when it has been signed.',
    agreement_ends_before_it_begins: 'The agreement ends before it begins. Check the dates.',
    link_not_https: 'The link has to be a whole address that begins with https://',
    already_attached: 'The request has that document already. If it is another, give it a title of its own.',
    pause_in_the_past: 'The pause has to end later than today. Choose a day to come.',
    not_paused: 'The request is not paused, so the reminders come as usual. You do not have to do anything.',
  },
  changedByYou: (number) =>
    `You have changed ${number} yourself since you opened that card, so I have done nothing now. This is what it looks like.`,
  changed: (number, name) =>
    `${number} was changed by ${name} before you pressed, so I have done nothing. This is what it looks like now.`,
  notFound: 'I cannot find that request. Write “my requests” to see those that you can read.',
};
