/** Signs that Markdown or HTML could read something into. */
const MARKUP = /[\\`*_~[\]<>|#]/g;

/**
 * What people wrote as the title of a choice, on one line and at most `length` characters long. No TextRun
 * can stand there, and clients draw the titles of checkboxes as Markdown, so its signs are left out.
 */
export const choiceTitle = (written: string, length: number): string => {
  const characters = [...written.replace(MARKUP, '').replace(/\s+/g, ' ').trim()];
  return characters.length <= length
    ? characters.join('')
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
};
