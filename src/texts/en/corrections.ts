import type { Texts } from '../index.js';

export const corrections: Texts['corrections'] = {
  command: {
    title: 'Correct a weekly digest',
    example: 'correct digest week 46 Järfälla',
    description: 'Sends a short correction of a digest that has been sent, in the same channel.',
  },
  whichOne:
    'Which municipality’s digest is to be corrected? Write for example “correct digest week 46 Järfälla”.',
  notSent: (municipality, week) =>
    `The digest for ${municipality}, ${week}, has not been sent, so there is nothing to correct.`,
  noneSent: (municipality) =>
    `No digest for ${municipality} has been sent yet, so there is nothing to correct.`,
  form: {
    title: (municipality, week) => `Correct the digest for ${municipality}, ${week}`,
    sent: (day) => `The digest was sent ${day}.`,
    how: 'Write what was wrong and what is right. The correction is put in the same channel as the digest, and the next digest tells of it.',
    textLabel: 'Correction',
    textHint: 'For example: The training is on 3 December, not on the 2nd.',
    send: 'Send the correction',
    showDigest: 'Show the digest',
  },
  empty: 'Write what is to be corrected.',
  tooLong: (most, length) =>
    `The correction may have ${most} characters at most, and it has ${length} now. Shorten it a little.`,
  notPosted: (reason) =>
    `The correction has not been sent. ${reason} What you wrote is still here, so you can try again.`,
  posted: {
    title: (municipality, week) => `Done! The correction of the digest for ${municipality}, ${week}, is sent`,
    show: 'Show the correction',
  },
  arrivedTitle: (municipality, week) =>
    `Thank you! Then the correction of the digest for ${municipality}, ${week}, has arrived`,
  underWay: 'The correction is being sent just now. Wait a little, and I tell how it went.',
  unclear: {
    title: (municipality, week) => `Unclear whether the correction for ${municipality}, ${week}, arrived`,
    look: 'Look in the municipality’s channel whether this correction is there. I never send it again by myself.',
    arrived: 'It arrived',
    resend: 'Send again',
    showDigest: 'Show the digest that is corrected',
  },
  gone: 'That correction is no longer there.',
};
