/** How a decline and a refusal begin; others score by these words, so they stand here and not among the texts. */
const DECLINES = /^(?:Jag hittar inget svar|I can't find an answer)/;
const REFUSES = /^(?:Det kan jag inte svara på|I can't answer that)/;

/** Whether what was shown is a refusal: of a personal identity number, say (design section 6). */
export const refuses = (shown: string): boolean => REFUSES.test(shown);

/** Whether what was shown is a decline or a refusal (design section 6). */
export const saysNo = (shown: string): boolean => DECLINES.test(shown) || refuses(shown);

/** Lower case, with no-break spaces and runs of white space as one blank (domain-model section 9). */
export const comparable = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
