import { comingCollections } from './own-data-coming.js';
import { codeNames, fieldNames } from './own-data-words.js';
import { yearCollections } from './own-data-year.js';

/** What a collection holds, what for, and for how long when nobody has decided otherwise. */
const collections = {
  people: {
    heading: 'The registry',
    purpose: 'It tells me who you are and what you may do.',
    kept: 'Until you erase your data, or for as long as FoU has decided.',
  },
  claims: {
    heading: 'Your word that you represent a municipality',
    purpose: 'It lets the FoU manager answer you, and shows afterwards what the answer was.',
    kept: 'For as long as FoU has decided. Until there is a decision, nothing is removed.',
  },
  requests: {
    heading: 'Requests',
    purpose: 'It is what the municipality has asked FoU for, and what has happened to it.',
    kept: 'For as long as FoU has decided. Until there is a decision, nothing is removed.',
  },
  drafts: {
    heading: 'Drafts of requests',
    purpose: 'It is what you have filled in and not sent yet. Nobody else sees it.',
    kept: 'Until you send it, discard it or erase it, or for as long as FoU has decided.',
  },
  proposals: {
    heading: 'Proposed requests',
    purpose:
      'It is what somebody in the municipality has proposed that it should ask FoU for, and what the answer was.',
    kept: 'For as long as FoU has decided. Until there is a decision, nothing is removed.',
  },
  activities: {
    heading: 'Activities',
    purpose: 'They show what FoU has done, for follow-up, digests and the annual report.',
    kept: 'For as long as FoU has decided. Until there is a decision, nothing is removed.',
  },
  ...comingCollections,
  goals: {
    heading: "Goals in the year's plan",
    purpose: 'Are what the activities count towards.',
    kept: 'Until further notice.',
  },
  ...yearCollections,
  closings: {
    heading: 'Closed years',
    purpose: "Keeps a year's activities from being changed afterwards, and shows who closed it.",
    kept: 'For as long as the year is closed.',
  },
  imports: {
    heading: 'Imported files',
    purpose:
      'Keeps the activities of a file together, so that they can be taken back at once, and shows who read in a plan.',
    kept: 'For as long as the activities or the plan are kept.',
  },
  preferences: {
    heading: 'Your reminders',
    purpose: 'Says what you want me to remind you of.',
    kept: 'Until you erase your data.',
  },
  digests: {
    heading: 'Digests',
    purpose: 'They keep the same digest from being sent twice, and show what it said.',
    kept: 'For as long as FoU has decided. Until there is a decision, nothing is removed.',
  },
  digestplans: {
    heading: 'Own words in the digests',
    purpose: 'What the FoU manager writes at the beginning of the digests.',
    kept: 'As long as the digests.',
  },
  corrections: {
    heading: 'Corrections of digests',
    purpose: 'Shows what has been corrected, and sees to it that no correction is sent twice.',
    kept: 'As long as the digests.',
  },
  conversations: {
    heading: 'The chat between you and me',
    purpose: 'It lets me write to you when something has happened. What we write is not kept here.',
    kept: 'Until you remove me from Teams or erase your data.',
  },
  welcomed: {
    heading: 'Welcome',
    purpose: 'It keeps me from greeting you more than once.',
    kept: 'Until you erase your data.',
  },
  notices: {
    heading: 'Messages from me',
    purpose: 'They see to it that what you and others are to know arrives once.',
    kept: '30 days after it arrived, otherwise 90 days.',
  },
  livecards: {
    heading: 'Cards that I keep up to date',
    purpose: 'Lets the card in our chat show how a request stands just now.',
    kept: 'Until 30 days after the request is closed. A list: a day.',
  },
  offers: {
    heading: 'Files that I have made for you',
    purpose: 'They keep the file until you have said where it may be put.',
    kept: 'The content for at most 14 days. That the file existed: until you erase your data.',
  },
  channels: {
    heading: 'Channels for digests',
    purpose: "They say where each municipality's digest goes, and who decided it.",
    kept: 'As long as the channel is used.',
  },
  tenants: {
    heading: "The municipalities' organisations in Microsoft 365",
    purpose: 'They say which municipality somebody who writes belongs to, and who decided it.',
    kept: 'As long as the link is used.',
  },
  retention: {
    heading: 'Retention times',
    purpose: 'They say how long data is kept, and who entered it.',
    kept: 'As long as the time applies.',
  },
  settings: {
    heading: 'Settings',
    purpose: 'Say how I am to do things, such as when I remind people, and who decided it.',
    kept: 'Until they are changed.',
  },
  unanswered: {
    heading: 'Questions that I could not answer',
    purpose:
      'They help FoU write answers that are missing. They are kept without the name of who asked, but with who of the staff saw to them.',
    kept: 'For as long as FoU has decided. Until there is a decision, nothing is removed.',
  },
  edits: {
    heading: 'Entries that I answer from',
    purpose: 'They are what FoU has written or changed in what I answer, and show who did it and when.',
    kept: 'As long as I answer with the entries, or can do so again.',
  },
  feedback: {
    heading: 'Answers to "Did it help?"',
    purpose: 'They show which answers help. They are kept without the name of who answered.',
    kept: 'For as long as FoU has decided. Until there is a decision, nothing is removed.',
  },
  jobs: {
    heading: 'Scheduled work',
    purpose: 'It keeps the same work from being done twice.',
    kept: '400 days.',
  },
  audit: {
    heading: 'The log of changes',
    purpose: 'It shows who did what and when. It says which fields changed, not what they said.',
    kept: 'For as long as FoU has decided. Until there is a decision, nothing is removed.',
  },
};

/** One's own data: shown as a file, and erased. */
export const ownData = {
  command: {
    title: 'See my data',
    example: 'my data',
    description:
      'You get a file with everything that I keep on you. If you want it removed, write "erase my data".',
  },
  nobody:
    'Teams does not tell me who you are, so I cannot know which data is yours. Write to me from your usual account in a personal chat.',
  nothing: 'I have kept nothing on you.',
  file: {
    name: (day: string) => `my-data-${day}.txt`,
    ready: 'Here is everything that I keep on you.',
    description: 'Everything that the FoU bot keeps on you, as text.',
    title: 'DATA ON YOU IN THE FOU BOT',
    made: (name: string, time: string) => `Made for ${name} ${time}.`,
    intro: [
      'Here is everything that the FoU bot has stored where your account, your id in the registry or your whole name stands. The whole name is looked for only for those who have or have had a role with FoU.',
      'What is yours is shown in full. Of what is others\' only what is about you is shown, and other people\'s names are replaced by "someone else".',
      'Messages in Teams are kept by Teams and not here.',
      'Is something wrong? Get in touch with FoU. If you want the data removed, write "erase my data" to the bot.',
    ],
    heading: (heading: string, count: string) => `${heading.toLocaleUpperCase('en')} (${count})`,
    purpose: (purpose: string) => `What it is for: ${purpose}`,
    kept: (kept: string) => `How long it is kept: ${kept}`,
    decided: (months: number, decision: string) =>
      `For ${months === 1 ? '1 month' : `${months} months`} by decision on disposal ${decision}.`,
    record: (number: number) => `${number}.`,
    /** Under a record of somebody else's, before the fields that are about the person. */
    aboutYou: 'You are mentioned here:',
    field: (label: string, value: string) => `${label}: ${value}`,
    none: (headings: string) => `There is nothing on you here: ${headings}.`,
    you: 'you',
    yes: 'yes',
    no: 'no',
    empty: 'none',
  },
  collections,
  waitingFiles: {
    heading: 'Files that wait to be saved',
    purpose: 'They let you see how a file of activities has been understood before any of it is saved.',
    kept: 'At most two days, or until you save the file, throw it away or erase your data.',
    name: "The file's name",
    received: 'Arrived',
    row: (number: string) => `Row ${number}`,
    sheetRow: (sheet: string, number: string) => `${sheet}, row ${number}`,
  },
  fields: fieldNames,
  codes: codeNames,
  backups: {
    none: 'I have no backups just now.',
    until: (day: string) =>
      `Backups that have been taken may still have your name until ${day}. Then they are gone.`,
    untilNext:
      'Backups that have been taken may still have your name. They are removed when the next one is taken.',
    stays: (count: number) =>
      count === 1
        ? '1 backup is not removed by itself and may still have your name. Ask FoU to remove it.'
        : `${count} backups are not removed by themselves and may still have your name. Ask FoU to remove them.`,
  },
  erase: {
    title: 'Shall I erase your data?',
    final: 'This cannot be undone.',
    goesTitle: 'This is removed',
    goes: {
      name: (name: string) => `Your name (${name}) and the link to your account in Teams`,
      account: 'The link to your account in Teams',
      roles: (roles: string) =>
        `What you may do here as ${roles}. From your next message on I do not know you`,
      worksIn: 'Where you work',
      chat: 'The chat: I cannot write to you first',
      claim: (municipality: string) => `Your waiting claim to represent ${municipality}`,
      drafts: (count: number) => (count === 1 ? '1 draft of a request' : `${count} drafts of requests`),
      proposal: (municipality: string) => `Your waiting proposal to the council member of ${municipality}`,
      notices: (count: number) =>
        count === 1
          ? '1 message that waits to be sent to you'
          : `${count} messages that wait to be sent to you`,
      offers: (count: number) =>
        count === 1 ? '1 file that I have made for you' : `${count} files that I have made for you`,
      waitingFiles: (count: number) =>
        count === 1
          ? '1 file of activities that waits to be saved'
          : `${count} files of activities that wait to be saved`,
    },
    staysTitle: 'This stays without your name',
    stays: (heading: string, count: string) => `${heading}: ${count}`,
    pseudonym:
      'In the place of your name and your id stands "Raderad person" ("erased person") and a random code. Nobody can tell from the code who it was.',
    nothingStays: 'Nothing.',
    limitsTitle: 'What I do not reach',
    limits: {
      wholeName: (name: string) =>
        `Text that people have written: there I look only for the whole name ${name}. First names, nicknames and descriptions stay`,
      oneWord: (name: string) =>
        `Text that people have written: the name ${name} can mean something else, so I replace it only where it stands alone`,
      noName:
        'Text that people have written: there I look only for names of those who have or have had a role with FoU. If your name stands somewhere, get in touch with FoU',
      teams: 'Messages in Teams, both ours and digests that were sent: they stay there',
      files: 'Files that you have saved',
      serverCopies: 'Copies that IT takes of the whole server: ask FoU how long they are kept',
    },
    confirm: 'Yes, erase',
    keep: 'No, keep',
    changed:
      'What I keep on you has changed since you saw the card, so nothing is erased. Read it through and answer again.',
    lastManager:
      'You are the only FoU manager, so I cannot erase your data yet. Make somebody else FoU manager first: write "people". Then write "erase my data" again.',
    busy: 'Somebody else kept changing the same data, so nothing is erased. Try again in a while.',
    done: {
      title: 'Your data is erased',
      text: 'I do not know who you are any more. What FoU needs to keep stays without your name. If you write to me again I keep only that we have a chat.',
    },
    kept: {
      title: 'Nothing is erased',
      text: 'Everything is as it was. Write "my data" if you want to see what I keep on you.',
    },
    next: { title: 'What can I ask about?', text: 'help' },
  },
};
