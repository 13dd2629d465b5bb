import { expect, it } from 'vitest';
import { keepUnanswered } from '../../src/usecases/keep-unanswered.js';
import { fakePorts } from '../support/fakes.js';

it('keeps a question that got no answer once, without a name', async () => {
  const ports = fakePorts();
  const input = { question: 'Vad är klockan?', sourceKey: 'conversation|1' };
  await keepUnanswered(ports, input);
  await keepUnanswered(ports, input);
  const id = expect.any(String);
  const kept = { id, version: 1, at: '2026-11-18T11:00:00.000Z', ...input };
  expect(await ports.store.find('unanswered')).toEqual([kept]);
});
