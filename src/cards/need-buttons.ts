import { z } from 'zod';
import type { RightName } from '../domain/rights.js';
import type { Texts } from '../texts/index.js';

/** A button as the templates of needs draw it; `data` holds the verb and the card's stamp too. */
export const needButton = z.strictObject({
  title: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type NeedButton = z.infer<typeof needButton>;

/** A button of the card with the stamp. */
export const buttonFor =
  (stamp: string) =>
  (title: string, verb: RightName, data: NeedButton['data']): NeedButton => ({
    title,
    verb,
    data: { verb, card: stamp, ...data },
  });

interface Pages {
  readonly roundId: string;
  readonly page: number;
  readonly pages: number;
}

/** The ways to the pages before and after this one. */
export const pageButtons = (
  { needs: { list } }: Texts,
  stamp: string,
  verb: RightName,
  { roundId, page, pages }: Pages,
): NeedButton[] => {
  const button = buttonFor(stamp);
  return [
    ...(page > 1 ? [button(list.previous, verb, { roundId, page: page - 1 })] : []),
    ...(page < pages ? [button(list.next, verb, { roundId, page: page + 1 })] : []),
  ];
};

/** A button that writes for the person. */
export const sayButton = (stamp: string, title: string, text: string): NeedButton => ({
  title,
  verb: 'say',
  data: { verb: 'say', card: stamp, text },
});
