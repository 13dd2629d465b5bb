import type { Texts } from '../index.js';

const subjects: Texts['undelivered']['subjects'] = {
  request_filed: (number) => `new request ${number}`,
  request_changed: (number: string) => `change in request ${number}`,
  request_withdrawn: (number) => `request ${number} taken back`,
  proposal_made: (municipality) => `proposed request from ${municipality}`,
  proposal_ended: (municipality) => `answer to a proposal from ${municipality}`,
  route_lost: (who) => `the chat with ${who} takes no messages`,
  send_failed: (who) => `a message to ${who} that may not have arrived`,
  digests_ended: (week) => `how the digests of ${week} went`,
  sign_in_needed: 'the sign-in for the digests',
  representation_claimed: (municipality) => `someone wants to represent ${municipality}`,
  claim_answered: (municipality) => `answer on representing ${municipality}`,
  roles_changed: 'changed roles',
  requests_moved: (municipality) => `moved requests in ${municipality}`,
  planned_passed: 'the question whether what was planned took place',
  nothing_logged: (week) => `the reminder that nothing is logged ${week}`,
  seat_vacant: (municipality) => `${municipality} has no council member`,
  year_closed: (year) => `${year} is closed`,
  year_reopened: (year) => `${year} is open again`,
};

export const undelivered: Texts['undelivered'] = {
  command: {
    title: 'See what has not arrived',
    example: 'undelivered',
    description: 'I show what I have not been able to send, and you can send it again.',
  },
  title: 'Messages that have not arrived',
  none: 'Nothing is waiting and nothing is stuck. All I have sent has arrived.',
  shown: (shown, total) => `Showing ${shown} of ${total}.`,
  to: (name, subject) => `To ${name}: ${subject}`,
  subjects,
  aChannel: 'a channel',
  aGroup: 'a group chat',
  removed: '(since removed)',
  aMunicipality: 'a municipality',
  waiting: {
    heading: 'Waiting',
    head: (name, count) => `To ${name}: ${count === 1 ? '1 message' : `${count} messages`}`,
    since: (time) => `Waiting since ${time}.`,
    sending: 'Being sent right now.',
    inTurn: 'Will be sent as soon as possible.',
    later: (time) => `Teams could not take it. I try again ${time}.`,
    chat: {
      no_conversation: (time) =>
        `We have no chat yet. I send it when the person has written to me, but give up ${time}.`,
      blocked: (time) =>
        `I am blocked in the chat. I send it when the person has written to me, but give up ${time}.`,
      gone: (time) => `The chat is gone. I send it when the person has written to me, but give up ${time}.`,
    },
  },
  ended: {
    heading: 'Stuck',
    at: (time) => `Last try: ${time}.`,
    failed: 'Teams did not take it.',
    unknown:
      'Teams did not answer, so I do not know if it arrived. You may want to ask the person before you send it again.',
    given_up: 'Teams could not take it for three days, so I gave up.',
    no_conversation: 'The person did not write to me for 30 days, so there was no chat to write in.',
    blocked: 'I was blocked in the chat for 30 days, so I gave up.',
    gone: 'The chat was gone for 30 days, so I gave up.',
    draw_failed: 'Something went wrong on my side when I was to write it. The error is in the log.',
    broke_off:
      'I was shut down while I was sending it, so I do not know if it arrived. You may want to ask the person before you send it again.',
    resend: 'Send again',
    dismiss: 'Remove from the list',
  },
  lost: {
    heading: 'Takes no messages',
    personal: (name) => `The chat with ${name}`,
    group: 'A group chat',
    channel: 'A channel',
    channelOf: (municipality) => `The channel for ${municipality}`,
    blocked: (day) => `I have been blocked there since ${day}.`,
    gone: (day) => `I have been removed from there since ${day}.`,
    forget: 'Remove from the list',
  },
  resent: 'I am sending the message again.',
  dismissed: 'The message is removed from the list.',
  forgotten: 'The chat is removed from the list.',
  changed: 'Someone was before you, so I did nothing. This is how the list looks now.',
};
