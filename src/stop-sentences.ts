/** What the program says when it does not start or ends by itself, besides what the store says. docs/drift.md explains it. */

type Filled = string | number;

export const SETTINGS_SENTENCE = 'Något är fel i inställningarna. Rätta det här och försök igen:';

export const unknownCommandSentence = (command: Filled): string =>
  `Okänt kommando: ${command}. Skriv npm run local, backup, chat, digest, eval, graph:login, package, report, restore eller rights.`;

export const portTakenSentence = (port: Filled): string =>
  `Port ${port} är upptagen. Stäng det som använder den, eller välj en annan med PORT.`;

/** `code` is the system's, such as EACCES. */
export const cannotListenSentence = (code: Filled): string =>
  `Boten kan inte lyssna där den ska (${code}). Ändra HOST eller PORT.`;

/** `what` is the error's type and code, never its words. */
export const stoppedSentence = (what: Filled): string =>
  `Boten stannade av ett fel som ingen hade räknat med (${what}).`;

export const metricsPortTakenSentence = (port: Filled): string =>
  `Port ${port} för mätvärden är upptagen eller får inte användas. Välj en annan med METRICS_PORT, eller stäng av dem med METRICS_PORT=0.`;

export const NOBODY_SENTENCE =
  'Ingen finns i registret, så ingen har någon roll. Ange FoU-chefen med FIRST_MANAGER och starta om.';

export const NO_GRAPH_SENTENCE =
  'Veckobreven kan inte läggas ut, för inställningarna för Microsoft Graph saknas (GRAPH_… i .env.example).';

export const NO_APP_END_SENTENCE =
  'Ange APP_SECRET_EXPIRES, så varnar boten innan apphemligheten eller certifikatet går ut.';

export const NO_GRAPH_END_SENTENCE =
  'Ange GRAPH_SECRET_EXPIRES, så varnar boten innan hemligheten för Microsoft Graph går ut.';
