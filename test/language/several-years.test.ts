import { describe, expect, it } from 'vitest';
import { speaksOfSeveralYears } from '../../src/language/several-years.js';

describe('speaksOfSeveralYears', () => {
  it.each([
    'Vi vill ha en flerårig uppföljning',
    'Fleråriga uppdrag om SIP',
    'arbetet ska pågå i flera år',
    'en treårig studie av hemlöshet',
    'ett 2-årigt projekt',
    'a three-year study',
    'a multi-year evaluation',
  ])('hears it in "%s"', (text) => {
    expect(speaksOfSeveralYears(text)).toBe(true);
  });

  it.each([
    'stöd till barn under tre år',
    'unga 16–18 år',
    'en 5-årig pojke',
    'hur gick det förra året?',
    'en studie av hemlöshet',
  ])('does not hear it in "%s"', (text) => {
    expect(speaksOfSeveralYears(text)).toBe(false);
  });
});
