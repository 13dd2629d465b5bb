import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/conversation/command.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { mayUse } from '../../src/conversation/permission.js';
import type { Role } from '../../src/domain/person.js';

const guide = readFileSync(new URL('../../docs/anvandning.md', import.meta.url), 'utf8');

const SECTIONS: readonly (readonly [heading: string, roles: readonly Role[]])[] = [
  ['Alla', []],
  ['Rådsmedlem', ['council_member']],
  ['Chef', ['chief']],
  ['FoU-personal', ['staff']],
  ['FoU-chef', ['staff', 'fou_manager']],
];

/** What the section's table says that one can write. */
const writtenIn = (heading: string): string[] => {
  const section = guide.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^\| `(.+?)` \|/gm)].map(([, written = '']) => written);
};

const commandOf = (written: string): Command | undefined =>
  COMMANDS.find((command) => command.parse(written) !== undefined);

describe('the guide to using the bot', () => {
  it.each(SECTIONS)('tells under %s only what works there', (heading, roles) => {
    const written = writtenIn(heading);
    expect(written).not.toEqual([]);
    for (const words of written) {
      const command = commandOf(words);
      const isQuestion = command?.name === 'fråga';
      expect(isQuestion, `${words} is taken for a question`).toBe(words.endsWith('?'));
      expect(command !== undefined && mayUse(command.name, roles), words).toBe(true);
    }
  });

  it.each(SECTIONS)('leaves nothing out under %s that the help has', (heading, roles) => {
    const told = [...writtenIn(heading), ...writtenIn('Alla')];
    // A manager's section says that staff's holds for a manager too.
    const inAll = heading === 'FoU-chef' ? [...told, ...writtenIn('FoU-personal')] : told;
    const names = inAll.map((words) => commandOf(words)?.name);
    const inHelp = COMMANDS.filter(
      ({ help, localOnly, helpsOnly = roles, name }) =>
        help !== undefined &&
        !localOnly &&
        mayUse(name, roles) &&
        roles.some((role) => helpsOnly.includes(role)),
    );
    expect(inHelp.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
  });
});
