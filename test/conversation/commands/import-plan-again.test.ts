import { beforeEach, describe, expect, it } from 'vitest';
import { textsIn } from '../../../src/texts/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, martin } from '../../support/builders.js';
import { buttons, sentFile } from '../../support/import-talk.js';
import { textIn } from '../../support/log-talk.js';
import { aGoal, GOALS, startPlanFiles, WHOLE } from '../../support/plan-file-talk.js';
import { RECORD_OF } from '../../support/store-records.js';

const { planFile } = textsIn('sv');

let chat: Awaited<ReturnType<typeof startPlanFiles>>;
beforeEach(async () => {
  chat = await startPlanFiles();
});

describe('what the year has already', () => {
  it('is known again by its label, and stays where the file leaves cells empty', async () => {
    const work = { id: 'w', label: 'En resa', responsibleIds: [martin.id] };
    const result = { text: 'Pågår.', statedBy: martin.id, statedAt: '2026-11-01T08:00:00.000Z' };
    await chat.ports.store.commit([
      insert('goals', aGoal({ area: 'general', plannedWork: [work], result })),
      insert('goals', aGoal({ id: '2026-other', label: 'Bättre stöd' })),
      insert('goals', aGoal({ id: '2025-goal', year: 2025 })),
    ]);
    const reply = await chat.sendPlan({
      Mål: [
        ['Mål', 'Pelare', 'Planerat arbete'],
        ['FLER  frukostar', 'Sprida kunskap', 'En podd'],
      ],
    });
    expect(textIn(reply)).toContain('0 nya, 1 ändrad och 0 som förut.');
    await chat.save(reply);
    expect(await chat.ports.store.get('goals', '2026-goal')).toEqual({
      ...aGoal({ area: 'general', result }),
      version: 2,
      pillar: 'spread',
      plannedWork: [work, { id: '2', label: 'En podd', responsibleIds: [] }],
    });
    expect(await chat.ports.store.get('goals', '2026-other')).toMatchObject({ version: 1 });
    expect(await chat.ports.store.get('goals', '2025-goal')).toMatchObject({ version: 1 });
  });

  it('has its result replaced as one thing when the file states any of it (I10)', async () => {
    const result = {
      percent: 80,
      text: 'Tre.',
      deviationCause: 'Sjukdom',
      statedBy: martin.id,
      statedAt: '2026-11-01T08:00:00.000Z',
    };
    await chat.ports.store.commit([insert('goals', aGoal({ result }))]);
    await chat.saved({
      Mål: [
        ['Mål', 'Procent', 'Resultat', 'Reservation'],
        ['Fler frukostar', 100, 'Fyra.', 'En var digital.'],
      ],
    });
    const [goal] = await chat.goals();
    expect(goal?.result).toMatchObject({
      percent: 100,
      text: 'Fyra.',
      reservation: 'En var digital.',
      statedBy: anna.id,
    });
    expect(goal?.result?.deviationCause).toBeUndefined();
  });

  it('has planned work marked as carried out, or not, where the file says so', async () => {
    const works = [
      { id: 'a', label: 'En podd', responsibleIds: [], doneAt: '2026-03-02' },
      { id: 'b', label: 'En resa', responsibleIds: [], doneAt: '2026-03-02' },
      { id: 'c', label: 'En film', responsibleIds: [] },
      { id: 'd', label: 'En bok', responsibleIds: [], doneAt: '2026-03-02' },
    ];
    await chat.ports.store.commit([insert('goals', aGoal({ plannedWork: works }))]);
    const rows = (...marks: readonly (readonly [string, string])[]) => ({
      Mål: [
        ['Mål', 'Planerat arbete', 'Genomfört'],
        ...marks.map(([work, mark]) => ['Fler frukostar', work, mark]),
      ],
    });
    const wrong = await chat.sendPlan(rows(['En podd', 'kanske']));
    expect(textIn(wrong)).toContain('Mål, rad 2, Genomfört: Skriv Ja eller Nej.');
    await chat.saved(rows(['En podd', 'ja'], ['En resa', 'Nej'], ['En film', 'Ja'], ['En bok', '']));
    expect((await chat.goals())[0]?.plannedWork).toEqual([
      works[0],
      { id: 'b', label: 'En resa', responsibleIds: [] },
      { ...works[2], doneAt: '2026-11-18' },
      works[3],
    ]);
    const file = await chat.template();
    const again = await chat.send(anna, [sentFile(file.content, file.name)], 'importera plan');
    expect(textIn(again)).toContain(planFile.preview.nothing);
  });

  it('keeps a result goal area that FoU has added, through the template and back', async () => {
    const area = RECORD_OF.goalareas('2026-own-area');
    await chat.ports.store.commit([
      insert('goalareas', area),
      insert('goals', aGoal({ resultGoalAreaId: area.id })),
    ]);
    const file = await chat.template();
    const same = await chat.send(anna, [sentFile(file.content, file.name)], 'importera plan');
    expect(textIn(same)).toContain(planFile.preview.nothing);
    const [goal] = await chat.goals();
    if (goal === undefined) throw new Error('the goal is gone');
    await chat.ports.store.commit([{ op: 'remove', collection: 'goals', id: goal.id, expectedVersion: 1 }]);
    const again = await chat.send(anna, [sentFile(file.content, file.name)], 'importera plan');
    await chat.save(again);
    expect(await chat.goals()).toMatchObject([{ label: goal.label, resultGoalAreaId: area.id }]);
  });

  it('moves a postponed publication to the year of its new date and keeps the old one (002:133)', async () => {
    await chat.saved(WHOLE);
    await chat.saved({
      Publikationer: [
        ['Titel', 'Status', 'När'],
        ['Barns röster', 'Framflyttad', 'våren 2027'],
      ],
    });
    expect(await chat.publications()).toMatchObject([
      {
        status: 'postponed',
        year: 2027,
        date: { text: 'våren 2027' },
        postponedFrom: { year: 2026, date: { text: 'hösten 2026' } },
        kind: 'fou_report',
      },
    ]);
  });

  it('is shown anew when somebody has changed it since, and the change is not lost', async () => {
    await chat.ports.store.commit([insert('goals', aGoal())]);
    const preview = await chat.sendPlan({ Mål: GOALS });
    const [before] = await chat.goals();
    if (before === undefined) throw new Error('there is a goal');
    await chat.ports.store.commit([
      {
        op: 'put',
        collection: 'goals',
        record: { ...before, version: 2, area: 'general' },
        expectedVersion: 1,
      },
    ]);
    const reply = await chat.save(preview);
    expect(textIn(reply)).toContain(planFile.preview.otherwiseNow);
    expect(await chat.goals()).toMatchObject([{ version: 2, area: 'general' }]);
    await chat.save(reply);
    expect(await chat.goals()).toMatchObject([{ version: 3, area: 'general', pillar: 'spread' }]);
  });
});

describe('the template', () => {
  it.each(['sv', 'en'] as const)(
    'in %s holds all that the year has: read in again it changes nothing',
    async (locale) => {
      await chat.saved(WHOLE);
      await chat.saved({
        Publikationer: [
          ['Titel', 'Status', 'När', 'Författare'],
          ['Barns röster', 'Framflyttad', 'våren 2027', 'Larsson, A.; Berg, B.'],
        ],
        Bemanning: [
          ['Vem eller vilken tjänst', 'Procent av heltid', 'Utöver budget', 'Anmärkning'],
          ['Projektledare', 50, 'Ja', 'till juni'],
        ],
      });
      expect((await chat.publications())[0]?.authors).toEqual(['Larsson, A.', 'Berg, B.']);
      const file = await chat.template(locale);
      expect(file.name).toBe(locale === 'sv' ? 'Planmall 2026.xlsx' : 'Plan template 2026.xlsx');
      const reply = await chat.send(anna, [sentFile(file.content, file.name)], 'importera plan');
      expect(textIn(reply)).toContain(planFile.preview.nothing);
      expect(buttons(reply)).toEqual([planFile.preview.cancel]);
    },
  );

  it('of a year without anything has its sheets and headings only, and reading it in finds nothing', async () => {
    const file = await chat.template();
    const reply = await chat.send(anna, [sentFile(file.content, file.name)], 'importera plan 2026');
    expect(textIn(reply)).toBe(
      planFile.refused.noPlanSheet('Mål, Publikationer, Ekonomi, Bemanning och Kommunikation'),
    );
  });
});
