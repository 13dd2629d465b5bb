import type { Texts } from '../index.js';

export const digest: Texts['digest'] = {
  sendCommand: {
    title: 'Send the weekly digests',
    example: 'digest send',
    description: "Sends the week's digest to all eight municipalities, at most once.",
  },
  command: {
    title: 'Weekly digest',
    example: 'digest',
    description:
      'Shows what FoU has done with the municipality this week, what is coming, and the year so far.',
  },
  title: (municipality) => `Weekly digest for ${municipality}`,
  empty: 'Nothing in particular this week.',
  more: (count) => `… and ${count} more`,
  headings: {
    requests: 'Your requests',
    done: 'What FoU did with you',
    loggedLate: 'Logged afterwards',
    general: 'Done for all municipalities',
    coming: 'Coming in the next 14 days',
    seats: 'Your seats',
    toAnswer: 'To answer',
    year: 'The year so far',
    contacts: 'Would you like to know more?',
  },
  newRequest: 'new',
  howToRegister: 'To register, write “upcoming” to FoU-boten.',
  registered: (count) => `${count} registered from you`,
  noneRegistered: 'nobody registered from you yet',
  waiting: (registered, count) => `${registered}, ${count} on the waiting list`,
  freeSeats: (free, seats) =>
    free === 1 ? `1 of your ${seats} seats is free` : `${free} of your ${seats} seats are free`,
  answer: {
    needs: (year) => `What do you need for ${year}?`,
    nominate: (training) => `Nominate to ${training}`,
    evaluation: (event) => `Evaluation of ${event}, for those of you who were there`,
    until: (day) => `open until ${day}`,
    begins: (when) => `begins ${when}`,
  },
  together: (names) => `together with ${names}`,
  togetherWithAll: 'together with the seven other municipalities',
  forAll: 'for all municipalities',
  activities: (count) => (count === 1 ? '1 activity' : `${count} activities`),
  activitiesAndHours: (activities, hours) => `${activities}, ${hours}`,
  year: {
    pillar: 'Pillar',
    internal: 'Internal work',
    cell: (count, hours) => (count === 0 ? '0' : `${count}, ${hours}`),
    note: (week) =>
      `Activities and hours up to ${week}, compared with the same weeks of the year before. Joint work counts with all its hours.`,
  },
  councilMember: 'Your representative on the FoU council',
  fouManager: 'FoU manager',
  counts: {
    done: (count) => `${count} done`,
    loggedLate: (count) => `${count} logged afterwards`,
    general: (count) => `${count} for all`,
    coming: (count) => `${count} coming`,
    seats: (count) => (count === 1 ? '1 free seat' : `${count} free seats`),
    toAnswer: (count) => `${count} to answer`,
    requests: (count) => (count === 1 ? '1 request' : `${count} requests`),
    nothing: 'nothing in particular',
  },
  overview: {
    title: (week) => `Weekly digest, ${week}`,
    states: {
      not_sent: 'not sent',
      planned: 'not sent',
      approved: 'approved',
      held: 'held back',
      week_skipped: 'skipped',
      cancelled: 'cancelled',
      empty_week: 'empty week, no digest',
      unapproved: 'waiting for approval',
      sending: 'being sent',
      sent: 'sent',
      failed: 'could not be sent',
      unknown: 'unclear whether it arrived',
      sent_now: 'sent now',
      already_sent: 'had already been sent',
      in_progress: 'being sent right now',
    },
    noneSent: 'None has been sent yet.',
    someSent: (count) => `${count} of 8 ${count === 1 ? 'has' : 'have'} been sent.`,
    allSent: 'All eight have been sent.',
    allSentNow: 'Done! All eight have been sent.',
    nothingNew: 'Nothing new was sent. All eight had already got theirs.',
    sentNow: (now, earlier) =>
      earlier === 0
        ? `${now} of 8 ${now === 1 ? 'was' : 'were'} sent now.`
        : `${now} of 8 ${now === 1 ? 'was' : 'were'} sent now, ${earlier} had been sent before.`,
    tryAgain: 'You can send those that failed again.',
    triedAgain: 'I try again by myself within an hour.',
    lookedFor: 'I look for the digest in the channel for the first quarter of an hour.',
    arrived: (municipality) => `It reached ${municipality}`,
    resend: (municipality) => `Send to ${municipality} again`,
    tryAgainWith: (municipality) => `Try ${municipality} again`,
    confirmed: (municipality) => `Thank you! Then the digest has reached ${municipality}.`,
    resent: (municipality) => `The digest to ${municipality} has been sent.`,
    notResent: (municipality) => `The digest to ${municipality} could not be sent this time either.`,
    unclearAgain: (municipality) => `It is still unclear whether the digest reached ${municipality}.`,
    changedBy: (name, municipality) =>
      `${name} was quicker with the digest to ${municipality}. This is how it stands now.`,
    changed: (municipality) =>
      `Something has happened to the digest to ${municipality} since you saw the card. This is how it stands now.`,
    reasons: {
      no_channel: 'No channel is set for the municipality. The FoU manager sets one with “channels”.',
      channel_gone: 'The channel is no longer there. The FoU manager sets another one with “channels”.',
      not_configured: 'Sending to Teams has not been set up. Ask whoever runs the bot to do it.',
      sign_in_needed: 'The account that sends the digests must sign in again.',
      forbidden: 'The account that sends the digests may not write in the channel.',
      too_large: 'The digest is too large for Teams.',
      throttled: 'Teams did not take more messages just then.',
      unreachable: 'I could not reach Microsoft.',
      internal_error: 'Something went wrong on my side. The error is in the log.',
      write_failed: 'The file could not be written.',
      ENOSPC: 'The disk is full.',
      EDQUOT: 'The disk is full.',
      EACCES: 'I may not write in the folder for sent digests.',
      EPERM: 'I may not write in the folder for sent digests.',
      EROFS: 'The disk can only be read from.',
      EIO: 'The disk does not work as it should.',
    },
    otherReason: (code) => `The error code is ${code}.`,
    lookFirst:
      'Where it is unclear: look whether the digest is where it should be. I never send it again by myself.',
    weekNotOver:
      'The week is not over. What is logged once a digest is approved or sent comes in the next one.',
    weekNotBegun: 'The week has not begun, so it cannot be sent yet.',
    sendToAll: (week) => `Send ${week} to all eight`,
    sendToRest: (week) => `Send ${week} to the rest`,
  },
  noSuchWeek: (written) =>
    `I cannot find a week called “${written}”. Write for example “digest week 46” or “digest 2026-W46”.`,
  sentToAll: (municipality) =>
    `I send to all eight at once, so I have sent nothing. Write “digest send” when you want that: whoever already has the digest does not get it again. If you only want to see the digest for ${municipality}, write “digest ${municipality}”.`,
  futureWeek: (week) => `I cannot send the digest for ${week} yet, because that week has not begun.`,
  disposedWeek: (week) =>
    `I do not send the digest for ${week}, because the week is older than the time of retention. I no longer remember who got it, so it could come twice.`,
  ownMunicipalityOnly: (municipality) =>
    `You can see the digest for ${municipality}. I show the other municipalities’ digests only to them and to FoU.`,
  noMunicipality:
    'I do not know which municipality you belong to, so I cannot show a digest. Please contact the FoU manager.',
  correction: {
    title: (municipality: string, week: string) => `Correction of the digest for ${municipality}, ${week}`,
    showOriginal: 'Show the digest that is corrected',
  },
  trial: {
    title: (municipality: string) => `Trial of the digest for ${municipality}`,
    text: 'This is only a trial from FoU-boten. You need not do anything. The weekly digest comes in this channel.',
  },
  commandLine: {
    usage: 'Name a week that exists: npm run digest -- --week 2026-W46. Add --send to send the digests.',
  },
  file: {
    asText: 'Read as text',
  },
};
