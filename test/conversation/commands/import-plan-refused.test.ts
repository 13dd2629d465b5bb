import { beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/conversation/commands/index.js';
import { textsIn } from '../../../src/texts/index.js';
import { anna, martin } from '../../support/builders.js';
import { builtNumber } from '../../support/identity-numbers.js';
import { buttons, sentFile } from '../../support/import-talk.js';
import { textIn } from '../../support/log-talk.js';
import { type Rows, startPlanFiles, WHOLE, workbook } from '../../support/plan-file-talk.js';

const { planFile } = textsIn('sv');

let chat: Awaited<ReturnType<typeof startPlanFiles>>;
beforeEach(async () => {
  chat = await startPlanFiles();
});

describe('a file that is none with a plan', () => {
  it.each<[string, Rows, string]>([
    ['no sheet of one', { Blad1: [['Mål'], ['Fler frukostar']] }, 'Filen har inget av bladen'],
    [
      'a sheet without its labels',
      { Mål: [['Pelare'], ['Sprida kunskap']] },
      'Bladet Mål saknar kolumnen Mål.',
    ],
    [
      'a column twice',
      {
        Mål: [
          ['Mål', 'Pelare', 'pelare'],
          ['a', 'b', 'c'],
        ],
      },
      'Kolumnen pelare finns två gånger',
    ],
    ['a sheet twice', { Mål: [['Mål'], ['a']], Goals: [['Goal'], ['a']] }, 'Bladet Mål finns två gånger.'],
  ])('because it has %s is refused with what to do', async (_what, sheets, sentence) => {
    expect(textIn(await chat.sendPlan(sheets))).toContain(sentence);
    expect(chat.kept.size).toBe(0);
  });

  it('because it holds a personal identity number is kept nothing of (I27)', async () => {
    const { yy, mm, dd, last } = builtNumber(3);
    const reply = await chat.sendPlan({
      Mål: [['Mål'], ['Fler frukostar']],
      Övrigt: [['x'], [`${yy}${mm}${dd}-${last}`]],
    });
    expect(textIn(reply)).toContain('Övrigt, rad 2, kolumn A');
    expect(chat.kept.size).toBe(0);
  });

  it('because a sheet is called a personal identity number is kept and shown nothing of (I27)', async () => {
    const { yy, mm, dd, last } = builtNumber(4);
    const name = `${yy}${mm}${dd}-${last}`;
    const reply = await chat.sendPlan({ Mål: [['Mål'], ['Fler frukostar']], [name]: [['x'], ['y']] });
    expect(textIn(reply)).toBe(planFile.refused.identityNumberInSheetName);
    expect(JSON.stringify(reply)).not.toContain(name);
    expect(chat.kept.size).toBe(0);
  });
});

describe('the words', () => {
  const parsed = (text: string) => COMMANDS.find(({ name }) => name === 'importera plan')?.parse(text);

  it.each<[string, object]>([
    ['importera plan', { name: '' }],
    ['importera planen för 2026', { year: 2026, name: '' }],
    ['Läs in verksamhetsplan 2027.', { year: 2027, name: '' }],
    [
      'import the plan for 2026 from Plan template 2026.xlsx',
      { year: 2026, name: 'Plan template 2026.xlsx' },
    ],
  ])('%s are understood', (text, expected) => {
    expect(parsed(text)).toEqual(expected);
    expect(COMMANDS.find(({ name }) => name === 'importera')?.parse(text)).toBeUndefined();
  });

  it.each(['importera', 'importera plan 26', 'importera planeringsdagar 2026', 'importera aktiviteter'])(
    '%s are none of them',
    (text) => {
      expect(parsed(text)).toBeUndefined();
    },
  );

  it('with a year too far off are answered with the years that there are', async () => {
    expect(textIn(await chat.write(anna, 'importera plan 2099'))).toBe(
      planFile.refused.yearOutOfRange('2017', '2031'),
    );
  });

  it('of who is no FoU manager lead nowhere', async () => {
    const reply = await chat.send(martin, [sentFile(workbook(WHOLE), 'plan.xlsx')], 'importera plan 2026');
    expect(buttons(reply)).not.toContain(planFile.preview.save);
    expect(chat.kept.size).toBe(0);
  });
});
