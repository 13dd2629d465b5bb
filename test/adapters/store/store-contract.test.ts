import { openStore } from '../../../src/adapters/store/open-store.js';
import { fakeClock } from '../../support/fakes.js';
import { memoryStore } from '../../support/memory-store.js';
import { describeStoreContract } from '../../support/store-contract.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

describeStoreContract('the journal and lowdb', async () =>
  openStore({ folder: await temporaryFolder(), clock: fakeClock() }),
);

describeStoreContract('the journal and lowdb, with a snapshot after every commit', async () =>
  openStore({ folder: await temporaryFolder(), clock: fakeClock(), snapshotAfterCommits: 1 }),
);

describeStoreContract('the fake that tests use', async () => ({
  store: memoryStore(),
  close: async () => undefined,
}));
