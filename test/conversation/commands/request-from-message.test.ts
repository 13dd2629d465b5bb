import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/conversation/reply.js';
import type { Conversation, MessageActionInput } from '../../../src/conversation/turn.js';
import type { Person } from '../../../src/domain/person.js';
import { en } from '../../../src/texts/en/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { jarfallaMember, martin, solnaChief } from '../../support/builders.js';
import { elementsIn } from '../../support/card-elements.js';
import { aStranger, JARFALLA_TENANT, OTHER_TENANT, tenantOfJarfalla } from '../../support/strangers.js';
import { conversationWith, shownIn } from '../../support/talk.js';

const { fromMessage, form } = sv.request;

const questionIn = (reply: Reply): unknown =>
  elementsIn(reply.messages.flatMap(({ cards = [] }) => cards.map(({ content }) => content))).find(
    ({ id }) => id === 'question',
  )?.['value'];

const start = async () => {
  const chat = await conversationWith();
  await chat.ports.store.commit([insert('tenants', tenantOfJarfalla)]);
  const pick = (
    from: Person,
    message: Partial<MessageActionInput>,
    kind: Conversation['kind'] = 'group',
    locale: 'sv' | 'en' = 'sv',
  ) => {
    const input = {
      kind: 'message_action',
      action: 'makeRequest',
      text: '',
      subject: '',
      ...message,
    } as const;
    const incoming = chat.incoming(from, input, locale);
    return chat.dispatch({ ...incoming, conversation: { id: 'somewhere', kind } });
  };
  return { ...chat, pick };
};

describe('“Gör till FoU-förfrågan” on a message', () => {
  it('opens the form with the message’s own words as the question, and keeps nothing', async () => {
    const { pick, ports } = await start();
    const reply = await pick(jarfallaMember, { text: 'Hur följer vi upp **öppenvården**?' });
    expect(shownIn(reply)).toContain(form.title);
    expect(questionIn(reply)).toBe('Hur följer vi upp **öppenvården**?');
    for (const collection of ['requests', 'drafts', 'proposals'] as const)
      expect(await ports.store.find(collection)).toEqual([]);
  });

  it('puts what stands above it first', async () => {
    const { pick } = await start();
    const reply = await pick(jarfallaMember, { subject: 'Öppenvård', text: 'Hur följer vi upp den?' });
    expect(questionIn(reply)).toBe('Öppenvård\nHur följer vi upp den?');
  });

  it('is for those who may only propose as well', async () => {
    const { pick } = await start();
    for (const person of [solnaChief, aStranger(JARFALLA_TENANT)]) {
      const reply = await pick(person, { text: 'Hur följer vi upp den?' });
      expect(shownIn(reply)).toContain(sv.proposals.form.title);
      expect(questionIn(reply)).toBe('Hur följer vi upp den?');
    }
  });

  it('asks somebody unknown where they work in the window, and goes on with the message', async () => {
    const { pick, press } = await start();
    const nadja = aStranger(OTHER_TENANT);
    const asked = await pick(nadja, { text: 'Hur följer vi upp den?' });
    expect(shownIn(asked)).toContain(sv.workplace.question.title);
    const reply = await press(nadja, asked, 'Solna', { question: questionIn(asked) });
    expect(questionIn(reply)).toBe('Hur följer vi upp den?');
    expect(shownIn(reply)).toContain('Kommun: Solna');
  });

  it('lets staff choose the municipality', async () => {
    const { pick } = await start();
    expect(shownIn(await pick(martin, { text: 'Hur gör Solna?' }))).toContain(form.municipalityIdLabel);
  });

  it('refuses a message with a personal identity number, and shows nothing of it (I27)', async () => {
    const { pick } = await start();
    const reply = await pick(jarfallaMember, { text: 'Det gäller 19121212-1212' });
    expect(shownIn(reply)).toBe(sv.errors.identityNumber);
  });

  it('says so when the message has no words, or too many', async () => {
    const { pick } = await start();
    expect(shownIn(await pick(jarfallaMember, {}))).toContain(fromMessage.noText);
    const long = await pick(jarfallaMember, { text: 'å'.repeat(5000) });
    expect(shownIn(long)).toContain(fromMessage.cut);
    expect(questionIn(long)).toBe('å'.repeat(4000));
  });

  it('cuts no character in two', async () => {
    const { pick } = await start();
    const reply = await pick(jarfallaMember, { text: `${'å'.repeat(3999)}😀 och mer` });
    expect(questionIn(reply)).toBe('å'.repeat(3999));
  });

  it('speaks English to an English client', async () => {
    const { pick } = await start();
    const reply = await pick(jarfallaMember, { text: 'How do we follow up?' }, 'channel', 'en');
    expect(shownIn(reply)).toContain(en.request.form.title);
  });
});
