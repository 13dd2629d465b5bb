import { z } from 'zod';
import type { RightName } from '../domain/rights.js';

/** A button as the templates of the week's course draw it; `data` holds the verb and the card's stamp too. */
export const digestButton = z.strictObject({
  title: z.string(),
  verb: z.string(),
  style: z.enum(['default', 'positive', 'destructive']),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type DigestButton = z.infer<typeof digestButton>;

/** What a button is before it stands on a card. */
export interface DigestChoice {
  readonly title: string;
  readonly verb: RightName;
  readonly style?: DigestButton['style'];
  readonly data: DigestButton['data'];
}

/** The choices as buttons of the card with the stamp. */
export const digestButtons = (stamp: string, choices: readonly DigestChoice[]): DigestButton[] =>
  choices.map(({ title, verb, style = 'default', data }) => ({
    title,
    verb,
    style,
    data: { verb, card: stamp, ...data },
  }));
