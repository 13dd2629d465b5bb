import { describe, expect, it } from 'vitest';
import { readMonths } from '../../../src/conversation/retention-replies.js';
import { MAX_DECISION_LENGTH } from '../../../src/domain/retention.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { SCHEDULED_JOBS } from '../../../src/usecases/jobs/index.js';
import { anna, aPerson, EVERYONE, martin } from '../../support/builders.js';
import { aQuestion } from '../../support/store-records.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const { retention } = sv;
const { form, list, confirm, collections } = retention;
const NAME = collections.unanswered;
const DECISION = 'SOC 2026/123, 1 november 2026';
const berit = aPerson('berit', [{ role: 'fou_manager', from: '2020-01-01' }], { displayName: 'Berit Demo' });

type Chat = Awaited<ReturnType<typeof chatWith>>;
const chatWith = async () => {
  const chat = await conversationWith({ people: [...EVERYONE, berit] });
  await chat.ports.store.commit([
    insert('unanswered', aQuestion('2023-old', { at: '2023-03-03T10:00:00.000Z' })),
    insert('unanswered', aQuestion('2026-new', { at: '2026-11-01T10:00:00.000Z' })),
  ]);
  return chat;
};
const formOf = async (chat: Chat, from = anna) => {
  const shown = await chat.write(from, 'gallring');
  const isSet = actionsIn(shown).some(({ title }) => title === list.change(NAME));
  return chat.press(from, shown, isSet ? list.change(NAME) : list.set(NAME));
};
const fill = async (chat: Chat, inputs: object, from = anna) =>
  chat.press(from, await formOf(chat, from), form.next, { ...inputs });
const setTo = async (chat: Chat, months: string, decision = DECISION, from = anna) =>
  chat.press(from, await fill(chat, { months, decision }, from), confirm.save);
const rules = (chat: Chat) => chat.ports.store.find('retention');
const tonight = async ({ ports }: Chat) => {
  const job = SCHEDULED_JOBS.find(({ name }) => name === 'apply_retention');
  await job?.work(ports, { dueAt: '2026-11-19T03:10:00.000Z', signal: new AbortController().signal });
};

describe('gallring', () => {
  it.each(['gallring', 'Visa gallringen', 'gallra!', 'retention', 'ändra gallring'])(
    'is what “%s” opens',
    async (text) => {
      expect(shownIn(await (await chatWith()).write(anna, text))).toContain(list.intro);
    },
  );

  it.each(['vad är gallring?', 'gallring av handlingar', 'gallra allt'])(
    'leaves “%s” to the catalogue',
    async (text) => {
      expect(shownIn(await (await chatWith()).write(anna, text))).not.toContain(list.intro);
    },
  );

  it('shows how much is kept, since when, and that nothing is removed', async () => {
    const shown = shownIn(await (await chatWith()).write(anna, 'gallring'));
    expect(shown).toContain(
      `${NAME}\n · 2 sparade, den äldsta räknas från 3 mars 2023\n${list.nothingRemoved}`,
    );
    expect(shown).toContain(`${collections.activities}\n · inget sparat`);
  });

  it('is for the FoU manager, in a personal chat', async () => {
    const chat = await chatWith();
    expect(shownIn(await chat.write(martin, 'gallring'))).toContain('FoU-chef');
    const inChannel = {
      ...chat.incoming(anna, { kind: 'text', text: 'gallring' }),
      conversation: { id: 'channel', kind: 'channel' },
    } as const;
    expect(shownIn(await chat.dispatch(inChannel))).toBe(sv.errors.personalOnly);
  });

  it('asks once more, with how much goes tonight, and saves nothing until the answer', async () => {
    const chat = await chatWith();
    const shown = shownIn(await fill(chat, { months: '2 år', decision: DECISION }));
    expect(shown).toContain(confirm.rule('24 månader'));
    expect(shown).toContain(DECISION);
    expect(shown).toContain('I natt tas en sparad uppgift bort.');
    expect(shown).toContain(confirm.warning);
    expect(await rules(chat)).toEqual([]);
    await tonight(chat);
    expect(await chat.ports.store.find('unanswered')).toHaveLength(2);
  });

  it('goes from the question back to the form with what was filled in', async () => {
    const chat = await chatWith();
    const asked = await fill(chat, { months: '24', decision: DECISION });
    const shown = shownIn(await chat.press(anna, asked, confirm.change));
    expect(shown).toContain(`24\n`);
    expect(shown).toContain(DECISION);
  });

  it('saves the rule with its audit row, says so, and the night removes what is older', async () => {
    const chat = await chatWith();
    const shown = shownIn(await setTo(chat, '24'));
    expect(shown).toContain(retention.saved(NAME, '24 månader'));
    expect(shown).toContain(`${list.removedAfter('24 månader')} \n${DECISION}`);
    expect(await rules(chat)).toMatchObject([
      { collection: 'unanswered', months: 24, decision: DECISION, setBy: anna.id },
    ]);
    const [row] = await chat.ports.store.find('audit', { action: 'set-retention' });
    expect(row).toMatchObject({ by: anna.id, collection: 'retention' });
    await tonight(chat);
    expect((await chat.ports.store.find('unanswered')).map(({ id }) => id)).toEqual(['2026-new']);
  });

  it('shows on the form who set the rule that holds, and when', async () => {
    const chat = await chatWith();
    await setTo(chat, '1');
    const shown = shownIn(await formOf(chat, berit));
    expect(shown).toContain(form.now('en månad', 'Anna Demo', '18 november 2026'));
    expect(shown).toContain(DECISION);
  });

  it.each([
    ['no months', { months: '', decision: DECISION }, retention.problems.months],
    ['months that are none', { months: 'länge', decision: DECISION }, retention.problems.months],
    ['no month at all', { months: '0', decision: DECISION }, retention.problems.months],
    ['more than a hundred years', { months: '1201', decision: DECISION }, retention.problems.months],
    ['no decision', { months: '24', decision: '  ' }, retention.problems.no_decision],
    [
      'too long a decision',
      { months: '24', decision: 'x'.repeat(MAX_DECISION_LENGTH + 1) },
      retention.problems.long_decision,
    ],
  ])('shows the form again at %s, with what was filled in', async (_what, inputs, problem) => {
    const chat = await chatWith();
    const shown = shownIn(await fill(chat, inputs));
    expect(shown).toContain(problem);
    expect(shown).toContain(inputs.decision);
    expect(await rules(chat)).toEqual([]);
  });

  it('takes a personal identity number out of the decision, and keeps the months', async () => {
    const chat = await chatWith();
    const shown = shownIn(await fill(chat, { months: '36', decision: 'om 19121212-1212' }));
    expect(shown).toContain(sv.errors.form.identityNumber(form.decisionLabel));
    expect(shown).toContain('36');
    expect(shown).not.toContain('1212');
  });

  it('checks a press once more: a forged one without a decision saves nothing', async () => {
    const chat = await chatWith();
    const asked = await fill(chat, { months: '24', decision: DECISION });
    const shown = shownIn(await chat.press(anna, asked, confirm.save, { decision: ' ', months: 0 }));
    expect(shown).toContain(retention.problems.months);
    expect(shown).toContain(retention.problems.no_decision);
    expect(await rules(chat)).toEqual([]);
  });

  it('lets the first of two managers win, and tells the other who it was', async () => {
    const chat = await chatWith();
    const asked = await fill(chat, { months: '24', decision: DECISION });
    await setTo(chat, '36', 'SOC 2026/9', berit);
    const shown = shownIn(await chat.press(anna, asked, confirm.save));
    expect(shown).toContain(retention.changed(NAME, 'Berit Demo'));
    expect(shown).toContain(DECISION);
    expect(await rules(chat)).toMatchObject([{ months: 36 }]);
  });

  it('tells a manager who changes a rule that another has ended', async () => {
    const chat = await chatWith();
    await setTo(chat, '24');
    const asked = await fill(chat, { months: '12', decision: DECISION });
    await chat.press(berit, await formOf(chat, berit), form.end);
    expect(shownIn(await chat.press(anna, asked, confirm.save))).toContain(retention.goneMeanwhile(NAME));
    expect(await rules(chat)).toEqual([]);
  });

  it('takes the same press twice as one', async () => {
    const chat = await chatWith();
    const asked = await fill(chat, { months: '24', decision: DECISION });
    await chat.press(anna, asked, confirm.save);
    expect(shownIn(await chat.press(anna, asked, confirm.save))).toContain(
      retention.saved(NAME, '24 månader'),
    );
    expect(await chat.ports.store.find('audit', { action: 'set-retention' })).toHaveLength(1);
  });

  it('ends a rule with its audit row, and nothing more is removed', async () => {
    const chat = await chatWith();
    await setTo(chat, '24');
    const shown = shownIn(
      await chat.press(anna, await formOf(chat), form.end, { months: '', decision: 'x' }),
    );
    expect(shown).toContain(retention.ended(NAME));
    expect(await chat.ports.store.find('audit', { action: 'end-retention' })).toHaveLength(1);
    await tonight(chat);
    expect(await chat.ports.store.find('unanswered')).toHaveLength(2);
  });

  it('says so when a rule that is to be ended is ended already, or has been changed', async () => {
    const chat = await chatWith();
    await setTo(chat, '24');
    const mine = await formOf(chat);
    await setTo(chat, '36', DECISION, berit);
    expect(shownIn(await chat.press(anna, mine, form.end))).toContain(retention.notEnded(NAME, 'Berit Demo'));
    const now = await formOf(chat);
    await chat.press(berit, await formOf(chat, berit), form.end);
    expect(shownIn(await chat.press(anna, now, form.end))).toContain(retention.endedAlready(NAME));
  });
});

describe('months', () => {
  it.each([
    ['24', 24],
    [' 24 månader ', 24],
    ['1 månad', 1],
    ['6 mån.', 6],
    ['2 år', 24],
    ['3 years', 36],
    ['18 months', 18],
    ['', Number.NaN],
    ['två', Number.NaN],
    ['-3', Number.NaN],
    ['1,5', Number.NaN],
    ['24 dagar', Number.NaN],
  ])('are read from “%s”', (written, months) => {
    expect(readMonths(written)).toBe(months);
  });
});
