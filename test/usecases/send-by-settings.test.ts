import { beforeEach, describe, expect, it } from 'vitest';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { approveDigests } from '../../src/usecases/approve-digests.js';
import { insert } from '../../src/usecases/changes.js';
import type { Ports } from '../../src/usecases/ports.js';
import { releaseDigest } from '../../src/usecases/release-digest.js';
import { sendDigests } from '../../src/usecases/send-digests.js';
import { takeBackApproval } from '../../src/usecases/take-back-approval.js';
import { anActivity, at } from '../support/digest-builders.js';
import { fridayPorts, settle } from '../support/digest-course.js';
import { allEight, SENDER, statesOf, WEEK } from '../support/sending.js';

let ports: ReturnType<typeof fridayPorts>;
beforeEach(async () => {
  ports = fridayPorts();
  await ports.store.commit([insert('activities', anActivity('a'))]);
});

const approve = () => approveDigests(ports, { week: WEEK, by: SENDER });
const send = async (by: string, over: Ports = ports) => {
  ports.clock.set(at('2026-11-16', '08:00'));
  const sent = await sendDigests(over, { week: WEEK, by });
  if (!sent.ok) throw new Error(sent.error);
  return sent.value;
};
const keysPosted = () => ports.delivery.posted.map(({ key }) => key);
const seenOf = (municipalityId: (typeof MUNICIPALITY_IDS)[number], seenVersion: number) => ({
  week: WEEK,
  municipalityId,
  seenVersion,
  by: SENDER,
});

describe('what nobody has approved', () => {
  it('goes out by itself when the settings say nothing else', async () => {
    expect(statesOf(await send('system'))).toEqual(allEight('sent'));
  });

  it('waits when the settings say so, and goes when a person sends it', async () => {
    await settle(ports, { unapproved: 'hold' });
    expect(statesOf(await send('system'))).toEqual(allEight('unapproved'));
    expect(keysPosted()).toEqual([]);
    const records = await ports.store.find('digests', { week: WEEK });
    expect(records.map(({ state }) => state)).toEqual(Array(8).fill('planned'));
    expect(records.every((record) => !('held' in record))).toBe(true);
    expect(statesOf(await send(SENDER))).toEqual(allEight('sent'));
  });

  it('does not hinder what is approved', async () => {
    await settle(ports, { unapproved: 'hold' });
    await approve();
    await takeBackApproval(ports, seenOf('solna', 1));
    expect(statesOf(await send('system'))).toEqual({ ...allEight('sent'), solna: 'unapproved' });
  });

  it('is not sent either when the approval is taken back in the moment of sending', async () => {
    await settle(ports, { unapproved: 'hold' });
    await approve();
    const { store } = ports;
    let isTaken = false;
    const late: Ports['store'] = {
      ...store,
      commit: async (changes) => {
        const isReservation = changes.some(
          (change) => change.op === 'put' && change.record.id === '2026-W46-solna',
        );
        if (isReservation && !isTaken) {
          isTaken = true;
          expect(await takeBackApproval(ports, seenOf('solna', 1))).toMatchObject({ ok: true });
        }
        return store.commit(changes);
      },
    };
    expect(statesOf(await send('system', { ...ports, store: late }))).toEqual({
      ...allEight('sent'),
      solna: 'unapproved',
    });
    expect(keysPosted()).not.toContain('2026-W46-solna');
  });

  it('is never approved by a press that comes too late for the sending to see it', async () => {
    await settle(ports, { unapproved: 'hold' });
    ports.clock.set(at('2026-11-16', '07:59'));
    const { store } = ports;
    let isSent = false;
    const late: Ports['store'] = {
      ...store,
      commit: async (changes) => {
        if (!isSent) {
          isSent = true;
          expect(statesOf(await send('system'))).toEqual(allEight('unapproved'));
        }
        return store.commit(changes);
      },
    };
    const approved = await approveDigests({ ...ports, store: late }, { week: WEEK, by: SENDER });
    expect(approved).toEqual({ ok: false, error: 'past_due' });
    const records = await ports.store.find('digests', { week: WEEK });
    expect(records.filter(({ state }) => state === 'approved')).toEqual([]);
  });
});

describe('an empty week', () => {
  const others = MUNICIPALITY_IDS.filter((id) => id !== 'jarfalla');

  it('is sent as one line when the settings say nothing else', async () => {
    expect(statesOf(await send('system'))).toEqual(allEight('sent'));
  });

  it.each(['system', SENDER])(
    'is posted by nobody when the settings say so, also when sent by %s',
    async (by) => {
      await settle(ports, { emptyWeek: 'nothing' });
      const sent = await send(by);
      expect(statesOf(sent)).toEqual({ ...allEight('held'), jarfalla: 'sent' });
      expect(sent.find(({ municipalityId }) => municipalityId === 'solna')).toMatchObject({
        why: 'empty_week',
      });
      expect(keysPosted()).toEqual(['2026-W46-jarfalla']);
      const record = await ports.store.get('digests', '2026-W46-solna');
      expect(record).toMatchObject({ state: 'planned', held: { by, why: 'empty_week' } });
      expect(await send(by)).toHaveLength(8);
      expect(keysPosted()).toHaveLength(1);
    },
  );

  it('that was approved before the settings said so is left out too', async () => {
    await approve();
    await settle(ports, { emptyWeek: 'nothing' });
    expect(statesOf(await send('system'))).toEqual({ ...allEight('held'), jarfalla: 'sent' });
  });

  it('that is not empty any more goes out once it is released', async () => {
    await settle(ports, { emptyWeek: 'nothing' });
    await send('system');
    await ports.store.commit([insert('activities', anActivity('b', { municipalities: others }))]);
    expect(statesOf(await send(SENDER))).toEqual({ ...allEight('held'), jarfalla: 'already_sent' });
    await releaseDigest(ports, seenOf('solna', 1));
    expect(statesOf(await send(SENDER))).toMatchObject({ solna: 'sent', ekero: 'held' });
  });
});
