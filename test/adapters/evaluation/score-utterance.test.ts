import { describe, expect, it } from 'vitest';
import { united } from '../../../src/adapters/evaluation/draft.js';
import {
  type Outcome,
  type Score,
  scoreUtterance,
} from '../../../src/adapters/evaluation/score-utterance.js';
import { aDraft, anUtterance } from '../../support/drafts.js';

const NOTHING: Outcome = { shown: 'Hej!', drafts: [], traces: [] };
const rightOf = ({ fields, extras }: Score) =>
  Object.fromEntries([...fields, ...extras].map(([name, { isRight }]) => [name, isRight]));

describe('a line about something done', () => {
  it('is right when all that it asks for is', () => {
    const score = scoreUtterance(anUtterance(), { ...NOTHING, drafts: [aDraft()] });
    expect(score.isRight).toBe(true);
    expect([...score.fields.keys()]).toEqual([
      'kind',
      'date',
      'hours',
      'municipalities',
      'area',
      'participants',
      'title',
    ]);
    expect(score.extras.size).toBe(0);
  });

  it('is wrong when one field is', () => {
    const score = scoreUtterance(anUtterance(), { ...NOTHING, drafts: [aDraft({ hours: 3 })] });
    expect(score.isRight).toBe(false);
    expect(rightOf(score)).toMatchObject({ kind: true, hours: false, title: true });
  });

  it('is right though an extra is wrong', () => {
    const utterance = anUtterance({ staff: ['<speaker>', 'Martin'] });
    const score = scoreUtterance(utterance, { ...NOTHING, drafts: [aDraft()] });
    expect(score.isRight).toBe(true);
    expect(rightOf(score)).toMatchObject({ staff: false });
  });

  it('is wrong when nothing was drafted', () => {
    expect(scoreUtterance(anUtterance(), NOTHING).isRight).toBe(false);
  });

  it('that became several is compared as all of them together', () => {
    const utterance = anUtterance({
      expect: { kind: 'sounding_board', hours: 3, municipalities: ['Solna', 'Sundbyberg'] },
      split: [{ municipalities: ['Solna'] }, { municipalities: ['Sundbyberg'] }],
    });
    const drafts = [
      aDraft({ municipalities: ['Sundbyberg'], hours: 1 }),
      aDraft({ municipalities: ['Solna'], hours: 2 }),
    ];
    const score = scoreUtterance(utterance, { ...NOTHING, drafts });
    expect(rightOf(score)).toEqual({ kind: true, hours: true, municipalities: true, split: true });
  });
});

describe('several activities as one', () => {
  it('are the municipalities and hours of all, and the rest of the first', () => {
    const first = aDraft({ municipalities: ['Solna', 'Sundbyberg'], hours: 0.1, title: 'a' });
    const second = aDraft({ municipalities: ['Ekerö', 'Solna'], hours: 0.2, title: 'b', kind: 'workshop' });
    expect(united([first, second])).toEqual({
      ...first,
      municipalities: ['Ekerö', 'Solna', 'Sundbyberg'],
      hours: 0.3,
    });
  });

  it('have no hours when none has', () => {
    expect(united([aDraft({ hours: null }), aDraft({ hours: null })])?.hours).toBeNull();
    expect(united([aDraft({ hours: null }), aDraft({ hours: 1 })])?.hours).toBe(1);
  });
});

describe('I27: a line that must not be stored', () => {
  const utterance = anUtterance({ must_not_store: ['Tolvan'] });
  const refused: Outcome = { ...NOTHING, shown: 'Det kan jag inte svara på eller ta emot.' };

  it('is right when it is refused and leaves no trace, and nothing else is compared', () => {
    const score = scoreUtterance({ ...utterance, staff: ['Martin'] }, refused);
    expect(score.isRight).toBe(true);
    expect(rightOf(score)).toEqual({ must_not_store: true });
  });

  it.each<[string, Partial<Outcome>, string]>([
    ['it is drafted', { drafts: [aDraft()] }, 'drafted or saved'],
    ['it is answered', { shown: 'Jag hittar inget svar på det.' }, 'not refused'],
    ['it is kept somewhere', { traces: ['the log'] }, 'found in the log'],
  ])('is wrong when %s', (_how, outcome, fault) => {
    const score = scoreUtterance(utterance, { ...refused, ...outcome });
    expect(score.isRight).toBe(false);
    expect(score.extras.get('must_not_store')?.came).toEqual([fault]);
  });
});

describe('a line that is no activity', () => {
  const utterance = anUtterance({ expect: {}, isActivity: false });

  it('is right when nothing comes of it', () => {
    const score = scoreUtterance(utterance, NOTHING);
    expect(score.isRight).toBe(true);
    expect(rightOf(score)).toEqual({ not_activity: true });
  });

  it('is wrong when something is drafted or saved', () => {
    const score = scoreUtterance(utterance, { ...NOTHING, drafts: [aDraft()] });
    expect(score.isRight).toBe(false);
    expect(rightOf(score)).toEqual({ not_activity: false });
  });
});
