import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const model = z.strictObject({
  summary: z.string(),
  who: userText,
  tryThis: z.string(),
  tries: z.array(z.strictObject({ text: z.string() })),
});

/** Local mode only: who one is now and what to try; a press says it as if written. */
export const roleCard = defineCard('role', 1, model);

export const roleView = (
  { roleSwitch }: Texts,
  who: string,
  tries: readonly string[],
): z.infer<typeof model> => ({
  summary: who,
  who,
  tryThis: roleSwitch.tryThis,
  tries: tries.map((text) => ({ text })),
});
