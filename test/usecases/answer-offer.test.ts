import { describe, expect, it } from 'vitest';
import type { FileOffer } from '../../src/domain/file-offer.js';
import { declineOffer, takeOffer } from '../../src/usecases/answer-offer.js';
import type { UploadOutcome } from '../../src/usecases/file-ports.js';
import {
  type OfferingPorts,
  offered,
  offeringPorts,
  offerNow,
  restarted,
  slowUploads,
  stateNow,
  UPLOAD_URL,
} from '../support/offering.js';

const start = async (): Promise<{ ports: OfferingPorts; offer: FileOffer }> => {
  const ports = offeringPorts();
  return { ports, offer: await offered(ports) };
};

describe('taking an offered file', () => {
  it.each<[UploadOutcome, string]>([
    [{ state: 'uploaded' }, 'handed_over'],
    [{ state: 'failed', reason: 'http_403' }, 'failed'],
    [{ state: 'unknown', reason: 'timeout' }, 'unknown'],
  ])('sends the content once; %j is an end, and nothing is kept', async (outcome, state) => {
    const { ports, offer } = await start();
    ports.offeredFiles.outcome = async () => outcome;
    expect(await takeOffer(ports, offer, UPLOAD_URL)).toEqual({ kind: state });
    expect(ports.offeredFiles.uploads).toEqual([{ url: UPLOAD_URL, content: 'Rubrik' }]);
    expect(await offerNow(ports, offer)).toMatchObject({
      state,
      reservedBy: 'this-run',
      endedAt: '2026-11-18T11:00:00.000Z',
    });
    expect(ports.offeredFiles.contents.size).toBe(0);
  });

  it('reserves it durably before a byte is sent', async () => {
    const { ports, offer } = await start();
    let atSending: FileOffer | undefined;
    ports.offeredFiles.outcome = async () => {
      atSending = await offerNow(ports, offer);
      return { state: 'uploaded' };
    };
    await takeOffer(ports, offer, UPLOAD_URL);
    expect(atSending).toMatchObject({ state: 'handing_over', reservedBy: 'this-run' });
  });

  it('twice at the same time sends it once', async () => {
    const { ports, offer } = await start();
    const sending = slowUploads(ports);
    const first = takeOffer(ports, offer, UPLOAD_URL);
    await sending.begun;
    expect(await takeOffer(ports, offer, UPLOAD_URL)).toEqual({
      kind: 'answered_before',
      state: 'handing_over',
    });
    sending.finish();
    expect(await first).toEqual({ kind: 'handed_over' });
    expect(ports.offeredFiles.uploads).toHaveLength(1);
  });

  it('is refused while it is being sent, and once it has ended', async () => {
    const { ports, offer } = await start();
    await takeOffer(ports, offer, UPLOAD_URL);
    const again = await takeOffer(ports, await offerNow(ports, offer), UPLOAD_URL);
    expect(again).toEqual({ kind: 'answered_before', state: 'handed_over' });
    expect(ports.offeredFiles.uploads).toHaveLength(1);
  });

  it('can be done again when the program died while it was being sent', async () => {
    const { ports, offer } = await start();
    ports.offeredFiles.outcome = async () => {
      throw new Error('the program died');
    };
    await expect(takeOffer(ports, offer, UPLOAD_URL)).rejects.toThrow('the program died');
    const reserved = await offerNow(ports, offer);
    expect(await takeOffer(ports, reserved, UPLOAD_URL)).toMatchObject({ state: 'handing_over' });

    ports.offeredFiles.outcome = async () => ({ state: 'uploaded' });
    expect(await takeOffer(restarted(ports), reserved, UPLOAD_URL)).toEqual({ kind: 'handed_over' });
    expect(await offerNow(ports, offer)).toMatchObject({ reservedBy: 'the-next-run' });
  });

  it('that has waited for more than 14 days ends the offer', async () => {
    const { ports, offer } = await start();
    ports.clock.set('2026-12-02T11:00:00.001Z');
    expect(await takeOffer(ports, offer, UPLOAD_URL)).toEqual({ kind: 'expired' });
    expect(ports.offeredFiles.uploads).toEqual([]);
    expect(ports.offeredFiles.contents.size).toBe(0);
  });

  it('to a place outside OneDrive changes nothing', async () => {
    const { ports, offer } = await start();
    expect(await takeOffer(ports, offer, 'https://169.254.169.254/metadata')).toEqual({
      kind: 'strange_place',
    });
    expect(ports.offeredFiles.uploads).toEqual([]);
    expect(await offerNow(ports, offer)).toEqual(offer);
    expect(ports.offeredFiles.contents.size).toBe(1);
  });

  it.each([
    ['lost', undefined],
    ['not whole', 'Rubri'],
  ])('whose content is %s ends it as failed, and sends nothing', async (_what, content) => {
    const { ports, offer } = await start();
    ports.offeredFiles.contents.clear();
    if (content !== undefined) ports.offeredFiles.contents.set(offer.id, Buffer.from(content));
    expect(await takeOffer(ports, offer, UPLOAD_URL)).toEqual({ kind: 'failed' });
    expect(await stateNow(ports, offer)).toBe('failed');
    expect(ports.offeredFiles.uploads).toEqual([]);
  });

  it('tells the log why it failed, and nothing of where', async () => {
    const { ports, offer } = await start();
    ports.offeredFiles.outcome = async () => ({ state: 'unknown', reason: 'http_503' });
    await takeOffer(ports, offer, UPLOAD_URL);
    const { log } = ports;
    const written = JSON.stringify('lines' in log && log.lines);
    expect(written).toContain('http_503');
    expect(written).not.toContain('sharepoint');
  });

  it('has each step in the audit', async () => {
    const { ports, offer } = await start();
    await takeOffer(ports, offer, UPLOAD_URL);
    const rows = await ports.store.find('audit', { recordId: offer.id });
    expect(rows.map(({ by, action }) => [by, action])).toEqual([
      ['2026-martin', 'offer-file'],
      ['2026-martin', 'reserve-file'],
      ['2026-martin', 'take-file'],
    ]);
  });
});

describe('declining an offered file', () => {
  it('throws its content away', async () => {
    const { ports, offer } = await start();
    expect(await declineOffer(ports, offer)).toEqual({ kind: 'declined' });
    expect(await offerNow(ports, offer)).toMatchObject({
      state: 'declined',
      endedAt: '2026-11-18T11:00:00.000Z',
    });
    expect(ports.offeredFiles.contents.size).toBe(0);
  });

  it('is too late while it is being sent, which goes on', async () => {
    const { ports, offer } = await start();
    const sending = slowUploads(ports);
    const taking = takeOffer(ports, offer, UPLOAD_URL);
    await sending.begun;
    expect(await declineOffer(ports, offer)).toEqual({ kind: 'answered_before', state: 'handing_over' });
    sending.finish();
    expect(await taking).toEqual({ kind: 'handed_over' });
  });

  it('after it has been sent changes nothing', async () => {
    const { ports, offer } = await start();
    await takeOffer(ports, offer, UPLOAD_URL);
    const sent = await offerNow(ports, offer);
    expect(await declineOffer(ports, sent)).toEqual({ kind: 'answered_before', state: 'handed_over' });
    expect(await offerNow(ports, offer)).toEqual(sent);
  });

  it('first leaves nothing to take', async () => {
    const { ports, offer } = await start();
    const [declined, taken] = await Promise.all([
      declineOffer(ports, offer),
      takeOffer(ports, offer, UPLOAD_URL),
    ]);
    expect(declined).toEqual({ kind: 'declined' });
    expect(taken).toEqual({ kind: 'answered_before', state: 'declined' });
    expect(ports.offeredFiles.uploads).toEqual([]);
  });

  it('is done also when the content cannot be removed just now', async () => {
    const { ports, offer } = await start();
    const discard = async (): Promise<never> => {
      throw new Error('EBUSY');
    };
    const busy = { ...ports, offeredFiles: { ...ports.offeredFiles, discard } };
    expect(await declineOffer(busy, offer)).toEqual({ kind: 'declined' });
    expect(ports.offeredFiles.contents.size).toBe(1);
  });
});
