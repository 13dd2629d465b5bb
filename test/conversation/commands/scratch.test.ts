import { it } from 'vitest';
import { insert } from '../../../src/usecases/changes.js';
import { jarfallaMember, martin } from '../../support/builders.js';
import { aRequest } from '../../support/digest-builders.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

it('x', async () => {
  const chat = await conversationWith();
  await chat.ports.store.commit([insert('requests', aRequest('F2026-001'))]);
  for (const p of [martin, jarfallaMember]) {
    const r = await chat.write(p, 'visa f2026-1');
    console.log(
      shownIn(r),
      JSON.stringify(
        actionsIn(r).map((a) => [a.title, a.data]),
        null,
        1,
      ),
    );
  }
  const r = await chat.write(martin, 'f2026-1');
  console.log(shownIn(await chat.press(martin, r, 'Första linjen: vi tar oss an det')));
  console.log(shownIn(await chat.press(martin, r, 'Första linjen: vi tar oss an det')));
});
