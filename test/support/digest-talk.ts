import { onDay } from '../../src/domain/fuzzy-date.js';
import { insert } from '../../src/usecases/changes.js';
import type { DigestDelivery } from '../../src/usecases/ports.js';
import { anActivity, at } from './digest-builders.js';
import { fakeClock } from './fakes.js';
import { conversationWith } from './talk.js';

/** A conversation on the Wednesday of week 47, with something done in that week and in the one before. */
export const digestTalk = async (delivery: DigestDelivery) => {
  const talk = await conversationWith({ ports: { delivery, clock: fakeClock(at('2026-11-18')) } });
  await talk.ports.store.commit([
    insert('activities', anActivity('now', { title: 'SIP i dag', date: onDay('2026-11-18') })),
    insert('activities', anActivity('before', { title: 'SIP i förra veckan' })),
  ]);
  return talk;
};
