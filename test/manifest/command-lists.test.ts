import { beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/conversation/command.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { rolesThatMay } from '../../src/domain/rights.js';
import { type Locale, textsIn } from '../../src/texts/index.js';
import { inEnglish, packedApp } from '../support/packed-app.js';

type Manifest = Awaited<ReturnType<typeof packedApp>>['manifest'];

const manifests: Partial<Record<Locale, Manifest>> = {};
beforeAll(async () => {
  const app = await packedApp();
  Object.assign(manifests, { sv: app.manifest, en: inEnglish(app) });
});

/** What older clients have room for: longer ones are cut off in the menu. */
const TITLE_LENGTH = 32;
const DESCRIPTION_LENGTH = 128;

/** Nobody it is for may use it where others read. */
const isPersonalOnly = ({ name, personalFor = [] }: Command): boolean =>
  rolesThatMay(name)?.every((role) => personalFor.includes(role)) ?? false;

const shownIn = (scope: string): Command[] =>
  COMMANDS.filter((command) => command.inManifest && (scope === 'personal' || !isPersonalOnly(command)));

const nameOf = (text: string): string | undefined =>
  COMMANDS.find((command) => command.parse(text) !== undefined)?.name;

describe.each(['sv', 'en'] as const)('the command lists in %s', (locale) => {
  const listIn = (scope: string) => {
    const lists = manifests[locale]?.bots?.[0]?.commandLists ?? [];
    return lists.filter(({ scopes }) => scopes.join() === scope).flatMap(({ commands }) => commands);
  };

  it.each(['personal', 'team', 'groupChat'])('offer in %s what can be used there', (scope) => {
    const offered = listIn(scope);
    expect(offered.length).toBeLessThanOrEqual(12);
    // What is written into the message when one is chosen must reach the command that it is about.
    expect(offered.map(({ title }) => nameOf(title)).sort()).toEqual(
      shownIn(scope)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it("describe each command in the help's words, short enough for every client", () => {
    for (const { title, description } of listIn('personal')) {
      const command = COMMANDS.find(({ name }) => name === nameOf(title));
      expect(description, title).toBe(command?.help?.(textsIn(locale)).description);
      expect(title.length, title).toBeLessThanOrEqual(TITLE_LENGTH);
      expect(description.length, title).toBeLessThanOrEqual(DESCRIPTION_LENGTH);
    }
  });

  it('say the same of a command wherever it is offered', () => {
    const personal = listIn('personal').map((command) => JSON.stringify(command));
    for (const command of [...listIn('team'), ...listIn('groupChat')]) {
      expect(personal).toContain(JSON.stringify(command));
    }
  });
});
