import { type IsoDate, yearOf } from './calendar.js';
import { isHttpsLink } from './https-link.js';
import type { PublicationDetails } from './publication.js';
import { isYearWithinReach } from './year-within-reach.js';

export const MAX_PUBLICATION_TITLE = 300;
/** Of an author, a partner, a time or a mark. */
export const MAX_PUBLICATION_TEXT = 120;
const MAX_NAMES = 20;

type Check = (details: PublicationDetails, today: IsoDate) => boolean;

const namesOf = ({ authors, partners }: PublicationDetails): readonly string[] => [...authors, ...partners];

/** True = the problem is there. The order is the order in which a person is told. */
const CHECKS = {
  title_missing: ({ title }) => title.trim() === '',
  title_too_long: ({ title }) => title.length > MAX_PUBLICATION_TITLE,
  year_out_of_range: ({ year, postponedFrom }, today) =>
    !isYearWithinReach(year, today) ||
    (postponedFrom !== undefined && !isYearWithinReach(postponedFrom.year, today)),
  date_outside_year: ({ year, date }) =>
    date?.period !== undefined && (yearOf(date.period.from) > year || yearOf(date.period.to) < year),
  published_ahead: ({ status, year, date }, today) =>
    status === 'published' && (year > yearOf(today) || (date?.period?.from ?? today) > today),
  postponed_to_earlier: ({ status, year, postponedFrom }) =>
    status === 'postponed' && postponedFrom !== undefined && year < postponedFrom.year,
  postponed_to_same: ({ status, year, date, postponedFrom }) =>
    status === 'postponed' && year === postponedFrom?.year && date?.text === postponedFrom.date?.text,
  too_many_names: ({ authors, partners }) => Math.max(authors.length, partners.length) > MAX_NAMES,
  text_too_long: (details) =>
    [...namesOf(details), details.date?.text ?? '', details.mark ?? ''].some(
      (text) => text.length > MAX_PUBLICATION_TEXT,
    ),
  link_not_https: ({ url }) => url !== undefined && !isHttpsLink(url),
} as const satisfies Readonly<Record<string, Check>>;

export type PublicationProblem = keyof typeof CHECKS;

// Object.keys forgets what the keys are.
export const PUBLICATION_PROBLEMS = Object.keys(CHECKS) as readonly PublicationProblem[];

/** All that must be mended before the publication can be saved; empty = it can be. */
export const publicationProblems = (
  details: PublicationDetails,
  today: IsoDate,
): readonly PublicationProblem[] => PUBLICATION_PROBLEMS.filter((problem) => CHECKS[problem](details, today));

/** Everything that people have written in a publication (I27). */
export const writtenInPublication = (details: PublicationDetails): readonly string[] => [
  details.title,
  ...namesOf(details),
  details.date?.text ?? '',
  details.postponedFrom?.date?.text ?? '',
  details.url ?? '',
  details.mark ?? '',
];
