import { describe, expect, it } from 'vitest';
import { isMessage } from '../../../src/conversation/is-message.js';
import { say } from '../../../src/conversation/reply.js';
import { actions, type Bot, card, chat, echo, line, press } from '../../support/terminal-chat.js';

describe('a card with inputs', () => {
  const kinds = [
    { title: 'Bollplank', value: 'sounding_board' },
    { title: 'Rapport, PM eller artikel', value: 'report' },
    { title: 'Studie', value: 'study' },
  ];
  const form = card(
    line('Ny aktivitet'),
    { type: 'Input.Text', id: 'title', label: 'Titel', isRequired: true },
    { type: 'Input.ChoiceSet', id: 'kind', label: 'Form:', value: 'study', choices: kinds },
    { type: 'Input.Number', id: 'hours', label: 'Timmar', value: 2 },
    { type: 'Input.Toggle', id: 'informed', title: 'Rådet vet' },
    actions(press('Spara', { submissionId: 's' })),
  );
  const formBot: Bot = (_input, count) => (count === 1 ? form : say('sparat'));
  const sent = async (...lines: string[]) => {
    const { inputs } = await chat(['logga', ...lines, '1'], formBot);
    const [, press] = inputs;
    return press?.kind === 'press' ? press.data : undefined;
  };

  it('asks for one at a time, with label, default and choices, and then shows the buttons', async () => {
    const { shown } = await chat(['logga', 'SIP', '', '', '', '1'], formBot);
    expect(shown).toBe(
      [
        'Ny aktivitet',
        '? Titel:',
        '  1 Bollplank',
        '  2 Rapport, PM eller artikel',
        '  3 Studie',
        '? Form (Studie):',
        '? Timmar (2):',
        '? Rådet vet (nej):',
        '[1] Spara',
        '',
        'sparat',
        '',
      ].join('\n'),
    );
  });

  it('sends what was answered, an empty line being the default', async () => {
    expect(await sent('SIP', '', '', '')).toEqual({
      verb: 'form.send',
      card: 'form@1',
      submissionId: 's',
      title: 'SIP',
      kind: 'study',
      hours: '2',
      informed: 'false',
    });
  });

  it.each([
    ['1', 'sounding_board'],
    ['bollplank', 'sounding_board'],
    ['sounding_board', 'sounding_board'],
    ['rapport, pm eller artikel', 'report'],
    ['boll', 'sounding_board'],
    ['artikel', 'report'],
  ])('takes the choice "%s"', async (written, kind) => {
    expect(await sent('x', written, '', '')).toMatchObject({ kind });
  });

  it.each([
    ['ja', 'true'],
    ['J', 'true'],
    ['nej', 'false'],
    ['n', 'false'],
  ])('takes the yes or no "%s"', async (written, informed) => {
    expect(await sent('x', '', '', written)).toMatchObject({ informed });
  });

  it('takes a decimal comma', async () => {
    expect(await sent('x', '', '1,5', '')).toMatchObject({ hours: '1.5' });
  });

  it('takes - for nothing: an empty text is sent, an empty number or choice is not', async () => {
    const data = await sent('-', '-', '-', '');
    expect(data).toMatchObject({ title: '' });
    expect(data).not.toHaveProperty('kind');
    expect(data).not.toHaveProperty('hours');
  });

  it.each([
    ['a choice that is not there', ['x', 'Kista', 'Studie', '', ''], '”Kista” finns inte att välja.'],
    ['a part that several choices have', ['x', 'a', 'Studie', '', ''], '”a” finns inte att välja.'],
    ['a number outside the choices', ['x', '4', '3', '', ''], '”4” finns inte att välja.'],
    ['a word for a number', ['x', '', 'två', '2', ''], 'Svara med ett tal'],
    ['anything but yes or no', ['x', '', '', 'kanske', 'nej'], 'Svara ja eller nej.'],
  ])('asks again after %s', async (_what, lines, sentence) => {
    const { shown, inputs } = await chat(['logga', ...lines, '1'], formBot);
    expect(shown).toContain(sentence);
    expect(inputs[1]).toMatchObject({ data: { title: 'x', kind: 'study', hours: '2', informed: 'false' } });
  });

  it('leaves a card for a command or a question where a choice is asked for, but not where text is', async () => {
    const asked = ['behov', 'behovsinventering', 'vilka nätverk är Solna med i?', 'hej'];
    const { shown, inputs } = await chat(['logga', ...asked], formBot, { isMessage });
    expect(shown.match(/Du har lämnat kortet/g)).toHaveLength(1);
    expect(inputs.map((input) => input.kind === 'text' && input.text)).toEqual([
      'logga',
      'behovsinventering',
      ...asked.slice(2),
    ]);
  });

  it('lists the choices once, however often it has to ask', async () => {
    const { shown } = await chat(['logga', 'x', 'Kista', 'Solna', '1'], formBot);
    expect(shown.match(/ {2}1 Bollplank/g)).toHaveLength(1);
    expect(shown.match(/\? Form/g)).toHaveLength(3);
  });

  it.each([
    ['Input.Date', '17 nov', '2026-11-17', 'Svara med ett datum'],
    ['Input.Time', 'nio', '09:30', 'Svara med ett klockslag'],
  ])('asks again until an %s reads as one', async (type, wrong, right, sentence) => {
    const bot: Bot = () => card({ type, id: 'when', label: 'När' }, actions(press('Spara')));
    const { shown, inputs } = await chat(['x', wrong, right, '1'], bot);
    expect(shown).toContain(sentence);
    expect(inputs[1]).toMatchObject({ data: { when: right } });
  });

  it.each([
    ['1,3', 'sounding_board,study'],
    ['Studie, Bollplank', 'study,sounding_board'],
    ['1, 1', 'sounding_board'],
    ['Rapport, PM eller artikel', 'report'],
    ['', 'study,report'],
  ])('takes several choices as "%s"', async (written, many) => {
    const body = {
      type: 'Input.ChoiceSet',
      id: 'many',
      label: 'Flera',
      isMultiSelect: true,
      value: 'study,report',
      choices: kinds,
    };
    const { shown, inputs } = await chat(['x', written, '1'], () => card(body, actions(press('Spara'))));
    expect(shown).toContain('? Flera (Studie, Rapport, PM eller artikel):');
    expect(inputs[1]).toMatchObject({ data: { many } });
  });

  it('sends no inputs with a button that wants none', async () => {
    const { inputs } = await chat(['x', 'hej', '1'], () =>
      card(
        { type: 'Input.Text', id: 'a', label: 'A' },
        actions({ ...press('Avstå'), associatedInputs: 'none' }),
      ),
    );
    expect(inputs[1]).toEqual({
      kind: 'press',
      verb: 'form.send',
      data: { verb: 'form.send', card: 'form@1' },
    });
  });

  it.each([
    ['while it is being filled in', ['logga', 'SIP', 'avbryt', 'hej', '1']],
    ['when all is filled in', ['logga', 'SIP', '', '', '', 'Avbryt', 'hej', '1']],
  ])('is left by "avbryt" %s, and nothing is sent', async (_when, lines) => {
    const { shown, inputs } = await chat(lines, (input, count) => (count === 1 ? form : echo(input, count)));
    expect(shown).toContain('Du har lämnat kortet. Inget har skickats.');
    expect(inputs.slice(1)).toEqual([
      { kind: 'text', text: 'hej' },
      { kind: 'text', text: '1' },
    ]);
  });

  it('is left by "cancel" in English', async () => {
    const { shown } = await chat(['log', 'cancel'], formBot, { locale: 'en' });
    expect(shown).toContain('You have left the card.');
  });

  it('leaves "avbryt" to the bot when there is nothing to leave', async () => {
    expect((await chat(['avbryt'], echo)).inputs).toEqual([{ kind: 'text', text: 'avbryt' }]);
  });

  it('has the numbers after those of the card before it', async () => {
    const before = card(line('Förra'), actions(press('Öppna')));
    const { shown } = await chat(['logga', 'x', '', '', ''], () => ({
      messages: [...before.messages, ...form.messages],
    }));
    expect(shown).toMatch(/^Förra\n\[1\] Öppna\n\nNy aktivitet\n.*\(nej\):\n\[2\] Spara\n$/s);
  });

  it('shows the rest of the reply although the input ends in the middle', async () => {
    const { shown } = await chat(['logga', 'SIP'], () => ({
      messages: [...form.messages, { text: 'Sist' }],
    }));
    expect(shown).toMatch(/\? Form \(Studie\):\n.*\nSist\n$/s);
  });
});

describe('a section that is hidden until a button shows it', () => {
  const form = card(
    { type: 'Input.Text', id: 'title', label: 'Titel' },
    {
      type: 'Container',
      id: 'more',
      isVisible: false,
      items: [
        line('Fler uppgifter'),
        { type: 'Input.Text', id: 'note', label: 'Anteckning', value: 'förval' },
      ],
    },
    actions({ type: 'Action.ToggleVisibility', title: 'Mer', targetElements: ['more'] }, press('Spara')),
  );

  it('is not asked for, but its values are sent as in Teams', async () => {
    const { shown, inputs } = await chat(['x', 'T', '2'], () => form);
    expect(shown).not.toContain('Anteckning');
    expect(inputs[1]).toMatchObject({ data: { title: 'T', note: 'förval' } });
  });

  it('is asked for when the button is pressed, and the first answers stay', async () => {
    const { shown, inputs } = await chat(['x', 'T', '1', 'viktigt', '2'], () => form);
    expect(shown).toContain(
      '[1] Mer\n[2] Spara\nFler uppgifter\n? Anteckning (förval):\n[1] Mer\n[2] Spara\n',
    );
    expect(inputs[1]).toMatchObject({ data: { title: 'T', note: 'viktigt' } });
  });

  it('can be a card of its own, whose button sends both', async () => {
    const inner = {
      body: [line('Inuti'), { type: 'Input.Text', id: 'b', label: 'B' }],
      actions: [press('Skicka', { n: 2 })],
    };
    const bot: Bot = () =>
      card(
        { type: 'Input.Text', id: 'a', label: 'A' },
        actions({ type: 'Action.ShowCard', title: 'Öppna', card: inner }),
      );
    const { shown, inputs } = await chat(['x', 'ett', '1', 'två', '2'], bot);
    expect(shown).toContain('Inuti\n? B:\n[1] Öppna\n[2] Skicka\n');
    expect(inputs[1]).toMatchObject({ data: { a: 'ett', b: 'två', n: 2 } });
  });
});
