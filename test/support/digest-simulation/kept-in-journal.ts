import { openStore } from '../../../src/adapters/store/open-store.js';
import { systemClock } from '../../../src/adapters/system/clock.js';
import { crashImage } from '../crash-image.js';
import { temporaryFolder } from '../temporary-folder.js';
import type { StoreKeeper } from './simulated-unit.js';

/** The program's own store in a folder; after a kill, what a power cut at that moment would have left of it. */
export const keptInJournal = async (): Promise<StoreKeeper> => {
  let folder = await temporaryFolder();
  let opened = await openStore({ folder, clock: systemClock });
  return {
    store: opened.store,
    reopen: async () => {
      const [before, image] = [opened, await crashImage(folder)];
      await before.close();
      folder = image;
      opened = await openStore({ folder, clock: systemClock });
      return opened.store;
    },
  };
};
