import { COLLECTION_NAMES } from '../../usecases/collections.js';
import type { LoggingBot } from './evaluated-bot.js';
import { comparable } from './shown-text.js';

/** As it stands in JSON, which writes quotation marks and line breaks its own way. */
const inJson = (text: string): string => comparable(JSON.stringify(text).slice(1, -1));

/** Where any of the strings stands: in what was shown, in the log, or in a collection of the store. */
export const tracesOf = async (
  { store, logged }: Pick<LoggingBot, 'store' | 'logged'>,
  strings: readonly string[],
  shown: string,
): Promise<readonly string[]> => {
  const stores = await Promise.all(
    COLLECTION_NAMES.map(async (name) => ({ name, json: JSON.stringify(await store.find(name)) })),
  );
  const places = [
    { name: 'what was shown', json: JSON.stringify(shown) },
    { name: 'the log', json: logged() },
    ...stores,
  ];
  return places.flatMap(({ name, json }) =>
    strings.some((one) => comparable(json).includes(inJson(one))) ? [name] : [],
  );
};
