import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/conversation/commands/index.js';
import { mayUse } from '../../../src/conversation/permission.js';
import { ROLES, type Role } from '../../../src/domain/person.js';
import { textsIn } from '../../../src/texts/index.js';

const folder = new URL('../../../src/conversation/commands/', import.meta.url);
const takerOf = (text: string) => COMMANDS.find((command) => command.parse(text) !== undefined);

describe('the list of commands', () => {
  it('holds the command of every file in the folder', () => {
    const index = readFileSync(new URL('index.ts', folder), 'utf8');
    const files = readdirSync(folder).filter((file) => file !== 'index.ts');
    const missing = files.filter((file) => !index.includes(`from './${file.replace(/\.ts$/, '.js')}'`));
    expect(missing).toEqual([]);
    expect(COMMANDS).toHaveLength(files.length);
  });

  it('has unique names, and unique verbs that say what they do to what', () => {
    const names = COMMANDS.map((command) => command.name);
    const verbs = COMMANDS.flatMap(({ verbs = [] }) => verbs.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(verbs).size).toBe(verbs.length);
    for (const verb of verbs) expect(verb).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
  });

  /** An FoU manager is also staff. */
  const as = (role: Role): readonly Role[] => (role === 'fou_manager' ? [role, 'staff'] : [role]);

  it('lets nobody do by a button what they may not do in writing', () => {
    for (const { name, verbs = [] } of COMMANDS) {
      for (const verb of verbs) {
        const sneaked = ROLES.filter((role) => mayUse(verb.name, as(role)) && !mayUse(name, as(role)));
        expect(sneaked, verb.name).toEqual([]);
      }
    }
  });

  it.each(['sv', 'en'] as const)('tells in %s what to write, and understands just that', (locale) => {
    for (const command of COMMANDS) {
      const help = command.help?.(textsIn(locale));
      if (help === undefined) continue;
      expect(takerOf(help.example)?.name, help.example).toBe(command.name);
      expect(help.title).toMatch(/\S/);
      expect(help.description).toMatch(/[.]$/);
    }
  });

  it.each([
    'plan 2016?',
    'rapport om skolnärvaro',
    'hjälp mig med BBIC',
    'logga in på hemsidan hur gör jag',
    '',
  ])('takes only what fits a grammar whole; "%s" is a question', (text) => {
    expect(takerOf(text)?.name).toBe('fråga');
  });
});
