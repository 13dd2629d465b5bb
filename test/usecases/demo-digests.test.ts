import { expect, it } from 'vitest';
import { previewDigests } from '../../src/usecases/preview-digests.js';
import { seedDemo } from '../../src/usecases/seed-demo.js';
import { at } from '../support/digest-builders.js';
import { fakeClock, fakePorts } from '../support/fakes.js';

it('has a municipality that FoU waits for an answer from', async () => {
  const ports = fakePorts({ clock: fakeClock(at('2026-11-18')) });
  await seedDemo(ports);
  const [preview] = await previewDigests(ports, '2026-W47', ['sollentuna']);
  expect(preview?.digest.requests).toMatchObject([{ waitsFor: 'municipality', wait: 'question' }]);
});
