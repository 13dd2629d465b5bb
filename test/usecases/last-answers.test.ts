import { describe, expect, it } from 'vitest';
import { createLastAnswers } from '../../src/usecases/last-answers.js';

const AT = '2026-11-18T11:00:00.000Z';
const TEN_MINUTES_LATER = '2026-11-18T11:10:00.000Z';
const LATER_STILL = '2026-11-18T11:10:00.001Z';
const talk = { conversationId: 'a', identity: 't/kim' };
const answer = (question: string) => ({ entryId: 'lum', question, shown: [] });

describe('the last answers', () => {
  it('are remembered for ten minutes, to one person in one conversation', () => {
    const last = createLastAnswers();
    last.remember(talk, AT, answer('vad är LUM?'));
    expect(last.recall(talk, TEN_MINUTES_LATER)?.question).toBe('vad är LUM?');
    expect(last.recall({ ...talk, conversationId: 'b' }, AT)).toBeUndefined();
    expect(last.recall({ ...talk, identity: 't/robin' }, AT)).toBeUndefined();
    expect(last.recall(talk, LATER_STILL)).toBeUndefined();
    expect(last.recall(talk, AT)).toBeUndefined();
  });

  it('go when somebody else asks after the ten minutes, and not only when they are asked for', () => {
    const last = createLastAnswers();
    last.remember(talk, AT, answer('vad är LUM?'));
    last.remember({ ...talk, identity: 't/robin' }, LATER_STILL, answer('vad är MUL?'));
    expect(last.recall(talk, AT)).toBeUndefined();
  });

  it('of the oldest talk give way when there are too many', () => {
    const last = createLastAnswers();
    last.remember(talk, AT, answer('vad är LUM?'));
    for (let n = 0; n < 5_000; n += 1) last.remember({ ...talk, identity: `t/${n}` }, AT, answer('?'));
    expect(last.recall(talk, AT)).toBeUndefined();
    expect(last.recall({ ...talk, identity: 't/0' }, AT)).toBeDefined();
  });

  it('are forgotten of one talk, or of a person wherever they wrote', () => {
    const last = createLastAnswers();
    const elsewhere = { ...talk, conversationId: 'b' };
    for (const one of [talk, elsewhere]) last.remember(one, AT, answer('vad är LUM?'));
    last.forget(talk);
    expect([last.recall(talk, AT), last.recall(elsewhere, AT)?.entryId]).toEqual([undefined, 'lum']);
    last.remember({ ...talk, identity: 't/robin' }, AT, answer('vad är MUL?'));
    last.forgetPerson(talk.identity);
    expect(last.recall(elsewhere, AT)).toBeUndefined();
    expect(last.recall({ ...talk, identity: 't/robin' }, AT)).toBeDefined();
  });

  it('hold no more of a question than what it is about', () => {
    const last = createLastAnswers();
    last.remember(talk, AT, answer('x'.repeat(4_000)));
    expect(last.recall(talk, AT)?.question).toHaveLength(300);
  });
});
