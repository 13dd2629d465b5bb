import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/conversation/reply.js';
import type { Person } from '../../../src/domain/person.js';
import { en } from '../../../src/texts/en/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { anna, jarfallaMember, martin, solnaChief, solnaMember } from '../../support/builders.js';
import { type Element, elementsIn } from '../../support/card-elements.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const { drafts, form } = sv.request;
const SEND = form.send;

const cardsOf = (reply: Reply) =>
  reply.messages.flatMap(({ cards = [] }) => cards.map(({ content }) => content));
const untouched = (reply: Reply): Element =>
  Object.fromEntries(
    elementsIn(cardsOf(reply))
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map(({ id, value }) => [String(id), value ?? '']),
  );

const start = async (person: Person = jarfallaMember) => {
  const chat = await conversationWith();
  const opened = await chat.write(person, 'förfrågan');
  const keep = (inputs: Element, from = person, reply = opened) =>
    chat.press(from, reply, form.keepDraft, { ...untouched(reply), ...inputs });
  return {
    chat,
    opened,
    keep,
    drafts: () => chat.ports.store.find('drafts'),
    requests: () => chat.ports.store.find('requests'),
  };
};

describe('“Spara utkast”', () => {
  it('keeps what is filled in, however incomplete, and shows where it is', async () => {
    const { keep, drafts: stored } = await start();
    const reply = await keep({ background: 'Vi började i våras', desiredStart: 'hösten' });
    expect(shownIn(reply)).toContain(drafts.kept);
    expect(shownIn(reply)).toContain(drafts.noQuestion);
    expect(reply.messages[0]?.replacesPressedCard).toBe(true);
    const [draft] = await stored();
    expect(draft).toMatchObject({
      personId: jarfallaMember.id,
      background: 'Vi började i våras',
      desiredStart: 'hösten',
    });
    expect(draft).not.toHaveProperty('kind');
  });

  it('asks for nothing that the client would hold the press back for', async () => {
    for (const person of [jarfallaMember, martin, solnaChief]) {
      const { opened } = await start(person);
      const required = elementsIn(cardsOf(opened)).filter(({ isRequired }) => isRequired === true);
      expect(required).toEqual([]);
    }
  });

  it('is gone on with later, with all that stood in it, and is used up when it is sent', async () => {
    const { chat, keep, drafts: stored, requests } = await start();
    await keep({ question: 'Hur gör vi?', kind: 'produce', otherMunicipalitiesInterested: 'solna,ekero' });
    const offered = await chat.write(jarfallaMember, 'förfrågan');
    expect(shownIn(offered)).toContain(drafts.title(1));
    expect(shownIn(offered)).toContain('Hur gör vi?');
    const again = await chat.press(jarfallaMember, offered, drafts.goOn);
    expect(untouched(again)).toMatchObject({
      question: 'Hur gör vi?',
      kind: 'produce',
      otherMunicipalitiesInterested: 'solna,ekero',
    });
    await chat.press(jarfallaMember, again, SEND, { ...untouched(again), question: 'Hur gör vi med SIP?' });
    expect(await stored()).toEqual([]);
    expect(await requests()).toMatchObject([{ question: 'Hur gör vi med SIP?', pillar: 'produce' }]);
    expect(shownIn(await chat.write(jarfallaMember, 'förfrågan'))).toContain(form.title);
  });

  it('is one draft of one form, as it was saved last', async () => {
    const { keep, drafts: stored } = await start();
    await Promise.all([keep({ question: 'Ett' }), keep({ question: 'Ett' })]);
    await keep({ question: 'Två' });
    expect(await stored()).toMatchObject([{ question: 'Två' }]);
  });

  it('lets several be kept, and a new one be begun beside them', async () => {
    const { chat, keep } = await start();
    await keep({ question: 'Den första' });
    const offered = await chat.write(jarfallaMember, 'förfrågan');
    const other = await chat.press(jarfallaMember, offered, drafts.startNew);
    expect(untouched(other)['question']).toBe('');
    const both = await keep({ question: 'Den andra' }, jarfallaMember, other);
    expect(shownIn(both)).toContain(drafts.title(2));
  });

  it('can be thrown away, twice', async () => {
    const { chat, keep, drafts: stored } = await start();
    const kept = await keep({ question: 'Hur gör vi?' });
    for (const _press of [1, 2]) {
      expect(shownIn(await chat.press(jarfallaMember, kept, drafts.discard))).toContain(drafts.discarded);
    }
    expect(await stored()).toEqual([]);
    expect(shownIn(await chat.press(jarfallaMember, kept, drafts.goOn))).toBe(drafts.gone);
  });

  it('keeps also what could not be sent', async () => {
    const { chat, opened, keep, drafts: stored } = await start();
    const refused = await chat.press(jarfallaMember, opened, SEND, {
      ...untouched(opened),
      question: 'Kort',
      attachmentUrl: 'ingen länk',
    });
    await keep({}, jarfallaMember, refused);
    expect(await stored()).toMatchObject([{ question: 'Kort', attachmentUrl: 'ingen länk' }]);
  });

  it('says when there is nothing to keep', async () => {
    const { keep, drafts: stored } = await start();
    expect(shownIn(await keep({ question: '  ' }))).toContain(drafts.nothingToKeep);
    expect(await stored()).toEqual([]);
  });

  it('is not kept of what has been sent', async () => {
    const { chat, opened, keep, drafts: stored } = await start();
    await chat.press(jarfallaMember, opened, SEND, { ...untouched(opened), question: 'Hur gör vi med SIP?' });
    expect(shownIn(await keep({ question: 'Hur gör vi med SIP?' }))).toBe(drafts.sentAlready);
    expect(await stored()).toEqual([]);
  });

  it('takes nothing with a personal identity number in it (I27)', async () => {
    const { keep, drafts: stored } = await start();
    const shown = shownIn(await keep({ question: 'Om 19121212-1212', background: 'Bakgrund' }));
    expect(shown).toContain(sv.errors.form.identityNumber(form.questionLabel));
    expect(shown).toContain('Bakgrund');
    expect(shown).not.toContain('1212');
    expect(await stored()).toEqual([]);
  });

  it('belongs to staff, chiefs and council members alike', async () => {
    for (const person of [martin, anna, solnaChief]) {
      const { keep, drafts: stored } = await start(person);
      await keep({ question: 'Hur gör vi?', ...(person === solnaChief ? {} : { municipalityId: 'ekero' }) });
      expect(await stored()).toMatchObject([{ personId: person.id, question: 'Hur gör vi?' }]);
    }
  });
});

describe('a draft', () => {
  it('is seen, gone on with and thrown away by nobody else', async () => {
    const { chat, keep, drafts: stored } = await start();
    const kept = await keep({ question: 'Bara min' });
    for (const other of [solnaMember, martin, anna, undefined]) {
      expect(shownIn(await chat.write(other, 'utkast'))).not.toContain('Bara min');
      expect(shownIn(await chat.press(other, kept, drafts.goOn))).toBe(drafts.gone);
      await chat.press(other, kept, drafts.discard);
    }
    expect(await stored()).toHaveLength(1);
  });

  it('of a form that others see too is their own when they save it', async () => {
    const { keep, drafts: stored } = await start();
    await keep({ question: 'Min' });
    const again = await keep({ question: 'Din' }, solnaMember);
    expect(untouched(again)['question']).toBe('Din');
    await keep({ question: 'Din' }, solnaMember, again);
    expect((await stored()).map(({ personId, question }) => [personId, question])).toEqual([
      [jarfallaMember.id, 'Min'],
      [solnaMember.id, 'Din'],
    ]);
  });

  it('is not shown where others read', async () => {
    const { chat, keep } = await start();
    await keep({ question: 'Bara min' });
    const inChannel = (input: Parameters<typeof chat.incoming>[1]) =>
      chat.dispatch({
        ...chat.incoming(jarfallaMember, input),
        conversation: { id: 'channel', kind: 'channel' },
      });
    const opened = await inChannel({ kind: 'text', text: 'förfrågan' });
    expect(shownIn(opened)).toContain(form.title);
    expect(shownIn(opened)).not.toContain('Bara min');
    const [, keepAction] = actionsIn(opened);
    const data = { ...keepAction?.data, ...untouched(opened), question: 'En till' };
    const kept = await inChannel({ kind: 'press', verb: 'request.keep-draft', data });
    expect(shownIn(kept)).toBe(drafts.keptInChannel);
    expect(shownIn(await inChannel({ kind: 'text', text: 'utkast' }))).toBe(sv.errors.personalOnly);
  });

  it('is told of in English to who writes in English', async () => {
    const { chat, keep } = await start();
    await keep({ question: 'Hur gör vi?' });
    expect(shownIn(await chat.write(jarfallaMember, 'request', 'en'))).toContain(en.request.drafts.title(1));
  });

  it('says that there is none, and offers to begin', async () => {
    const { chat } = await start();
    const reply = await chat.write(jarfallaMember, 'utkast');
    expect(shownIn(reply)).toContain(drafts.title(0));
    expect(shownIn(await chat.press(jarfallaMember, reply, drafts.startNew))).toContain(form.title);
  });
});
