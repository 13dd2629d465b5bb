import { it } from 'vitest';
import { throughTheChat } from '../support/pressed-requests.js';
import { runLifeCycles } from '../support/request-model.js';

it('takes requests through thousands of life cycles by random people', async () => {
  const { presses, taken, ended } = await runLifeCycles(throughTheChat, { runs: 2000, presses: 60 });
  const ends = [...ended].map(([status, count]) => `${status} ${count}`).join(', ');
  console.log(`${presses} presses, ${taken} of them did something; ended: ${ends}`);
});
