import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person.js';
import { sv } from '../../src/texts/sv/index.js';
import { insert } from '../../src/usecases/changes.js';
import { aPerson, EVERYONE, jarfallaMember, solnaChief, solnaMember, TENANT } from '../support/builders.js';
import { aStranger, JARFALLA_TENANT, OTHER_TENANT, tenantOfJarfalla } from '../support/strangers.js';
import { actionsIn, conversationWith, shownIn } from '../support/talk.js';

const { claims, errors, welcome, workplace } = sv;
const SINCE = '2020-01-01';
const JONAS = workplace.representative('Järfälla', jarfallaMember.displayName);

const helloTo = async (person: Person, people: readonly Person[] = EVERYONE) => {
  const chat = await conversationWith({ people });
  await chat.ports.store.commit([insert('tenants', tenantOfJarfalla)]);
  return { chat, hello: await chat.write(person, 'hej'), log: shownIn(await chat.write(person, 'logga')) };
};

describe('the welcome of somebody without a role', () => {
  it('names who represents the municipality that they write from', async () => {
    const { hello, log } = await helloTo(aStranger(JARFALLA_TENANT));
    expect(shownIn(hello)).toContain(`${welcome.unknown} ${JONAS}`);
    expect(shownIn(hello)).toContain(welcome.askRepresentative(jarfallaMember.displayName));
    expect(log).toBe(`${errors.unknownPerson} ${JONAS}`);
  });

  it('names nobody while nothing tells where they work', async () => {
    const { hello, log } = await helloTo(aStranger(OTHER_TENANT));
    expect(shownIn(hello)).toContain(welcome.unknown);
    expect(shownIn(hello)).toContain(welcome.askManager('Anna Demo'));
    expect(shownIn(hello)).not.toContain('representant i FoU-rådet');
    expect(log).toBe(errors.unknownPerson);
  });

  it('tells who can add a new colleague, when they write from FoU’s own organisation', async () => {
    const { hello, log } = await helloTo(aStranger(TENANT));
    expect(shownIn(hello)).toContain(`${welcome.unknown} ${workplace.colleague('Anna Demo')}`);
    expect(log).toBe(`${errors.unknownPerson} ${workplace.colleague('Anna Demo')}`);
  });

  it('says that a role has ended, and who represents them now', async () => {
    const gone = aPerson('gone', [
      { role: 'chief', municipalityId: 'jarfalla', from: SINCE, to: '2026-11-17' },
    ]);
    const { hello, log } = await helloTo(gone, [...EVERYONE, gone]);
    expect(shownIn(hello)).toContain(welcome.withoutRole('gone Demo'));
    expect(shownIn(hello)).not.toContain(workplace.colleague('Anna Demo'));
    expect(log).toBe(errors.noRoleNow);
    const there = { ...gone, identity: `${JARFALLA_TENANT}/gone` };
    const told = await helloTo(there, [...EVERYONE, there]);
    expect(shownIn(told.hello)).toContain(`${welcome.withoutRole('gone Demo')} ${JONAS}`);
    expect(told.log).toBe(`${errors.noRoleNow} ${JONAS}`);
  });

  it('says from when a role is to count', async () => {
    const coming = aPerson('coming', [{ role: 'chief', municipalityId: 'solna', from: '2026-12-01' }]);
    const { hello } = await helloTo(coming, [...EVERYONE, coming]);
    expect(shownIn(hello)).toContain('Du blir socialchef i Solna den 1 december 2026.');
    expect(shownIn(hello)).toContain(welcome.stranger);
  });

  it('lets them say that they represent a municipality, and then that the answer is waited for', async () => {
    const nadja = aStranger(OTHER_TENANT);
    const { chat, hello } = await helloTo(nadja);
    const form = await chat.press(nadja, hello, welcome.represent);
    expect(shownIn(form)).toContain(claims.form.title);
    await chat.write(nadja, 'jag representerar Sigtuna');
    const waiting = await chat.write(nadja, 'hej');
    expect(shownIn(waiting)).toContain(claims.waiting('Sigtuna', '18 november 2026'));
    expect(shownIn(waiting)).not.toContain(workplace.question.title);
    expect(actionsIn(waiting).map(({ title }) => title)).not.toContain(welcome.represent);
  });

  it.each([solnaChief, solnaMember])('is not given to who has one', async (person) => {
    const { hello } = await helloTo(person);
    expect(shownIn(hello)).not.toContain(welcome.represent);
    expect(shownIn(hello)).toContain(welcome.askManager('Anna Demo'));
  });
});
