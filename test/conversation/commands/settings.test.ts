import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/conversation/reply.js';
import { sv } from '../../../src/texts/sv/index.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin } from '../../support/builders.js';
import { valuesIn } from '../../support/log-talk.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const { settings, requestReminders } = sv;
const { limits } = requestReminders;
const berit = aPerson('berit', [{ role: 'fou_manager', from: '2020-01-01' }], { displayName: 'Berit Demo' });

const talk = () => conversationWith({ people: [...EVERYONE, berit] });
type Chat = Awaited<ReturnType<typeof talk>>;

const ASKED = 'inställningar förfrågningar';
const open = (chat: Chat, from = anna) => chat.write(from, ASKED);
/** Presses Save with all that stands in the card, as clients send it, but for what is filled in otherwise. */
const pressSave = (chat: Chat, card: Reply, inputs: object = {}, from = anna) =>
  chat.press(from, card, limits.save, { ...valuesIn(card), ...inputs });
const save = async (chat: Chat, inputs: object, from = anna) =>
  pressSave(chat, await open(chat, from), inputs, from);
const kept = async ({ ports }: Chat) => (await ports.store.find('settings')).map((setting) => setting.limits);
const audited = async ({ ports }: Chat) => ports.store.find('audit', { collection: 'settings' });

describe('inställningar', () => {
  it.each(['inställningar', 'Visa inställningarna!', 'settings'])(
    '“%s” shows what can be set',
    async (text) => {
      const chat = await talk();
      const shown = await chat.write(anna, text);
      expect(shownIn(shown)).toContain(settings.which);
      expect(actionsIn(shown).map(({ title }) => title)).toEqual([
        settings.sections.requests.title,
        settings.sections.evaluations.title,
        settings.sections.digests.title,
      ]);
      expect(shownIn(await chat.press(anna, shown, settings.sections.requests.title))).toContain(
        limits.intro,
      );
    },
  );

  it.each([ASKED, 'ändra inställningar för förfrågningar', 'settings for requests.'])(
    '“%s” opens the limits',
    async (text) => {
      expect(shownIn(await (await talk()).write(anna, text))).toContain(limits.intro);
    },
  );

  it.each(['inställningar i teams', 'inställningar för nyhetsbrev?'])(
    'leaves “%s” to the catalogue',
    async (text) => {
      expect(shownIn(await (await talk()).write(anna, text))).not.toContain(limits.intro);
    },
  );

  it('is for the FoU manager, in a personal chat', async () => {
    const chat = await talk();
    expect(shownIn(await chat.write(martin, ASKED))).toContain('FoU-chef');
    expect(shownIn(await chat.write(jarfallaMember, ASKED))).toContain('FoU-chef');
    const inChannel = {
      ...chat.incoming(anna, { kind: 'text', text: ASKED }),
      conversation: { id: 'channel', kind: 'channel' },
    } as const;
    expect(shownIn(await chat.dispatch(inChannel))).toBe(sv.errors.personalOnly);
  });
});

describe('the limits of requests', () => {
  it('are my defaults until somebody has set them', async () => {
    const shown = shownIn(await open(await talk()));
    expect(shown).toContain(limits.untouched);
    expect(shown).toContain(`${limits.form.decisionLabel}\n20`);
  });

  it('are saved with who set them and an audit row, and stand there the next time', async () => {
    const chat = await talk();
    expect(shownIn(await save(chat, { answer: '7', decision: 30 }))).toContain(limits.saved);
    expect(await kept(chat)).toMatchObject([{ answer: 7, decision: 30, question: 5 }]);
    expect(await audited(chat)).toMatchObject([{ by: anna.id, action: 'set-request-limits' }]);
    const shown = shownIn(await open(chat, berit));
    expect(shown).toContain(limits.setBy('Anna Demo', '18 november 2026'));
    expect(shown).toContain(`${limits.form.answerLabel}\n7`);
  });

  it('are saved once by a press that arrives twice, and not at all when nothing is other', async () => {
    const chat = await talk();
    const card = await open(chat);
    await pressSave(chat, card);
    expect(await kept(chat)).toEqual([]);
    await pressSave(chat, card, { answer: '7' });
    expect(shownIn(await pressSave(chat, card, { answer: '7' }))).toContain(limits.saved);
    expect(await audited(chat)).toHaveLength(1);
  });

  it.each(['', '0', '251', '2,5', '-3', 'fem'])('are not “%s”, and nothing typed is lost', async (days) => {
    const chat = await talk();
    const shown = shownIn(await save(chat, { question: days, answer: '7' }));
    expect(shown).toContain(limits.wrong(limits.form.questionLabel));
    expect(shown).toContain(`${limits.form.answerLabel}\n7`);
    expect(shown).toContain(`${limits.form.questionLabel}\n${days}`);
    expect(await kept(chat)).toEqual([]);
  });

  it('are the first one’s when two managers press at once, and the other sees who, with what they typed', async () => {
    const chat = await talk();
    await save(chat, { answer: '6' });
    const mine = await open(chat);
    await save(chat, { answer: '9' }, berit);
    const shown = await pressSave(chat, mine, { answer: '4' });
    expect(shownIn(shown)).toContain(limits.changed('Berit Demo'));
    expect(shownIn(shown)).toContain(`${limits.form.answerLabel}\n4`);
    expect(await kept(chat)).toMatchObject([{ answer: 9 }]);
    expect(shownIn(await pressSave(chat, shown, { answer: '4' }))).toContain(limits.saved);
    expect(await kept(chat)).toMatchObject([{ answer: 4 }]);
  });

  it('are the first one’s also when nobody had set any', async () => {
    const chat = await talk();
    const [mine, hers] = [await open(chat), await open(chat, berit)];
    await Promise.all([
      pressSave(chat, hers, { answer: '9' }, berit),
      pressSave(chat, mine, { answer: '4' }),
    ]);
    expect(await kept(chat)).toHaveLength(1);
    expect(await audited(chat)).toHaveLength(1);
  });

  it('take no personal identity number, and keep the rest', async () => {
    const chat = await talk();
    const shown = shownIn(await save(chat, { answer: '19121212-1212', question: '8' }));
    expect(shown).toContain(sv.errors.form.identityNumber(limits.form.answerLabel));
    expect(shown).toContain(`${limits.form.questionLabel}\n8`);
    expect(shown).not.toContain('1212');
  });
});
