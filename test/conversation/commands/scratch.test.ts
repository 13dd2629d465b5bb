import { it } from 'vitest';
import { insert } from '../../../src/usecases/changes.js';
import { martin, anna, jarfallaMember, solnaMember } from '../../support/builders.js';
import { preparedFor } from '../../support/prepared-requests.js';
import { cardToText } from '../../../src/cards/card-text.js';
import { actionsIn, conversationWith } from '../../support/talk.js';
it('x', async () => {
  const chat = await conversationWith();
  let i = 0;
  for (const act of ['choose_line', 'answer','answer_jointly','submit','record_decision','record_agreement','report','document','close'] as const) {
  i += 1;
  await chat.ports.store.commit([insert('requests', preparedFor(act, { id: `2026-r${i}`, submissionId: `s${i}`, number: `F2026-0${i}4`, background: 'Bakgrund här', desiredStart: { text: 'hösten 2027' } }))]);
  for (const p of [martin, anna, jarfallaMember, solnaMember]) {
  const r = await chat.write(p, `visa f2026-${i}4`);
  console.log('#####', act, p.id, '\n', r.messages.map((m) => m.text ?? cardToText(m.cards?.[0]?.content)).join('\n'), '\n[', actionsIn(r).map((a) => a.title).join('] ['), ']');
  }
  }
  const h = await chat.write(martin, 'f2026-74');
  const hh = await chat.press(martin, h, 'Visa historiken');
  console.log(hh.messages.map((m) => m.text ?? cardToText(m.cards?.[0]?.content)).join('\n'));
  const q = await chat.write(martin, 'ärenden');
  console.log(q.messages.map((m) => m.text ?? cardToText(m.cards?.[0]?.content)).join('\n'), actionsIn(q).map((a) => a.title).join('] ['), JSON.stringify(q.messages[0]?.follows));
  const q2 = await chat.press(martin, q, 'Nästa sida');
  console.log(q2.messages.map((m) => m.text ?? cardToText(m.cards?.[0]?.content)).join('\n'), actionsIn(q2).map((a) => a.title).join('] ['));
});
