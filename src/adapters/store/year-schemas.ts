import { z } from 'zod';
import { AREAS, PILLARS } from '../../domain/enums.js';
import { count, identified, instant, text } from './schema-parts.js';

const year = z.int();

export const goals = z.strictObject({
  ...identified,
  year,
  label: text,
  area: z.enum(AREAS).exactOptional(),
  pillar: z.enum(PILLARS).exactOptional(),
});

export const closings = z.strictObject({ ...identified, year, closedBy: text, closedAt: instant });

export const imports = z.strictObject({
  ...identified,
  fileName: text,
  rows: count,
  importedBy: text,
  importedAt: instant,
  submissionId: text.exactOptional(),
  undone: z.strictObject({ at: instant, by: text }).exactOptional(),
});

export const preferences = z.strictObject({
  ...identified,
  personId: text,
  asksAboutPlanned: z.boolean(),
  warnsOfNetworks: z.boolean().exactOptional(),
  remindsOnFridays: z.boolean(),
});
