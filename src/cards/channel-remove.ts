import { z } from 'zod';
import type { DigestChannel } from '../domain/digest-channel.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  now: word,
  channel: userText,
  explanation: word,
  confirm: word,
  keep: word,
  municipalityId: word,
  seenId: word,
  seenVersion: z.int(),
});

export const channelRemoveCard = defineCard('channel-remove', 1, model);

/** Asks once more before a municipality's digest is left without a channel. */
export const channelRemoveView = (
  { channels: { removal, unnamed } }: Texts,
  channel: DigestChannel,
): z.infer<typeof model> => {
  const municipality = MUNICIPALITY_NAMES[channel.municipalityId];
  return {
    summary: removal.title(municipality),
    title: removal.title(municipality),
    now: `${removal.now} `,
    channel: channel.name ?? unnamed,
    explanation: removal.explanation(municipality),
    confirm: removal.confirm,
    keep: removal.keep,
    municipalityId: channel.municipalityId,
    seenId: channel.id,
    seenVersion: channel.version,
  };
};
