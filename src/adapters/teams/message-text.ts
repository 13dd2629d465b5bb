import { z } from 'zod';
import { readChannelLink } from '../../domain/channel-link.js';
import { botMentions, MENTION_TAG } from './mentions.js';
import { decodeEntities, plainWords } from './plain-words.js';
import type { TeamsActivity } from './teams-activity.js';

/** Where nothing was typed between a mention and the next word; "Kims" is one word. */
const GLUED = /(?<=<\/at>)(?=\p{L}{2})/giu;

const withoutMentions = (activity: TeamsActivity): string =>
  botMentions(activity)
    .reduce((rest, mention) => rest.replaceAll(mention, ' '), (activity.text ?? '').replace(GLUED, ' '))
    .replace(MENTION_TAG, (_tag, name: string) => (name === activity.recipient?.name ? ' ' : name));

/** The message once more, with what the plain text leaves out. Longer ones are not read to the end. */
const HTML = z.object({
  contentType: z.literal('text/html'),
  content: z.string().transform((html) => html.slice(0, 30_000)),
});
const ANCHOR = /<a\s(?=[^<>]*>)[^<>]*?\bhref="([^"<>]*)"[^<>]*>([^<]*)/gi;

/** Links that Teams shows as the name of the place they lead to. The address of any other page stays away. */
const linksToPlaces = ({ attachments }: TeamsActivity): { readonly link: string; readonly label: string }[] =>
  (attachments ?? []).flatMap((attachment) => {
    const html = HTML.safeParse(attachment);
    if (!html.success) return [];
    const anchors = [...html.data.content.matchAll(ANCHOR)].map(([, href = '', words = '']) => ({
      link: decodeEntities(href),
      label: plainWords(words),
    }));
    return anchors.filter(({ link }) => {
      const read = readChannelLink(link);
      return read.ok || !['no_link', 'not_teams'].includes(read.error);
    });
  });

/** Teams turns a pasted link into a name, and the plain text then has the name alone. */
const withLinksToPlaces = (activity: TeamsActivity, text: string): string =>
  linksToPlaces(activity).reduce(
    (said, { link, label }) => (label === '' || said.includes(link) ? said : said.replace(label, () => link)),
    text,
  );

/**
 * What the person wrote: the mention of the bot taken away, other people's mentions as their names,
 * HTML entities and invisible spaces as ordinary characters. Teams splits a mention of a name with a
 * space into several entities, so all of the bot's are removed, not only the first. A link to a place in Teams
 * stands where its name was shown.
 */
export const messageText = (activity: TeamsActivity): string =>
  withLinksToPlaces(activity, plainWords(withoutMentions(activity)));
