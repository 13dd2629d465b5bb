import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/domain/request.js';
import { sv } from '../../../src/texts/sv/index.js';
import { auditOf, insert, update } from '../../../src/usecases/changes.js';
import { anna, aPerson, jarfallaMember, martin, solnaChief, solnaMember } from '../../support/builders.js';
import { aRequest, at } from '../../support/digest-builders.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const chatWith = async (...requests: readonly Request[]) => {
  const chat = await conversationWith();
  await chat.ports.store.commit(requests.map((request) => insert('requests', request)));
  return chat;
};
const received = aRequest('F2026-001', {
  question: 'Hur följer vi upp?',
  createdAt: at('2026-11-17', '00:30'),
});
const ofSolna = aRequest('F2026-002', { municipalityId: 'solna', question: 'Vad gör andra?' });

describe('mina förfrågningar', () => {
  it.each([
    'mina förfrågningar',
    'Visa mina förfrågningar',
    'förfrågningarna',
    'mina ärenden',
    'my requests',
  ])('"%s" shows number, question, status, next step and day', async (text) => {
    const chat = await chatWith(received);
    const shown = shownIn(await chat.write(jarfallaMember, text));
    expect(shown).toContain('F2026-001 · Mottagen');
    expect(shown).toContain('Hur följer vi upp?');
    expect(shown).toContain('Nästa steg: FoU läser och bedömer förfrågan.');
    expect(shown).toContain('Skickad 17 november 2026');
  });

  it.each([
    ['a council member', solnaMember],
    ['a chief', solnaChief],
  ])('shows %s only the own municipality’s', async (_name, person) => {
    const chat = await chatWith(received, ofSolna);
    const shown = shownIn(await chat.write(person, 'mina förfrågningar'));
    expect(shown).toContain('F2026-002');
    expect(shown).not.toContain('F2026-001');
  });

  it('shows staff all, with the municipality', async () => {
    const chat = await chatWith(received, ofSolna);
    const shown = shownIn(await chat.write(martin, 'mina förfrågningar'));
    expect(shown).toContain('Järfälla, skickad 17 november 2026');
    expect(shown).toContain('Solna, skickad');
  });

  it.each([martin, jarfallaMember, solnaChief])('opens each by a button', async (person) => {
    const chat = await chatWith(received, ofSolna);
    const list = await chat.write(person, 'mina förfrågningar');
    const [first] = actionsIn(list).map(({ title }) => title);
    const number = first?.split(' ')[1] ?? '';
    expect(first).toBe(sv.request.list.open(number));
    expect(shownIn(await chat.press(person, list, sv.request.list.open(number)))).toContain(`${number} · `);
  });

  it.each([martin, jarfallaMember])('shows who speaks for the municipality in each', async (person) => {
    const moved = aRequest('F2026-003', { contactId: solnaChief.id });
    const chat = await chatWith(received, moved);
    const shown = shownIn(await chat.write(person, 'mina förfrågningar'));
    expect(shown).toContain('Kommunens kontakt: jarfalla Demo');
    expect(shown).toContain('Kommunens kontakt: chefsolna Demo');
  });

  it('names no contact who is not in the registry any more', async () => {
    const chat = await chatWith({ ...received, contactId: '2026-left' });
    expect(shownIn(await chat.write(martin, 'mina förfrågningar'))).not.toContain('Kommunens kontakt');
  });

  it('shortens a long question and says how many are not shown', async () => {
    const many = Array.from({ length: 17 }, (_, i) =>
      aRequest(`F2026-${i + 100}`, { question: `${'ord '.repeat(100)}slutet` }),
    );
    const chat = await chatWith(...many);
    const shown = shownIn(await chat.write(jarfallaMember, 'mina förfrågningar'));
    expect(shown).toContain('Här visas 15 av 17');
    expect(shown).toContain('ord…');
    expect(shown).not.toContain('slutet');
  });

  it.each([
    [jarfallaMember, sv.request.list.emptyMayAsk('Järfälla')],
    [solnaChief, sv.request.list.empty('Solna')],
    [martin, sv.request.list.emptyAll],
  ])('says what to do when there are none', async (person, sentence) => {
    const chat = await chatWith();
    expect(shownIn(await chat.write(person, 'mina förfrågningar'))).toBe(sentence);
  });

  it('says clearly that someone without municipality has none to see', async () => {
    const lost = aPerson('lost', [{ role: 'chief', from: '2020-01-01' }]);
    const chat = await conversationWith({ people: [lost] });
    expect(shownIn(await chat.write(lost, 'mina förfrågningar'))).toBe(sv.request.noMunicipality);
  });

  it('can be opened from the receipt', async () => {
    const chat = await conversationWith();
    const form = await chat.write(jarfallaMember, 'förfrågan');
    const receipt = await chat.press(jarfallaMember, form, sv.request.form.send, {
      question: 'Hur följer vi upp?',
      kind: 'other',
      area: 'general',
    });
    const list = await chat.press(jarfallaMember, receipt, sv.request.receipt.showMine);
    expect(shownIn(list)).toContain('F2026-001 · Mottagen');
  });
});

describe('mina förfrågningar: taking one back', () => {
  const { list } = sv.request;
  const withdraw = sv.requestForms.acts.withdraw;

  it('asks first, then shows the request with what happened', async () => {
    const chat = await chatWith(received);
    const shown = await chat.write(jarfallaMember, 'mina förfrågningar');
    const question = await chat.press(jarfallaMember, shown, list.withdraw('F2026-001'));
    expect(shownIn(question)).toContain(withdraw.title('F2026-001'));
    const done = await chat.press(jarfallaMember, question, withdraw.save, { reason: 'Löst ändå' });
    expect(shownIn(done)).toContain(sv.requestCard.done.withdraw('F2026-001'));
    expect(shownIn(done)).toContain('Återtagen');
    expect(actionsIn(done).map(({ data }) => data['verb'])).not.toContain('request.ask-withdraw');
    expect(await chat.ports.store.get('requests', received.id)).toMatchObject({
      status: 'withdrawn',
      history: [{ by: jarfallaMember.id, act: { kind: 'withdraw', reason: 'Löst ändå' } }],
    });
  });

  it('offers it neither to staff nor to the chief', async () => {
    const chat = await chatWith(received, ofSolna);
    for (const person of [martin, solnaChief]) {
      const titles = actionsIn(await chat.write(person, 'mina förfrågningar')).map(({ title }) => title);
      expect(titles.filter((title) => !/^Öppna F2026-00[12]$/.test(title))).toEqual([]);
    }
  });

  it('tells who was first when the request has changed, and shows it as it is', async () => {
    const chat = await chatWith(received);
    const shown = await chat.write(jarfallaMember, 'mina förfrågningar');
    const question = await chat.press(jarfallaMember, shown, list.withdraw('F2026-001'));
    const change = {
      at: chat.ports.clock.now(),
      by: martin.id,
      version: 1,
      from: 'received',
      to: 'triaged',
      act: { kind: 'move' },
    } as const;
    const triaged = { ...received, status: 'triaged' as const, history: [change] };
    const put = update('requests', received, triaged);
    await chat.ports.store.commit([put, auditOf(chat.ports, martin.id, 'triage', put, received)]);
    const told = shownIn(await chat.press(jarfallaMember, question, withdraw.save));
    expect(told).toContain(sv.requestActs.changed('F2026-001', 'Martin Demo'));
    expect(told).toContain('Bedömd');
  });

  it('names who passed the seat on, not who sent the request, when that is what has changed', async () => {
    const chat = await chatWith(received);
    const shown = await chat.write(jarfallaMember, 'mina förfrågningar');
    const question = await chat.press(jarfallaMember, shown, list.withdraw('F2026-001'));
    const put = update('requests', received, { ...received, contactId: solnaMember.id });
    await chat.ports.store.commit([put, auditOf(chat.ports, anna.id, 'give-role', put, received)]);
    const told = shownIn(await chat.press(jarfallaMember, question, withdraw.save));
    expect(told).toContain(sv.requestActs.changed('F2026-001', 'Anna Demo'));
  });

  it('refuses another municipality’s request by its id, without saying that it exists', async () => {
    const chat = await chatWith(received, ofSolna);
    const shown = await chat.write(jarfallaMember, 'mina förfrågningar');
    const press = (data: object) =>
      chat.press(jarfallaMember, shown, list.withdraw('F2026-001'), { requestId: ofSolna.id, ...data });
    expect(shownIn(await press({}))).toBe(sv.requestActs.notFound);
    const forced = await press({ verb: 'request.withdraw', expectedVersion: 1 });
    expect(shownIn(forced)).toBe(sv.requestActs.notFound);
    expect(await chat.ports.store.get('requests', ofSolna.id)).toEqual(ofSolna);
  });
});
