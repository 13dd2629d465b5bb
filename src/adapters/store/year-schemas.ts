import { z } from 'zod';
import { REPORT_KINDS, REPORT_STRUCTURES, SECTION_KEYS } from '../../domain/annual-report.js';
import { AREAS, DOCUMENTATION_KINDS, PILLARS } from '../../domain/enums.js';
import { PUBLICATION_STATUSES } from '../../domain/publication.js';
import { STEERING_BODIES } from '../../domain/request-act.js';
import { EXACTNESSES } from '../../domain/year-figures.js';
import { count, date, identified, instant, municipality, period, text } from './schema-parts.js';

const year = z.int();

const fuzzyDate = z.strictObject({ text, period: period.exactOptional() });

export const goals = z.strictObject({
  ...identified,
  year,
  label: text,
  area: z.enum(AREAS).exactOptional(),
  pillar: z.enum(PILLARS).exactOptional(),
  resultGoalAreaId: text.exactOptional(),
  plannedWork: z
    .array(
      z.strictObject({
        id: text,
        label: text,
        responsibleIds: z.array(text),
        due: fuzzyDate.exactOptional(),
        doneAt: date.exactOptional(),
      }),
    )
    .exactOptional(),
  result: z
    .strictObject({
      percent: z.number().min(0).max(100).exactOptional(),
      text,
      deviationCause: text.exactOptional(),
      reservation: text.exactOptional(),
      statedBy: text,
      statedAt: instant,
    })
    .exactOptional(),
  submissionId: text.exactOptional(),
});

export const goalareas = z.strictObject({
  ...identified,
  label: text,
  fromYear: year,
  toYear: year.exactOptional(),
  submissionId: text.exactOptional(),
});

export const publications = z.strictObject({
  ...identified,
  title: text,
  kind: z.enum(DOCUMENTATION_KINDS),
  status: z.enum(PUBLICATION_STATUSES),
  year,
  date: fuzzyDate.exactOptional(),
  postponedFrom: z.strictObject({ year, date: fuzzyDate.exactOptional() }).exactOptional(),
  authors: z.array(text),
  municipalities: z.array(municipality),
  partners: z.array(text),
  area: z.enum(AREAS).exactOptional(),
  pillar: z.enum(PILLARS).exactOptional(),
  url: text.exactOptional(),
  mark: text.exactOptional(),
  enteredBy: text,
  submissionId: text.exactOptional(),
});

export const yearfigures = z.strictObject({
  ...identified,
  year,
  budget: z.array(
    z.strictObject({
      label: text,
      outcomeBefore: z.number().exactOptional(),
      outcome: z.number().exactOptional(),
      budget: z.number().exactOptional(),
    }),
  ),
  staffing: z.array(
    z.strictObject({
      label: text,
      percent: z.number().nonnegative().exactOptional(),
      permanentPercent: z.number().nonnegative().exactOptional(),
      note: text.exactOptional(),
      isBeyondBudget: z.literal(true).exactOptional(),
    }),
  ),
  indicators: z.array(z.strictObject({ label: text, value: z.number(), exactness: z.enum(EXACTNESSES) })),
});

const reportFields = {
  ...identified,
  key: text,
  kind: z.enum(REPORT_KINDS),
  year,
  structure: z.enum(REPORT_STRUCTURES),
  sections: z.array(
    z.strictObject({
      key: z.enum(SECTION_KEYS),
      text,
      editedBy: text,
      editedAt: instant,
      version: count.exactOptional(),
    }),
  ),
};

const keptFile = z.strictObject({ id: text, name: text });

export const reports = z.discriminatedUnion('state', [
  z.strictObject({ ...reportFields, state: z.literal('draft') }),
  z.strictObject({
    ...reportFields,
    state: z.literal('approved'),
    approval: z.strictObject({
      body: z.enum(STEERING_BODIES),
      date,
      minutesRef: text,
      recordedBy: text,
      recordedAt: instant,
      files: z.strictObject({ document: keptFile, workbook: keptFile }).exactOptional(),
    }),
  }),
]);

export const closings = z.strictObject({ ...identified, year, closedBy: text, closedAt: instant });

export const imports = z.strictObject({
  ...identified,
  fileName: text,
  rows: count,
  importedBy: text,
  importedAt: instant,
  planYear: year.exactOptional(),
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
