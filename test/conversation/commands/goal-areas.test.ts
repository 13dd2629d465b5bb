import { describe, expect, it } from 'vitest';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, martin } from '../../support/builders.js';
import { anActivity } from '../../support/digest-builders.js';
import { textIn } from '../../support/log-talk.js';
import { RECORD_OF } from '../../support/store-records.js';
import { actionsIn, conversationWith } from '../../support/talk.js';

const LABEL = 'Digital **omställning**';
const titlesIn = (reply: Parameters<typeof actionsIn>[0]) => actionsIn(reply).map(({ title }) => title);

/** The FoU manager has added an area from 2026 on. */
const added = async () => {
  const chat = await conversationWith();
  const list = await chat.write(anna, 'resultatmål');
  const form = await chat.press(anna, list, 'Lägg till ett resultatmål');
  const after = await chat.press(anna, form, 'Spara', { label: LABEL });
  const [area] = await chat.ports.store.find('goalareas');
  if (area === undefined) throw new Error('nothing was added');
  return { chat, form, after, area };
};

describe('resultatmål', () => {
  it('shows the year’s areas with what counts under each', async () => {
    const { write, ports } = await conversationWith();
    await ports.store.commit([
      insert('activities', anActivity('1')),
      insert('activities', anActivity('2', { state: 'planned', date: onDay('2026-12-03') })),
      insert('goals', { ...RECORD_OF.goals('2026-goal'), resultGoalAreaId: 'knowledge_governance' }),
    ]);
    const reply = await write(martin, 'resultatmål');
    expect(textIn(reply)).toContain('1 genomförd aktivitet, 1 planerad, 1 mål i planen');
    expect(textIn(reply)).toContain('Resultatmål 2026');
    expect(titlesIn(reply)).toEqual(['Visa 2025', 'Visa 2027']);
  });

  it('takes a new one, which is offered in the form of an activity and counted like the others', async () => {
    const { chat, after, area } = await added();
    expect(textIn(after)).toContain(`”${LABEL}” går att välja från och med 2026.`);
    expect(area).toMatchObject({ label: LABEL, fromYear: 2026 });
    const form = await chat.write(martin, 'logga');
    expect(JSON.stringify(form)).toContain(area.id);
    await chat.ports.store.commit([insert('activities', anActivity('1', { resultGoalAreaId: area.id }))]);
    const overview = await chat.press(martin, await chat.write(martin, 'läget'), 'Visa resultatmål');
    expect(textIn(overview)).toContain(`${LABEL} | 1 st, 2 tim`);
    expect(textIn(await chat.write(martin, 'resultatmål 2025'))).not.toContain(LABEL);
  });

  it('saves the same form once', async () => {
    const { chat, form } = await added();
    await chat.press(anna, form, 'Spara', { label: LABEL });
    expect(await chat.ports.store.find('goalareas')).toHaveLength(1);
    expect(await chat.ports.store.find('audit', { action: 'add-goal-area' })).toHaveLength(1);
  });

  it.each([
    ['  ', 'Skriv vad resultatmålet heter.'],
    ['STÖD till kunskapsspridning', 'Det finns redan ett resultatmål som heter så.'],
    [LABEL.toUpperCase(), 'Det finns redan ett resultatmål som heter så.'],
  ])('refuses the name "%s", and keeps it in the form', async (label, sentence) => {
    const { chat, after } = await added();
    const form = await chat.press(anna, after, 'Lägg till ett resultatmål');
    const again = await chat.press(anna, form, 'Spara', { label });
    expect(textIn(again)).toContain(sentence);
    expect(JSON.stringify(again)).toContain(JSON.stringify(label).slice(1, -1));
    expect(await chat.ports.store.find('goalareas')).toHaveLength(1);
  });

  it('renames one, and tells who was late who was first', async () => {
    const { chat, after, area } = await added();
    const [first, second] = [
      await chat.press(anna, after, 'Byt namn'),
      await chat.press(anna, after, 'Byt namn'),
    ];
    expect(textIn(await chat.press(anna, first, 'Spara', { label: 'Nytt' }))).toContain('heter nu ”Nytt”');
    const late = await chat.press(anna, second, 'Spara', { label: 'Annat' });
    expect(textIn(late)).toContain('Anna Demo hann före: resultatmålet heter nu ”Nytt”.');
    expect(JSON.stringify(late)).toContain('"value":"Annat"');
    expect(await chat.ports.store.get('goalareas', area.id)).toMatchObject({ label: 'Nytt', version: 2 });
  });

  it('is not taken away from a year that something counts under it in, and is from the next', async () => {
    const { chat, after, area } = await added();
    await chat.ports.store.commit([insert('activities', anActivity('1', { resultGoalAreaId: area.id }))]);
    const refusal = await chat.press(anna, after, 'Ta bort från och med 2026');
    expect(textIn(refusal)).toContain(
      'går inte att ta bort från 2026: 1 aktivitet från det året eller senare',
    );
    const next = await chat.press(anna, refusal, 'Visa 2027');
    const ended = await chat.press(anna, next, 'Ta bort från och med 2027');
    expect(await chat.ports.store.get('goalareas', area.id)).toMatchObject({ toYear: 2026 });
    const again = {
      verb: 'goalarea.end',
      card: 'goal-areas@1',
      year: 2029,
      areaId: area.id,
      expectedVersion: 2,
    };
    await chat.pressData(anna, again);
    expect(await chat.ports.store.get('goalareas', area.id)).toMatchObject({ toYear: 2026 });
    const last = await chat.press(anna, ended, 'Visa 2026');
    expect(textIn(last)).toContain('2026 är sista året.');
    await chat.press(anna, last, 'Låt det gälla 2027 också');
    expect((await chat.ports.store.get('goalareas', area.id))?.toYear).toBeUndefined();
  });

  it('is changed by the FoU manager only', async () => {
    const { chat, area } = await added();
    const data = {
      verb: 'goalarea.end',
      card: 'goal-areas@1',
      year: 2026,
      areaId: area.id,
      expectedVersion: 1,
    };
    expect(titlesIn(await chat.write(martin, 'resultatmål'))).not.toContain('Byt namn');
    await chat.pressData(martin, data);
    expect(await chat.ports.store.get('goalareas', area.id)).toEqual(area);
  });
});
