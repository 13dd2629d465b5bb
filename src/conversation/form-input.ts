import { z } from 'zod';
import { daysOfWeek } from '../domain/calendar.js';
import { isMunicipalityId } from '../domain/municipality.js';
import { visibleText } from '../domain/visible-text.js';
import type { Ids } from '../usecases/ports.js';

/** What a press brought, before it is parsed. */
type Raw = Readonly<Record<string, unknown>>;

/** Inputs come as text, some clients send numbers and booleans, and an input left alone may be missing. */
export const inputText = z.union([z.string(), z.number(), z.boolean()]).transform(String).default('');

/** A text for each of the fields, as a form sends them or a client sends along with a button that does not read them. */
export const inputsFor = <const Field extends string>(fields: readonly Field[]) =>
  // Object.fromEntries forgets its keys; they are those of the list.
  Object.fromEntries(fields.map((field) => [field, inputText])) as Record<Field, typeof inputText>;

/** A choice; empty when none was made. */
export const oneOf = <const Value extends string>(values: readonly Value[]) =>
  z.union([z.enum(values), z.literal('')]).default('');

export const toggle = inputText.refine((value) => ['true', 'false', ''].includes(value));

/** The ids of a list that the client joined with commas, each once. */
export const idsIn = (list: string): string[] =>
  [...new Set(list.split(',').map((id) => id.trim()))].filter((id) => id !== '');

export const municipalityList = inputText.refine((list) => idsIn(list).every(isMunicipalityId));

/** An ISO week that there is, as a card's button holds it. */
export const isoWeek = z.string().refine((written) => daysOfWeek(written) !== undefined);

/** Minted when the form was drawn. */
export const submissionId = z.string().min(1).max(100);

/** The same submission as before, so that a press which did get through is not sent once more. */
export const submissionIn = (raw: Raw, ids: Ids): string =>
  submissionId.safeParse(raw['submissionId']).data ?? ids.short();

/** What stood in the inputs, also of a press that could not be taken, so that nothing typed is lost. */
export const valuesIn = <Field extends string>(
  raw: Raw,
  empty: Readonly<Record<Field, string>>,
): Record<Field, string> => {
  // Object.entries and Object.fromEntries forget the keys; they are those of `empty`.
  const entries = Object.entries(empty) as [Field, string][];
  return Object.fromEntries(
    entries.map(([field, untouched]) => [
      field,
      inputText.safeParse(raw[field] ?? untouched).data ?? untouched,
    ]),
  ) as Record<Field, string>;
};

/** The part of an object whose values are there; exact optional properties take no undefined. */
export const stated = <T extends object>(part: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  // Object.fromEntries forgets the keys and types that the filter has just kept.
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** What a person wrote, without what nobody sees of it: two that look the same are the same, in a file too. */
export const seenText = (text: string): string => visibleText(text.normalize('NFC')).trim();

/** The same on one line. */
export const seenLine = (text: string): string => seenText(text).replace(/\s+/g, ' ');

/** What was written, without the spaces around it; undefined when nothing was. */
export const written = (text: string): string | undefined => text.trim() || undefined;
