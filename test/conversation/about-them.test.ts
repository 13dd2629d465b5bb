import { expect, it } from 'vitest';
import { aboutThem } from '../../src/conversation/about-them.js';
import { jarfallaMember } from '../support/builders.js';
import { aRequest } from '../support/digest-builders.js';

const others = aRequest('F2026-001', { municipalityId: 'solna', question: 'Vi behöver hjälp med en flytt.' });

it.each([
  ['registry', 'Vi behöver hjälp med en flytt.'],
  ['teams', '… behöver hjälp …'],
] as const)('shows of others’ texts round a name from %s: %s', (nameFrom, shown) => {
  const who = { ...jarfallaMember, nameFrom, displayName: 'behöver hjälp' };
  expect(aboutThem({ who, others: [], someone: 'någon annan' }, others)).toMatchObject({ question: shown });
});
