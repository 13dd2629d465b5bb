import { beforeEach, describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/cards/card-text.js';
import { drawDigestsEnded } from '../../../src/conversation/notices/digests-ended.js';
import type { Person } from '../../../src/domain/person.js';
import { textsIn } from '../../../src/texts/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, martin } from '../../support/builders.js';
import { type SendingPorts, sendingPorts, sendWeek, WEEK } from '../../support/sending.js';
import { actionsIn } from '../../support/talk.js';

let ports: SendingPorts;
beforeEach(() => {
  ports = sendingPorts();
  ports.delivery.outcome = (key) =>
    key.endsWith('-solna') ? { state: 'unknown', reason: 'timeout' } : { state: 'sent', receipt: key };
});

const drawn = async (person: Person, locale: 'sv' | 'en' = 'sv') => {
  await ports.store.commit([insert('people', person)]);
  await sendWeek(ports);
  const message = await drawDigestsEnded(
    ports,
    { kind: 'digests_ended', week: WEEK },
    textsIn(locale),
    person,
  );
  const [card] = message?.cards ?? [];
  return {
    text: cardToText(card?.content),
    summary: card?.summary,
    actions: actionsIn({ messages: [message ?? {}] }),
  };
};

describe('the notice of how the digests ended', () => {
  it('is the overview, with what the FoU manager decides on', async () => {
    const { text, summary, actions } = await drawn(anna);
    expect(summary).toBe('Veckobrev v. 46. 7 av 8 är skickade.');
    expect(text).toContain('Solna · inget särskilt · oklart om det kom fram');
    const titles = actions.map(({ title }) => String(title));
    expect(titles.filter((title) => title.startsWith('Visa '))).toHaveLength(8);
    expect(titles.filter((title) => !title.startsWith('Visa '))).toEqual([
      'Det kom fram till Solna',
      'Skicka igen till Solna',
    ]);
  });

  it('has no buttons when it goes to staff, for want of a manager', async () => {
    expect((await drawn(martin)).actions).toEqual([]);
  });

  it('speaks the language of the chat', async () => {
    expect((await drawn(anna, 'en')).summary).toBe('Weekly digest, week 46. 7 of 8 have been sent.');
  });
});
