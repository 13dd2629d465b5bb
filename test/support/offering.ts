import type { FileOffer, FileOfferState } from '../../src/domain/file-offer.js';
import type { MadeFile } from '../../src/usecases/file-ports.js';
import { offerFile } from '../../src/usecases/offer-file.js';
import type { Ports } from '../../src/usecases/ports.js';
import { type FakeOfferedFiles, fakeOfferedFiles } from './fake-offered-files.js';
import { type FakeClock, fakeClock, fakePorts } from './fakes.js';
import { later } from './later.js';

export const UPLOAD_URL = 'https://contoso-my.sharepoint.com/personal/martin/uploadSession?tempauth=hemligt';

export const aFile = (overrides: Partial<MadeFile> = {}): MadeFile => ({
  name: 'aktiviteter-2026.csv',
  content: Buffer.from('Rubrik'),
  forRoles: ['staff'],
  ...overrides,
});

export interface OfferingPorts extends Ports {
  readonly clock: FakeClock;
  readonly offeredFiles: FakeOfferedFiles;
}

/** Fake ports where files are offered before they are handed over. */
export const offeringPorts = (overrides: Partial<Ports> = {}): OfferingPorts => ({
  ...fakePorts(overrides),
  clock: fakeClock(),
  offeredFiles: fakeOfferedFiles(),
});

/** The same data folder after the program has ended and been started anew. */
export const restarted = (ports: OfferingPorts): OfferingPorts => ({ ...ports, runId: 'the-next-run' });

/** A file that waits for Martin's answer. */
export const offered = (ports: OfferingPorts, file: Partial<MadeFile> = {}): Promise<FileOffer> =>
  offerFile(ports, '2026-martin', aFile(file));

export const offerNow = async (ports: Ports, { id }: FileOffer): Promise<FileOffer> => {
  const offer = await ports.store.get('offers', id);
  if (offer === undefined) throw new Error(`no offer ${id}`);
  return offer;
};

export const stateNow = async (ports: Ports, offer: FileOffer): Promise<FileOfferState> =>
  (await offerNow(ports, offer)).state;

/** Makes the coming uploads wait; `begun` resolves when the first has begun, `finish` lets them arrive. */
export const slowUploads = (
  ports: OfferingPorts,
): { readonly begun: Promise<void>; readonly finish: () => void } => {
  const begun = later();
  const arrival = later();
  ports.offeredFiles.outcome = async () => {
    begun.resolve();
    await arrival.promise;
    return { state: 'uploaded' };
  };
  return { begun: begun.promise, finish: arrival.resolve };
};
