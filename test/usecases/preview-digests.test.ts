import { beforeEach, describe, expect, it } from 'vitest';
import type { Activity } from '../../src/domain/activity.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { insert } from '../../src/usecases/changes.js';
import { previewDigests } from '../../src/usecases/preview-digests.js';
import { anActivity } from '../support/digest-builders.js';
import { type SendingPorts, sendingPorts, sendWeek, WEEK } from '../support/sending.js';

let ports: SendingPorts;
beforeEach(() => {
  ports = sendingPorts();
});

const log = (...activities: readonly Activity[]) =>
  ports.store.commit(activities.map((activity) => insert('activities', activity)));

describe('the preview', () => {
  it('writes nothing and shows the same as is then posted', async () => {
    await log(anActivity('a'));
    const before = await previewDigests(ports, WEEK);
    expect(before.map((preview) => preview.state)).toEqual(MUNICIPALITY_IDS.map(() => 'not_sent'));
    expect(await ports.store.find('digests')).toEqual([]);
    await sendWeek(ports);
    expect(ports.delivery.posted.map((post) => post.digest)).toEqual(before.map((preview) => preview.digest));
  });

  it('shows a posted digest as it was posted, and a failed one anew', async () => {
    ports.delivery.outcome = (key) =>
      key.endsWith('-solna') ? { state: 'failed', reason: 'ENOSPC' } : { state: 'sent', receipt: key };
    await sendWeek(ports);
    await log(anActivity('a', { municipalities: ['jarfalla', 'solna'] }));
    const shown = await previewDigests(ports, WEEK, ['jarfalla', 'solna']);
    expect(shown.map(({ state, digest }) => [state, digest.done.length])).toEqual([
      ['sent', 0],
      ['failed', 1],
    ]);
  });
});
