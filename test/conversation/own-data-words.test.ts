import { expect, it } from 'vitest';
import { ownDataText } from '../../src/conversation/own-data-file.js';
import { sv } from '../../src/texts/sv/index.js';
import { collectOwnData } from '../../src/usecases/collect-own-data.js';
import { martin } from '../support/builders.js';
import { anActivity } from '../support/digest-builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

it('looks up once what codes are called, however much is held on somebody', async () => {
  const looksFor = async (held: number): Promise<number> => {
    const activities = Array.from({ length: held }, (_, index) =>
      anActivity(`a${index}`, { loggedBy: martin.id }),
    );
    const ports = fakePorts({ store: memoryStore({ people: [martin], activities }) });
    let looks = 0;
    const labels = {
      ...sv.labels,
      get statuses() {
        looks += 1;
        return sv.labels.statuses;
      },
    };
    const data = await collectOwnData(ports, martin);
    await ownDataText(ports, { texts: { ...sv, labels }, now: ports.clock.now() }, martin, data);
    return looks;
  };
  expect(await looksFor(20)).toBe(await looksFor(1));
});
