import { z } from 'zod';
import type { DigestChannel, DigestRoute } from '../domain/digest-channel.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  now: word,
  channel: userText,
  howTo: word,
  linkLabel: word,
  link: userText,
  save: word,
  hasWay: z.boolean(),
  way: word,
  hasOtherRoute: z.boolean(),
  otherRoute: word,
  route: word,
  hasChannel: z.boolean(),
  remove: word,
  back: word,
  municipalityId: word,
  seenId: word,
  seenVersion: z.int(),
});

export const channelFormCard = defineCard('channel-form', 2, model);

export interface ChannelForm {
  readonly municipalityId: MunicipalityId;
  /** What the municipality has now. */
  readonly channel: DigestChannel | undefined;
  /** The other way to it, where that leads there. */
  readonly otherRoute: DigestRoute | undefined;
  /** What stands in the input. */
  readonly link: string;
  /** Whole sentences. */
  readonly problems: readonly string[];
}

/** Takes the link to one municipality's channel. A channel that nobody has set has an empty id and version 0. */
export const channelFormView = (
  { channels: { form, unnamed, ways } }: Texts,
  { municipalityId, channel, otherRoute, link, problems }: ChannelForm,
): z.infer<typeof model> => {
  const municipality = MUNICIPALITY_NAMES[municipalityId];
  return {
    summary: form.title(municipality),
    title: form.title(municipality),
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    now: channel === undefined ? form.notYet : `${form.now} `,
    channel: channel === undefined ? '' : (channel.name ?? unnamed),
    howTo: form.howTo,
    linkLabel: form.linkLabel(municipality),
    link,
    save: form.save,
    hasWay: channel !== undefined,
    way: channel === undefined ? '' : ways[channel.route],
    hasOtherRoute: otherRoute !== undefined,
    otherRoute: otherRoute === undefined ? '' : form.changeRoute[otherRoute],
    route: otherRoute ?? '',
    hasChannel: channel !== undefined,
    remove: form.remove,
    back: form.back,
    municipalityId,
    seenId: channel?.id ?? '',
    seenVersion: channel?.version ?? 0,
  };
};
