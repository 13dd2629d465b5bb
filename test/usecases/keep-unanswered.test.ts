import { expect, it } from 'vitest';
import { anonymousKey } from '../../src/usecases/anonymous-key.js';
import { keepUnanswered } from '../../src/usecases/keep-unanswered.js';
import { anna, aPerson } from '../support/builders.js';
import { fakePorts } from '../support/fakes.js';
import { memoryStore } from '../support/memory-store.js';

const SOURCE = { askerName: 'Nadja Demo', sourceKey: 'conversation|1' };

it('keeps a question that got no answer once, and not in which chat it was asked', async () => {
  const ports = fakePorts();
  const input = { ...SOURCE, question: 'Vad är klockan?' };
  await keepUnanswered(ports, input);
  await keepUnanswered(ports, input);
  expect(await ports.store.find('unanswered')).toEqual([
    {
      id: expect.any(String),
      version: 1,
      at: '2026-11-18T11:00:00.000Z',
      question: 'Vad är klockan?',
      sourceKey: anonymousKey('conversation|1'),
    },
  ]);
});

it('keeps it without the names of those it knows and of who asked, and without addresses', async () => {
  const hoaxer = aPerson('hoaxer', [], { displayName: 'Vad Kan', nameFrom: 'teams' });
  const erased = aPerson('erased', anna.roles, { identity: 'raderad/x', displayName: 'Raderad person X7K2' });
  const ports = fakePorts({ store: memoryStore({ people: [anna, hoaxer, erased] }) });
  const question = 'Vad är Raderad fil: kan Anna svara Nadja på nadja@exempel.se?';
  await keepUnanswered(ports, { ...SOURCE, question });
  const [kept] = await ports.store.find('unanswered');
  expect(kept?.question).toBe('Vad är Raderad fil: kan [namn] svara [namn] på [e-post]?');
});
