import { beforeEach, describe, expect, it } from 'vitest';
import type { DigestRecord } from '../../src/domain/digest.js';
import { onDay } from '../../src/domain/fuzzy-date.js';
import { MUNICIPALITY_IDS, type MunicipalityId } from '../../src/domain/municipality.js';
import { approveDigests } from '../../src/usecases/approve-digests.js';
import { insert } from '../../src/usecases/changes.js';
import { editDigestPlan } from '../../src/usecases/edit-digest-plan.js';
import { holdDigest } from '../../src/usecases/hold-digest.js';
import { previewDigests } from '../../src/usecases/preview-digests.js';
import { releaseDigest } from '../../src/usecases/release-digest.js';
import { sendDigests } from '../../src/usecases/send-digests.js';
import { takeBackApproval } from '../../src/usecases/take-back-approval.js';
import { anActivity, at } from '../support/digest-builders.js';
import { fridayPorts, settle } from '../support/digest-course.js';
import { allEight, SENDER, statesOf, WEEK } from '../support/sending.js';

const OTHER = '2026-bo';
let ports: ReturnType<typeof fridayPorts>;
beforeEach(async () => {
  ports = fridayPorts();
  await ports.store.commit([insert('activities', anActivity('a'))]);
});

const approve = async (week = WEEK, by = SENDER) => {
  const result = await approveDigests(ports, { week, by });
  if (!result.ok) throw new Error(result.error);
  return result.value;
};
const seen = (municipalityId: MunicipalityId, seenVersion: number, by = SENDER) => ({
  week: WEEK,
  municipalityId,
  seenVersion,
  by,
});
const recordOf = (municipality: MunicipalityId): Promise<DigestRecord | undefined> =>
  ports.store.get('digests', `${WEEK}-${municipality}`);
const sendOnMonday = async (by = 'system') => {
  ports.clock.set(at('2026-11-16', '08:00'));
  const sent = await sendDigests(ports, { week: WEEK, by });
  if (!sent.ok) throw new Error(sent.error);
  return sent.value;
};
const eachIs = (state: string) => Object.fromEntries(MUNICIPALITY_IDS.map((id) => [id, state]));
const keysPosted = () => ports.delivery.posted.map(({ key }) => key);

describe('approving a week', () => {
  it('freezes all eight in one commit, in the name of who did it and at one time', async () => {
    const shown = await previewDigests(ports, WEEK);
    expect(await approve()).toEqual(
      MUNICIPALITY_IDS.map((municipalityId) => ({ municipalityId, state: 'approved' })),
    );
    const records = await ports.store.find('digests', { week: WEEK });
    expect(records).toHaveLength(8);
    for (const record of records)
      expect(record).toMatchObject({
        state: 'approved',
        approved: { by: SENDER, at: at('2026-11-13', '13:00') },
      });
    expect(records.map((record) => record.state === 'approved' && record.digest)).toEqual(
      shown.map(({ digest }) => digest),
    );
    const rows = await ports.store.find('audit', { action: 'approve-digests' });
    expect(rows.map(({ by, collection }) => [by, collection])).toEqual(Array(8).fill([SENDER, 'digests']));
  });

  it('leaves what is logged after it to the next digest', async () => {
    await approve();
    const late = anActivity('b', { date: onDay('2026-11-13'), loggedAt: at('2026-11-13', '15:00') });
    await ports.store.commit([insert('activities', late)]);
    await sendOnMonday();
    const posted = ports.delivery.posted.find(({ key }) => key.endsWith('-jarfalla'));
    expect(posted?.digest.done.map(({ activityId }) => activityId)).toEqual(['2026-a']);
    const [next] = await previewDigests(ports, '2026-W47', ['jarfalla']);
    expect(next?.digest.loggedLate.map(({ activityId }) => activityId)).toEqual(['2026-b']);
  });

  it('leaves alone what is held, sent or approved already', async () => {
    await holdDigest(ports, seen('solna', 0));
    await approve();
    await takeBackApproval(ports, seen('ekero', 1));
    const again = await approve(WEEK, OTHER);
    expect(Object.fromEntries(again.map((one) => [one.municipalityId, one.state]))).toEqual({
      ...eachIs('was_approved'),
      ekero: 'approved',
      solna: 'held',
    });
    expect(await recordOf('jarfalla')).toMatchObject({ version: 1, approved: { by: SENDER } });
    await sendOnMonday(SENDER);
    ports.clock.set(at('2026-11-13', '14:00'));
    expect((await approve()).filter(({ state }) => state === 'posted')).toHaveLength(7);
  });

  it('leaves out an empty one when the settings say that it posts nothing', async () => {
    await settle(ports, { emptyWeek: 'nothing' });
    expect(Object.fromEntries((await approve()).map((one) => [one.municipalityId, one.state]))).toEqual({
      ...eachIs('held'),
      jarfalla: 'approved',
    });
    expect(await recordOf('solna')).toMatchObject({ state: 'planned', held: { why: 'empty_week' } });
  });

  it.each([
    ['2026-W47', 'future_week'],
    ['2026-W45', 'past_due'],
    ['rubbish', 'no_such_week'],
  ])('refuses %s as %s and writes nothing', async (week, reason) => {
    expect(await approveDigests(ports, { week, by: SENDER })).toEqual({ ok: false, error: reason });
    expect(await ports.store.find('digests')).toEqual([]);
  });

  it('is refused from the minute the digests are due, by the settings as they are', async () => {
    ports.clock.set(at('2026-11-16', '08:00'));
    expect(await approveDigests(ports, { week: WEEK, by: SENDER })).toMatchObject({ error: 'past_due' });
    await settle(ports, { weekday: 2 });
    expect(await approveDigests(ports, { week: WEEK, by: SENDER })).toMatchObject({ ok: true });
  });

  it('and holding one at the same time ends with either, and never with both', async () => {
    const [, held] = await Promise.all([approve(), holdDigest(ports, seen('solna', 0, OTHER))]);
    const record = await recordOf('solna');
    expect(record?.state).toBe(held.ok ? 'planned' : 'approved');
    expect(await ports.store.find('digests', { week: WEEK })).toHaveLength(8);
  });

  it('by two at once approves each once', async () => {
    await Promise.all([approve(), approve(WEEK, OTHER)]);
    const records = await ports.store.find('digests', { week: WEEK });
    expect(records.map(({ version }) => version)).toEqual(Array(8).fill(1));
  });

  it('never freezes words that were changed meanwhile', async () => {
    const words = { kind: 'introduction', text: 'Hej alla!' } as const;
    const [, edited] = await Promise.all([
      approve(),
      editDigestPlan(ports, { week: WEEK, by: OTHER, seenVersion: 0, words }),
    ]);
    expect(edited.ok).toBe(true);
    const records = await ports.store.find('digests', { week: WEEK });
    expect(records.map((one) => one.state === 'approved' && one.digest.introduction)).toEqual(
      Array(8).fill('Hej alla!'),
    );
  });
});

describe('one of them', () => {
  it('is held, released and held again by whoever sees it as it is', async () => {
    expect(await holdDigest(ports, seen('solna', 0))).toEqual({ ok: true, value: undefined });
    expect(await holdDigest(ports, seen('solna', 1, OTHER))).toEqual({ ok: false, error: { by: SENDER } });
    expect(await releaseDigest(ports, seen('solna', 1, OTHER))).toMatchObject({ ok: true });
    expect(await releaseDigest(ports, seen('solna', 2))).toEqual({ ok: false, error: { by: OTHER } });
    expect(await holdDigest(ports, seen('solna', 1))).toEqual({ ok: false, error: { by: OTHER } });
    expect(await recordOf('solna')).toEqual({
      id: '2026-W46-solna',
      key: '2026-W46-solna',
      version: 2,
      week: WEEK,
      municipalityId: 'solna',
      state: 'planned',
    });
    const rows = await ports.store.find('audit', { recordId: '2026-W46-solna' });
    expect(rows.map(({ by, action }) => [by, action])).toEqual([
      [SENDER, 'hold-digest'],
      [OTHER, 'release-digest'],
    ]);
  });

  it('loses its approval when it is held, and is never sent before it is released', async () => {
    await approve();
    await holdDigest(ports, seen('solna', 1));
    const sent = await sendOnMonday();
    expect(statesOf(sent)).toEqual({ ...allEight('sent'), solna: 'held' });
    expect(keysPosted()).not.toContain('2026-W46-solna');
    await sendOnMonday(SENDER);
    expect(keysPosted()).not.toContain('2026-W46-solna');
    await releaseDigest(ports, seen('solna', 2));
    await sendOnMonday(SENDER);
    expect(keysPosted()).toContain('2026-W46-solna');
  });

  it('cannot be held, released or taken back when it is sent', async () => {
    await sendOnMonday(SENDER);
    const version = (await recordOf('solna'))?.version ?? 0;
    for (const decide of [holdDigest, releaseDigest, takeBackApproval])
      expect(await decide(ports, seen('solna', version, OTHER))).toEqual({
        ok: false,
        error: { by: SENDER },
      });
  });

  it('is compiled anew when its approval is taken back', async () => {
    await approve();
    await takeBackApproval(ports, seen('jarfalla', 1));
    await ports.store.commit([insert('activities', anActivity('b'))]);
    const [shown] = await previewDigests(ports, WEEK, ['jarfalla']);
    expect(shown).toMatchObject({ state: 'planned', digest: { done: [{}, {}] } });
    expect(await takeBackApproval(ports, seen('jarfalla', 2))).toMatchObject({ ok: false });
  });
});
