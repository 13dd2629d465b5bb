import { describe, expect, it } from 'vitest';
import { idsIn, inputText, submissionIn, toggle, valuesIn } from '../../src/conversation/form-input.js';
import { fakeIds } from '../support/fakes.js';

describe('the inputs of a form', () => {
  it.each([
    ['text', 'Hej', 'Hej'],
    ['a number, as some clients send it', 12, '12'],
    ['a boolean, as some clients send it', true, 'true'],
    ['nothing, when it was left alone', undefined, ''],
  ])('come as %s', (_what, sent, read) => {
    expect(inputText.parse(sent)).toBe(read);
  });

  it('take on and off from a toggle, and nothing else', () => {
    expect([true, 'false', undefined].map((sent) => toggle.safeParse(sent).success)).toEqual([
      true,
      true,
      true,
    ]);
    expect(toggle.safeParse('kanske').success).toBe(false);
  });

  it('hold a list as ids with commas between', () => {
    expect(idsIn(' solna,ekero, ,solna')).toEqual(['solna', 'ekero']);
  });

  it('are shown again as they were sent; what is missing or no text as an untouched form has it', () => {
    const sent = { title: '  Hej ', count: 3, isOn: true, kind: { toString: 1 }, surprise: 'x' };
    expect(valuesIn(sent, { title: '', count: '', isOn: 'false', kind: 'other', area: 'general' })).toEqual({
      title: '  Hej ',
      count: '3',
      isOn: 'true',
      kind: 'other',
      area: 'general',
    });
  });
});

describe('the submission of a form that is drawn again', () => {
  it.each([
    ['is the one it had', { submissionId: 'S1' }, 'S1'],
    ['is a new one when it had none', { submissionId: '' }, 'T0001'],
  ])('%s', (_what, raw, expected) => {
    expect(submissionIn(raw, fakeIds())).toBe(expected);
  });
});
