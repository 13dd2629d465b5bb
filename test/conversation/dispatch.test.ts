import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CARD_STAMPS } from '../../src/cards/index.js';
import { type Command, defineCommand, defineVerb, SAY_VERB } from '../../src/conversation/command.js';
import { createDispatch } from '../../src/conversation/dispatch.js';
import { MAX_TEXT_LENGTH } from '../../src/conversation/press-problem.js';
import { say } from '../../src/conversation/reply.js';
import type { Incoming } from '../../src/conversation/turn.js';
import { sv } from '../../src/texts/sv/index.js';
import { anna, martin, solnaChief, solnaMember } from '../support/builders.js';
import { fakeLog } from '../support/fakes.js';
import { conversationWith, shownIn } from '../support/talk.js';

const CHANNEL = { id: 'channel', kind: 'channel' } as const;

describe('dispatch', () => {
  it('answers an empty message with what to do', async () => {
    const chat = await conversationWith();
    expect(shownIn(await chat.write(martin, '  \n '))).toBe(sv.errors.emptyMessage);
  });

  it('answers a message of 20,000 characters with the limit and keeps nothing of it', async () => {
    const chat = await conversationWith();
    expect(shownIn(await chat.write(martin, 'å'.repeat(20_000)))).toBe(sv.errors.tooLong('4\u00a0000'));
    expect(await chat.ports.store.find('unanswered')).toEqual([]);
  });

  it.each(['min klient 19121212-1212 är hotfull', 'logga 1h bollplank om 191212121212 idag'])(
    'stops a message with a personal identity number before anything is stored or logged: %s',
    async (text) => {
      const log = fakeLog();
      const chat = await conversationWith({ ports: { log } });
      expect(shownIn(await chat.write(martin, text))).toBe(sv.errors.identityNumber);
      expect(await chat.ports.store.find('activities')).toEqual([]);
      expect(await chat.ports.store.find('unanswered')).toEqual([]);
      expect(JSON.stringify(log.lines)).not.toContain('1212');
    },
  );

  it('stops a personal identity number in the name of somebody mentioned', async () => {
    const chat = await conversationWith();
    const mentions = [{ name: 'Tolvan 121212-1212', identify: async () => 'unknown' as const }];
    const reply = await chat.dispatch(chat.incoming(martin, { kind: 'text', text: 'vem?', mentions }));
    expect(shownIn(reply)).toBe(sv.errors.identityNumber);
    expect(await chat.ports.store.find('unanswered')).toEqual([]);
  });

  const cardOf = (form: string) => [...CARD_STAMPS].find((stamp) => stamp.startsWith(form));

  it.each([
    ['activity.save', 'activity-form@', 'title', sv.log.form.titleLabel, 'outcomeNote'],
    ['request.send', 'request-form@', 'question', sv.request.form.questionLabel, 'background'],
  ])(
    'empties the field of %s that has a personal identity number, names it and keeps the rest',
    async (verb, form, field, label, other) => {
      const log = fakeLog();
      const chat = await conversationWith({ ports: { log } });
      for (const number of ['om 19121212-1212', 191212121212, ['121212-1212'], { in: '121212-1212' }]) {
        const data = { verb, card: cardOf(form), submissionId: 's', [field]: number, [other]: 'Det andra' };
        const shown = shownIn(await chat.pressData(martin, data));
        expect(shown).toContain(sv.errors.form.identityNumber(label));
        expect(shown).toContain('Det andra');
        expect(JSON.stringify([shown, log.lines])).not.toContain('1212');
      }
      expect(await chat.ports.store.find('activities')).toEqual([]);
      expect(await chat.ports.store.find('requests')).toEqual([]);
    },
  );

  it('stops a personal identity number in a field that a form does not have, and in the name of one', async () => {
    const chat = await conversationWith();
    for (const sneaked of [{ sneaked: '121212-1212' }, { '121212-1212': 'x' }]) {
      const data = { verb: 'activity.save', card: cardOf('activity-form@'), submissionId: 's', ...sneaked };
      const shown = shownIn(await chat.pressData(martin, data));
      expect(shown).toContain(sv.errors.form.identityNumber(''));
      expect(shown).not.toContain('1212');
    }
  });

  it('stops a personal identity number in a card that is no form', async () => {
    const chat = await conversationWith();
    const data = { verb: 'answer.feedback', card: cardOf('answer@'), entryId: '121212-1212', helped: true };
    expect(shownIn(await chat.pressData(martin, data))).toBe(sv.errors.identityNumber);
    expect(await chat.ports.store.find('feedback')).toEqual([]);
  });

  it('says who may before it says anything of what stands in a form', async () => {
    const chat = await conversationWith();
    const data = { verb: 'activity.save', card: cardOf('activity-form@'), title: '121212-1212' };
    expect(shownIn(await chat.pressData(solnaMember, data))).toContain('FoU-personal');
  });

  it.each([
    ['empty', martin, ' '],
    ['too_long', martin, 'å'.repeat(20_000)],
    ['identity_number', martin, 'vem är 19121212-1212'],
    ['unknown_person', undefined, 'logga 1h bollplank om SIP'],
    ['not_for_role', solnaMember, 'logga 1h bollplank om SIP'],
  ])('logs with the id of the turn that a message was refused: %s', async (reason, from, text) => {
    const log = fakeLog();
    const chat = await conversationWith({ ports: { log } });
    await chat.write(from, text);
    expect(log.lines).toEqual([
      { level: 'info', fields: { turn: expect.any(String), reason }, message: expect.any(String) },
    ]);
  });

  it.each([
    ['activity.save', 'activity-form@', 'outcomeNote', sv.log.form.outcomeNoteLabel],
    ['request.send', 'request-form@', 'question', sv.request.form.questionLabel],
  ])(
    'shows the form of %s again when a text is too long, with all that was written',
    async (verb, form, field, label) => {
      const chat = await conversationWith();
      const card = [...CARD_STAMPS].find((stamp) => stamp.startsWith(form));
      const written = 'å'.repeat(MAX_TEXT_LENGTH + 1);
      const shown = shownIn(
        await chat.pressData(martin, { verb, card, submissionId: 's', [field]: written }),
      );
      expect(shown).toContain(written);
      expect(shown).toContain(`för långt: ${label}`);
      expect(await chat.ports.store.find('activities')).toEqual([]);
      expect(await chat.ports.store.find('requests')).toEqual([]);
    },
  );

  it('does not show a form again that would not fit into a message', async () => {
    const chat = await conversationWith();
    const data = { verb: 'request.send', card: 'request-form@0', question: 'å'.repeat(60_000) };
    expect(shownIn(await chat.pressData(martin, data))).toContain('äldre version');
  });

  it('says which error code an unknown verb got, and logs it', async () => {
    const log = fakeLog();
    const chat = await conversationWith({ ports: { log } });
    const shown = shownIn(await chat.pressData(martin, { verb: 'no.such' }));
    expect(shown).toContain('Felkod');
    const [, id] = /Felkod (\w+)/.exec(shown) ?? [];
    expect(log.lines.some((line) => line.fields['turn'] === id)).toBe(true);
  });

  it('refuses a card of an older version without running the verb', async () => {
    const chat = await conversationWith();
    const data = { verb: 'answer.feedback', card: 'answer@0', entryId: 'x', helped: true };
    expect(shownIn(await chat.pressData(martin, data))).toContain('äldre version');
    expect(await chat.ports.store.find('feedback')).toEqual([]);
  });

  it.each([
    ['foreign', { entryId: 'x', helped: true, sneaked: 1 }, 'hör till'],
    ['missing', { entryId: 'x' }, 'något saknas'],
  ])('refuses a press with %s fields in a sentence and stores nothing', async (_kind, fields, part) => {
    const chat = await conversationWith();
    const [card] = [...CARD_STAMPS].filter((stamp) => stamp.startsWith('answer@'));
    const reply = await chat.pressData(martin, { verb: 'answer.feedback', card, ...fields });
    expect(shownIn(reply)).toContain(part);
    expect(await chat.ports.store.find('feedback')).toEqual([]);
  });

  it('turns a bug into a sentence with an id that stands in the log, and leaks nothing of it', async () => {
    const log = fakeLog();
    const knowledge = {
      entries: [],
      search: () => {
        throw new Error('secret detail');
      },
    };
    const chat = await conversationWith({ ports: { log, knowledge } });
    const shown = shownIn(await chat.write(martin, 'vad är BBIC?'));
    const error = log.lines.find((line) => line.level === 'error');
    expect(shown).toContain(String(error?.fields['turn']));
    expect(shown).not.toContain('secret');
  });

  it('lets a stranger ask but not log, and tells them whom to turn to', async () => {
    const chat = await conversationWith();
    expect(shownIn(await chat.write(undefined, 'vad är BBIC?'))).toContain(sv.answer.noAnswer);
    expect(shownIn(await chat.write(undefined, 'logga'))).toBe(sv.errors.unknownPerson);
  });

  it('checks the role before the command runs', async () => {
    const chat = await conversationWith();
    expect(shownIn(await chat.write(solnaMember, 'logga 1h bollplank idag'))).toContain('FoU-personal');
    expect(await chat.ports.store.find('activities')).toEqual([]);
  });

  it.each(['veckobrev', 'mina förfrågningar', 'veckobrev skicka'])(
    'shows several municipalities only in a personal chat: %s',
    async (text) => {
      const chat = await conversationWith();
      const inChannel = { ...chat.incoming(anna, { kind: 'text', text }), conversation: CHANNEL };
      expect(shownIn(await chat.dispatch(inChannel))).toBe(sv.errors.personalOnly);
      expect(await chat.ports.store.find('digests')).toEqual([]);
    },
  );

  it('lists a municipality’s own requests only in a personal chat too', async () => {
    const chat = await conversationWith();
    const inChannel = {
      ...chat.incoming(solnaMember, { kind: 'text', text: 'mina förfrågningar' }),
      conversation: CHANNEL,
    };
    expect(shownIn(await chat.dispatch(inChannel))).toBe(sv.errors.personalOnly);
  });

  it('shows a council member their own digest in a channel too', async () => {
    const chat = await conversationWith();
    const inChannel = {
      ...chat.incoming(solnaMember, { kind: 'text', text: 'veckobrev' }),
      conversation: CHANNEL,
    };
    expect(shownIn(await chat.dispatch(inChannel))).toContain('Veckobrev för Solna');
  });

  it('speaks English to an English client', async () => {
    const chat = await conversationWith();
    expect(shownIn(await chat.write(martin, '', 'en'))).toContain('The message was empty');
  });
});

describe('permission', () => {
  const forStaff = (done: string[]): Command =>
    defineCommand({
      name: 'logga',
      parse: (text) => (text === 'do it' ? text : undefined),
      run: async () => {
        done.push('written');
        return say('done');
      },
      verbs: [
        defineVerb({
          name: 'activity.save',
          schema: z.strictObject({}),
          run: async () => {
            done.push('pressed');
            return say('done');
          },
          form: {
            labels: () => ({}),
            redraw: async () => {
              done.push('drawn again');
              return say('done');
            },
          },
        }),
      ],
    });

  it.each<[string, Incoming['input']]>([
    ['a message', { kind: 'text', text: 'do it' }],
    ['a button', { kind: 'press', verb: 'activity.save', data: { card: 'it@1' } }],
    ['a button of an older card', { kind: 'press', verb: 'activity.save', data: { card: 'it@0' } }],
    ['a button that says it', { kind: 'press', verb: SAY_VERB, data: { text: 'do it' } }],
  ])('is asked for before %s does anything', async (_what, input) => {
    const chat = await conversationWith();
    const attempts = [martin, anna, solnaMember, solnaChief, undefined].map(async (person) => {
      const done: string[] = [];
      const routes = { commands: [forStaff(done)], stamps: new Set(['it@1']) };
      const reply = await createDispatch(chat.ports, routes)(chat.incoming(person, input));
      return [shownIn(reply), done.length] as const;
    });
    const refused = sv.errors.notForRole('FoU-personal');
    expect(await Promise.all(attempts)).toEqual([
      ['done', 1],
      ['done', 1],
      [refused, 0],
      [refused, 0],
      [sv.errors.unknownPerson, 0],
    ]);
  });
});
