import { describe, expect, it } from 'vitest';
import { identityOf } from '../../src/domain/person.js';
import { ensureFirstManager } from '../../src/usecases/ensure-first-manager.js';
import { martin, solnaChief, TENANT } from '../support/builders.js';
import { conversationWith, shownIn } from '../support/talk.js';

/** As some Macs write it: the letter and its dots as two characters. */
const decomposed = (text: string): string => text.normalize('NFD');

describe('letters that come as two characters', () => {
  it('are composed in a message, so that commands and names are known and stored alike', async () => {
    const chat = await conversationWith();
    const sentence = 'logga 1h bollplank med Järfälla igår om Åsas modell för vård';
    expect(shownIn(await chat.write(martin, decomposed(sentence)))).toBe(
      shownIn(await (await conversationWith()).write(martin, sentence)),
    );
    expect(await chat.ports.store.find('activities')).toMatchObject([
      { title: 'Åsas modell för vård', municipalities: ['jarfalla'] },
    ]);
  });

  it('are composed in the grammar of a command', async () => {
    const chat = await conversationWith();
    expect(shownIn(await chat.write(martin, decomposed('mina förfrågningar')))).toBe(
      shownIn(await chat.write(martin, 'mina förfrågningar')),
    );
    expect(shownIn(await chat.write(solnaChief, decomposed('veckobrev förra veckan')))).toBe(
      shownIn(await chat.write(solnaChief, 'veckobrev förra veckan')),
    );
  });

  it('are composed in the fields of a card', async () => {
    const chat = await conversationWith();
    const form = await chat.write(martin, 'förfrågan');
    await chat.press(martin, form, 'Skicka förfrågan', {
      municipalityId: 'ekero',
      question: decomposed('Hur följer vi upp öppenvården?'),
      kind: 'follow_up',
      area: 'general',
    });
    expect(await chat.ports.store.find('requests')).toMatchObject([
      { question: 'Hur följer vi upp öppenvården?' },
    ]);
  });
});

describe('signs without a shape', () => {
  it('are taken away before anything is read, shown or stored', async () => {
    const chat = await conversationWith();
    const shown = shownIn(
      await chat.write(
        martin,
        'logga\u0000 1h bollplank med Järfälla igår om \u202Edrav\u202C och\u2067 stöd',
      ),
    );
    for (const sign of ['\u0000', '\u202C', '\u202E', '\u2067']) expect(shown).not.toContain(sign);
    expect(await chat.ports.store.find('activities')).toMatchObject([{ title: 'Drav och stöd' }]);
  });
});

describe('what Teams calls somebody', () => {
  const identity = identityOf(TENANT, 'first');
  const greeted = async (name: string) => {
    const chat = await conversationWith({ people: [] });
    await ensureFirstManager(chat.ports, identity, 'FoU-chef');
    const sender = { tenantId: TENANT, aadObjectId: 'first', name };
    const reply = await chat.dispatch({ ...chat.incoming(undefined, { kind: 'text', text: 'hej' }), sender });
    return { shown: shownIn(reply), people: await chat.ports.store.find('people') };
  };

  it('is what the first manager is greeted by, at the first message already', async () => {
    const { shown, people } = await greeted('Nord, Kim (FoU)');
    expect(shown).toContain('Du är Nord, Kim (FoU), FoU-chef');
    expect(people).toMatchObject([{ displayName: 'Nord, Kim (FoU)', nameFrom: 'registry' }]);
  });

  it('is left aside when it is none', async () => {
    const { shown, people } = await greeted('');
    expect(shown).toContain('Du är FoU-chef, FoU-chef');
    expect(people).toMatchObject([{ displayName: 'FoU-chef' }]);
  });
});
