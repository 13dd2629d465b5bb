import { z } from 'zod';
import type { Incoming, Mention } from '../../conversation/turn.js';
import type { Connector } from './connector.js';
import { plainWords } from './plain-words.js';
import type { TeamsActivity } from './teams-activity.js';

const MENTION = z.object({
  type: z.string().regex(/^mention$/i),
  text: z.string().min(1),
  // It becomes a part of an address: of dots alone it would name another place, and half a character cannot stand there.
  mentioned: z.object({ id: z.string().regex(/^(?=.*[^.])\P{Cs}*$/su) }),
});

/** How a mention stands in the text; the group is the name. */
export const MENTION_TAG = /<at(?:\s[^<>]*)?>([^<>]*)<\/at>/gi;

interface Entity {
  readonly text: string;
  readonly id: string;
}

const entitiesOf = ({ entities }: TeamsActivity): Entity[] =>
  (entities ?? []).flatMap((entity) => {
    const { data } = MENTION.safeParse(entity);
    return data === undefined ? [] : [{ text: data.text, id: data.mentioned.id }];
  });

/** The bot's own mentions as they stand in the text. */
export const botMentions = (activity: TeamsActivity): string[] =>
  entitiesOf(activity).flatMap(({ text, id }) => (id === activity.recipient?.id ? [text] : []));

/** A stretch of the text that mentions somebody. */
interface Mentioned {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Each tag with the entity that says whose it is; entities come in the order of the tags. */
const mentionedIn = (text: string, entities: readonly Entity[]): Mentioned[] => {
  const left = [...entities];
  return [...text.matchAll(MENTION_TAG)].flatMap(({ 0: tag, index }) => {
    const at = left.findIndex((entity) => entity.text === tag);
    const [entity] = at === -1 ? [] : left.splice(at, 1);
    return entity === undefined ? [] : [{ id: entity.id, start: index, end: index + tag.length }];
  });
};

/** Teams splits a name at its spaces into several mentions of the same person. */
const joined = (text: string, parts: readonly Mentioned[]): Mentioned[] => {
  const whole: Mentioned[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    const goesOn = last?.id === part.id && plainWords(text.slice(last.end, part.start)) === '';
    if (last !== undefined && goesOn) whole.splice(-1, 1, { ...last, end: part.end });
    else whole.push(part);
  }
  return whole;
};

/** Everybody but the bot whom a message mentions, each once, with the name as the message's text has it. */
const mentionsOf = (activity: TeamsActivity, connector: Pick<Connector, 'member'>): Mention[] => {
  const text = activity.text ?? '';
  const people = joined(text, mentionedIn(text, entitiesOf(activity))).filter(
    ({ id }) => id !== activity.recipient?.id,
  );
  const each = [...new Map(people.toReversed().map((one) => [one.id, one])).values()].toReversed();
  return each.map(({ id, start, end }) => ({
    name: plainWords(text.slice(start, end).replace(MENTION_TAG, '$1')),
    identify: () => connector.member(activity, id),
  }));
};

/** A message together with whom it mentions; anything else as it is. */
export const withMentions = (
  activity: TeamsActivity,
  input: Incoming['input'],
  connector: Pick<Connector, 'member'>,
): Incoming['input'] => {
  if (input.kind !== 'text') return input;
  const mentions = mentionsOf(activity, connector);
  return mentions.length === 0 ? input : { ...input, mentions };
};
