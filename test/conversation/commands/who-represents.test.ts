import { describe, expect, it } from 'vitest';
import { whoRepresentsCommand } from '../../../src/conversation/commands/who-represents.js';
import { en } from '../../../src/texts/en/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { anna, jarfallaMember, martin, solnaChief, solnaMember } from '../../support/builders.js';
import { aStranger, JARFALLA_TENANT, OTHER_TENANT, tenantOfJarfalla } from '../../support/strangers.js';
import { conversationWith, shownIn } from '../../support/talk.js';

const { workplace, whoRepresents } = sv;
const nadja = aStranger(OTHER_TENANT);
const JARFALLA = workplace.representative('Järfälla', jarfallaMember.displayName);

describe('the grammar of who represents a municipality', () => {
  it.each([
    ['vem representerar Järfälla?', 'jarfalla'],
    ['Vem  företräder Upplands-Bro kommun', 'upplands_bro'],
    ['vem representerar järfäla i FoU-rådet?', 'jarfalla'],
    ['vem är rådsmedlem i Solna?', 'solna'],
    ['vem är rådsmedlem för Järfälla', 'jarfalla'],
    ['vem är Järfällas representant?', 'jarfalla'],
    ['vem är Solna stads rådsmedlem i rådet?', 'solna'],
    ['who represents Järfälla?', 'jarfalla'],
    ['Who is the council member for Sigtuna?', 'sigtuna'],
    ['who’s Ekerö’s representative in the FoU council?', 'ekero'],
    ['vem representerar oss?', 'own'],
    ['vem representerar min kommun', 'own'],
    ['vem representerar mig?', 'own'],
    ['vem är vår rådsmedlem?', 'own'],
    ['who represents us?', 'own'],
    ['who is my representative?', 'own'],
  ])('takes "%s" as %s', (text, whose) => {
    expect(whoRepresentsCommand.parse(text)).toBe(whose);
  });

  it.each([
    'vem representerar?',
    'jag representerar Järfälla',
    'vem representerar kommunerna i styrgruppen?',
    'vem representerar Järfälla i styrgruppen?',
    'vem är Solnas representant i styrgruppen?',
    'vem representerar Järfälla och Solna?',
    'vem representerar Kista?',
    'vem representerar Upplands?',
    'vem representerar brukarna?',
    'vem är rådsmedlem?',
    'vem är chef i Solna?',
    'vad gör den som representerar Järfälla?',
    'who represents the users?',
  ])('leaves "%s" to others', (text) => {
    expect(whoRepresentsCommand.parse(text)).toBeUndefined();
  });
});

describe('vem representerar', () => {
  it.each([
    ['a stranger', nadja],
    ['a council member of another', solnaMember],
    ['staff', martin],
    ['the manager', anna],
  ])('is answered from the registry to %s', async (_who, person) => {
    const chat = await conversationWith();
    expect(shownIn(await chat.write(person, 'vem representerar Järfälla?'))).toBe(JARFALLA);
  });

  it('counts the one who has the seat today', async () => {
    const later = { ...solnaMember.roles[0], role: 'council_member', from: '2999-01-01' } as const;
    const chat = await conversationWith({ people: [anna, { ...solnaMember, roles: [later] }] });
    expect(shownIn(await chat.write(nadja, 'vem är rådsmedlem för Solna?'))).toContain(
      workplace.noRepresentative('Solna'),
    );
  });

  it('says that a seat is empty, and whom to ask, but not to the manager', async () => {
    const chat = await conversationWith();
    const empty = workplace.noRepresentative('Ekerö');
    expect(shownIn(await chat.write(nadja, 'vem representerar Ekerö?'))).toBe(
      `${empty} Fråga Anna Demo (FoU-chef).`,
    );
    expect(shownIn(await chat.write(anna, 'vem representerar Ekerö?'))).toBe(empty);
  });

  it('says to the one who has the seat that they have it', async () => {
    const chat = await conversationWith();
    for (const text of ['vem representerar Järfälla?', 'vem representerar oss?']) {
      expect(shownIn(await chat.write(jarfallaMember, text))).toBe(whoRepresents.you('Järfälla'));
    }
  });

  it('takes "oss" for where the asker works', async () => {
    const chat = await conversationWith();
    await chat.ports.store.commit([insert('tenants', tenantOfJarfalla)]);
    const ofSolna = workplace.representative('Solna', solnaMember.displayName);
    expect(shownIn(await chat.write(solnaChief, 'vem representerar oss?'))).toBe(ofSolna);
    const colleague = aStranger(JARFALLA_TENANT);
    expect(shownIn(await chat.write(colleague, 'vem är min rådsmedlem?'))).toBe(JARFALLA);
  });

  it('asks a stranger who says "oss" where they work, and the answer names the representative', async () => {
    const chat = await conversationWith();
    const asked = await chat.write(nadja, 'vem representerar oss?');
    expect(shownIn(asked)).toContain(`${whoRepresents.unknown}\n${workplace.question.title}`);
    expect(shownIn(await chat.press(nadja, asked, 'Järfälla'))).toContain(JARFALLA);
  });

  it('tells staff, and everyone where others read, to name the municipality', async () => {
    const chat = await conversationWith();
    expect(shownIn(await chat.write(martin, 'vem representerar oss?'))).toMatch(
      /^Vilken kommun menar du\? .*Ekerö.*eller Upplands Väsby/,
    );
    const incoming = chat.incoming(nadja, { kind: 'text', text: 'vem representerar oss?' });
    const reply = await chat.dispatch({ ...incoming, conversation: { id: 'c', kind: 'channel' } });
    expect(shownIn(reply)).toMatch(/^Vilken kommun menar du\?/);
  });

  it('speaks English too', async () => {
    const chat = await conversationWith();
    expect(shownIn(await chat.write(nadja, 'who represents Järfälla?', 'en'))).toBe(
      en.workplace.representative('Järfälla', jarfallaMember.displayName),
    );
  });
});
