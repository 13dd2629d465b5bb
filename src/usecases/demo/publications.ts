import { type IsoInstant, localDate, type TimeZone, yearOf } from '../../domain/calendar.js';
import type { FuzzyDate } from '../../domain/fuzzy-date.js';
import type { Publication } from '../../domain/publication.js';
import { DEMO_STAFF_IDS } from './people.js';

type PublicationIdea = Pick<Publication, 'title' | 'kind' | 'status'> &
  Partial<Pick<Publication, 'date' | 'postponedFrom' | 'area' | 'municipalities' | 'partners' | 'url'>> & {
    /** Counted from this year. */
    readonly years: number;
  };

const spring = (year: number): FuzzyDate => ({
  text: `våren ${year}`,
  period: { precision: 'season', from: `${year}-01-01`, to: `${year}-06-30` },
});
const autumn = (year: number): FuzzyDate => ({
  text: `hösten ${year}`,
  period: { precision: 'season', from: `${year}-08-01`, to: `${year}-12-31` },
});

/** Titles and subjects are invented; the source documents have none of these. */
const ideas = (year: number): readonly PublicationIdea[] => [
  {
    title: 'Demorapport: vägar in i boendestöd',
    kind: 'report',
    status: 'published',
    years: -1,
    date: spring(year - 1),
    area: 'addiction_social_psychiatry',
    municipalities: ['jarfalla', 'solna'],
    url: 'https://example.org/demorapport-boendestod',
  },
  {
    title: 'Demoartikel: att följa upp tillsammans',
    kind: 'article',
    status: 'published',
    years: -1,
    area: 'general',
    partners: ['Demohögskolan'],
  },
  {
    title: 'Demorapport: föräldrastöd på distans',
    kind: 'report',
    status: 'postponed',
    years: 0,
    date: spring(year),
    postponedFrom: { year: year - 1, date: autumn(year - 1) },
    area: 'children_youth_family',
    municipalities: ['ekero'],
  },
  {
    title: 'Demokartläggning: unga utan egen inkomst',
    kind: 'mapping',
    status: 'ongoing',
    years: 0,
    area: 'income_support_labour',
    municipalities: ['sigtuna', 'upplands_vasby'],
  },
  {
    title: 'Demo-PM: begripliga beslut',
    kind: 'memo',
    status: 'planned',
    years: 1,
    date: spring(year + 1),
    area: 'general',
  },
];

/** Invented publications of last year, this year and the next. */
export const demoPublications = (now: IsoInstant, zone: TimeZone): Publication[] => {
  const thisYear = yearOf(localDate(now, zone));
  return ideas(thisYear).map(({ years, ...idea }, index) => ({
    municipalities: [],
    partners: [],
    ...idea,
    id: `${thisYear}-demo-publication-${index + 1}`,
    version: 1,
    year: thisYear + years,
    authors: ['Anna Demo'],
    pillar: 'produce',
    enteredBy: DEMO_STAFF_IDS[0] ?? '',
  }));
};
