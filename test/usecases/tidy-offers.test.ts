import { describe, expect, it } from 'vitest';
import { declineOffer, takeOffer } from '../../src/usecases/answer-offer.js';
import { tidyOffers } from '../../src/usecases/tidy-offers.js';
import { fakePorts } from '../support/fakes.js';
import {
  type OfferingPorts,
  offered,
  offeringPorts,
  restarted,
  slowUploads,
  stateNow,
  UPLOAD_URL,
} from '../support/offering.js';

const AFTER_14_DAYS = '2026-12-02T11:00:00.001Z';

/** As a crash leaves it: the record has ended, and the content still lies there. */
const withoutDiscard = (ports: OfferingPorts): OfferingPorts => ({
  ...ports,
  offeredFiles: {
    ...ports.offeredFiles,
    discard: async () => {
      throw new Error('the program died');
    },
  },
});

describe('tidying offered files', () => {
  it('ends those that nobody has answered in 14 days, and leaves the others', async () => {
    const ports = offeringPorts();
    const old = await offered(ports);
    ports.clock.set('2026-11-18T11:00:00.001Z');
    const younger = await offered(ports);
    ports.clock.set(AFTER_14_DAYS);
    expect(await tidyOffers(ports)).toEqual({ expired: 1, removed: 0 });
    expect(await stateNow(ports, old)).toBe('expired');
    expect(await stateNow(ports, younger)).toBe('offered');
    expect([...ports.offeredFiles.contents.keys()]).toEqual([younger.id]);
    expect(await ports.store.find('audit', { action: 'expire-file' })).toMatchObject([
      { by: 'system', recordId: old.id },
    ]);
  });

  it('removes what a crash left of one that has ended', async () => {
    const ports = offeringPorts();
    const declined = await offered(ports);
    const waiting = await offered(ports);
    await declineOffer(withoutDiscard(ports), declined);
    expect(ports.offeredFiles.contents.size).toBe(2);
    expect(await tidyOffers(ports)).toEqual({ expired: 0, removed: 1 });
    expect([...ports.offeredFiles.contents.keys()]).toEqual([waiting.id]);
  });

  it('removes what no record knows of', async () => {
    const ports = offeringPorts();
    ports.offeredFiles.contents.set('2026-unknown', Buffer.from('x'));
    expect(await tidyOffers(ports)).toEqual({ expired: 0, removed: 1 });
    expect(ports.offeredFiles.contents.size).toBe(0);
  });

  it('leaves what is being sent right now, however old, and takes what a dead run was sending', async () => {
    const ports = offeringPorts();
    const offer = await offered(ports);
    const sending = slowUploads(ports);
    const taking = takeOffer(ports, offer, UPLOAD_URL);
    await sending.begun;
    ports.clock.set(AFTER_14_DAYS);
    expect(await tidyOffers(ports)).toEqual({ expired: 0, removed: 0 });
    expect(await tidyOffers(restarted(ports))).toEqual({ expired: 1, removed: 0 });
    expect(ports.offeredFiles.contents.size).toBe(0);
    sending.finish();
    expect(await taking).toEqual({ kind: 'answered_before', state: 'expired' });
  });

  it('goes on past one that cannot be removed', async () => {
    const ports = offeringPorts();
    ports.offeredFiles.contents.set('2026-unknown', Buffer.from('x'));
    expect(await tidyOffers(withoutDiscard(ports))).toEqual({ expired: 0, removed: 0 });
  });

  it('does nothing where files are not offered', async () => {
    expect(await tidyOffers(fakePorts())).toEqual({ expired: 0, removed: 0 });
  });
});
