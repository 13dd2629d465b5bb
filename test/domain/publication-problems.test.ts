import { describe, expect, it } from 'vitest';
import {
  inPublicationOrder,
  type PublicationDetails,
  publicationDetailsOf,
  restated,
} from '../../src/domain/publication.js';
import {
  PUBLICATION_PROBLEMS,
  type PublicationProblem,
  publicationProblems,
} from '../../src/domain/publication-problems.js';
import { aPublication } from '../support/year-builders.js';

const TODAY = '2026-11-18';
const sound = publicationDetailsOf(aPublication('a'));
const spring = { precision: 'season', from: '2026-01-01', to: '2026-06-30' } as const;

const WRONG: Readonly<Record<PublicationProblem, Partial<PublicationDetails>>> = {
  title_missing: { title: ' ' },
  title_too_long: { title: 'x'.repeat(301) },
  year_out_of_range: { year: 2032 },
  date_outside_year: { date: { text: 'våren 2026', period: spring }, year: 2027 },
  published_ahead: { status: 'published', year: 2027 },
  postponed_to_earlier: { status: 'postponed', postponedFrom: { year: 2027 } },
  postponed_to_same: {
    status: 'postponed',
    date: { text: 'våren 2026', period: spring },
    postponedFrom: { year: 2026, date: { text: 'våren 2026', period: spring } },
  },
  too_many_names: { authors: Array.from({ length: 21 }, (_, n) => `F${n}`) },
  text_too_long: { partners: ['x'.repeat(121)] },
  link_not_https: { url: 'javascript:alert(1)' },
};

describe('what is wrong with a publication', () => {
  it.each(PUBLICATION_PROBLEMS)('%s', (problem) => {
    expect(publicationProblems({ ...sound, ...WRONG[problem] }, TODAY)).toEqual([problem]);
  });

  it('is nothing for one that is sound, published this year with or without its day', () => {
    expect(publicationProblems(sound, TODAY)).toEqual([]);
    const published = {
      ...sound,
      status: 'published',
      date: { text: 'våren 2026', period: spring },
    } as const;
    expect(publicationProblems(published, TODAY)).toEqual([]);
  });

  it.each(['published', 'ongoing'] as const)(
    'is nothing for one that is %s sooner than it was postponed to',
    (status) => {
      const date = { text: 'våren 2026', period: spring };
      const [asPlanned, sooner] = [{ year: 2026, date }, { year: 2027 }];
      for (const postponedFrom of [asPlanned, sooner]) {
        expect(publicationProblems({ ...sound, status, date, postponedFrom }, TODAY)).toEqual([]);
      }
    },
  );
});

describe('a postponed publication', () => {
  const planned = { ...sound, year: 2023, date: { text: '2023' } };
  const to = (year: number, before: PublicationDetails = planned): PublicationDetails =>
    restated(before, { ...sound, status: 'postponed', year });

  it('keeps what was planned before (002:133-134)', () => {
    expect(to(2024)).toMatchObject({ year: 2024, postponedFrom: { year: 2023, date: { text: '2023' } } });
  });

  it('keeps what was planned last when it is postponed to a later year again', () => {
    expect(to(2025, to(2024)).postponedFrom).toEqual({ year: 2024 });
  });

  it('keeps it too when the new time is only put more exactly, or it comes out', () => {
    const moved = to(2024);
    expect(to(2024, moved).postponedFrom).toEqual(moved.postponedFrom);
    expect(restated(moved, { ...moved, status: 'published' }).postponedFrom).toEqual(moved.postponedFrom);
  });

  it('keeps a mark that the form does not show', () => {
    expect(restated({ ...planned, mark: '*' }, sound).mark).toBe('*');
  });
});

it('lists what is published first and what is postponed last, by time and then by title', () => {
  const date = { text: 'våren 2026', period: spring };
  const all = [
    aPublication('d', { status: 'postponed' }),
    aPublication('c', { title: 'Ö' }),
    aPublication('b', { title: 'Å' }),
    aPublication('e', { title: 'Z', date }),
    aPublication('a', { status: 'published' }),
  ];
  expect(inPublicationOrder(all).map(({ id }) => id.at(-1))).toEqual(['a', 'e', 'b', 'c', 'd']);
});
