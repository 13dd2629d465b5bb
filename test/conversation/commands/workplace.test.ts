import { describe, expect, it } from 'vitest';
import { workplaceCommand } from '../../../src/conversation/commands/workplace.js';
import type { Person } from '../../../src/domain/person.js';
import { en } from '../../../src/texts/en/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import {
  anna,
  aPerson,
  EVERYONE,
  jarfallaMember,
  martin,
  solnaChief,
  TENANT,
} from '../../support/builders.js';
import {
  aStranger,
  JARFALLA_TENANT,
  OTHER_TENANT,
  tenantOfJarfalla,
  unnamed,
} from '../../support/strangers.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const { workplace, welcome } = sv;
/** Of the staff, with an account of another organisation’s. */
const jorgen = aPerson('jorgen', martin.roles, { identity: `${OTHER_TENANT}/jorgen` });
const nadja = aStranger(OTHER_TENANT);
const fromJarfalla = aStranger(JARFALLA_TENANT);
const ifWrong = workplace.ifWrong('Anna Demo (FoU-chef)');
const JONAS = workplace.representative('Järfälla', jarfallaMember.displayName);

const chatWith = async (people: readonly Person[] = EVERYONE) => {
  const chat = await conversationWith({ people });
  await chat.ports.store.commit([insert('tenants', tenantOfJarfalla)]);
  const known = async ({ identity }: Person) => (await chat.ports.store.find('people', { identity }))[0];
  return { ...chat, known };
};

describe('the grammar of where somebody works', () => {
  it.each([
    ['jag arbetar i Järfälla', 'jarfalla'],
    ['Jag jobbar på Solna stad.', 'solna'],
    ['jag  arbetar för Upplands-Bro kommun', 'upplands_bro'],
    ['min kommun är Ekerö', 'ekero'],
    ['jag jobbar i järfäla', 'jarfalla'],
    ['I work in Sigtuna', 'sigtuna'],
    ['my municipality is Upplands Väsby', 'upplands_vasby'],
    ['jag arbetar inte i någon av kommunerna', 'elsewhere'],
    ['jag jobbar inte för nån av de åtta kommunerna.', 'elsewhere'],
    ["I don't work in any of them", 'elsewhere'],
  ])('takes "%s" as %s', (text, worksIn) => {
    expect(workplaceCommand.parse(text)).toEqual({ worksIn });
  });

  it.each([
    '',
    'jag arbetar i',
    'jag arbetar med barn och unga, vad erbjuder ni?',
    'jag arbetar med barn och unga',
    'jag arbetar på socialkontoret, vad erbjuder ni?',
    'jag arbetar på socialkontoret, vad gäller',
    'jag jobbar i hemtjänsten, vad kan FoU göra?',
    'jag jobbar på hur mår barnen?',
    'jag arbetar i projekt om BBIC',
    'jag arbetar på ett av de stora kontoren',
    'jag arbetar för Stockholm',
    'jag arbetar i Järfälla och Solna',
    'jag arbetar i Järfälla med BBIC, vad kan FoU hjälpa till med?',
    'arbetar jag i Järfälla?',
    'jag arbetar inte i Järfälla',
    'min kommun',
  ])('leaves "%s" to be a question', (text) => {
    expect(workplaceCommand.parse(text)).toBeUndefined();
  });
});

describe('jag arbetar i what is none of the eight', () => {
  const kim = aStranger(OTHER_TENANT, 'kim');

  it.each([
    'jag arbetar i Stockholm',
    'jag jobbar på socialkontoret.',
    'jag arbetar hos Region Stockholm',
    'jag arbetar i Upplands',
  ])('asks a stranger who writes "%s" where they work, and takes the answer', async (text) => {
    const chat = await chatWith();
    const asked = await chat.write(nadja, text);
    expect(shownIn(asked)).toContain(`${workplace.somewhere}\n${workplace.question.title}`);
    expect(await chat.ports.store.find('unanswered')).toEqual([]);
    expect(shownIn(await chat.press(nadja, asked, 'Solna'))).toContain(workplace.kept('Solna'));
  });

  it('asks in English too', async () => {
    const chat = await chatWith();
    const asked = shownIn(await chat.write(nadja, 'I work in Stockholm', 'en'));
    expect(asked).toContain(`${en.workplace.somewhere}\n${en.workplace.question.title}`);
  });

  it('asks again of who has answered that it is none of them', async () => {
    const chat = await chatWith();
    await chat.write(kim, 'jag arbetar inte i någon av kommunerna');
    expect(shownIn(await chat.write(kim, 'jag arbetar i Solna stadshus'))).toContain(workplace.somewhere);
  });

  it('says who can add a new colleague, instead of asking', async () => {
    const chat = await chatWith();
    const told = shownIn(await chat.write(aStranger(TENANT), 'jag jobbar på FoU'));
    expect(told).toBe(`${workplace.somewhere} ${workplace.colleague(anna.displayName)}`);
  });

  it('tells what to write where others read', async () => {
    const chat = await chatWith();
    const incoming = chat.incoming(nadja, { kind: 'text', text: 'jag arbetar i Stockholm' });
    const reply = await chat.dispatch({ ...incoming, conversation: { id: 'c', kind: 'channel' } });
    expect(shownIn(reply)).toMatch(
      /arbetar i någon av dem\. Gör du det skriver du ”jag arbetar i” och Ekerö/,
    );
    expect(actionsIn(reply)).toEqual([]);
  });

  it.each([
    ['has a role', solnaChief],
    ['has a role without a municipality', martin],
    ['writes from a municipality’s tenant', fromJarfalla],
  ])('stays a question from somebody who %s', async (_who, person) => {
    const chat = await chatWith();
    const shown = shownIn(await chat.write(person, 'jag arbetar i hemtjänsten'));
    expect(shown).not.toContain(workplace.somewhere);
    expect(await chat.ports.store.find('unanswered')).toHaveLength(1);
  });
});

describe('jag arbetar i', () => {
  it('is remembered of a stranger, who is told who represents them from then on', async () => {
    const chat = await chatWith();
    const told = shownIn(await chat.write(nadja, 'jag arbetar i Järfälla'));
    expect(told).toBe(`${workplace.kept('Järfälla')} ${JONAS} ${workplace.howToChange}`);
    expect(await chat.known(nadja)).toMatchObject({
      displayName: 'Nadja Demo',
      roles: [],
      worksIn: 'jarfalla',
    });
    const declined = shownIn(await chat.write(nadja, 'vad är wifi-lösenordet?'));
    expect(declined).toContain(`${jarfallaMember.displayName} (företräder Järfälla i FoU-rådet).`);
    expect(declined).not.toContain(workplace.open);
    expect(shownIn(await chat.write(nadja, 'logga'))).toBe(`${sv.errors.unknownPerson} ${JONAS}`);
  });

  it('gives no rights to what is the municipality’s', async () => {
    const chat = await chatWith();
    await chat.write(nadja, 'jag arbetar i Järfälla');
    for (const text of ['mina förfrågningar', 'veckobrev']) {
      expect(shownIn(await chat.write(nadja, text))).toContain(sv.errors.unknownPerson);
    }
  });

  it('can be changed, and may be nowhere', async () => {
    const chat = await chatWith();
    await chat.write(nadja, 'jag arbetar i Järfälla');
    const told = shownIn(await chat.write(nadja, 'jag arbetar inte i någon av kommunerna'));
    expect(told).toBe(`${workplace.keptElsewhere} ${workplace.howToChange}`);
    expect(await chat.known(nadja)).toMatchObject({ version: 2, worksIn: 'elsewhere' });
    expect(shownIn(await chat.write(nadja, 'vad är wifi-lösenordet?'))).toContain('Anna Demo (FoU-chef).');
  });

  it('says so when nobody represents the municipality', async () => {
    const chat = await chatWith();
    const told = shownIn(await chat.write(nadja, 'jag arbetar i Ekerö'));
    expect(told).toContain(workplace.noRepresentative('Ekerö'));
  });

  it.each([
    ['a chief', solnaChief, 'socialchef i Solna', [ifWrong, 'Solnas representant']],
    ['a council member', jarfallaMember, 'rådsmedlem för Järfälla', [ifWrong]],
    ['staff', martin, 'FoU-personal', [ifWrong]],
    ['the manager', anna, 'FoU-chef', []],
  ])('is answered with what the registry says of %s', async (_who, person, title, more) => {
    const chat = await chatWith();
    const told = shownIn(await chat.write(person, 'jag arbetar i Ekerö'));
    expect(told).toContain(`${workplace.inRegistry} Du är ${title}.`);
    for (const sentence of more) expect(told).toContain(sentence);
    expect(told.includes(ifWrong)).toBe(person !== anna);
    expect(told).not.toContain(JONAS);
    expect(await chat.known(person)).toEqual(person);
  });

  it('is answered with what the tenant says of who writes from one, and not stored', async () => {
    const chat = await chatWith();
    for (const text of ['jag arbetar i Solna', 'jag arbetar inte i någon av kommunerna']) {
      const told = shownIn(await chat.write(fromJarfalla, text));
      expect(told).toBe(`${workplace.byTenant('Järfälla')} ${ifWrong} ${JONAS}`);
    }
    expect(await chat.known(fromJarfalla)).toBeUndefined();
  });

  it('is kindly not stored of somebody whom Teams cannot name', async () => {
    const chat = await chatWith();
    const incoming = unnamed(chat.incoming(undefined, { kind: 'text', text: 'jag arbetar i Solna' }));
    expect(shownIn(await chat.dispatch(incoming))).toBe(workplace.nobodyNamed);
    const hello = unnamed(chat.incoming(undefined, { kind: 'text', text: 'hej' }));
    expect((await chat.dispatch(hello)).messages).toHaveLength(1);
    expect(await chat.ports.store.find('people')).toHaveLength(EVERYONE.length);
  });

  it('speaks English too', async () => {
    const chat = await chatWith();
    const told = shownIn(await chat.write(nadja, 'I work in Järfälla', 'en'));
    expect(told).toContain(en.workplace.kept('Järfälla'));
    expect(told).toContain(en.workplace.representative('Järfälla', jarfallaMember.displayName));
  });
});

describe('the question where somebody works', () => {
  it('is asked with the welcome, and never again after the answer', async () => {
    const chat = await chatWith();
    const hello = await chat.dispatch(chat.incoming(nadja, { kind: 'installed' }));
    expect(shownIn(hello)).toContain(workplace.question.title);
    expect(shownIn(hello)).toContain(workplace.question.why);
    const answered = await chat.press(nadja, hello, 'Järfälla');
    expect(answered.messages[0]?.replacesPressedCard).toBe(true);
    expect(shownIn(answered)).toContain(`${workplace.kept('Järfälla')} ${JONAS}`);
    expect(actionsIn(answered)).toEqual([]);
    const again = shownIn(await chat.write(nadja, 'hej'));
    expect(again).not.toContain(workplace.question.title);
    expect(again).toContain(`${welcome.stranger} ${JONAS}`);
    expect(again).toContain(welcome.askRepresentative(jarfallaMember.displayName));
  });

  it('is not asked again of who works in none of them', async () => {
    const chat = await chatWith();
    await chat.press(nadja, await chat.write(nadja, 'hej'), workplace.question.elsewhere);
    for (const text of ['hej', 'vad är wifi-lösenordet?']) {
      const shown = shownIn(await chat.write(nadja, text));
      expect(shown).not.toContain(workplace.question.title);
      expect(shown).not.toContain(workplace.open);
    }
  });

  it('is a small button under an answer that the bot does not have', async () => {
    const chat = await chatWith();
    const declined = await chat.write(nadja, 'vad är wifi-lösenordet?');
    expect(shownIn(declined)).toContain('Anna Demo (FoU-chef).');
    const card = await chat.press(nadja, declined, workplace.open);
    const answered = await chat.press(nadja, card, 'Solna');
    expect(shownIn(answered)).toContain(workplace.kept('Solna'));
  });

  it('is not asked where others read', async () => {
    const chat = await chatWith();
    const incoming = chat.incoming(nadja, { kind: 'text', text: 'vad är wifi-lösenordet?' });
    const reply = await chat.dispatch({ ...incoming, conversation: { id: 'c', kind: 'channel' } });
    expect(shownIn(reply)).not.toContain(workplace.open);
  });

  it.each([
    ['has a role', solnaChief],
    ['has a role without a municipality', jorgen],
    ['writes from a municipality’s tenant', fromJarfalla],
    ['writes from FoU’s own tenant', aStranger(TENANT)],
  ])('is not asked of somebody who %s', async (_who, person) => {
    const chat = await chatWith([...EVERYONE, jorgen]);
    for (const text of ['hej', 'vad är wifi-lösenordet?']) {
      const shown = shownIn(await chat.write(person, text));
      expect(shown).not.toContain(workplace.question.title);
      expect(shown).not.toContain(workplace.open);
    }
  });

  it('takes no answer that it does not have', async () => {
    const chat = await chatWith();
    const [button] = actionsIn(await chat.write(nadja, 'hej')).filter(({ title }) => title === 'Ekerö');
    const forged = await chat.pressData(nadja, { ...button?.data, worksIn: 'kista' });
    expect(shownIn(forged)).toMatch(/^Jag kunde inte ta emot kortet/);
    expect(await chat.known(nadja)).toBeUndefined();
  });

  it('is answered by an old card with what is known by now', async () => {
    const chat = await chatWith();
    const hello = await chat.write(nadja, 'hej');
    await chat.ports.store.commit([
      insert('people', aPerson('nadja', solnaChief.roles, { identity: nadja.identity })),
    ]);
    const answered = await chat.press(nadja, hello, 'Järfälla');
    expect(shownIn(answered)).toContain(`${workplace.inRegistry} Du är socialchef i Solna.`);
    expect(await chat.known(nadja)).not.toHaveProperty('worksIn');
  });
});
