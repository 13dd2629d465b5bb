import type { Reply } from '../../conversation/reply.js';
import type { Activity } from '../../domain/activity.js';
import { type Draft, SPEAKER } from './draft.js';
import { draftOfActivity } from './draft-of-activity.js';
import { draftOfForm } from './draft-of-form.js';
import type { LoggingBot } from './evaluated-bot.js';

/** One message may become several records: `<source key>`, `<source key> 2`, `<source key> 3` … */
const placeIn = (sourceKey: string, { sourceKey: key = '' }: Activity): number | undefined => {
  if (key === sourceKey) return 1;
  return key.startsWith(`${sourceKey} `) ? Number(key.slice(sourceKey.length)) : undefined;
};

const savedIn = (activities: readonly Activity[], sourceKey: string): readonly Activity[] =>
  activities
    .flatMap((activity) => {
      const place = placeIn(sourceKey, activity);
      return place === undefined ? [] : [{ activity, place }];
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ activity }) => activity);

/** What a message came to: first the activities that were saved, then what the forms of the reply hold. */
export const draftsOfTurn = async (
  { store, speakerId, today }: LoggingBot,
  sourceKey: string,
  { messages }: Reply,
): Promise<readonly Draft[]> => {
  const names = new Map((await store.find('people')).map(({ id, displayName }) => [id, displayName]));
  const nameOf = (id: string): string => (id === speakerId ? SPEAKER : (names.get(id) ?? id));
  const saved = savedIn(await store.find('activities'), sourceKey);
  return [
    ...saved.map((activity) => draftOfActivity(activity, today, nameOf)),
    ...messages
      .flatMap(({ cards = [] }) => cards)
      .flatMap(({ content }) => draftOfForm(content, today, nameOf) ?? []),
  ];
};
