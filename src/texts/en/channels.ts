import type { Texts } from '../index.js';

export const channels: Texts['channels'] = {
  command: {
    title: 'Channels for the digests',
    example: 'channels',
    description:
      'Shows which Teams channel each municipality’s digest goes to. There you can set, change and remove channels.',
  },
  open: 'Set channels',
  list: {
    title: 'Channels for the digests',
    intro: 'Each municipality’s digest goes to a Teams channel of its own.',
    none: 'None of the eight municipalities has a channel yet.',
    some: (count: number) =>
      `${count} of the eight municipalities ${count === 1 ? 'has' : 'have'} a channel.`,
    all: 'All eight municipalities have a channel.',
    local:
      'This is trial mode: the digests are saved as files on this computer and do not go to Teams. The channels are saved all the same.',
    noChannel: 'no channel yet',
    set: (municipality: string) => `Set channel for ${municipality}`,
    change: (municipality: string) => `Change channel for ${municipality}`,
  },
  unnamed: 'a channel whose name I don’t know',
  form: {
    title: (municipality: string) => `Channel for ${municipality}`,
    now: 'The digest now goes to:',
    notYet: 'The digest has no channel yet.',
    howTo:
      'To find the link: go to the channel in Teams, press the three dots (…) by the channel’s name and choose “Get link to channel”. In some versions it is called “Copy link”. Paste the link below.',
    linkLabel: (municipality: string) => `Link to the channel for ${municipality}`,
    link: 'Link to the channel',
    save: 'Save',
    changeRoute: {
      graph: 'Let the account for digests send',
      bot: 'Let FoU-boten send by itself',
    },
    remove: 'Remove the channel',
    back: 'Back to the list',
  },
  problems: {
    no_link: 'I see no link here. Copy the channel’s link in Teams and paste all of it.',
    several_channels: 'There are links to several channels here. Paste one link at a time.',
    not_teams: 'The link does not go to Teams. Copy the channel’s link inside Teams instead.',
    team: 'The link goes to a whole team. Copy the link by the channel’s name instead, also when the channel is called General.',
    chat_or_meeting:
      'The link goes to a chat or a meeting, and I can’t post digests there. Copy the link by a channel’s name instead.',
    other_place:
      'The link goes to something in Teams that is not a channel, such as a file or a tab. Copy the link by the channel’s name instead.',
    team_missing:
      'The link does not say which team the channel is in, so it is not enough. Copy the link again by the channel’s name.',
    damaged: 'Part of the link is missing or wrong. Copy it again and paste all of it.',
  },
  otherTenant:
    'The link goes to a channel in another organisation than FoU Nordväst, where the account that sends the digests can’t get in. FoU-boten can send by itself if it is in the channel: add it to the team, have somebody write “@FoU-boten hello” in the channel, and paste the link again. Otherwise use a channel in one of FoU’s own teams. It may be a shared channel that the municipality’s people are invited to.',
  taken: (other: string) =>
    `That channel already gets the digest for ${other}. Each municipality needs a channel of its own, so nothing has changed. Paste the link to another channel, or remove the channel for ${other} first.`,
  changed: (municipality: string, name: string) =>
    `${name} changed the channel for ${municipality} while you had the card open, so I have changed nothing. This is how it is now. Save again if you still want to change it.`,
  goneMeanwhile: (municipality: string) =>
    `Someone removed the channel for ${municipality} while you had the card open, so I have saved nothing. Save again if you want to set this channel.`,
  notRemoved: (municipality: string, name: string) =>
    `${name} changed the channel for ${municipality} while you had the card open, so I have not removed it. This is how it is now.`,
  saved: (municipality: string, channel: string) =>
    `Done! The digest for ${municipality} now goes to the channel “${channel}”.`,
  savedUnnamed: (municipality: string) => `Done! The channel for ${municipality} is saved.`,
  movedFrom: (channel: string) => `It went to “${channel}” before.`,
  movedFromNamesake: 'It went to another channel of the same name before.',
  unchanged: (municipality: string) => `${municipality} already has that channel. Nothing had to be changed.`,
  otherName: (channel: string, municipality: string) =>
    `Please look again: the channel is called “${channel}”, but you set it for ${municipality}.`,
  removed: (municipality: string) => `The channel for ${municipality} is removed.`,
  goneAlready: (municipality: string) => `${municipality} has no channel. Nothing had to be changed.`,
  removal: {
    title: (municipality: string) => `Remove the channel for ${municipality}?`,
    now: 'Channel:',
    explanation: (municipality: string) =>
      `No digest will be sent to ${municipality} until you have set a new channel. The channel itself stays in Teams, and so do the digests already posted there.`,
    confirm: 'Yes, remove it',
    keep: 'Keep the channel',
  },
  ways: {
    graph: 'Sent by the account for digests.',
    bot: 'Sent by FoU-boten itself.',
  },
  troubles: {
    graph: {
      forbidden: (municipality: string) =>
        `The digests do not arrive: the account for digests is not allowed to write in the channel. Make the account a member of the channel, and then press Try ${municipality}.`,
      channel_gone: (municipality: string) =>
        `The digests do not arrive: the channel is gone. Set a new channel for ${municipality}.`,
    },
    bot: {
      forbidden: (municipality: string) =>
        `The digests do not arrive: FoU-boten is not allowed to write in the channel. Ask the team’s owner to allow the app, and then press Try ${municipality}.`,
      channel_gone: (municipality: string) =>
        `The digests do not arrive: FoU-boten is no longer in the channel. Add it to the team again, and write in the channel: @FoU-boten use this channel for ${municipality}`,
    },
  },
  routeChanged: {
    graph: (municipality: string) =>
      `Done! The account for digests now sends the digest to ${municipality}. The account must be a member of the channel.`,
    bot: (municipality: string) => `Done! FoU-boten now sends the digest to ${municipality} itself.`,
  },
  noOtherRoute: (municipality: string) =>
    `The digest to ${municipality} can’t be sent that way any more, so nothing has changed.`,
  routeNotChanged: (municipality: string, name: string) =>
    `${name} changed the channel for ${municipality} before you, so I have changed nothing. This is how it is now.`,
  here: {
    command: {
      title: 'Choose a channel by writing in it',
      example: 'use this channel for Järfälla',
      description:
        'Write it in the channel that the municipality’s digest should come to. Mention FoU-boten first: @FoU-boten.',
    },
    writeThere:
      'Write it in the channel that the digest should come to: go there and write “@FoU-boten use this channel for Järfälla”. FoU-boten must have been added to the team. You can also paste the channel’s link here: write “channels”.',
    whichMunicipality:
      'Which municipality’s digest should come here? Write “@FoU-boten use this channel for Järfälla”, for example.',
    unreachable: 'Teams does not answer just now, so nothing has changed. Try again in a while.',
    again: 'Something changed at the same moment, so nothing is saved. Write it once more.',
    taken: (other: string) =>
      `This channel already gets the digest for ${other}. Each municipality needs a channel of its own, so nothing has changed.`,
    done: {
      graph: (municipality: string) =>
        `Done! The digest for ${municipality} comes here. The account for digests sends it, so the account must be a member of the channel.`,
      bot: (municipality: string) => `Done! The digest for ${municipality} comes here, and I send it myself.`,
    },
    doneLocally: (municipality: string) =>
      `Done! The channel for ${municipality} is saved, but this is trial mode: the digests are saved as files on this computer.`,
    howToTry: (municipality: string) => `Try it with “@FoU-boten test digest ${municipality}”.`,
  },
  trial: {
    command: {
      title: 'Try the way to a channel',
      example: 'test digest Järfälla',
      description: 'Puts a trial post in the municipality’s channel and says whether it arrived.',
    },
    whichMunicipality:
      'Which municipality’s channel should I try? Write “test digest Järfälla”, for example.',
    button: (municipality: string) => `Try ${municipality}`,
    title: (municipality: string) => `Trial post for ${municipality}`,
    open: 'Show the post in Teams',
    noChannel: (municipality: string) =>
      `${municipality} has no channel yet. Write “channels” and set one, and I can try it.`,
    already: (municipality: string) =>
      `That button has already sent a trial post to ${municipality}. Press the new button to send another.`,
    arrived: (municipality: string, channel: string) =>
      `The trial post for ${municipality} is now in the channel: ${channel}.`,
    arrivedLocally: (municipality: string, file: string) =>
      `The trial post for ${municipality} is saved as a file: ${file}`,
    notArrived: (municipality: string) => `The trial post for ${municipality} could not be sent.`,
    later: 'Try again in a while.',
    unclear: (municipality: string, channel: string) =>
      `It is unclear whether the trial post for ${municipality} arrived. Look in the channel: ${channel}.`,
    advice: {
      forbidden: 'Make the account a member of the channel, or let FoU-boten send the digest itself.',
      bot_forbidden: 'Ask the team’s owner to allow the app.',
    },
  },
  whichMunicipality:
    'I don’t understand which municipality the channel is for. Write “channel”, the municipality’s name and the link, such as “channel Järfälla” and then the link.',
};
