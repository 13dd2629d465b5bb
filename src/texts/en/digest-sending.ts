import type { Texts } from '../index.js';

export const digestSending: Texts['digestSending'] = {
  sentSoFar: (count) => `${count} of 8 sent.`,
  underWay: 'I am sending the rest now. You can do other things meanwhile.',
  calledOff: 'The sending has been cancelled. The rest is not sent until you say so.',
  over: 'The sending is done.',
  states: {
    waits: 'waiting',
    sending: 'being sent',
    sent: 'sent',
    failed: 'could not be sent',
    unknown: 'unclear whether it arrived',
    called_off: 'not to be sent',
    held: 'not to be sent',
  },
  cancel: 'Cancel the rest',
  goOn: 'Go on sending',
  show: 'Show the overview',
  showCommand: (week) => `digest ${week}`,
  nothingToCancel: 'There was nothing left to cancel.',
  resend: {
    title: (municipality) => `Send the digest to ${municipality} once more`,
    before: (week) =>
      `The digest for ${week} has been sent already. If you send it again it will be in the channel twice. When something is wrong, a correction is usually better.`,
    why: 'Why is it to be sent again?',
    whyMissing: 'Write why it is to be sent again.',
    whyTooLong: (limit) => `Write a little less, at most ${limit} characters.`,
    send: 'Send again',
    keep: 'Leave it',
    sent: (municipality) => `The digest to ${municipality} has been sent once more.`,
    notSent: (municipality) =>
      `The digest to ${municipality} could not be sent once more. The first one is still in the channel.`,
    unclear: (municipality) =>
      `It is unclear whether the digest to ${municipality} arrived once more. The first one is still in the channel.`,
  },
};
