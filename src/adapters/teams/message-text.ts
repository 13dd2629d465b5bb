import { z } from 'zod';
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

/**
 * What the person wrote: the mention of the bot taken away, other people's mentions as their names,
 * HTML entities and invisible spaces as ordinary characters. Teams splits a mention of a name with a
 * space into several entities, so all of the bot's are removed, not only the first.
 */
export const messageText = (activity: TeamsActivity): string =>
  decodeEntities(withoutMentions(activity))
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
