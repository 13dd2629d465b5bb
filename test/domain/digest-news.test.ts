import { describe, expect, it } from 'vitest';
import type { Activity, Documentation } from '../../src/domain/activity.js';
import type { DigestInput } from '../../src/domain/digest-input.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import type { MunicipalityId } from '../../src/domain/municipality.js';
import { aDigest, anActivity, aRequest, aSentDigest, at } from '../support/digest-builders.js';

const URL = 'https://example.org/rapport';
const documents = (...documentation: readonly Documentation[]) => anActivity('a', { documentation });
const newsOf = (input: Partial<DigestInput>) => aDigest(input).news;
const newsFrom = (activity: Activity) => newsOf({ activities: [activity] });

/** A request of Järfälla that was closed on a day with two documents. */
const closedRequest = (day: string, municipalityId: MunicipalityId = 'jarfalla') =>
  aRequest('F2026-001', {
    municipalityId,
    createdAt: at('2026-09-01'),
    status: 'closed',
    history: [
      {
        at: at(day),
        by: '2026-martin',
        version: 1,
        from: 'documented',
        to: 'closed',
        act: { kind: 'close', note: 'Klart.' },
      },
    ],
    closedAt: at(day),
    deliverables: [
      { kind: 'memo', title: 'PM om enkäter' },
      { kind: 'web_summary', title: 'Sammanfattning', url: URL },
    ],
  });

describe('what counts as news', () => {
  it.each<[string, Activity, object[]]>([
    [
      'a report, by the name of the work',
      anActivity('a', { kind: 'report', title: 'Rapport om enkäter' }),
      [{ kind: 'publication', activityId: '2026-a', title: 'Rapport om enkäter' }],
    ],
    [
      'a promising practice that has been described',
      anActivity('a', { kind: 'promising_practice', title: 'Boendestöd' }),
      [{ kind: 'promising_practice', activityId: '2026-a', title: 'Boendestöd' }],
    ],
    [
      'a promising practice with its address',
      anActivity('a', {
        kind: 'promising_practice',
        documentation: [{ kind: 'web_summary', title: 'Boendestöd i Järfälla', url: URL }],
      }),
      [{ kind: 'promising_practice', activityId: '2026-a', title: 'Boendestöd i Järfälla', url: URL }],
    ],
    [
      'a study that is documented by an article, and none of its slides',
      anActivity('a', {
        kind: 'study',
        documentation: [
          { kind: 'slides', title: 'Bilder', url: URL },
          { kind: 'article', title: 'Artikel' },
        ],
      }),
      [{ kind: 'publication', activityId: '2026-a', title: 'Artikel' }],
    ],
    ['a study that nothing is published of', anActivity('a', { kind: 'study' }), []],
    [
      'a film that can be opened',
      documents({ kind: 'film', title: 'Film', url: URL }),
      [{ kind: 'publication', activityId: '2026-a', title: 'Film', url: URL }],
    ],
    ['a film that cannot', documents({ kind: 'film', title: 'Film' }), []],
    ['a memo', documents({ kind: 'memo', title: 'PM', url: URL }), []],
    ['a report that is planned', anActivity('a', { kind: 'report', state: 'planned' }), []],
    [
      'a report with another municipality',
      anActivity('a', { kind: 'report', municipalities: ['solna'] }),
      [],
    ],
  ])('%s', (_what, activity, expected) => {
    expect(newsFrom(activity)).toEqual(expected);
  });

  it('stands beside the work itself, and what is for all is news to all', () => {
    const activities = [anActivity('a', { kind: 'report', municipalities: [] })];
    for (const municipality of ['jarfalla', 'ekero'] as const) {
      const { general, news } = aDigest({ activities, municipality });
      expect(general).toHaveLength(1);
      expect(news).toHaveLength(1);
    }
  });

  it('puts publications first, then practices, then documents', () => {
    const activities = [
      anActivity('a', { kind: 'promising_practice', date: onDay('2026-11-09') }),
      anActivity('b', { kind: 'report', date: onDay('2026-11-12') }),
    ];
    const news = newsOf({ activities, requests: [closedRequest('2026-11-10')] });
    expect(news?.map(({ kind }) => kind)).toEqual([
      'publication',
      'promising_practice',
      'document',
      'document',
    ]);
  });
});

describe('the documents of requests that were closed', () => {
  const rowsIn = (week: string, day: string, input: Partial<DigestInput> = {}) =>
    newsOf({ week, requests: [closedRequest(day)], ...input });

  it('are told in the week that it was closed in, with the number', () => {
    expect(rowsIn('2026-W46', '2026-11-12')).toEqual([
      { kind: 'document', requestId: '2026-F2026-001', number: 'F2026-001', title: 'PM om enkäter' },
      {
        kind: 'document',
        requestId: '2026-F2026-001',
        number: 'F2026-001',
        title: 'Sammanfattning',
        url: URL,
      },
    ]);
  });

  it.each([
    ['the week before it was closed', '2026-W45', '2026-11-12'],
    ['the week after', '2026-W47', '2026-11-12'],
  ])('are not told in %s', (_which, week, day) => {
    expect(rowsIn(week, day)).toEqual([]);
  });

  it('are the municipality’s own only', () => {
    expect(newsOf({ requests: [closedRequest('2026-11-12', 'solna')] })).toEqual([]);
  });

  it('come the week after when the week’s digest went by without them, and once', () => {
    const held = {
      id: '2026-W46-jarfalla',
      version: 1,
      key: '2026-W46-jarfalla',
      week: '2026-W46',
      municipalityId: 'jarfalla',
      state: 'planned',
      held: { by: '2026-anna', at: at('2026-11-13'), why: 'week_skipped' },
    } as const;
    expect(rowsIn('2026-W47', '2026-11-12', { sentDigests: [held] })).toHaveLength(2);
    const told = aSentDigest('2026-W47', [], {
      digest: aDigest({
        week: '2026-W47',
        requests: [closedRequest('2026-11-12')],
        sentDigests: [held],
      }),
    });
    expect(rowsIn('2026-W48', '2026-11-12', { sentDigests: [held, told] })).toEqual([]);
    expect(rowsIn('2026-W46', '2026-11-12', { sentDigests: [told] })).toEqual([]);
  });
});

describe('news is told once and never lost', () => {
  const late = anActivity('a', { kind: 'report', date: onDay('2026-11-04'), loggedAt: at('2026-11-10') });

  it('comes with a report that is logged late', () => {
    expect(newsFrom(late)).toHaveLength(1);
  });

  it('is not told when another week has told of it', () => {
    const told = aSentDigest('2026-W45', [], { digest: aDigest({ activities: [late] }) });
    expect(newsOf({ activities: [late], sentDigests: [told] })).toEqual([]);
  });

  it('is news in the next week when a document is added after the work has been told of', () => {
    const before = anActivity('a', { date: onDay('2026-11-04') });
    const sentDigests = [aSentDigest('2026-W45', [before])];
    const after = { ...before, documentation: [{ kind: 'report', title: 'Rapport' }] } as const;
    const digest = aDigest({ activities: [after], sentDigests });
    expect(digest.loggedLate).toEqual([]);
    expect(digest.news).toEqual([{ kind: 'publication', activityId: '2026-a', title: 'Rapport' }]);
  });

  it('is nothing that was told before digests had news', () => {
    const report = anActivity('a', { kind: 'report', date: onDay('2026-11-04') });
    const { news: _none, ...older } = aDigest({
      week: '2026-W45',
      activities: [report],
      requests: [closedRequest('2026-11-03')],
    });
    const sentDigests = [aSentDigest('2026-W45', [], { digest: older })];
    expect(newsOf({ activities: [report], requests: [closedRequest('2026-11-03')], sentDigests })).toEqual(
      [],
    );
  });
});
