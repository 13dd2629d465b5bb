import { expect, it } from 'vitest';
import { anonymousKey } from '../../src/usecases/anonymous-key.js';
import { keepFeedback } from '../../src/usecases/keep-feedback.js';
import { fakePorts } from '../support/fakes.js';

it('keeps whether an answer helped once, without a name', async () => {
  const ports = fakePorts();
  const input = { entryId: 'lovande-praktik', helped: true, sourceKey: 'conversation|1' };
  await keepFeedback(ports, input);
  await keepFeedback(ports, { ...input, helped: false });
  const id = expect.any(String);
  const kept = {
    id,
    version: 1,
    at: '2026-11-18T11:00:00.000Z',
    ...input,
    sourceKey: anonymousKey('conversation|1'),
  };
  expect(await ports.store.find('feedback')).toEqual([kept]);
});
