import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/conversation/commands/index.js';
import type { Reply } from '../../../src/conversation/reply.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { jarfallaMember, martin } from '../../support/builders.js';
import { elementsIn } from '../../support/card-elements.js';
import { knowledgeTalk, maria, TYPED } from '../../support/knowledge-talk.js';
import { MARKUP } from '../../support/marked-samples.js';
import { aQuestion } from '../../support/store-records.js';
import { actionsIn, shownIn } from '../../support/talk.js';

const { unanswered, knowledge } = sv;
const DAY = '18 november 2026 kl. 12.00';

type Chat = Awaited<ReturnType<typeof knowledgeTalk>>;

/** A conversation after these questions were asked, one a day from 1 November. */
const askedTalk = async (...questions: readonly string[]): Promise<Chat> => {
  const chat = await knowledgeTalk();
  await chat.ports.store.commit(
    questions.map((question, at) => {
      const day = `2026-11-${String(at + 1).padStart(2, '0')}T10:00:00.000Z`;
      return insert('unanswered', aQuestion(`2026-q${at + 1}`, { question, at: day }));
    }),
  );
  return chat;
};
const endingsOf = async (chat: Chat) =>
  Object.fromEntries((await chat.ports.store.find('unanswered')).map(({ id, ended }) => [id, ended]));
const valuesOf = (reply: Reply): Record<string, unknown> =>
  Object.fromEntries(
    elementsIn(reply.messages.flatMap(({ cards = [] }) => cards.map(({ content }) => content)))
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map(({ id, value }) => [id, value]),
  );

describe('obesvarade', () => {
  it.each([
    'obesvarade',
    'Obesvarade frågor',
    'visa frågor utan svar',
    'unanswered',
    'show unanswered questions.',
  ])('is what “%s” opens', (text) => {
    expect(COMMANDS.find((command) => command.parse(text) !== undefined)?.name).toBe('obesvarade');
  });

  it.each(['hur många obesvarade frågor finns', 'obesvarade brev', 'unanswered prayers'])(
    'leaves “%s” to the question',
    (text) => {
      expect(COMMANDS.find((command) => command.parse(text) !== undefined)?.name).toBe('fråga');
    },
  );

  it('shows alike questions together: the most typical wording, how many times, and when last', async () => {
    const chat = await askedTalk(
      'Kostar SIP något?',
      'hur bokar man lokal',
      'vad kostar en SIP',
      'Vad kostar en SIP?',
    );
    const shown = shownIn(await chat.write(martin, 'obesvarade'));
    expect(shown).toContain('Vad kostar en SIP?\nStälld 3 gånger, senast 4 november 2026.');
    expect(shown).toContain('hur bokar man lokal\nStälld en gång, 2 november 2026.');
    expect(shown.indexOf('SIP')).toBeLessThan(shown.indexOf('lokal'));
  });

  it('is for staff, in a personal chat, and says when nothing waits', async () => {
    const chat = await askedTalk();
    expect(shownIn(await chat.write(martin, 'obesvarade'))).toContain(unanswered.none);
    expect(shownIn(await chat.write(jarfallaMember, 'obesvarade'))).toBe(
      sv.errors.notForRole('FoU-personal'),
    );
    const inGroup = {
      ...chat.incoming(martin, { kind: 'text', text: 'obesvarade' }),
      conversation: { id: 'group', kind: 'group' },
    } as const;
    expect(shownIn(await chat.dispatch(inGroup))).toBe(sv.errors.personalOnly);
  });

  it('is shown five at a time, forwards and back, and stays on its page', async () => {
    const words = 'alfa beta gamma delta epsilon zeta eta theta iota kappa lambda'.split(' ');
    const chat = await askedTalk(...words);
    const first = await chat.write(martin, 'obesvarade');
    expect(shownIn(first)).toContain(unanswered.page('1', '3'));
    expect(actionsIn(first).filter(({ title }) => title === unanswered.draft)).toHaveLength(5);
    const last = await chat.press(martin, await chat.press(martin, first, unanswered.next), unanswered.next);
    expect(shownIn(last)).toContain(unanswered.page('3', '3'));
    expect(actionsIn(last).map(({ title }) => title)).not.toContain(unanswered.next);
    const back = await chat.press(martin, last, unanswered.previous);
    const dismissed = await chat.press(martin, back, unanswered.dismiss);
    expect(shownIn(dismissed)).toContain(unanswered.page('2', '2'));
  });

  it('shows a question as it stands, whatever is in it', async () => {
    const chat = await askedTalk(MARKUP);
    const reply = await chat.write(martin, 'obesvarade');
    const cards = reply.messages.flatMap(({ cards = [] }) => cards.map(({ content }) => content));
    expect(
      elementsIn(cards)
        .filter(({ text }) => text === MARKUP)
        .map(({ type }) => type),
    ).toEqual(['TextRun']);
  });
});

describe('“Inte aktuell”', () => {
  it('takes the group from the list and keeps it, with who and when', async () => {
    const chat = await askedTalk('vad kostar en SIP', 'kostar SIP?', 'hur bokar man lokal');
    const reply = await chat.press(martin, await chat.write(martin, 'obesvarade'), unanswered.dismiss);
    expect(shownIn(reply)).toContain(unanswered.dismissed('2'));
    expect(shownIn(reply)).not.toContain('SIP');
    const ended = { at: '2026-11-18T11:00:00.000Z', by: martin.id, how: 'not_relevant' };
    expect(await endingsOf(chat)).toEqual({ '2026-q1': ended, '2026-q2': ended, '2026-q3': undefined });
    expect((await chat.ports.store.find('audit')).map(({ action }) => action)).toEqual([
      'dismiss-question',
      'dismiss-question',
    ]);
  });

  it('leaves what was asked after the list was shown', async () => {
    const chat = await askedTalk('vad kostar en SIP');
    const seen = await chat.write(martin, 'obesvarade');
    await chat.write(jarfallaMember, 'kostar SIP?');
    await chat.press(martin, seen, unanswered.dismiss);
    expect(Object.values(await endingsOf(chat)).filter(Boolean)).toHaveLength(1);
    expect(shownIn(await chat.write(martin, 'obesvarade'))).toContain('kostar SIP?');
  });

  it('says who was first', async () => {
    const chat = await askedTalk('vad kostar en SIP');
    const seen = await chat.write(martin, 'obesvarade');
    await chat.press(maria, seen, unanswered.dismiss);
    for (const button of [unanswered.dismiss, unanswered.draft]) {
      expect(shownIn(await chat.press(martin, seen, button))).toContain(
        unanswered.alreadyDismissed('Maria Demo', DAY),
      );
    }
    expect((await endingsOf(chat))['2026-q1']?.by).toBe(maria.id);
  });
});

describe('“Gör ett utkast”', () => {
  const draftOf = async (chat: Chat) =>
    chat.press(martin, await chat.write(martin, 'obesvarade'), unanswered.draft);

  it('opens the form with the question’s wordings as other names', async () => {
    const chat = await askedTalk('Kostar SIP, eller?', 'vad kostar en SIP', 'Vad kostar en SIP?');
    const draft = await draftOf(chat);
    expect(shownIn(draft)).toContain('Vad kostar en SIP?');
    expect(valuesOf(draft)).toMatchObject({
      title: '',
      alsoCalled: 'Vad kostar en SIP, Kostar SIP eller',
      sourceTitle: knowledge.form.ownSource,
    });
    expect(Object.values(await endingsOf(chat)).filter(Boolean)).toEqual([]);
  });

  it('ends the questions with the entry’s id when it is saved, and the question is answered from then on', async () => {
    const chat = await askedTalk('vad kostar en SIP', 'Vad kostar en SIP?');
    const draft = await draftOf(chat);
    const saved = await chat.press(martin, draft, knowledge.form.save, {
      ...valuesOf(draft),
      title: 'Kostnad',
      text: 'Det är gratis.',
    });
    expect(shownIn(saved)).toContain(knowledge.answered('2'));
    const ended = { at: '2026-11-18T11:00:00.000Z', by: martin.id, how: 'answered', entryId: 'kostnad' };
    expect(await endingsOf(chat)).toEqual({ '2026-q1': ended, '2026-q2': ended });
    expect(shownIn(await chat.write(jarfallaMember, 'vad kostar en SIP?'))).toContain('Det är gratis.');
    expect(shownIn(await chat.write(martin, 'obesvarade'))).toContain(unanswered.none);
    const late = await chat.pressData(martin, {
      verb: 'unanswered.draft',
      card: 'unanswered-list@1',
      questionId: '2026-q1',
      until: '2026-11-02T10:00:00.000Z',
    });
    expect(shownIn(late)).toContain(unanswered.alreadyAnswered('Martin Demo', DAY));
  });

  it('says when the entry still does not answer the question', async () => {
    const chat = await askedTalk('hur bokar man lokal i Kista');
    const draft = await draftOf(chat);
    const saved = await chat.press(martin, draft, knowledge.form.save, { ...valuesOf(draft), ...TYPED });
    expect(shownIn(saved)).toContain(knowledge.stillUnanswered('hur bokar man lokal i Kista'));
  });

  it('keeps what it is for when something in the form must be mended', async () => {
    const chat = await askedTalk('vad kostar en SIP');
    const draft = await draftOf(chat);
    const again = await chat.press(martin, draft, knowledge.form.save, {
      ...valuesOf(draft),
      title: '19121212-1212',
    });
    expect(shownIn(again)).toContain('vad kostar en SIP');
    const typed = { ...valuesOf(again), title: 'Kostnad', text: 'Det är gratis.' };
    await chat.press(martin, again, knowledge.form.save, typed);
    expect((await endingsOf(chat))['2026-q1']).toMatchObject({ how: 'answered', entryId: 'kostnad' });
  });
});
