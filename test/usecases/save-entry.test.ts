import { describe, expect, it } from 'vitest';
import type { EntryContent } from '../../src/domain/catalogue-entry.js';
import { applyRetention } from '../../src/usecases/apply-retention.js';
import { insert } from '../../src/usecases/changes.js';
import { editedKnowledge } from '../../src/usecases/edited-knowledge.js';
import { erasePerson } from '../../src/usecases/erase-person.js';
import type { Ports } from '../../src/usecases/ports.js';
import { refreshKnowledge } from '../../src/usecases/refresh-knowledge.js';
import { retireEntry } from '../../src/usecases/retire-entry.js';
import { type SaveEntryInput, saveEntry } from '../../src/usecases/save-entry.js';
import { anEntry, aPerson, EVERYONE, jarfallaMember, martin } from '../support/builders.js';
import { fakePorts } from '../support/fakes.js';
import { maria } from '../support/knowledge-talk.js';
import { memoryStore } from '../support/memory-store.js';
import { aQuestion, RECORD_OF } from '../support/store-records.js';

const contentOf = (title: string, text = `Om ${title}.`): EntryContent => {
  const { id: _id, ...content } = anEntry('x', { title, text, sources: [{ title: 'FoU', year: 2026 }] });
  return content;
};
const portsWith = (): Ports =>
  fakePorts({
    knowledge: editedKnowledge([anEntry('bbic')]),
    store: memoryStore({
      people: [...EVERYONE, maria],
      unanswered: [aQuestion('2026-q', { question: 'SIP?' })],
    }),
  });
const adding = (overrides: Partial<SaveEntryInput> = {}): SaveEntryInput => ({
  by: martin.id,
  expectedVersion: 0,
  submissionId: 'form',
  content: contentOf('SIP'),
  ...overrides,
});
const changing = (by: string, text: string): SaveEntryInput =>
  adding({ by, entryId: 'bbic', submissionId: by, content: contentOf('bbic', text) });
const ANSWERS = { questionId: '2026-q', until: '2026-11-18T11:00:00.000Z' };

/** Ports whose store lets somebody else write just before the next commit. */
const overtakenBy = (ports: Ports, others: () => Promise<unknown>): Ports => {
  let isOvertaken = false;
  return {
    ...ports,
    store: {
      ...ports.store,
      commit: async (changes) => {
        if (!isOvertaken) {
          isOvertaken = true;
          await others();
        }
        return ports.store.commit(changes);
      },
    },
  };
};

describe('saving an entry', () => {
  it('lets the other know who won when both save the same entry at the same time', async () => {
    const ports = portsWith();
    const overtaken = overtakenBy(ports, () => saveEntry(ports, changing(maria.id, 'Marias.')));
    expect(await saveEntry(overtaken, changing(martin.id, 'Martins.'))).toMatchObject({
      ok: false,
      error: { kind: 'changed', last: { by: maria.id }, known: { entry: { text: 'Marias.' } } },
    });
    expect(ports.knowledge.entries.map(({ text }) => text)).toEqual(['Marias.']);
  });

  it('gives two new entries with the same id at the same time one each', async () => {
    const ports = portsWith();
    const others = adding({ by: maria.id, submissionId: 'other', content: contentOf('S-I-P') });
    const overtaken = overtakenBy(ports, () => saveEntry(ports, others));
    const mine = await saveEntry(overtaken, adding({ content: contentOf('S I P') }));
    expect(mine.ok && mine.value.known.entry.id).toBe('s-i-p-2');
    expect(ports.knowledge.entries.map(({ id }) => id)).toEqual(['bbic', 's-i-p-2', 's-i-p']);
  });

  it('ends the questions it answers in the same commit, or leaves them when it fails', async () => {
    const ports = portsWith();
    const commits: number[] = [];
    const counting: Ports = {
      ...ports,
      store: {
        ...ports.store,
        commit: async (changes) => {
          commits.push(changes.length);
          return ports.store.commit(changes);
        },
      },
    };
    expect(await saveEntry(counting, adding({ answers: ANSWERS, content: contentOf('') }))).toMatchObject({
      ok: false,
    });
    expect(await saveEntry(counting, adding({ answers: ANSWERS }))).toMatchObject({ value: { answered: 1 } });
    // The entry and the question, each with its audit row.
    expect(commits).toEqual([4]);
  });

  it('is saved, and ends nothing, when somebody else has ended the questions meanwhile', async () => {
    const ports = portsWith();
    await saveEntry(ports, adding({ by: maria.id, submissionId: 'other', answers: ANSWERS }));
    const saved = await saveEntry(ports, adding({ answers: ANSWERS, content: contentOf('Annat') }));
    expect(saved).toMatchObject({ value: { answered: 0 } });
    expect((await ports.store.find('unanswered'))[0]?.ended?.by).toBe(maria.id);
  });

  it('of an id that no entry has is refused', async () => {
    expect(await saveEntry(portsWith(), adding({ entryId: 'borta' }))).toEqual({
      ok: false,
      error: { kind: 'not_found' },
    });
  });

  it('is refused when an identity number stands in it, also when nothing before has looked (I27)', async () => {
    const ports = portsWith();
    const refused = await saveEntry(ports, adding({ content: contentOf('SIP', 'Om 19121212-1212.') }));
    expect(refused).toMatchObject({ error: { problems: ['identity_number'] } });
    expect(await ports.store.find('edits')).toEqual([]);
  });

  it('keeps the history of an entry whatever happens to it', async () => {
    const ports = portsWith();
    await saveEntry(ports, changing(martin.id, 'Martins.'));
    const seen = { entryId: 'bbic', by: maria.id };
    await retireEntry(ports, { ...seen, expectedVersion: 1, retire: true });
    await retireEntry(ports, { ...seen, expectedVersion: 2, retire: false });
    // The button pressed twice changes nothing.
    await retireEntry(ports, { ...seen, expectedVersion: 2, retire: false });
    const [edit] = await ports.store.find('edits');
    expect(edit?.history.map(({ by, change, fields }) => [by, change, fields])).toEqual([
      [martin.id, 'changed', ['sources', 'text']],
      [maria.id, 'retired', []],
      [maria.id, 'restored', []],
    ]);
  });
});

describe('the knowledge in use', () => {
  it('is as the store has it last, however reads of it overtake each other', async () => {
    const ports = portsWith();
    const store = ports.store;
    let isFirst = true;
    const slow: Ports = {
      ...ports,
      store: {
        ...store,
        find: async (...asked) => {
          const found = await store.find(...asked);
          if (isFirst && asked[0] === 'edits') {
            isFirst = false;
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
          return found;
        },
      },
    };
    const early = refreshKnowledge(slow);
    await saveEntry(ports, changing(martin.id, 'Martins.'));
    await early;
    expect(ports.knowledge.entries.map(({ text }) => text)).toEqual(['Martins.']);
  });

  it('is without a person’s name as soon as they have erased their data', async () => {
    const ports = portsWith();
    await ports.store.commit([
      insert('people', {
        ...jarfallaMember,
        id: '2026-eva',
        identity: 'tenant/eva',
        displayName: 'Eva Sträng',
      }),
    ]);
    await saveEntry(ports, changing(martin.id, 'Fråga Eva Sträng.'));
    await erasePerson(ports, { identity: 'tenant/eva', displayName: 'Eva Sträng' });
    expect(ports.knowledge.entries[0]?.text).toMatch(/^Fråga Raderad person/);
  });

  it('is without it too when retention has erased them', async () => {
    const ports = portsWith();
    const left = aPerson('left', [{ role: 'staff', from: '2020-01-01', to: '2022-12-31' }], {
      displayName: 'Eva Sträng',
    });
    const rule = { ...RECORD_OF.retention('2026-rule'), collection: 'people', months: 12 } as const;
    await ports.store.commit([insert('people', left), insert('retention', rule)]);
    await saveEntry(ports, changing(martin.id, 'Fråga Eva Sträng.'));
    await applyRetention(ports, new AbortController().signal);
    expect(ports.knowledge.entries[0]?.text).toMatch(/^Fråga Raderad person/);
  });

  it('keeps who changed what under a pseudonym', async () => {
    const ports = portsWith();
    await saveEntry(ports, changing(martin.id, 'Martins.'));
    await erasePerson(ports, martin);
    const [edit] = await ports.store.find('edits');
    expect(JSON.stringify(edit)).not.toContain('martin');
    expect(edit?.history).toMatchObject([{ change: 'changed' }]);
  });
});
