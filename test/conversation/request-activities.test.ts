import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person.js';
import type { Request } from '../../src/domain/request.js';
import { sv } from '../../src/texts/sv/index.js';
import { insert } from '../../src/usecases/changes.js';
import { anna, aPerson, EVERYONE, martin } from '../support/builders.js';
import { anActivity, aRequest } from '../support/digest-builders.js';
import { talkAbout } from '../support/request-form-talk.js';
import { shownIn } from '../support/talk.js';

const maria = aPerson('maria', [{ role: 'staff', from: '2020-01-01' }], { displayName: 'Maria Demo' });
const PEOPLE: readonly Person[] = [...EVERYONE, maria];
const { problems } = sv.requestForms;
const lastAct = ({ history }: Request) => history.at(-1)?.act;

describe('activities of a request', () => {
  const ofJarfalla = anActivity('sip', { title: 'SIP i Järfälla' });
  const ofSolna = anActivity('bbic', { title: 'BBIC för alla', municipalities: ['solna'] });
  const also = [insert('activities', ofJarfalla), insert('activities', ofSolna)];
  const about = (request = aRequest('F2026-014')) => talkAbout(request, { people: PEOPLE, also });
  const requestIdOf = async (chat: Awaited<ReturnType<typeof about>>, id: string) =>
    (await chat.ports.store.get('activities', id))?.requestId;

  it('are chosen among the municipality’s latest, and belong to it from the same commit', async () => {
    const chat = await about();
    const form = await chat.opens(martin, 'link_activity');
    expect(shownIn(form)).toContain('SIP i Järfälla');
    expect(shownIn(form)).not.toContain('BBIC');
    await chat.sends(martin, form, 'link_activity', { activityId: ofJarfalla.id });
    expect(await requestIdOf(chat, ofJarfalla.id)).toBe('2026-F2026-014');
    expect(lastAct(await chat.now())).toEqual({ kind: 'link_activity', activityId: ofJarfalla.id });
    const audit = await chat.ports.store.find('audit', { recordId: ofJarfalla.id });
    expect(audit).toMatchObject([{ action: 'edit-activity', by: martin.id }]);
  });

  it('are found by words when they are another’s', async () => {
    const chat = await about();
    const form = await chat.opens(martin, 'link_activity');
    const found = await chat.sends(martin, form, 'link_activity', { words: 'bbic' });
    expect(shownIn(found)).toContain(problems.foundByWords('bbic'));
    expect(shownIn(found)).toContain('BBIC för alla');
    await chat.sends(martin, found, 'link_activity', { activityId: ofSolna.id });
    expect(await requestIdOf(chat, ofSolna.id)).toBe('2026-F2026-014');
  });

  it.each([
    [{ words: 'finns inte' }, problems.nothingByWords('finns inte')],
    [{}, problems.choiceNeeded],
    [{ activityId: '2026-none' }, problems.notInList('Aktivitet')],
  ])('%o is answered with what to do', async (inputs, sentence) => {
    const chat = await about();
    const refused = await chat.sends(
      martin,
      await chat.opens(martin, 'link_activity'),
      'link_activity',
      inputs,
    );
    expect(shownIn(refused)).toContain(sentence);
    expect((await chat.now()).version).toBe(1);
  });

  it('are linked once, however often the press arrives', async () => {
    const chat = await about();
    const form = await chat.opens(martin, 'link_activity');
    await chat.sends(martin, form, 'link_activity', { activityId: ofJarfalla.id });
    const again = await chat.sends(martin, form, 'link_activity', { activityId: ofJarfalla.id });
    expect(shownIn(again)).toContain(sv.requestCard.done.link_activity('F2026-014'));
    expect((await chat.now()).version).toBe(2);
    expect((await chat.ports.store.get('activities', ofJarfalla.id))?.version).toBe(2);
  });

  it('are taken from it again, and stay in the log', async () => {
    const chat = await about();
    await chat.sends(martin, await chat.opens(martin, 'link_activity'), 'link_activity', {
      activityId: ofJarfalla.id,
    });
    await chat.sends(martin, await chat.opens(martin, 'unlink_activity'), 'unlink_activity', {
      activityId: ofJarfalla.id,
    });
    expect(await requestIdOf(chat, ofJarfalla.id)).toBeUndefined();
    expect(await chat.ports.store.get('activities', ofJarfalla.id)).toMatchObject({
      title: 'SIP i Järfälla',
    });
  });

  it('of a closed year are not changed, and it says who has closed it', async () => {
    const chat = await about();
    await chat.ports.store.commit([
      insert('closings', {
        id: '2026-closed',
        year: 2026,
        closedBy: anna.id,
        closedAt: '2026-11-18T09:00:00.000Z',
      }),
    ]);
    const refused = await chat.sends(martin, await chat.opens(martin, 'link_activity'), 'link_activity', {
      activityId: ofJarfalla.id,
    });
    expect(shownIn(refused)).toContain('Anna Demo');
    expect(await requestIdOf(chat, ofJarfalla.id)).toBeUndefined();
    expect((await chat.now()).version).toBe(1);
  });
});
