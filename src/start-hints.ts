import type { Config } from './config.js';
import { NO_GRAPH_SENTENCE, NOBODY_SENTENCE } from './stop-sentences.js';

/** What the bot can start without, but somebody would miss: said once, when it starts in production. */
export const startHints = (
  { FIRST_MANAGER, GRAPH_CLIENT_ID }: Config,
  { isRegistryEmpty }: { readonly isRegistryEmpty: boolean },
): readonly string[] => [
  ...(isRegistryEmpty && FIRST_MANAGER === undefined ? [NOBODY_SENTENCE] : []),
  ...(GRAPH_CLIENT_ID === undefined ? [NO_GRAPH_SENTENCE] : []),
];
