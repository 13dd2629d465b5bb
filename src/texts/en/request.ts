import type { Texts } from '../index.js';
import { formats } from './formats.js';

const groups: Texts['request']['groups'] = {
  support: 'Support when you develop something of yours',
  produce: 'Find out, try or follow up something',
  spread: 'Learn more or spread knowledge',
  cooperate: 'Work together with others',
};

const kinds: Texts['request']['kinds'] = {
  sounding_board: 'someone to think aloud with',
  implementation_support: 'support when you bring in a new way of working',
  needs_inventory: 'find out what you need',
  mapping: 'get a picture of how things are',
  analysis_support: 'understand what figures and answers mean',
  specialist_support: 'someone who knows a field in depth',
  workshop: 'work something out together',
  municipality_visit: 'FoU comes to you',
  development_work: 'try something new, backed by research',
  follow_up: 'see how it went',
  study: 'look into a question thoroughly',
  promising_practice: 'describe something of yours that seems to work',
  seminar: 'learn about a subject together',
  social_talks: 'a talk on a current subject',
  breakfast: 'new knowledge in one morning',
  training: 'train your staff',
  info_session: 'tell your staff what FoU does',
  newsletter: 'spread something in the newsletter',
  environment_scan: 'what research and other municipalities say',
  network_meeting: 'meet others who work with the same thing',
  academia_link: 'contact with a university',
  fou_cooperation: 'when knowledge is needed from more places',
  other: 'FoU helps you choose',
};

const problems: Texts['request']['problems'] = {
  municipality_missing: 'Choose which municipality asks.',
  question_too_short: 'Describe the question in at least 10 characters, so that FoU understands your need.',
  question_too_long: 'The question is too long. Shorten it to at most 4,000 characters.',
  background_too_long: 'The background is too long. Shorten it to at most 4,000 characters.',
  unit_too_long: 'The name of the unit is too long. At most 200 characters will do.',
  start_too_long: 'The text about the preferred start is too long. At most 100 characters will do.',
  council_not_informed:
    'When a unit is behind the question, the council member of the municipality needs to know. Check with them and tick the box.',
  attachment_not_https: 'The link must be a whole address that begins with https://',
};

const lineReasons: Texts['request']['lineReasons'] = {
  open_offer: 'It is an open offer to all owner municipalities and needs no decision by the steering group.',
  several_years:
    'You write that the work goes on for several years. Large work and work over several years need a decision by the steering group and an agreement before it begins.',
  large:
    'You judge the work to be large. Large work and work over several years need a decision by the steering group and an agreement before it begins.',
  second_line_result:
    'FoU reports and articles belong to the second line. That needs a decision by the steering group and an agreement before the work begins.',
};

const steps: Texts['request']['steps'] = {
  draft: { who: 'you', does: 'fill in the request' },
  received: { who: 'you', does: 'send the request' },
  triaged: { who: 'FoU', does: 'reads and assesses the request' },
  accepted: { who: 'FoU', does: 'takes it on' },
  awaiting_decision: { who: 'FoU', does: 'puts the request to the steering group' },
  decided_yes: { who: 'the steering group', does: 'says yes' },
  decided_no: { who: 'the steering group', does: 'no' },
  awaiting_agreement: { who: 'the FoU manager and you', does: 'finish an agreement' },
  in_progress: { who: 'the work', does: 'begins' },
  documented: { who: 'FoU', does: 'documents the result' },
  reported: { who: 'FoU', does: 'delivers an FoU report or an article' },
  closed: { who: 'the request', does: 'is closed' },
  withdrawn: { who: 'you', does: 'withdraw the request' },
  referred: { who: 'FoU', does: 'refers you to someone else' },
};

export const request: Texts['request'] = {
  command: {
    title: 'Send a request',
    example: 'request',
    description:
      'You describe on a card what the municipality needs support with and can then follow what happens.',
  },
  mine: {
    title: 'Follow requests',
    example: 'my requests',
    description: 'I show the requests, how far they have come and what happens next.',
  },
  form: {
    title: 'Request to FoU Nordväst',
    intro:
      'Tell us what you need support with. Only the question must be filled in. Write nothing about individual people.',
    introForStaff:
      'Send a request for a municipality. Only the municipality and the question must be filled in. Its council member becomes the contact and hears that you have sent it. Write nothing about individual people.',
    municipalityIdLabel: 'Municipality that asks',
    questionLabel: 'The question to FoU',
    questionHint: 'For example: How can we follow up our new outpatient care?',
    kindLabel: 'What you need',
    areaLabel: 'Area',
    desiredLineLabel: 'Size of the work',
    desiredStartLabel: 'Preferred start',
    desiredStartHint: 'For example: autumn 2027 or week 12',
    moreTitle: 'More details (optional)',
    backgroundLabel: 'Background',
    onBehalfOfUnitLabel: 'Unit behind the question',
    councilRepInformedLabel: 'Tick if a unit is behind the question',
    councilRepInformedTitle: 'The council member of the municipality knows of the question',
    desiredResultLabel: 'Desired result',
    otherMunicipalitiesInterestedLabel: 'Other municipalities that are interested',
    mandatePointLabel: 'Part of FoU’s assignment',
    attachmentUrlLabel: 'Link to material (https://)',
    send: 'Send the request',
    keepDraft: 'Save as a draft',
  },
  municipality: (name) => `Municipality: ${name}`,
  chooseMunicipality: 'Choose a municipality',
  groups,
  group: (plain) => `${plain} (FoU helps you choose the form)`,
  kind: (kind, plain) => `– ${kind}: ${plain}`,
  noKindChosen: 'not chosen yet',
  kindUnknown: (plain) => `Not sure yet – ${plain}`,
  kinds,
  sizes: {
    first: 'Smaller: can begin without the steering group (first line)',
    second: 'Large or several years: the steering group decides first (second line)',
  },
  sizeUnknown: 'Not sure yet',
  problems,
  noMunicipality:
    'I do not know which municipality you represent, so I can neither show nor take requests from you. Talk to the FoU manager, who can put it right.',
  sentByAnother:
    'Someone else has already sent this card. Write “request” and you get one of your own. What you filled in is not saved.',
  understood: {
    title: 'How I have understood it',
    pressAgain: 'Nothing is sent yet. If this is right, press Send once more. If not, change it above.',
  },
  drafts: {
    title: (count) =>
      count === 0 ? 'You have no draft' : count === 1 ? 'You have a draft' : `You have ${count} drafts`,
    noQuestion: 'No question yet',
    saved: (day) => `Saved ${day}`,
    goOn: 'Go on with the draft',
    discard: 'Throw the draft away',
    startNew: 'Begin a new request',
    shown: (shown, total) => `Showing ${shown} of ${total}, the latest first.`,
    kept: 'The draft is saved. Write “request” when you want to go on. Only you can see it.',
    keptInChannel:
      'The draft is saved. Write “request” to me in a personal chat when you want to go on. Only you can see it.',
    discarded: 'The draft is thrown away.',
    nothingToKeep: 'There is nothing to save yet. Fill in something first.',
    sentAlready: 'It is sent already, so I save no draft. Write “request” to begin a new one.',
    gone: 'I can’t find that draft. It may have been sent or thrown away. Write “request” to begin anew.',
  },
  fromMessage: {
    command: {
      title: 'Make it an FoU request',
      description:
        'Opens the form with the message’s text as the question. Nothing is sent until you press Send.',
    },
    noText: 'The message has no text that I can read. Write the question here.',
    cut: 'The message is long, so only its beginning is here. Read it through and shorten it.',
  },
  receipt: {
    title: (number) => `Request ${number} is received`,
    suggestion: (line) => `Proposed line: ${line}.`,
    staffDecide: 'FoU decides the line when the request is assessed.',
    ownership:
      'You in the municipality are responsible for the local development work and own it. FoU Nordväst encourages and supports it.',
    follow: 'Write “my requests” when you want to see how it goes.',
    contact: (names) => `Any questions? Talk to ${names}.`,
    manager: 'the FoU manager',
    showMine: 'Show my requests',
  },
  nextStep: (next) => `Next step: ${formats.either(next)}.`,
  noNextStep: 'No steps remain.',
  lineReasons,
  steps,
  list: {
    titleAll: 'All requests',
    title: (municipality) => `Requests from ${municipality}`,
    head: (number, status) => `${number} · ${status}`,
    sent: (day) => `Sent ${day}`,
    sentFrom: (municipality, day) => `${municipality}, sent ${day}`,
    contact: (name: string) => `The municipality’s contact: ${name}`,
    shown: (shown, total) => `Showing ${shown} of ${total}, the open ones first.`,
    open: (number) => `Open ${number}`,
    withdraw: (number) => `Withdraw ${number}`,
    emptyAll: 'There are no requests yet. Write “request” if you want to send one for a municipality.',
    emptyMayAsk: (municipality) =>
      `${municipality} has no requests yet. Write “request” and I will help you send one.`,
    empty: (municipality) =>
      `${municipality} has no requests yet. Talk to the municipality’s member of the FoU council if you want to send one.`,
  },
};
