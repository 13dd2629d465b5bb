import type { Config } from './config.js';

/** Secrets that nobody will be warned of, because nothing says when they end. */
const withoutEnd = (config: Config): readonly string[] => {
  const hasOwn = config.MicrosoftAppPassword !== undefined || config.CertificateThumbprint !== undefined;
  return [
    ...(hasOwn && config.APP_SECRET_EXPIRES === undefined
      ? ['Ange APP_SECRET_EXPIRES, så varnar boten innan apphemligheten eller certifikatet går ut.']
      : []),
    ...(config.GRAPH_CLIENT_SECRET !== undefined && config.GRAPH_SECRET_EXPIRES === undefined
      ? ['Ange GRAPH_SECRET_EXPIRES, så varnar boten innan hemligheten för Microsoft Graph går ut.']
      : []),
  ];
};

/** What the bot can start without, but somebody would miss: said once, when it starts in production. */
export const startHints = (
  config: Config,
  { isRegistryEmpty }: { readonly isRegistryEmpty: boolean },
): readonly string[] => {
  const { FIRST_MANAGER, GRAPH_CLIENT_ID } = config;
  return [
    ...(isRegistryEmpty && FIRST_MANAGER === undefined
      ? ['Ingen finns i registret, så ingen har någon roll. Ange FoU-chefen med FIRST_MANAGER och starta om.']
      : []),
    ...(GRAPH_CLIENT_ID === undefined
      ? [
          'Veckobreven kan inte läggas ut, för inställningarna för Microsoft Graph saknas (GRAPH_… i .env.example).',
        ]
      : []),
    ...withoutEnd(config),
  ];
};
