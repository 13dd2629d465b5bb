import type { Config } from './config.js';
import {
  NO_APP_END_SENTENCE,
  NO_GRAPH_END_SENTENCE,
  NO_GRAPH_SENTENCE,
  NOBODY_SENTENCE,
} from './stop-sentences.js';

/** Secrets that nobody will be warned of, because nothing says when they end. */
const withoutEnd = (config: Config): readonly string[] => {
  const hasOwn = config.MicrosoftAppPassword !== undefined || config.CertificateThumbprint !== undefined;
  return [
    ...(hasOwn && config.APP_SECRET_EXPIRES === undefined ? [NO_APP_END_SENTENCE] : []),
    ...(config.GRAPH_CLIENT_SECRET !== undefined && config.GRAPH_SECRET_EXPIRES === undefined
      ? [NO_GRAPH_END_SENTENCE]
      : []),
  ];
};

/** What the bot can start without, but somebody would miss: said once, when it starts in production. */
export const startHints = (
  config: Config,
  { isRegistryEmpty }: { readonly isRegistryEmpty: boolean },
): readonly string[] => [
  ...(isRegistryEmpty && config.FIRST_MANAGER === undefined ? [NOBODY_SENTENCE] : []),
  ...(config.GRAPH_CLIENT_ID === undefined ? [NO_GRAPH_SENTENCE] : []),
  ...withoutEnd(config),
];
