import { describe, expect, it } from 'vitest';
import { throughTheChat } from '../support/pressed-requests.js';
import { runLifeCycles } from '../support/request-model.js';

describe('requests in the chat, whoever presses what on whichever card', () => {
  it('take no forbidden step, lose no history, and are seen and moved by those alone whose they are', async () => {
    const { taken, ended } = await runLifeCycles(throughTheChat, { runs: 25, presses: 60 });
    expect(taken).toBeGreaterThan(75);
    expect([...ended.keys()].length).toBeGreaterThan(1);
  });
});
