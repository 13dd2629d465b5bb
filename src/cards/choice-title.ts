import { clipped } from './clipped.js';

/** Signs that Markdown or HTML could read something into. */
const MARKUP = /[\\`*_~[\]<>|#]/g;

/**
 * What people wrote as the title of a choice, on one line and at most `length` characters long. No TextRun
 * can stand there, and clients draw the titles of checkboxes as Markdown, so its signs are left out.
 */
export const choiceTitle = (written: string, length: number): string =>
  clipped(written.replace(MARKUP, ''), length);
