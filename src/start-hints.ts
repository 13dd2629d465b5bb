import type { Config } from './config.js';

/** What the bot can start without, but somebody would miss: said once, when it starts in production. */
export const startHints = (
  { FIRST_MANAGER, GRAPH_CLIENT_ID }: Config,
  { isRegistryEmpty }: { readonly isRegistryEmpty: boolean },
): readonly string[] => [
  ...(isRegistryEmpty && FIRST_MANAGER === undefined
    ? ['Ingen finns i registret, så ingen har någon roll. Ange FoU-chefen med FIRST_MANAGER och starta om.']
    : []),
  ...(GRAPH_CLIENT_ID === undefined
    ? [
        'Veckobreven kan inte läggas ut, för inställningarna för Microsoft Graph saknas (GRAPH_… i .env.example).',
      ]
    : []),
];
