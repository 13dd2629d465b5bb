import { it } from 'vitest';
import { cardToText } from '../../../src/cards/card-text.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, jarfallaMember, martin, solnaMember } from '../../support/builders.js';
import { preparedFor } from '../../support/prepared-requests.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

it('x', async () => {
  for (const act of [
    'choose_line',
    'answer',
    'answer_jointly',
    'submit',
    'record_decision',
    'record_agreement',
    'report',
    'document',
    'close',
  ] as const) {
    const chat = await conversationWith();
    await chat.ports.store.commit([
      insert(
        'requests',
        preparedFor(act, { background: 'Bakgrund här', desiredStart: { text: 'hösten 2027' } }),
      ),
    ]);
    for (const p of [martin, anna, jarfallaMember, solnaMember]) {
      const r = await chat.write(p, 'visa f2026-14');
      console.log(
        '#####',
        act,
        p.id,
        '\n',
        r.messages.map((m) => m.text ?? cardToText(m.cards?.[0]?.content)).join('\n'),
        '\n[',
        actionsIn(r)
          .map((a) => a.title)
          .join('] ['),
        ']',
      );
    }
    const h = await chat.write(martin, 'f2026-14');
    const hh = await chat.press(martin, h, 'Visa historiken');
    console.log(hh.messages.map((m) => m.text ?? cardToText(m.cards?.[0]?.content)).join('\n'));
  }
});
