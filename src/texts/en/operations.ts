import type { Texts } from '../index.js';

const sendSentence = 'Send the sentence below to IT.';

export const operations: Texts['operations'] = {
  command: {
    title: 'See how I am',
    example: 'operations',
    description: 'I show whether all works or something needs somebody, and you can take a backup at once.',
  },
  show: { title: 'Show how you are', text: 'operations' },
  title: 'How I am',
  fine: 'All works. You need not do anything.',
  needs: (count) => (count === 1 ? 'One thing needs to be fixed.' : `${count} things need to be fixed.`),
  titles: {
    botSecretLapsing: 'My key to Teams runs out soon',
    botSecretLapsed: 'My key to Teams has run out',
    graphSecretLapsing: 'The key for the digests runs out soon',
    graphSecretLapsed: 'The key for the digests has run out',
    dataDiskLow: 'The disk is getting full',
    dataDiskCritical: 'The disk is almost full',
    backupDiskLow: 'The disk for backups is getting full',
    backupDiskCritical: 'The disk for backups is almost full',
    backupFailed: 'Last night’s backup was not taken',
    backupMissing: 'There is no recent backup',
    digestsLate: 'The digests are late',
    digestsLeft: 'Digests are waiting for you',
    jobFailing: 'One of my jobs fails again and again',
    jobHanging: 'One of my jobs does not end',
  },
  toIt: (sentence, heading) =>
    `To IT: “${sentence} What to do is in docs/drift.md (in Swedish) under the heading ‘${heading}’.”`,
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  secret: {
    bot: {
      lapsing: (day, days) =>
        `The last day that it works is ${day}, in ${days}. After that I can neither receive nor send anything in Teams.`,
      lastDay: (day) =>
        `Today, ${day}, is the last day that it works. Tomorrow I can neither receive nor send anything in Teams.`,
      lapsed: (day) => `It worked until ${day}. Soon I can neither receive nor send anything in Teams.`,
      it: (day) => `FoU-boten’s app secret or certificate works until ${day}.`,
    },
    graph: {
      lapsing: (day, days) =>
        `The last day that it works is ${day}, in ${days}. After that no digests get through to the channels.`,
      lastDay: (day) =>
        `Today, ${day}, is the last day that it works. From tomorrow no digests get through to the channels.`,
      lapsed: (day) => `It worked until ${day}. Now no digests get through to the channels.`,
      it: (day) => `The secret in GRAPH_CLIENT_SECRET for FoU-boten works until ${day}.`,
    },
    do: `${sendSentence} They change the key in a few minutes.`,
    doNow: `${sendSentence} Phone them too: it is urgent. If they have changed it already, they only need to tell me the new date.`,
  },
  disk: {
    data: {
      low: (free, total) =>
        `${free} of ${total} is left where I keep everything. All still works, but when it is full I cannot save anything.`,
      critical: (free, total) =>
        `Only ${free} of ${total} is left where I keep everything. At any time I may not be able to save anything more.`,
      it: (free) => `FoU-boten has ${free} left on the disk that DATA_DIR is on.`,
    },
    backups: {
      low: (free, total) =>
        `${free} of ${total} is left where the backups are. All still works, but when it is full I cannot take more.`,
      critical: (free, total) =>
        `Only ${free} of ${total} is left where the backups are. The next one may not fit.`,
      it: (free) => `FoU-boten has ${free} left on the disk that the backups are on.`,
    },
    do: {
      low: `${sendSentence} It need not be today, but do it this week.`,
      critical: `${sendSentence} Phone them too: it is urgent.`,
    },
  },
  backup: {
    why: {
      disk_full: 'The disk is full.',
      not_writable: 'I am not allowed to write in the folder for backups.',
      damaged: 'Something that I have saved, or the copy of it, could not be read.',
      other: 'Something went wrong that I do not recognise. The error is in the log.',
    },
    kept: 'All that you and others have saved is still there, and older backups are as they were.',
    failedDo: 'Write “operations” and press “Back up now”. If that fails too: send the sentence below to IT.',
    failedIt: (why) => `FoU-boten could not take last night’s backup. ${why}`,
    code: (why, code) => `${why} Error code: ${code}.`,
    missing: (moment) =>
      `The latest is from ${moment}. If the server breaks, all that has been saved since may be lost.`,
    none: 'There is no backup at all. If the server breaks, all that is saved may be lost.',
    missingIt: (why) => `FoU-boten has not been able to take a backup for more than two days. ${why}`,
    unknownWhy: 'Why is not known.',
  },
  digests: {
    late: (week) =>
      `The digests of ${week} should have gone out more than two hours ago, and I am still at it. I do not give up, and no digest is sent twice.`,
    lateDo:
      'Press “Show the digests” to see which have been sent. If it is the same in an hour: send the sentence below to IT.',
    lateIt: (week) => `FoU-boten has not got the digests of ${week} away.`,
    left: (week) =>
      `The digests of ${week} should have gone out more than two days ago. At least one is left, and does not go out until you say so.`,
    leftDo: 'Press “Show the digests” and decide on each: send it, or skip the week.',
    leftIt: (week) => `A digest of ${week} does not get through.`,
    show: { title: 'Show the digests', text: (week) => `digest ${week}` },
  },
  job: {
    means: (job, times, day) =>
      `It is the job to ${job}. It has failed ${times} times in a row since ${day}.`,
    do: `${sendSentence} All else works as usual.`,
    it: (name) => `FoU-boten’s job “${name}” fails again and again.`,
    hangs: (job, day) =>
      `It is the job to ${job}. It began on ${day} and has not ended for more than two hours.`,
    itHangs: (name) => `FoU-boten’s job “${name}” has been going on for more than two hours.`,
    names: {
      weekly_digests: 'send the digests',
      refresh_sign_in: 'renew the sign-in for the digests',
      tidy_up: 'tidy away what nobody needs any more',
      apply_retention: 'remove what you have decided to remove',
      ask_about_planned: 'ask whether what was planned took place',
      remind_on_fridays: 'remind on Fridays',
      warn_of_networks: 'remind of networks that should have met',
      remind_of_requests: 'remind of requests that wait',
      close_evaluations: 'close evaluations',
      remind_of_attendance: 'ask how many came',
      remind_of_events: 'remind of events',
      remind_of_seats: 'ask about free seats in trainings',
      remind_of_needs: 'remind of the needs inventory',
      preview_digests: 'show the digests before they go out',
      back_up: 'take the nightly backup',
    },
  },
  mended: {
    botSecret: 'My key to Teams has been changed',
    graphSecret: 'The key for the digests has been changed',
    dataDisk: 'There is room on the disk again',
    backupDisk: 'There is room for backups again',
    backup: 'There is a recent backup again',
    job: 'The job works again',
    jobName: (job) => `It is possible again to ${job}.`,
    nothing: 'You need not do anything more.',
  },
  facts: {
    running: 'Running',
    since: (moment, version) => `Since ${moment}, version ${version}.`,
    room: 'Room on the disk',
    free: (free, total) => `${free} of ${total} left.`,
    freeBackups: (free, total) => `For backups: ${free} of ${total} left.`,
    roomUnknown: 'The server does not tell me.',
    backup: 'Backup',
    latest: (moment) => `Latest ${moment}.`,
    noLatest: 'None has been taken yet.',
    next: (moment) => `The next is taken ${moment}.`,
    noNext: 'None is planned, as my scheduled jobs are not running.',
    signIn: 'Sign-in for the digests',
    signedIn: (days) => `Works for ${days} more, and is renewed every night.`,
    signInNeeded: 'Needed anew.',
    secrets: 'Keys',
    secretOf: { bot: 'My key to Teams', graph: 'The key for the digests' },
    secretUntil: (secret, day, days) => `${secret}: until ${day}, ${days} left.`,
    secretOver: (secret, day) => `${secret}: ran out ${day}.`,
    noSecrets: 'Nobody has told me when they run out.',
    digests: 'Digests',
    counts: (week, counts) => `${week}: ${counts}.`,
    states: {
      waits: (count) => `${count} in turn`,
      sending: (count) => `${count} being sent`,
      sent: (count) => `${count} sent`,
      failed: (count) => `${count} did not get through`,
      unknown: (count) => `${count} unclear`,
      called_off: (count) => `${count} stopped`,
      held: (count) => `${count} held`,
    },
    nextDigests: (moment) => `The next go out ${moment}.`,
    noNextDigests: 'None go out by themselves, as my scheduled jobs are not running.',
    messages: 'Messages',
    allArrived: 'All have arrived.',
    stuck: (count) => (count === 1 ? '1 has not arrived.' : `${count} have not arrived.`),
    lost: (count) => (count === 1 ? '1 chat takes no messages.' : `${count} chats take no messages.`),
  },
  backups: {
    heading: 'Backups that are kept',
    none: 'There are no backups.',
    head: (moment, why, size) => `${moment}, ${why}, ${size}`,
    why: {
      nightly: 'every night',
      on_demand: 'on request',
      before_migration: 'before a new version',
      before_restore: 'before a restore',
    },
    lapses: (day) => `Removed on ${day}.`,
    lapsesNext: 'Removed when the next backup is taken.',
    stays: 'Is not removed by itself. Ask IT to remove it when it is not needed.',
    erased: (count) =>
      count === 1
        ? 'Still has the name of 1 person who has been erased since.'
        : `Still has the names of ${count} people who have been erased since.`,
    shown: (shown, total) => `${shown} of ${total} are shown here.`,
    now: 'Back up now',
    taken: (size) => `Done. The backup is taken (${size}).`,
    failed: (why) => `The backup could not be taken. ${why} Older backups are as they were.`,
  },
};
