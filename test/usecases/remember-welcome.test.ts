import { expect, it } from 'vitest';
import { rememberWelcome } from '../../src/usecases/remember-welcome.js';
import { fakePorts } from '../support/fakes.js';

it('greets a conversation once, also when the bot is added twice at the same moment', async () => {
  const ports = fakePorts();
  expect(await Promise.all([rememberWelcome(ports, 'a'), rememberWelcome(ports, 'a')])).toEqual([
    true,
    false,
  ]);
  expect(await rememberWelcome(ports, 'a')).toBe(false);
  expect(await rememberWelcome(ports, 'b')).toBe(true);
  expect(await ports.store.find('welcomed')).toMatchObject([
    { conversationId: 'a' },
    { conversationId: 'b' },
  ]);
});
