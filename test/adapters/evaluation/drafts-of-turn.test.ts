import { describe, expect, it } from 'vitest';
import { draftsOfTurn } from '../../../src/adapters/evaluation/drafts-of-turn.js';
import type { LoggingBot } from '../../../src/adapters/evaluation/evaluated-bot.js';
import { type Reply, say, show } from '../../../src/conversation/reply.js';
import type { Activity } from '../../../src/domain/activity.js';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, martin } from '../../support/builders.js';
import { anActivity } from '../../support/digest-builders.js';
import { aDraft } from '../../support/drafts.js';
import { memoryStore } from '../../support/memory-store.js';

const KEY = 'eval-1|1';
const FORM = {
  content: {
    actions: [{ type: 'Action.Execute', title: 'Spara', data: { verb: 'activity.save', title: 'form' } }],
  },
  summary: 'form',
};

const draftsFrom = async (reply: Reply, ...activities: readonly Partial<Activity>[]) => {
  const store = memoryStore();
  await store.commit([
    insert('people', martin),
    insert('people', anna),
    ...activities.map((activity, index) => insert('activities', anActivity(String(index), activity))),
  ]);
  const bot: LoggingBot = {
    dispatch: async () => reply,
    sender: { tenantId: 'tenant', aadObjectId: 'eval', name: 'Du' },
    speakerId: martin.id,
    today: '2026-11-18',
    store,
    logged: () => '',
  };
  return draftsOfTurn(bot, KEY, reply);
};

describe('what a message came to', () => {
  it('is the saved activity that came of it, without what the bot concluded', async () => {
    const [draft, ...more] = await draftsFrom(
      say('Sparat.'),
      { sourceKey: 'eval-2|1' },
      {
        sourceKey: KEY,
        date: { precision: 'week', from: '2026-11-09', to: '2026-11-15' },
        area: 'general',
        inferred: ['area', 'title'],
        staffIds: [martin.id, anna.id, 'gone'],
        participants: { registered: 30, attended: 25, onSite: 20, online: 5 },
        dateEnd: '2026-11-15',
        otherParties: ['FOU nu'],
      },
    );
    expect(more).toEqual([]);
    expect(draft).toEqual(
      aDraft({
        title: 'Titel 1',
        date: '2026-11-09',
        datePrecision: 'week',
        dateEnd: '2026-11-15',
        area: null,
        registered: 30,
        attended: 25,
        onSite: 20,
        online: 5,
        staff: ['<speaker>', 'Anna Demo', 'gone'],
        otherParties: ['FOU nu'],
      }),
    );
  });

  it('has no day when the bot proposed today, and an area when one was said', async () => {
    const [draft] = await draftsFrom(say(''), {
      sourceKey: KEY,
      inferred: ['date'],
      date: onDay('2026-11-18'),
    });
    expect(draft).toMatchObject({ date: null, datePrecision: null, area: 'general' });
  });

  it('has the day when only its year had to be concluded', async () => {
    const [draft] = await draftsFrom(say(''), {
      sourceKey: KEY,
      inferred: ['date'],
      date: onDay('2025-12-15'),
    });
    expect(draft).toMatchObject({ date: '2025-12-15', datePrecision: 'day' });
  });

  it('is every record of it in the order of their numbers, then the form', async () => {
    const drafts = await draftsFrom(
      show(FORM),
      { sourceKey: `${KEY} 10`, title: 'j' },
      { sourceKey: `${KEY} 2`, title: 'b' },
      { sourceKey: `${KEY}0`, title: 'another message' },
      { sourceKey: KEY, title: 'a' },
      { title: 'in the demo organisation' },
    );
    expect(drafts.map(({ title }) => title)).toEqual(['a', 'b', 'j', 'form']);
  });

  it('is nothing when the reply only answers', async () => {
    expect(await draftsFrom(say('Bollplank är …'), {})).toEqual([]);
  });
});
