import { describe, expect, it } from 'vitest';
import { offerFile } from '../../src/usecases/offer-file.js';
import { aFile, offered, offeringPorts } from '../support/offering.js';

describe('offering a file', () => {
  it('keeps its content and a record of whose it is, with a row in the audit', async () => {
    const ports = offeringPorts();
    const offer = await offered(ports);
    expect(offer).toEqual({
      id: '2026-0001',
      version: 1,
      personId: '2026-martin',
      forRoles: ['staff'],
      name: 'aktiviteter-2026.csv',
      bytes: 6,
      state: 'offered',
      offeredAt: '2026-11-18T11:00:00.000Z',
    });
    expect(await ports.store.find('offers')).toEqual([offer]);
    expect(ports.offeredFiles.contents).toEqual(new Map([[offer.id, aFile().content]]));
    expect(await ports.store.find('audit')).toMatchObject([
      { by: '2026-martin', action: 'offer-file', collection: 'offers', recordId: offer.id },
    ]);
  });

  it('gives it a name that OneDrive takes', async () => {
    expect((await offered(offeringPorts(), { name: 'vad?/när.csv' })).name).toBe('vad--när.csv');
  });

  it('that ends half way leaves no content without a record', async () => {
    const ports = offeringPorts();
    let recordsAtWriting = 0;
    const keep = async (): Promise<never> => {
      recordsAtWriting = (await ports.store.find('offers')).length;
      throw new Error('the power went');
    };
    const broken = { ...ports, offeredFiles: { ...ports.offeredFiles, keep } };
    await expect(offerFile(broken, '2026-martin', aFile())).rejects.toThrow('the power went');
    expect(recordsAtWriting).toBe(1);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['more than one request takes', Buffer.alloc(60 * 1024 * 1024)],
  ])('refuses %s as a bug', async (_what, content) => {
    const ports = offeringPorts();
    await expect(offered(ports, { content })).rejects.toThrow('cannot be offered');
    expect(await ports.store.find('offers')).toEqual([]);
  });
});
