import { z } from 'zod';
import { DATE_PRECISIONS } from '../../domain/fuzzy-date.js';
import { MUNICIPALITY_IDS } from '../../domain/municipality.js';

export const instant = z.iso.datetime();
export const date = z.iso.date();
export const time = z.string().regex(/^\d{2}:\d{2}$/);
export const week = z.string().regex(/^\d{4}-W\d{2}$/);
export const count = z.int().nonnegative();
export const hours = z.number().nonnegative();
export const municipality = z.enum(MUNICIPALITY_IDS);
export const text = z.string();

export const period = z.strictObject({
  precision: z.enum(DATE_PRECISIONS),
  from: date,
  to: date,
  time: time.exactOptional(),
});

/** Every record: the id begins with the year of creation, which names the file it lives in. */
export const identified = { id: z.string().regex(/^\d{4}-./), version: z.int().positive() };
