import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  steps: word,
  codeLabel: word,
  /** As Microsoft made it. */
  code: userText,
  valid: word,
  which: word,
  told: word,
  open: word,
  address: word,
  refused: word,
  refusedText: word,
});

/** The code that the service account is signed in with, and where to write it. */
export const signInCodeCard = defineCard('sign-in-code', 1, model);

export const signInCodeView = (
  { signIn: { code: words } }: Texts,
  { address, code, minutes }: { readonly address: string; readonly code: string; readonly minutes: number },
): z.infer<typeof model> => ({
  summary: words.title,
  title: words.title,
  steps: words.steps,
  codeLabel: words.code,
  code,
  valid: words.valid(minutes),
  which: words.which,
  told: words.told,
  open: words.open,
  address,
  refused: words.refused.title,
  refusedText: words.refused.text,
});
