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
    'The link goes to a channel in another organisation than FoU Nordväst. I can’t get in there, because the account that sends the digests belongs to FoU. Use a channel in one of FoU’s own teams instead. It may be a shared channel that the municipality’s people are invited to.',
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
  whichMunicipality:
    'I don’t understand which municipality the channel is for. Write “channel”, the municipality’s name and the link, such as “channel Järfälla” and then the link.',
};
