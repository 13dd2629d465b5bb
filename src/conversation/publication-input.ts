import { z } from 'zod';
import { NOT_STATED } from '../cards/form-choices.js';
import type { PublicationField, PublicationFormValues } from '../cards/publication-form.js';
import type { IsoDate } from '../domain/calendar.js';
import { AREAS, DOCUMENTATION_KINDS, PILLARS } from '../domain/enums.js';
import { inOwnerOrder, isMunicipalityId } from '../domain/municipality.js';
import { PUBLICATION_STATUSES, type Publication, type PublicationDetails } from '../domain/publication.js';
import { namesApart } from '../language/names-apart.js';
import { timeInYear } from '../language/publication-time.js';
import {
  idsIn,
  inputText,
  municipalityList,
  oneOf,
  seenLine,
  seenText,
  stated,
  toggle,
  written,
} from './form-input.js';

/** What the form submits. A new publication has an empty id and version 0. */
export const publicationInput = z.strictObject({
  title: inputText,
  kind: z.enum(DOCUMENTATION_KINDS),
  status: z.enum(PUBLICATION_STATUSES),
  year: inputText,
  date: inputText,
  url: inputText,
  authors: inputText,
  partners: inputText,
  municipalities: municipalityList,
  area: oneOf([NOT_STATED, ...AREAS]),
  pillar: oneOf([NOT_STATED, ...PILLARS]),
  isRemoved: toggle,
  submissionId: z.string().min(1).max(100),
  publicationId: z.string().max(100),
  expectedVersion: z.coerce.number().int(),
} satisfies Record<PublicationField | 'submissionId' | 'publicationId' | 'expectedVersion', z.ZodType>);
export type PublicationInput = z.infer<typeof publicationInput>;

/** The details behind the inputs; a year that is no number is out of every range. */
export const publicationDetailsIn = (input: PublicationInput, today: IsoDate): PublicationDetails => {
  const year = /^\d{4}$/.test(input.year.trim()) ? Number(input.year) : 0;
  const time = written(seenLine(input.date));
  return {
    title: seenLine(input.title),
    kind: input.kind,
    status: input.status,
    year,
    authors: namesApart(seenText(input.authors)),
    partners: namesApart(seenText(input.partners)),
    municipalities: inOwnerOrder(idsIn(input.municipalities).filter(isMunicipalityId)),
    ...stated({
      date: time === undefined ? undefined : timeInYear(time, year, today),
      area: AREAS.find((area) => area === input.area),
      pillar: PILLARS.find((pillar) => pillar === input.pillar),
      url: written(input.url),
    }),
  };
};

/** What the inputs hold for a publication that is in the register; {@link publicationDetailsIn} is the way back. */
export const publicationValuesOf = (publication: Publication): PublicationFormValues => ({
  title: publication.title,
  kind: publication.kind,
  status: publication.status,
  year: String(publication.year),
  date: publication.date?.text ?? '',
  url: publication.url ?? '',
  authors: publication.authors.join('; '),
  partners: publication.partners.join('; '),
  municipalities: publication.municipalities.join(','),
  area: publication.area ?? NOT_STATED,
  pillar: publication.pillar ?? NOT_STATED,
  isRemoved: 'false',
});
