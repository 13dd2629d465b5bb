import type { Texts } from '../index.js';

export const digestCourse: Texts['digestCourse'] = {
  goesOut: (when) => `The digests go out on ${when}.`,
  restGoesOut: (when) => `The rest go out on ${when}.`,
  goesOutIfYouApprove: (when) => `The digests go out on ${when}, if you approve them before that.`,
  goesOutIfApproved: (when) => `The digests go out on ${when}, if the FoU manager approves them before that.`,
  approvedGoesOut: (when) => `Those that are approved go out on ${when}.`,
  nextGoesOut: (week, when) =>
    `The next digest is about ${week} and is to go out on ${when}. Write “digest” to see the week so far.`,
  nextGoesOutNow: (week) => `The digest of ${week} goes out within a minute.`,
  nothingToDo: 'You need not do anything.',
  allApproved: 'All are approved, so you need not do anything more.',
  waiting: (count) =>
    count === 1 ? '1 digest is waiting for approval.' : `${count} digests are waiting for approval.`,
  waitsForYou: (count) =>
    count === 1
      ? '1 digest is waiting for you to approve it.'
      : `${count} digests are waiting for you to approve them.`,
  sendIsApproval: 'Their time has passed, so press Send: that approves and sends them at once.',
  keptUntilReleased: (count) =>
    count === 1
      ? '1 digest does not go out until you release it.'
      : `${count} digests do not go out until you release them.`,
  notByItself: (count) =>
    count === 1
      ? '1 digest is not sent. Its time has passed, so it does not go out by itself: press Send.'
      : `${count} digests are not sent. Their time has passed, so they do not go out by themselves: press Send.`,
  skipped: 'The week is skipped. No digest goes out, and what was done comes in the next one.',
  byWhom: (name, when) => `${name}, ${when}`,
  together: {
    approved: (name, when) => `Approved by ${name} on ${when}.`,
    held: (name, when) => `${name} has held digests back since ${when}.`,
    week_skipped: (name, when) => `${name} chose to skip the week on ${when}.`,
    cancelled: (name, when) => `${name} cancelled the sending on ${when}.`,
    sent: (when) => `Sent on ${when}.`,
  },
  introduction: 'Your introduction:',
  show: (municipality) => `Show ${municipality}`,
  openPost: (municipality) => `Open in the channel of ${municipality}`,
  approveAll: 'Approve all',
  approveRest: 'Approve the rest',
  writeIntroduction: 'Write an introduction',
  changeIntroduction: 'Change the introduction',
  skip: (week) => `Skip ${week}`,
  unskip: 'Send as usual again',
  sendFree: (week) => `Send ${week}, but not those held back`,
  toOverview: 'To the overview',
  approved: (count) =>
    count === 1
      ? 'The digest is approved. It goes out as it looks now.'
      : `${count} digests are approved. They go out as they look now.`,
  nothingToApprove: 'There is nothing more to approve.',
  emptyLeftOut: (municipalities) =>
    `${municipalities} get no digest, because there is nothing to tell this week.`,
  pastDue: (week) =>
    `The time for ${week} has passed, so approving is not enough. Press Send when the digests are to go out.`,
  weekSkipped: (week) => `No digest goes out for ${week}.`,
  weekNotSkipped: (week) => `The digests for ${week} are sent as usual again.`,
  nothingToSkip: 'There was nothing left to skip.',
  confirmSkip: {
    title: (week) => `Skip ${week}?`,
    what: 'No digest goes out. What was done comes in the next one.',
    yes: 'Skip the week',
    no: 'No, go back',
  },
  one: {
    title: (municipality, week) => `The digest to ${municipality}, ${week}`,
    states: {
      not_sent: 'Not sent yet.',
      planned: 'Not sent yet.',
      approved: 'Approved. It goes out as it looks now.',
      held: 'Held back. It does not go out until somebody releases it.',
      week_skipped: 'The week is skipped, so the digest does not go out.',
      cancelled: 'The sending was cancelled. The digest does not go out until somebody releases it.',
      empty_week: 'There is nothing to tell, so no digest goes out.',
      unapproved: 'Waiting for approval.',
      sending: 'Being sent.',
      sent: 'Sent.',
      failed: 'It could not be sent.',
      unknown: 'It is unclear whether the digest arrived.',
    },
    pastDue: 'Not sent. Its time has passed, so it does not go out by itself: send it from the overview.',
    hold: 'Hold back',
    release: 'Release',
    takeBack: 'Take back the approval',
    sendAgain: 'Send again, with a reason',
    writeAddition: 'Write an addition',
    changeAddition: 'Change the addition',
    addition: 'Your addition:',
    corrected: (when) => `Corrected on ${when}:`,
    held: (municipality) => `The digest to ${municipality} is held back.`,
    released: (municipality) => `The digest to ${municipality} is released.`,
    takenBack: (municipality) => `The digest to ${municipality} is not approved any more.`,
  },
  words: {
    introductionTitle: (week) => `Introduction to the digests of ${week}`,
    introductionHint: 'Stands first in all eight digests.',
    additionTitle: (municipality, week) => `Addition to the digest to ${municipality}, ${week}`,
    additionHint: (municipality) => `Stands first in the digest to ${municipality}, and not in the others.`,
    writtenBy: (name, when) => `Last changed by ${name}, ${when}.`,
    wordsLabel: 'Your text',
    placeholder: 'Leave it empty if you want to write nothing',
    save: 'Save',
    introductionSaved: 'The introduction is saved.',
    additionSaved: (municipality) => `The addition to ${municipality} is saved.`,
    alreadySent: (municipalities) => `What has been sent is not changed: ${municipalities}.`,
    tooLong: (limit, length) =>
      `The text may have at most ${limit} characters, and it has ${length}. Please shorten it.`,
    sent: 'This cannot be changed, because the digest has been sent. Your text is still below.',
    beingSent: 'The digests are being sent right now. Wait a little and save again.',
    changed: (name) =>
      `${name} was quicker. Your text is still below. Look in the overview how it stands now, and save again if yours is to hold.`,
  },
  notSent: (municipality, week) => `The digest to ${municipality} for ${week} has not been sent.`,
};
