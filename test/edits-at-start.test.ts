import { expect, it } from 'vitest';
import { ENVIRONMENT } from '../src/config.js';
import { openToWrite } from '../src/open-ports.js';
import { retireEntry } from '../src/usecases/retire-entry.js';
import { temporaryFolder } from './support/temporary-folder.js';

it('what staff have made of the knowledge is in force again when the folder is opened anew', async () => {
  const variables = ENVIRONMENT.parse({ DATA_DIR: await temporaryFolder(), LOG_LEVEL: 'silent' });
  const front = { tell: () => {}, end: () => {} };
  const first = await openToWrite(variables, front);
  expect(first.ports.knowledge.entries.map(({ id }) => id)).toContain('bbic');
  await retireEntry(first.ports, { by: '2026-anna', entryId: 'bbic', expectedVersion: 0, retire: true });
  await first.close();

  const second = await openToWrite(variables, front);
  expect(second.ports.knowledge.entries.map(({ id }) => id)).not.toContain('bbic');
  expect(second.ports.knowledge.files.map(({ id }) => id)).toContain('bbic');
  await second.close();
});
