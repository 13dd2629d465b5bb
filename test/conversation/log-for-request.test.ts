import { describe, expect, it } from 'vitest';
import { martin } from '../support/builders.js';
import { aRequest } from '../support/digest-builders.js';
import { talkAbout } from '../support/request-form-talk.js';
import { shownIn } from '../support/talk.js';

const LINE = 'logga 2 tim bollplank med Järfälla om SIP igår till F2026-014';

describe('a log line with the number of a request', () => {
  it('links the activity, and the receipt says to which', async () => {
    const chat = await talkAbout(aRequest('F2026-014'));
    const receipt = await chat.write(martin, LINE);
    expect(shownIn(receipt)).toContain('F2026-014');
    expect(await chat.ports.store.find('activities')).toMatchObject([
      { requestId: '2026-F2026-014', title: 'SIP', hours: 2, municipalities: ['jarfalla'] },
    ]);
  });

  it('of a request that is over, or is not there, stays in the title', async () => {
    for (const request of [aRequest('F2026-014', { status: 'closed' }), aRequest('F2026-015')]) {
      const chat = await talkAbout(request);
      expect(shownIn(await chat.write(martin, LINE))).toContain('SIP till F2026-014');
      const activities = await chat.ports.store.find('activities');
      expect(activities.filter(({ requestId }) => requestId !== undefined)).toEqual([]);
    }
  });
});
