import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runChat } from '../../../src/adapters/terminal/chat.js';
import { say } from '../../../src/conversation/reply.js';
import { actions, type Bot, card, chat, echo, line, press, SENDER } from '../../support/terminal-chat.js';

describe('the terminal chat', () => {
  it('answers each line before it reads the next, and ends with the input', async () => {
    const { shown, heard } = await chat(['ett', 'två', 'tre'], echo);
    expect(shown).toBe('svar på ett\n\nsvar på två\n\nsvar på tre\n');
    expect(heard).toMatchObject([
      {
        locale: 'sv',
        conversation: { kind: 'personal' },
        sender: SENDER,
        input: { kind: 'text', text: 'ett' },
      },
      { input: { text: 'två' } },
      { input: { text: 'tre' } },
    ]);
    expect(new Set(heard.map(({ sourceKey }) => sourceKey)).size).toBe(3);
  });

  it('prints nothing when nothing is written', async () => {
    expect((await chat([], echo)).shown).toBe('');
  });

  it('greets a person who types, and nobody else', async () => {
    expect((await chat([''], echo, { typed: true })).shown).toContain('Du är Sofia Demo.');
    expect((await chat([''], echo)).shown).toBe('');
  });

  it('passes an empty line on, so that the bot can say what it thinks of it', async () => {
    expect((await chat(['', 'x'], echo)).inputs).toMatchObject([{ text: '' }, { text: 'x' }]);
  });

  it('takes control characters out of what it prints', async () => {
    const { shown } = await chat(['x'], () => say('a\u001b[2Jb\tc\nd\u0007'));
    expect(shown).toBe('a[2Jb\tc\nd\n');
  });

  it('stops quietly when nobody reads its output any more', async () => {
    const input = new PassThrough();
    const output = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
    input.write('ett\n');
    await expect(
      runChat({ dispatch: async () => say('svar'), input, output, sender: SENDER, locale: 'sv' }),
    ).resolves.toBeUndefined();
  });
});

describe('buttons', () => {
  const twoCards: Bot = (input) =>
    input.kind === 'text'
      ? {
          messages: [
            { text: 'Hej' },
            {
              cards: [
                ...(card(line('Ett'), actions(press('Spara', { id: 1 }), press('Ångra', { id: 2 })))
                  .messages[0]?.cards ?? []),
                ...(card(line('Två'), actions(press('Skicka', { id: 3 }))).messages[0]?.cards ?? []),
              ],
            },
          ],
        }
      : say(`tryckt ${JSON.stringify(input)}`);

  it('are numbered through the whole reply', async () => {
    const { shown } = await chat(['x'], twoCards);
    expect(shown).toBe('Hej\n\nEtt\n[1] Spara\n[2] Ångra\n\nTvå\n[3] Skicka\n');
  });

  it('stand where the card has them when it asks nothing', async () => {
    const { shown, inputs } = await chat(['x', '2'], (input) =>
      input.kind === 'text'
        ? card(
            line('Läs'),
            actions(press('A', { id: 1 })),
            line('Hjälpte det?'),
            actions(press('Ja', { id: 2 })),
          )
        : say('tack'),
    );
    expect(shown).toBe('Läs\n[1] A\nHjälpte det?\n[2] Ja\n\ntack\n');
    expect(inputs[1]).toMatchObject({ data: { id: 2 } });
  });

  it.each([
    ['1', 1],
    [' 2 ', 2],
    ['3', 3],
  ])('are pressed by the line "%s"', async (number, id) => {
    const { inputs } = await chat(['x', number], twoCards);
    expect(inputs[1]).toEqual({
      kind: 'press',
      verb: 'form.send',
      data: { verb: 'form.send', card: 'form@1', id },
    });
  });

  it('are those of the latest reply only', async () => {
    const { inputs } = await chat(['x', '3', '3'], twoCards);
    expect(inputs[2]).toEqual({ kind: 'text', text: '3' });
  });

  it.each(['0', '4', '99999999999999999999'])('do not have the number %s', async (number) => {
    const { shown, inputs } = await chat(['x', number, '1'], twoCards);
    expect(shown).toContain(`Det finns ingen knapp ${number}. Skriv en siffra mellan 1 och 3.`);
    expect(inputs).toHaveLength(2);
    expect(inputs[1]).toMatchObject({ data: { id: 1 } });
  });

  it('has a sentence of its own where there is but one', async () => {
    const { shown } = await chat(['x', '9'], () => card(line('Ett'), actions(press('Spara', { id: 1 }))));
    expect(shown).toContain('Det finns ingen knapp 9. Skriv 1 eller något annat.');
  });

  it('are not meant by a line that holds more than a number', async () => {
    expect((await chat(['x', '2 tim bollplank'], twoCards)).inputs[1]).toMatchObject({ kind: 'text' });
  });

  it('that open a page print its address', async () => {
    const link = { type: 'Action.OpenUrl', title: 'Läs', url: 'https://x.example/a' };
    const { shown, inputs } = await chat(['x', '1'], () => card(line('Hej'), actions(link)));
    expect(shown).toBe('Hej\n[1] Läs\nLäs: https://x.example/a\n');
    expect(inputs).toHaveLength(1);
  });
});
