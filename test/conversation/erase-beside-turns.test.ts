import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person.js';
import { sv } from '../../src/texts/sv/index.js';
import { COLLECTION_NAMES } from '../../src/usecases/collections.js';
import type { Change, Store } from '../../src/usecases/ports.js';
import { anna, martin } from '../support/builders.js';
import { later } from '../support/later.js';
import { eva, TRACES } from '../support/life.js';
import { memoryStore } from '../support/memory-store.js';
import { allDone } from '../support/queue.js';
import { conversationWith, shownIn } from '../support/talk.js';

const { erase } = sv.ownData;
/** May still claim, and is known by the same. */
const formerEva: Person = {
  ...eva,
  roles: [{ role: 'council_member', municipalityId: 'ekero', from: '2020-01-01', to: '2025-12-31' }],
};

/** A store where the first commit that the test means waits until it says so. */
const heldUp = (store: Store, isMeant: (changes: readonly Change[]) => boolean) => {
  const begun = later();
  const end = later();
  let isHeld = false;
  const slow: Store = {
    ...store,
    commit: async (changes) => {
      if (!isHeld && isMeant(changes)) {
        isHeld = true;
        begun.resolve();
        await end.promise;
      }
      return store.commit(changes);
    },
  };
  return { store: slow, begun: begun.promise, goOn: end.resolve };
};

const actionsOf = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) =>
    change.op === 'put' && change.collection === 'audit' ? [change.record.action] : [],
  );

/** Eva and Anna, where the first commit with this in the audit takes long; and Eva's question whether to erase. */
const chatWhere = async (slowAction: string) => {
  const { store, begun, goOn } = heldUp(memoryStore(), (changes) => actionsOf(changes).includes(slowAction));
  const chat = await conversationWith({ ports: { store }, people: [anna, formerEva] });
  const card = await chat.write(formerEva, 'radera mina uppgifter');
  const left = async (traces: readonly string[] = TRACES): Promise<string[]> => {
    const all = JSON.stringify(await Promise.all(COLLECTION_NAMES.map((name) => store.find(name))));
    return traces.filter((trace) => all.includes(trace));
  };
  return { ...chat, begun, goOn, left, erase: () => chat.press(formerEva, card, erase.confirm) };
};

describe('what somebody writes while their data are erased', () => {
  it.each([
    ['mina uppgifter', 'show-own-data'],
    ['jag representerar Ekerö', 'claim-representation'],
  ])('leaves nothing behind when it came first: %s', async (text, action) => {
    const chat = await chatWhere(action);
    const written = chat.write(formerEva, text);
    await chat.begun;
    const erased = chat.erase();
    await allDone();
    chat.goOn();
    await written;
    expect(shownIn(await erased)).toContain(erase.done.title);
    expect(await chat.left()).toEqual([]);
  });

  it('is seen before they are erased: where they work', async () => {
    const chat = await chatWhere('keep-workplace');
    const written = chat.write(formerEva, 'jag arbetar i Solna');
    await chat.begun;
    const erased = chat.erase();
    await allDone();
    chat.goOn();
    await written;
    const again = await erased;
    expect(shownIn(again)).toContain(erase.changed);
    await chat.press(formerEva, again, erase.confirm);
    expect(await chat.left()).toEqual([]);
  });

  it('comes from a stranger when it came after: mina uppgifter', async () => {
    const chat = await chatWhere('erase-person');
    const erased = chat.erase();
    await chat.begun;
    const written = chat.write(formerEva, 'mina uppgifter');
    await allDone();
    chat.goOn();
    expect(shownIn(await erased)).toContain(erase.done.title);
    expect(shownIn(await written)).toBe(sv.ownData.nothing);
    expect(await chat.left()).toEqual([]);
  });

  it('comes from somebody new when it came after: a claim', async () => {
    const chat = await chatWhere('erase-person');
    const erased = chat.erase();
    await chat.begun;
    const written = chat.write(formerEva, 'jag representerar Ekerö');
    await allDone();
    chat.goOn();
    await Promise.all([erased, written]);
    expect(await chat.left([formerEva.id])).toEqual([]);
    const [known] = await chat.ports.store.find('people', { identity: formerEva.identity });
    expect(known?.roles).toEqual([]);
    expect(await chat.ports.store.find('claims')).toMatchObject([{ personId: known?.id, state: 'waiting' }]);
  });

  it('does not hold up anyone else', async () => {
    const chat = await chatWhere('erase-person');
    const erased = chat.erase();
    await chat.begun;
    expect(shownIn(await chat.write(anna, 'mina uppgifter'))).toContain(sv.ownData.file.ready);
    chat.goOn();
    await erased;
  });

  it('does not wait for others whom Teams does not name either', async () => {
    const { store, begun, goOn } = heldUp(memoryStore(), (changes) =>
      changes.some(({ collection }) => collection === 'unanswered'),
    );
    const chat = await conversationWith({ ports: { store } });
    const nobody: Person = { ...eva, identity: 'tenant/' };
    const card = await chat.write(martin, 'radera mina uppgifter');
    const asked = chat.write(nobody, 'Vad är qwertyuiop?');
    await begun;
    expect(shownIn(await chat.press(nobody, card, erase.confirm))).toContain(sv.ownData.nobody);
    goOn();
    await asked;
  });
});
