import type { Line } from '../../domain/enums.js';
import type { DecisionOutcome } from '../../domain/request-act.js';
import type { Texts } from '../index.js';

const lines: Readonly<Record<Line, (who: string) => string>> = {
  first: (who) => `${who} has chosen the first line.`,
  second: (who) => `${who} has chosen the second line.`,
};
const decisions: Readonly<Record<DecisionOutcome, string>> = {
  yes: 'The steering group has said yes.',
  no: 'The steering group has said no.',
};

const happened: Texts['requestNews']['happened'] = {
  file: (who) => `${who} has sent the request.`,
  move: 'The request has a new status.',
  take: (who) => `${who} has taken the request on.`,
  hand_over: (who, to) => `${who} has handed the request over to ${to}.`,
  ask: (who) => `${who} has asked the municipality a question.`,
  answer: (who) => `${who} has answered the question.`,
  choose_line: lines,
  accept: 'FoU takes on the work.',
  start: 'The work has begun.',
  refer: (to) => `FoU has referred the request to ${to}.`,
  submit: 'The request has been put to the steering group.',
  record_decision: decisions,
  prepare_agreement: 'The agreement is being drawn up and is to be signed.',
  record_agreement: 'The agreement is signed, and the work can begin.',
  set_resources: (who) => `${who} has entered funding or a researcher.`,
  ask_jointly: (who) => `${who} has asked other municipalities whether they want to take part.`,
  answer_jointly: {
    yes: (municipality) => `${municipality} wants to take part.`,
    no: (municipality) => `${municipality} does not want to take part.`,
  },
  link_activity: (who) => `${who} has linked an activity to the request.`,
  unlink_activity: (who) => `${who} has removed an activity from the request.`,
  attach: (title) => `There is a new document: ${title}.`,
  document: 'The work is documented.',
  report: 'The report is finished.',
  close: 'The request is closed.',
  withdraw: (who) => `${who} has withdrawn the request.`,
  pause: (day) => `The request is paused until ${day}.`,
  resume: 'The request is not paused any more.',
  move_contact: (to) => `${to} is now the municipality’s contact.`,
};

export const requestNews: Texts['requestNews'] = {
  happened,
  last: (day, sentence) => `Latest (${day}): ${sentence}`,
  title: (number) => `News about ${number}`,
  why: (reason) => `Reason: ${reason}`,
  show: 'Show the request',
  passedOn: {
    title: (number) => `${number} has a new contact`,
    to: (name) => `${name} is now the municipality’s contact and is told how it goes.`,
    left: 'You have no role in the FoU bot any more, so I do not show what happens to the request. The municipality’s council member or FoU can tell you.',
    elsewhere:
      'The request does not belong to your role any more, so I do not show what happens to it. The municipality’s council member or FoU can tell you.',
    closed: (number) => `You do not follow ${number} any more`,
  },
  channel: {
    command: {
      title: 'Get new requests in a channel',
      example: 'new requests here',
      description: 'Write it in the channel where you want new requests. “no requests here” ends it.',
    },
    title: (number, municipality) => `${number} · ${municipality}`,
    status: (status) => `Status: ${status}`,
    how: (number) => `Write ${number} to me in our own chat if you want to take it on.`,
    on: 'New requests come here from now on, instead of to each of you. Everyone who can read the channel sees them.',
    off: 'New requests come to each of you in your chat with me.',
    writeThere:
      'New requests come to each of you in your chat with me. If you want them in a channel: write “@FoU-boten new requests here” in that channel.',
    isOn: (name) =>
      `New requests come in a channel that ${name} has chosen. Write “no requests here” if they are to come to each of you instead.`,
    again: 'I do not know the channel yet. Write it once more.',
  },
  filed: (municipality, name, day) => `New request from ${municipality}, sent by ${name} on ${day}.`,
};
