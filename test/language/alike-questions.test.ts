import { describe, expect, it } from 'vitest';
import { groupAlike } from '../../src/language/alike-questions.js';
import { aQuestion } from '../support/store-records.js';

/** Asked one a day, in this order. */
const asked = (...questions: readonly string[]) =>
  questions.map((question, day) =>
    aQuestion(`2026-${day}`, { question, at: `2026-11-${String(day + 1).padStart(2, '0')}T10:00:00.000Z` }),
  );
const groupsOf = (...questions: readonly string[]) =>
  groupAlike(asked(...questions)).map((group) => group.questions.map(({ question }) => question));

describe('questions that are alike', () => {
  it.each([
    ['the same words in another form', 'Vad kostar utbildningarna?', 'vad kostar en utbildning'],
    [
      'the same words in another order',
      'kostar utbildningen något i Solna',
      'i Solna, vad kostar utbildning?',
    ],
    ['two words of three', 'budget för 2026 och personal', 'vilken budget 2026 finns för lokaler?'],
    ['one word more', 'Finns det pengar?', 'finns det pengar att söka?'],
    ['small words only, which are the same', 'vad är det här?', 'Vad är det här'],
  ])('have %s', (_what, one, other) => {
    expect(groupsOf(one, other)).toEqual([[one, other]]);
  });

  it.each([
    ['another year', 'budget 2026', 'budget 2025'],
    ['one word of three', 'stöd till barn i Solna', 'stöd för äldre med missbruk'],
    ['small words only', 'vad är det här?', 'vem är du?'],
  ])('are not those with %s', (_what, one, other) => {
    expect(groupsOf(one, other)).toHaveLength(2);
  });

  it('come with those asked most often first, then those asked last', () => {
    const groups = groupsOf('vad kostar det', 'ring chefen', 'boka lokal', 'kan man boka lokalen');
    expect(groups).toEqual([['boka lokal', 'kan man boka lokalen'], ['ring chefen'], ['vad kostar det']]);
  });

  it('stay in their group when more are asked', () => {
    const first = ['pengar söka', 'pengar söka bidrag'];
    const more = [...first, 'söka bidrag', 'bidrag stiftelse söka'];
    const before = groupsOf(...first)[0];
    expect(groupsOf(...more).some((group) => before?.every((question) => group.includes(question)))).toBe(
      true,
    );
  });

  it.each([
    [
      'the wording that most have used',
      [
        'kostar kursen pengar',
        'Kostar kursen pengar?',
        'kostar kursen',
        'kostar kursen nu',
        'kostar den kursen',
      ],
      'Kostar kursen pengar?',
    ],
    [
      'of those as common, what they all say',
      ['kursen kostar pengar', 'kostar kursen', 'kostar kursen mycket'],
      'kostar kursen mycket',
    ],
  ])('are shown as %s', (_what, questions, typical) => {
    const [group] = groupAlike(asked(...questions));
    expect(group?.questions).toHaveLength(questions.length);
    expect(group?.typical.question).toBe(typical);
  });

  it('say when they were last asked', () => {
    expect(groupAlike(asked('pengar?', 'pengar'))[0]?.lastAt).toBe('2026-11-02T10:00:00.000Z');
  });

  it('are read once, however often they are looked at, and anew when they have been changed', () => {
    let reads = 0;
    const questions = asked('vad kostar kursen', 'kostar kursen pengar', 'boka lokal').map(
      ({ question, ...record }) => ({
        ...record,
        get question() {
          reads += 1;
          return question;
        },
      }),
    );
    groupAlike(questions);
    groupAlike(questions);
    expect(reads).toBe(questions.length);
    const changed = questions.map((question) => ({ ...question, question: 'boka lokal' }));
    expect(groupAlike(changed)).toHaveLength(1);
  });

  it('are grouped, ten thousand of them, before the test runner loses patience', () => {
    const questions = Array.from({ length: 10_000 }, (_, index) =>
      aQuestion(`2026-${index}`, {
        question: `ord${index % 97} ord${index % 89} ord${index % 83} fråga${index % 500}`,
      }),
    );
    const grouped = groupAlike(questions).flatMap((group) => group.questions);
    expect(grouped).toHaveLength(questions.length);
  });
});
