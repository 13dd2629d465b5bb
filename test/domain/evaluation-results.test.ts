import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evaluation, EvaluationCounts } from '../../src/domain/evaluation.js';
import { addedCounts, countsOf, isGrade, NO_ANSWERS } from '../../src/domain/evaluation-answer.js';
import { gradeMean, percentOf, resultOf, resultsOf } from '../../src/domain/evaluation-results.js';
import { textsIn } from '../../src/texts/index.js';
import { anEvaluation } from '../support/coming-builders.js';

/** Counts of grades from 1 to 10 out of a few of them. */
const grades = (given: Readonly<Record<number, number>>): readonly number[] =>
  Array.from({ length: 10 }, (_, index) => given[index + 1] ?? 0);
const influenced = (answers: number, yes: number, partly: number): EvaluationCounts => ({
  ...NO_ANSWERS,
  influence: { yes, partly, no: answers - yes - partly },
});
/** `useful` of them fully or largely, in any parts. */
const found = (answers: number, useful: number, partly: number): EvaluationCounts => ({
  ...NO_ANSWERS,
  useful: {
    fully: Math.floor(useful / 2),
    largely: Math.ceil(useful / 2),
    partly,
    slightly: answers - useful - partly,
    not_at_all: 0,
  },
});
const closed = (counts: EvaluationCounts, answers: number, overrides: Partial<Evaluation> = {}): Evaluation =>
  anEvaluation(
    { id: '2026-event-a' },
    { counts, answers, closedAt: '2026-12-20T02:00:00.000Z', ...overrides },
  );

/** Smallest counts that give what was published (domain-model section 4). */
const INFLUENCE = [
  ['Förebygga nyrekrytering', '002:193-202', 22, 10, 9, { yesOrPartly: 86, yes: 45, partly: 41 }],
  ['ifous skolnärvaro', '002:204-207', 94, 13, 56, { yesOrPartly: 73, yes: 14, partly: 60 }],
  ['Hembesöksprogrammet', '002:268-287', 11, 8, 3, { yesOrPartly: 100, yes: 73, partly: 27 }],
] as const;
const USEFUL = [
  ['Skyddat boende-reformen', '002:230-246', 35, 24, 7, { useful: 69, partly: 20 }],
  ['Heder i förskolan', '002:224-228', 11, 7, 3, { useful: 64, partly: 27 }],
  ['Våldsbejakande extremism', '002:217-222', 17, 7, 8, { useful: 41, partly: 47 }],
  ['Hembesöksprogrammet', '002:268-287', 11, 11, 0, { useful: 100, partly: 0 }],
] as const;
/** Made for the test: no document says how many answered. */
const GRADES = [
  ['Våldsbejakande extremism', { 5: 2, 6: 3, 7: 4, 8: 4, 9: 4 }, '7,3'],
  ['Heder i förskolan', { 6: 1, 7: 2, 8: 5, 9: 2, 10: 1 }, '8,0'],
  ['Skyddat boende-reformen', { 6: 5, 7: 10, 8: 12, 9: 6, 10: 2 }, '7,7'],
  ['Hembesöksprogrammet', { 7: 1, 8: 4, 9: 4, 10: 2 }, '8,6'],
] as const;

describe('what was published', () => {
  it.each(INFLUENCE)(
    'I15: %s (%s) comes from the counts',
    (_name, _source, answers, yes, partly, published) => {
      expect(resultOf('influence', influenced(answers, yes, partly), 5)).toMatchObject({
        answers,
        ...published,
      });
    },
  );

  it('I15: 73 % is not the sum of its parts, 14 and 60', () => {
    const result = resultOf('influence', influenced(94, 13, 56), 5);
    if (result === 'too_few') throw new Error('94 answers are enough');
    expect(result.yes + result.partly).toBe(74);
    expect(result.yesOrPartly).toBe(73);
  });

  it.each(USEFUL)(
    'I15: %s (%s) comes from the counts',
    (_name, _source, answers, useful, partly, published) => {
      expect(resultOf('useful', found(answers, useful, partly), 5)).toMatchObject({ answers, ...published });
    },
  );

  it.each(GRADES)('the grade of %s is a mean with one decimal', (_name, given, published) => {
    expect(textsIn('sv').formats.oneDecimal(gradeMean(grades(given)))).toBe(published);
  });

  it('is written with a hard space before the sign', () => {
    expect(textsIn('sv').formats.percent(86)).toBe('86\u00a0%');
    expect(textsIn('en').formats.percent(86)).toBe('86%');
  });
});

describe('percentages and means', () => {
  const counted = fc
    .integer({ min: 1, max: 100_000 })
    .chain((answers) =>
      fc.record({ answers: fc.constant(answers), count: fc.integer({ min: 0, max: answers }) }),
    );

  it('are rounded half up, whatever the counts', () => {
    fc.assert(
      fc.property(counted, ({ count, answers }) => {
        // p = floor(x + 1/2) says the same as p - 1/2 <= x < p + 1/2, in whole numbers.
        const percent = percentOf(count, answers);
        const doubled = 200 * count;
        expect((2 * percent - 1) * answers <= doubled && doubled < (2 * percent + 1) * answers).toBe(true);
      }),
    );
  });

  it('I15: a combined percentage is at most one from the sum of its parts, and never below either', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (yes, partly, no) => {
        const answers = yes + partly + no;
        fc.pre(answers >= 5);
        const result = resultOf('influence', influenced(answers, yes, partly), 5);
        if (result === 'too_few') throw new Error('five are enough');
        expect(Math.abs(result.yesOrPartly - result.yes - result.partly)).toBeLessThanOrEqual(1);
        expect(result.yesOrPartly).toBeGreaterThanOrEqual(Math.max(result.yes, result.partly));
        expect(result.yesOrPartly).toBe(percentOf(yes + partly, answers));
      }),
    );
  });

  it('I16: a mean lies within the grades that were given, and has one decimal', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 200 }), (given) => {
        const counts = given.reduce<EvaluationCounts>(
          (sum, grade) => addedCounts(sum, countsOf({ grade })),
          NO_ANSWERS,
        );
        const mean = gradeMean(counts.grade);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...given));
        expect(mean).toBeLessThanOrEqual(Math.max(...given));
        expect(
          Number.isInteger(Math.round(mean * 10)) && Math.abs(mean * 10 - Math.round(mean * 10)) < 1e-9,
        ).toBe(true);
        expect(Math.abs(mean - given.reduce((sum, grade) => sum + grade, 0) / given.length)).toBeLessThan(
          0.0501,
        );
      }),
    );
  });

  it.each([0, 11, -1, 7.5, Number.NaN])('I16: %s is no grade and counts as none', (grade) => {
    expect(isGrade(grade)).toBe(false);
    expect(countsOf({ grade })).toEqual(NO_ANSWERS);
  });
});

describe('what may be shown', () => {
  const four = closed(influenced(4, 4, 0), 4, { questions: ['influence'] });

  it('an evaluation with four answers shows none', () => {
    expect(resultsOf(four, 5)).toEqual({ state: 'too_few' });
  });

  it('with five answers it shows them', () => {
    const five = closed(influenced(5, 4, 1), 5, { questions: ['influence'] });
    expect(resultsOf(five, 5)).toMatchObject({
      state: 'shown',
      results: { influence: { yesOrPartly: 100 } },
    });
  });

  it('keeps what those who answered were promised, and what has been settled since when that is more', () => {
    const seven = closed(influenced(7, 7, 0), 7, { questions: ['influence'], minAnswers: 8 });
    expect(resultsOf(seven, 3).state).toBe('too_few');
    expect(resultsOf({ ...seven, minAnswers: 5 }, 8).state).toBe('too_few');
    expect(resultsOf({ ...seven, minAnswers: 5 }, 3).state).toBe('shown');
  });

  it('says of an open one whether enough have answered, and nothing more', () => {
    const { closedAt: _closedAt, ...open } = closed(influenced(5, 5, 0), 5);
    expect(resultsOf({ ...open, answers: 4 }, 5)).toEqual({ state: 'open', isEnough: false });
    expect(resultsOf(open, 5)).toEqual({ state: 'open', isEnough: true });
  });

  it('hides a question that too few have answered, and not how many have either', () => {
    const mixed = closed({ ...influenced(6, 3, 3), grade: grades({ 8: 4 }) }, 6, {
      questions: ['grade', 'influence'],
    });
    const shown = resultsOf(mixed, 5);
    expect(shown).toMatchObject({ state: 'shown', results: { grade: 'too_few' } });
  });

  it('says nothing of a question that is not asked', () => {
    const asked = closed(found(9, 5, 2), 9, { questions: ['useful'] });
    const shown = resultsOf(asked, 5);
    expect(shown.state === 'shown' && Object.keys(shown.results)).toEqual(['useful']);
  });

  it('I28: two looks while it is open tell nothing of what was answered between them', () => {
    const { closedAt: _closedAt, ...open } = closed(NO_ANSWERS, 0);
    const answer = fc.record({
      grade: fc.integer({ min: 1, max: 10 }),
      influence: fc.constantFrom('yes', 'partly', 'no'),
      useful: fc.constantFrom('fully', 'largely', 'partly', 'slightly', 'not_at_all'),
    } as const);
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), answer, answer, (before, one, other) => {
        const all = (last: typeof one) =>
          [...before, last].reduce((sum, given) => addedCounts(sum, countsOf(given)), NO_ANSWERS);
        const answers = before.length + 1;
        expect(resultsOf({ ...open, counts: all(one), answers }, 5)).toEqual(
          resultsOf({ ...open, counts: all(other), answers }, 5),
        );
      }),
    );
  });
});
