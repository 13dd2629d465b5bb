import { z } from 'zod';
import { REPORT_KINDS, REPORT_STRUCTURES, SECTION_KEYS } from '../domain/annual-report.js';
import { STEERING_BODIES } from '../domain/request-act.js';
import { inputText, oneOf } from './form-input.js';

/** Which report a button is about. */
export const ofReport = {
  kind: z.enum(REPORT_KINDS),
  year: z.coerce.number().int().min(2000).max(2100),
  structure: z.enum(REPORT_STRUCTURES),
};
const reportIdentity = z.strictObject(ofReport);

/** The same of a press that could not be taken, by what the card's own data says; undefined when it says nothing. */
export const reportIn = (raw: Readonly<Record<string, unknown>>) =>
  reportIdentity.safeParse({ kind: raw['kind'], year: raw['year'], structure: raw['structure'] }).data;

/** The version that a form has shown; 0 when there was none. */
export const seenVersion = z.coerce.number().int().min(0);

export const sectionKey = z.enum(SECTION_KEYS);

/** The card's own choice of a section, which its other buttons send along on some clients and do not read. */
export const chosenSection = oneOf(SECTION_KEYS);

export const sectionInput = z.strictObject({
  ...ofReport,
  section: sectionKey,
  expectedVersion: seenVersion,
  text: inputText,
});

export const approvalInput = z.strictObject({
  ...ofReport,
  expectedVersion: seenVersion,
  body: oneOf(STEERING_BODIES),
  date: inputText,
  minutesRef: inputText,
});
