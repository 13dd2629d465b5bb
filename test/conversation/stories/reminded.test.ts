import { expect, it } from 'vitest';
import { addDays, type IsoDate } from '../../../src/domain/calendar.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { remindOfRequestsDaily } from '../../../src/usecases/jobs/remind-of-requests.js';
import { anna, EVERYONE, jarfallaMember, martin, solnaMember } from '../../support/builders.js';
import { at } from '../../support/digest-builders.js';
import { allDone } from '../../support/queue.js';
import { requestWithPast } from '../../support/request-past.js';
import { storyWith } from '../../support/story.js';

const { requestReminders, requestCard, requestForms } = sv;

const REQUEST = requestWithPast('F2026-001', '2026-12-17', [
  ['2026-12-17', { kind: 'choose_line', line: 'first' }, { kind: 'accept' }],
  ['2026-12-18', { kind: 'ask', question: 'Hur många berörs?' }],
  ['2026-12-18', { kind: 'ask_jointly', municipalities: ['solna'] }],
]);

const unit = async () => {
  const story = await storyWith({ people: EVERYONE, changes: [insert('requests', REQUEST)] });
  return {
    ...story,
    morning: async (day: IsoDate) => {
      story.clock.set(at(day, '08:00'));
      await remindOfRequestsDaily.work(story.ports, {
        dueAt: at(day, '08:00'),
        signal: new AbortController().signal,
      });
      await allDone();
    },
  };
};

const isReminder = (lines: readonly string[]) => lines.includes(requestReminders.title('1'));

it('a question asked before Christmas is reminded of after it, until it is answered from the reminder', async () => {
  const { at: atScreen, morning } = await unit();
  const eva = atScreen(jarfallaMember);
  const others = [solnaMember, martin, anna].map((person) => atScreen(person));
  const reminded: IsoDate[] = [];
  for (let day = '2026-12-21'; day <= '2026-12-31'; day = addDays(day, 1)) {
    await morning(day);
    if (isReminder(eva.isTold())) reminded.push(day);
  }
  // 21, 22, 23, 28 and 29 December have passed.
  expect(reminded).toEqual(['2026-12-29', '2026-12-30']);
  expect(others.map((other) => isReminder(other.isTold()))).toEqual([false, false, false]);
  await eva.presses(requestReminders.open('F2026-001'));
  await eva.presses(requestCard.buttons.answer);
  await eva.presses(requestForms.acts.answer.save, { text: 'Ungefär fyrtio.' });
  await morning('2027-01-04');
  expect(isReminder(eva.isTold())).toBe(false);
});

it('a municipality that is asked to take part answers from its reminder, and sees nothing else of the request', async () => {
  const { at: atScreen, morning } = await unit();
  const sol = atScreen(solnaMember);
  await morning('2027-01-11');
  expect(isReminder(sol.isTold())).toBe(true);
  const shown = await sol.presses(requestReminders.open('F2026-001'));
  expect(shown.join('\n')).not.toContain('Hur många berörs?');
  await sol.presses(requestCard.buttons.answer_jointly);
  await sol.presses(requestForms.joint.yes);
  await morning('2027-01-12');
  expect(isReminder(sol.isTold())).toBe(false);
});
