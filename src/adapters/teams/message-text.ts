import { z } from 'zod';
import { readChannelLink } from '../../domain/channel-link.js';
import type { TeamsActivity } from './teams-activity.js';

const MENTION = z.object({
  type: z.string().regex(/^mention$/i),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
});

/** Named characters that Teams writes; numbers are read as code points. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

const characterOf = (entity: string, name: string): string => {
  if (!name.startsWith('#')) return NAMED.get(name) ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
};

/** Reads each entity once, so that `&amp;lt;` becomes `&lt;` and not `<`. */
const decodeEntities = (text: string): string =>
  text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]+);/gi, characterOf);

const plain = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();

const botMentions = ({ entities, recipient }: TeamsActivity): string[] =>
  (entities ?? []).flatMap((entity) => {
    const mention = MENTION.safeParse(entity);
    return mention.success && mention.data.mentioned.id === recipient?.id ? [mention.data.text] : [];
  });

const withoutMentions = (activity: TeamsActivity): string =>
  botMentions(activity)
    .reduce((rest, mention) => rest.replaceAll(mention, ' '), activity.text ?? '')
    .replace(/<at(?:\s[^<>]*)?>([^<>]*)<\/at>/gi, (_tag, name: string) =>
      name === activity.recipient?.name ? ' ' : name,
    );

/** The message once more, with what the plain text leaves out. Longer ones are not read to the end. */
const HTML = z.object({
  contentType: z.literal('text/html'),
  content: z.string().transform((html) => html.slice(0, 30_000)),
});
const ANCHOR = /<a\s[^<>]*?\bhref="([^"<>]*)"[^<>]*>([^<]*)/gi;

/** Links that Teams shows as the name of the place they lead to. The address of any other page stays away. */
const linksToPlaces = ({ attachments }: TeamsActivity): { readonly link: string; readonly label: string }[] =>
  (attachments ?? []).flatMap((attachment) => {
    const html = HTML.safeParse(attachment);
    if (!html.success) return [];
    const anchors = [...html.data.content.matchAll(ANCHOR)].map(([, href = '', words = '']) => ({
      link: decodeEntities(href),
      label: plain(decodeEntities(words)),
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
  withLinksToPlaces(activity, plain(decodeEntities(withoutMentions(activity))));
