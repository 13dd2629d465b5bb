import type { Texts } from '../index.js';

export const notices: Texts['notices'] = {
  showRequests: { title: 'Show the requests', text: 'requests' },
  showUndelivered: { title: 'Show undelivered', text: 'undelivered' },
  showPeople: { title: 'Show people', text: 'people' },
  showHelp: { title: 'Show what I can do', text: 'help' },
  rolesChanged: { title: 'Your roles have changed' },
  requestsMoved: {
    yours: (municipality, count) =>
      count === 1
        ? `You have taken over a request from ${municipality}`
        : `You have taken over ${count} requests from ${municipality}`,
    which: (list) => `This is about ${list}.`,
    meaning: 'You are now the municipality’s contact, and FoU will turn to you.',
    passedOn: (municipality, count) =>
      count === 1
        ? `A request from ${municipality} has a new contact`
        : `${count} requests from ${municipality} have a new contact`,
    to: (name, list) => `${name} is now the municipality’s contact for ${list}.`,
    done: 'There is nothing more you need to do.',
  },
  seatVacant: {
    title: (municipality) => `${municipality} has no council member`,
    do: 'Open the list of people and add a new one when the municipality has appointed someone.',
  },
  showDigest: { title: 'Show the digest', text: 'digest' },
  stranger: 'someone I do not know',
  requestWithdrawn: {
    title: (number, municipality) => `${municipality} has taken back ${number}`,
    by: (name, day) => `Taken back by ${name} on ${day}. You need not go on working with it.`,
    reason: (reason) => `Reason: ${reason}`,
  },
  routeLost: {
    title: 'A chat takes no messages',
    personal: (name) => `I can no longer write to ${name}.`,
    group: 'I can no longer write in one of the group chats.',
    channel: 'I can no longer write in one of the channels.',
    why: {
      blocked: 'I am blocked, or not allowed to write there.',
      gone: 'I have been removed from there, or the chat is gone.',
    },
    resumes: 'When I get a message from there it works again. Then I send what is waiting.',
    isOpen: 'It works again now, so there is nothing for you to do.',
  },
  sendFailed: {
    certain: 'A message did not arrive',
    uncertain: 'A message may not have arrived',
    personal: (name) => `It is about a message from me to ${name}.`,
    group: 'It is about a message from me in a group chat.',
    channel: 'It is about a message from me in a channel.',
    look: 'Write “undelivered” to see what has not arrived and send it again. If it was an answer to a question, the person can ask me again.',
  },
  digestRouteLost: {
    title: (municipality) => `The digest does not reach ${municipality}`,
    channel: (name) => `the channel “${name}”`,
    unnamed: 'the municipality’s channel',
    why: {
      graph: {
        forbidden: (channel) => `The account that sends the digests is not allowed to write in ${channel}.`,
        channel_gone: (channel) =>
          `I cannot find ${channel}. It has been removed, or the account that sends the digests is not in the team.`,
      },
      bot: {
        forbidden: (channel) => `I am not allowed to write in ${channel}.`,
        channel_gone: (channel) =>
          `I cannot find ${channel}. It has been removed, or I am not in the team any more.`,
      },
    },
    do: {
      graph:
        'Go to the channel in Teams and invite the account, or set another channel with “channels”. Then send the digest again from the overview.',
      bot: 'Go to the channel in Teams and add me to the team, or set another channel with “channels”. Then send the digest again from the overview.',
    },
  },
  signInNeeded: {
    title: 'The digests need a new sign-in',
    why: 'The account that sends the weekly digests is no longer signed in. Until someone signs it in, no digests reach the channels.',
    do: 'Press “Sign the account in”, and you get a code to enter on Microsoft’s page. Ask IT for help if you do not have the account’s password.',
    askIt:
      'Ask IT to sign the account in: “npm run graph:login” on the computer where the bot runs. A FoU manager can do it in the chat too, with “connect graph”.',
  },
};
