import { describe, expect, it } from 'vitest';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { aComing } from '../support/coming-sources.js';
import { aDigest, anActivity, at } from '../support/digest-builders.js';
import { requestWithPast } from '../support/request-past.js';

const SECRET = 'Pseudonym Hemlig';

const activity = (id: string, day: string, state: 'done' | 'planned') =>
  anActivity(id, {
    date: onDay(day),
    state,
    kind: 'promising_practice',
    loggedAt: at('2026-11-11'),
    outcomeNote: SECRET,
    sourceLink: `https://teams.example.org/${SECRET}`,
    loggedBy: SECRET,
    staffIds: [SECRET],
    documentation: [{ kind: 'memo', title: SECRET }],
    participants: { registered: 17 },
  });

const request = requestWithPast(
  'F2026-001',
  '2026-11-10',
  [
    ['2026-11-11', { kind: 'choose_line', line: 'first', reason: SECRET }, { kind: 'ask', question: SECRET }],
    ['2026-11-12', { kind: 'answer', text: SECRET }, { kind: 'pause', reason: SECRET, until: '2026-12-01' }],
    ['2026-11-13', { kind: 'accept' }, { kind: 'start' }],
    ['2026-11-13', { kind: 'attach', deliverable: { kind: 'memo', title: 'PM' } }, { kind: 'document' }],
    ['2026-11-14', { kind: 'close', note: SECRET }],
  ],
  {
    background: SECRET,
    onBehalfOfUnit: SECRET,
    attachmentUrl: `https://example.org/${SECRET}`,
    requestedBy: SECRET,
    contactId: SECRET,
    proposedBy: SECRET,
  },
);

describe('what a digest never holds', () => {
  it('is anything that people have written but titles, questions and the words that are meant for it', () => {
    const digest = aDigest({
      activities: [
        activity('done', '2026-11-11', 'done'),
        activity('late', '2026-11-02', 'done'),
        activity('coming', '2026-11-20', 'planned'),
      ],
      requests: [request],
      sources: aComing(),
    });
    expect(digest.done).toHaveLength(1);
    expect(digest.loggedLate).toHaveLength(1);
    expect(digest.coming).toHaveLength(1);
    expect(digest.news).toHaveLength(3);
    expect(digest.requests).toMatchObject([{ question: 'Fråga F2026-001', status: 'closed' }]);
    expect(JSON.stringify(digest)).not.toContain(SECRET);
  });

  it('is anybody of the staff, or anybody but those to turn to', () => {
    const ids = JSON.stringify(aDigest({ activities: [anActivity('a')], requests: [request] }));
    for (const person of ['martin', 'solna', 'chefsolna']) expect(ids).not.toContain(person);
  });
});
