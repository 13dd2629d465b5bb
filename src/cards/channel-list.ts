import { z } from 'zod';
import type { DigestChannel, RouteTrouble } from '../domain/digest-channel.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  sentences: z.array(z.strictObject({ text: word })),
  rows: z.array(
    z.strictObject({
      municipality: word,
      channel: userText,
      hasWay: z.boolean(),
      way: word,
      hasTrouble: z.boolean(),
      trouble: word,
      change: word,
      hasChannel: z.boolean(),
      try: word,
      trialId: word,
      municipalityId: word,
    }),
  ),
  hasLink: z.boolean(),
  link: word,
  linkTitle: word,
});

export const channelListCard = defineCard('channel-list', 2, model);

export interface ChannelList {
  /** All eight, in owner order. */
  readonly rows: readonly {
    readonly municipalityId: MunicipalityId;
    readonly channel: DigestChannel | undefined;
    readonly trouble?: RouteTrouble;
  }[];
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
  /** Opens the trial post that was just made; empty when there is none. */
  readonly link: string;
  /** In local mode nothing goes to Teams. */
  readonly isLocal: boolean;
  /** A new id for the trial that a button makes, so that pressing it twice makes one. */
  trialOf(): string;
}

/** The channels of all municipalities, each with a button to set or change it. */
export const channelListView = (
  { channels: { list, unnamed, ways, troubles, trial } }: Texts,
  { rows, notices, link, isLocal, trialOf }: ChannelList,
): z.infer<typeof model> => {
  const count = rows.filter(({ channel }) => channel !== undefined).length;
  const standing = count === 0 ? list.none : count === rows.length ? list.all : list.some(count);
  return {
    summary: notices[0] ?? `${list.title}. ${standing}`,
    title: list.title,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    sentences: [list.intro, ...(isLocal ? [list.local] : []), standing].map((text) => ({ text })),
    rows: rows.map(({ municipalityId, channel, trouble }) => {
      const municipality = MUNICIPALITY_NAMES[municipalityId];
      return {
        municipality,
        channel: ` · ${channel === undefined ? list.noChannel : (channel.name ?? unnamed)}`,
        hasWay: channel !== undefined && !isLocal,
        way: channel === undefined ? '' : ways[channel.route],
        hasTrouble: channel !== undefined && trouble !== undefined,
        trouble:
          channel === undefined || trouble === undefined
            ? ''
            : troubles[channel.route][trouble](municipality),
        change: channel === undefined ? list.set(municipality) : list.change(municipality),
        hasChannel: channel !== undefined,
        try: trial.button(municipality),
        trialId: channel === undefined ? '' : trialOf(),
        municipalityId,
      };
    }),
    hasLink: link !== '',
    link,
    linkTitle: trial.open,
  };
};
