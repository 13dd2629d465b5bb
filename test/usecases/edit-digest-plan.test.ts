import { beforeEach, describe, expect, it } from 'vitest';
import type { PlanWords } from '../../src/domain/digest-plan-words.js';
import { approveDigests } from '../../src/usecases/approve-digests.js';
import { insert, update } from '../../src/usecases/changes.js';
import { editDigestPlan } from '../../src/usecases/edit-digest-plan.js';
import { sendDigests } from '../../src/usecases/send-digests.js';
import { anActivity, at } from '../support/digest-builders.js';
import { fridayPorts } from '../support/digest-course.js';
import { aJobRow } from '../support/job-rows.js';
import { SENDER, WEEK } from '../support/sending.js';

const OTHER = '2026-bo';
const INTRODUCTION = { kind: 'introduction', text: ' Hej alla! ' } as const;
const ADDITION = { kind: 'addition', municipalityId: 'solna', text: 'Grattis till Solna!' } as const;

let ports: ReturnType<typeof fridayPorts>;
beforeEach(async () => {
  ports = fridayPorts();
  await ports.store.commit([insert('activities', anActivity('a'))]);
});

const edit = (words: PlanWords, seenVersion = 0, by = SENDER) =>
  editDigestPlan(ports, { week: WEEK, by, seenVersion, words });
const planNow = () => ports.store.get('digestplans', WEEK);
const digestOf = async (key: string) => {
  const record = await ports.store.get('digests', `${WEEK}-${key}`);
  return record !== undefined && 'digest' in record ? record.digest : undefined;
};

describe('the FoU manager’s own words', () => {
  it('are kept without the spaces around them, with who wrote them and when', async () => {
    expect(await edit(INTRODUCTION)).toEqual({ ok: true, value: { alreadySent: [] } });
    await edit(ADDITION, 1, OTHER);
    expect(await planNow()).toEqual({
      id: WEEK,
      version: 2,
      week: WEEK,
      introduction: 'Hej alla!',
      additions: [{ municipalityId: 'solna', text: 'Grattis till Solna!' }],
      editedBy: OTHER,
      editedAt: at('2026-11-13', '13:00'),
    });
    const rows = await ports.store.find('audit', { action: 'edit-digest-plan' });
    expect(rows.map(({ by, fields }) => [by, fields.includes('additions')])).toEqual([
      [SENDER, true],
      [OTHER, true],
    ]);
  });

  it('are taken away by an empty text, and leave the others', async () => {
    await edit(INTRODUCTION);
    await edit(ADDITION, 1);
    await edit({ ...ADDITION, municipalityId: 'ekero' }, 2);
    await edit({ ...ADDITION, text: ' ' }, 3);
    await edit({ ...INTRODUCTION, text: '' }, 4);
    const plan = await planNow();
    expect(plan?.additions.map(({ municipalityId }) => municipalityId)).toEqual(['ekero']);
    expect(plan).not.toHaveProperty('introduction');
  });

  it('come into what is approved, which is otherwise as it was frozen', async () => {
    await approveDigests(ports, { week: WEEK, by: SENDER });
    const before = await digestOf('solna');
    await ports.store.commit([insert('activities', anActivity('b', { municipalities: ['solna'] }))]);
    await edit(INTRODUCTION);
    await edit(ADDITION, 1);
    expect(await digestOf('solna')).toEqual({
      ...before,
      introduction: 'Hej alla!',
      addition: 'Grattis till Solna!',
    });
    expect(await digestOf('ekero')).not.toHaveProperty('addition');
    expect(await ports.store.get('digests', '2026-W46-solna')).toMatchObject({ state: 'approved' });
  });

  it.each<[PlanWords['kind'], number]>([
    ['introduction', 600],
    ['addition', 300],
  ])('have their limit: %s', async (kind, limit) => {
    const words = (length: number): PlanWords => ({
      ...(kind === 'introduction' ? INTRODUCTION : ADDITION),
      text: 'x'.repeat(length),
    });
    expect(await edit(words(limit + 1))).toEqual({ ok: false, error: { kind: 'too_long', limit } });
    expect(await planNow()).toBeUndefined();
    expect(await edit(words(limit))).toMatchObject({ ok: true });
  });

  it('are not written over those of somebody who was first', async () => {
    await edit(INTRODUCTION, 0, OTHER);
    expect(await edit(ADDITION)).toEqual({ ok: false, error: { kind: 'changed', by: OTHER } });
    const both = await Promise.all([edit(ADDITION, 1), edit({ ...ADDITION, text: 'Annat' }, 1, OTHER)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await planNow()).toMatchObject({ version: 2 });
  });

  it('are for those that are not sent, and it is said who is', async () => {
    ports.delivery.outcome = (key) =>
      key.endsWith('-solna') ? { state: 'failed', reason: 'ENOSPC' } : { state: 'sent', receipt: key };
    await sendDigests(ports, { week: WEEK, by: SENDER });
    const edited = await edit(INTRODUCTION);
    expect(edited).toMatchObject({ ok: true });
    expect(edited.ok && edited.value.alreadySent).toHaveLength(7);
    expect(await digestOf('ekero')).not.toHaveProperty('introduction');
    expect(await edit({ ...ADDITION, municipalityId: 'ekero' }, 1)).toEqual({
      ok: false,
      error: { kind: 'sent' },
    });
  });

  it('come into what was approved and failed', async () => {
    await approveDigests(ports, { week: WEEK, by: SENDER });
    ports.delivery.outcome = () => ({ state: 'failed', reason: 'ENOSPC' });
    await sendDigests(ports, { week: WEEK, by: SENDER });
    await edit(ADDITION);
    expect(await digestOf('solna')).toMatchObject({ addition: 'Grattis till Solna!' });
  });

  it('wait while the digests are being sent', async () => {
    const row = aJobRow({ state: 'running' });
    await ports.store.commit([insert('jobs', row)]);
    expect(await edit(INTRODUCTION)).toEqual({ ok: false, error: { kind: 'being_sent' } });
    const [kept] = await ports.store.find('jobs');
    if (kept === undefined) throw new Error('no job');
    await ports.store.commit([update('jobs', kept, { ...kept, state: 'done' })]);
    const seen: unknown[] = [];
    const post = async () => {
      seen.push(await edit(INTRODUCTION));
      return { state: 'sent', receipt: 'x' } as const;
    };
    await sendDigests({ ...ports, delivery: { ...ports.delivery, post } }, { week: WEEK, by: SENDER });
    const busy = { ok: false, error: { kind: 'being_sent' } };
    expect(seen).toEqual([...Array(7).fill(busy), { ok: false, error: { kind: 'sent' } }]);
  });

  it('come into what is being reserved at this very moment', async () => {
    const commit = ports.store.commit.bind(ports.store);
    let edited: unknown;
    const store: typeof ports.store = {
      ...ports.store,
      commit: async (changes) => {
        // The sources have been read, and nothing of the week is reserved yet.
        if (edited === undefined) edited = await edit(INTRODUCTION);
        return commit(changes);
      },
    };
    await sendDigests({ ...ports, store }, { week: WEEK, by: SENDER });
    expect(edited).toEqual({ ok: true, value: { alreadySent: [] } });
    const posted = ports.delivery.posted.map(({ digest }) => digest.introduction);
    expect(posted).toEqual(Array(8).fill('Hej alla!'));
  });
});
