import { describe, expect, it } from 'vitest';
import { eraseDataCommand } from '../../../src/conversation/commands/erase-data.js';
import type { Person } from '../../../src/domain/person.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import type { Change } from '../../../src/usecases/ports.js';
import { anna, aPerson, martin } from '../../support/builders.js';
import { fakeKeptImports } from '../../support/fake-kept-imports.js';
import { memoryStore } from '../../support/memory-store.js';
import { aChat, aNotice } from '../../support/queue.js';
import { KEPT_IMPORTS } from '../../support/rights-world.js';
import { RECORD_OF } from '../../support/store-records.js';
import { conversationWith, shownIn } from '../../support/talk.js';

const { erase } = sv.ownData;
const NOW = '2026-11-18T11:00:00.000Z';

const asked = async (person: Person, changes: readonly Change[] = [], people = [anna, martin, person]) => {
  const talk = await conversationWith({ people: [...new Set(people)] });
  await talk.ports.store.commit(changes);
  return { ...talk, card: await talk.write(person, 'radera mina uppgifter') };
};

describe('erasing one’s own data', () => {
  it.each([
    'radera mina uppgifter',
    'Ta bort mina personuppgifter.',
    'glöm mina uppgifter',
    'erase my data',
    'Delete my personal data.',
  ])('is asked for by "%s"', (text) => {
    expect(eraseDataCommand.parse(text)).toBe(true);
  });

  it.each(['radera mina uppgifter?', 'radera aktiviteten', 'radera', 'mina uppgifter'])(
    'is not asked for by "%s"',
    (text) => {
      expect(eraseDataCommand.parse(text)).toBeUndefined();
    },
  );

  it('names all that goes: the chat, a claim, messages and files that wait', async () => {
    const { card } = await asked(martin, [
      insert('conversations', aChat(martin)),
      insert('claims', {
        id: '2026-claim',
        personId: martin.id,
        waitingFor: martin.id,
        municipalityId: 'solna',
        state: 'waiting',
        claimedAt: NOW,
      }),
      insert('notices', aNotice('2026-a', { personId: martin.id })),
      insert('notices', aNotice('2026-b', { personId: martin.id })),
      insert('notices', aNotice('2026-c', { personId: martin.id, state: 'sent', endedAt: NOW })),
      insert('offers', { ...RECORD_OF.offers('2026-o'), personId: martin.id }),
    ]);
    const shown = shownIn(card);
    expect(shown).not.toContain(erase.goes.waitingFiles(1));
    for (const line of [
      erase.goes.chat,
      erase.goes.claim('Solna'),
      erase.goes.notices(2),
      erase.goes.offers(1),
      'Meddelanden från mig: 1',
      'Anmälan om att du representerar en kommun: 1',
    ]) {
      expect(shown).toContain(line);
    }
  });

  it('names files that wait to be saved, which go too', async () => {
    const keptImports = fakeKeptImports();
    const talk = await conversationWith({ people: [anna, martin], ports: { keptImports } });
    const [sample] = KEPT_IMPORTS;
    if (sample === undefined) throw new Error('no sample');
    await keptImports.keep({ ...sample, id: '2026-his', personId: martin.id });
    await keptImports.keep({ ...sample, id: '2026-hers', personId: anna.id });
    const card = await talk.write(martin, 'radera mina uppgifter');
    expect(shownIn(card)).toContain(erase.goes.waitingFiles(1));
    await talk.press(martin, card, erase.confirm);
    expect(await keptImports.ids()).toEqual(['2026-hers']);
  });

  it('says of a name that is looked for only where it stands alone that it is', async () => {
    const { card } = await asked(
      aPerson('kim', [{ role: 'staff', from: '2020-01-01' }], { displayName: 'Kim' }),
    );
    expect(shownIn(card)).toContain(erase.limits.oneWord('Kim'));
  });

  it('says when nothing stays', async () => {
    const { card } = await asked(martin);
    expect(shownIn(card)).toContain(erase.nothingStays);
  });

  it('of whoever presses, whatever the card says of somebody else', async () => {
    const { pressData, card, ports } = await asked(martin);
    const eva = aPerson('eva', [{ role: 'staff', from: '2020-01-01' }]);
    await ports.store.commit([insert('people', eva)]);
    const stamp = JSON.stringify(card).match(/data-erase@\d+/)?.[0];
    const data = { verb: 'data.erase', card: stamp, seenId: martin.id, seenVersion: 1 };
    expect(shownIn(await pressData(eva, data))).toContain(erase.changed);
    expect(await ports.store.get('people', martin.id)).toEqual(martin);
    expect(await ports.store.get('people', eva.id)).toEqual(eva);
  });

  it('is refused to the last manager also by a card from when there was another', async () => {
    const bo = aPerson('bo', [{ role: 'fou_manager', from: '2020-01-01', to: '2026-11-18' }]);
    const { press, card, ports, write } = await asked(bo, [], [bo, anna]);
    await write(anna, 'radera mina uppgifter');
    expect(shownIn(card)).toContain(erase.title);
    await ports.store.commit([{ op: 'remove', collection: 'people', id: anna.id, expectedVersion: 1 }]);
    expect(shownIn(await press(bo, card, erase.confirm))).toBe(erase.lastManager);
  });

  it('says so when others keep changing the same', async () => {
    const store = memoryStore();
    let isBusy = false;
    const conflict = { kind: 'stale', collection: 'people', id: martin.id, current: martin } as const;
    const talk = await conversationWith({
      people: [anna, martin],
      ports: {
        store: {
          ...store,
          commit: async (changes) => (isBusy ? { ok: false, error: conflict } : store.commit(changes)),
        },
      },
    });
    const card = await talk.write(martin, 'radera mina uppgifter');
    isBusy = true;
    expect(shownIn(await talk.press(martin, card, erase.confirm))).toBe(erase.busy);
  });

  it('forgets what they asked last', async () => {
    const { ports, press, card } = await asked(martin);
    const talk = { conversationId: 'another', identity: martin.identity };
    ports.lastAnswers.remember(talk, NOW, { entryId: 'lum', question: 'vad är LUM?', shown: [] });
    await press(martin, card, 'Ja, radera');
    expect(ports.lastAnswers.recall(talk, NOW)).toBeUndefined();
  });
});
