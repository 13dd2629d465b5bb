import { z } from 'zod';
import type { DigestChannel } from '../domain/digest-channel.js';
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
      change: word,
      municipalityId: word,
    }),
  ),
});

export const channelListCard = defineCard('channel-list', 1, model);

export interface ChannelList {
  /** All eight, in owner order. */
  readonly rows: readonly {
    readonly municipalityId: MunicipalityId;
    readonly channel: DigestChannel | undefined;
  }[];
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
  /** In local mode nothing goes to Teams. */
  readonly isLocal: boolean;
}

/** The channels of all municipalities, each with a button to set or change it. */
export const channelListView = (
  { channels: { list, unnamed } }: Texts,
  { rows, notices, isLocal }: ChannelList,
): z.infer<typeof model> => {
  const count = rows.filter(({ channel }) => channel !== undefined).length;
  const standing = count === 0 ? list.none : count === rows.length ? list.all : list.some(count);
  return {
    summary: notices[0] ?? `${list.title}. ${standing}`,
    title: list.title,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    sentences: [list.intro, ...(isLocal ? [list.local] : []), standing].map((text) => ({ text })),
    rows: rows.map(({ municipalityId, channel }) => {
      const municipality = MUNICIPALITY_NAMES[municipalityId];
      return {
        municipality,
        channel: ` · ${channel === undefined ? list.noChannel : (channel.name ?? unnamed)}`,
        change: channel === undefined ? list.set(municipality) : list.change(municipality),
        municipalityId,
      };
    }),
  };
};
