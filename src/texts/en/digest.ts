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
    year: 'The year so far',
    contacts: 'Would you like to know more?',
  },
  newRequest: 'new',
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
    requests: (count) => (count === 1 ? '1 request' : `${count} requests`),
    nothing: 'nothing in particular',
  },
  overview: {
    title: (week) => `Weekly digest, ${week}`,
    states: {
      not_sent: 'not sent',
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
    lookFirst:
      'Where it is unclear: look whether the digest is where it should be. I never send it again by myself.',
    weekNotOver: 'The week is not over. What is logged after you have sent comes in the next digest.',
    weekNotBegun: 'The week has not begun, so it cannot be sent yet.',
    sendToAll: (week) => `Send ${week} to all eight`,
    sendToRest: (week) => `Send ${week} to the rest`,
  },
  noSuchWeek: (written) =>
    `I cannot find a week called “${written}”. Write for example “digest week 46” or “digest 2026-W46”.`,
  futureWeek: (week) => `I cannot send the digest for ${week} yet, because that week has not begun.`,
  ownMunicipalityOnly: (municipality) =>
    `You can see the digest for ${municipality}. I show the other municipalities’ digests only to them and to FoU.`,
  noMunicipality:
    'I do not know which municipality you belong to, so I cannot show a digest. Please contact the FoU manager.',
  commandLine: {
    usage: 'Name a week that exists: npm run digest -- --week 2026-W46. Add --send to send the digests.',
  },
  file: {
    asText: 'Read as text',
  },
};
