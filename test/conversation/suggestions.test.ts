import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/adapters/catalogue/load-catalogue.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { createSearch } from '../../src/language/search.js';
import { textsIn } from '../../src/texts/index.js';
import { askCatalogue } from '../../src/usecases/ask-catalogue.js';

const entries = loadCatalogue();
const knowledge = { entries, search: createSearch(entries) };

describe.each(['sv', 'en'] as const)('what the bot proposes to write in %s', (locale) => {
  const { help, roleSwitch, welcome } = textsIn(locale);
  const proposed = [
    help.question.example,
    ...Object.values(welcome.suggestions).map(({ text }) => text),
    ...Object.values(roleSwitch.tries).flat(),
  ];

  it.each([...new Set(proposed)])('%s is understood', (text) => {
    const command = COMMANDS.find((candidate) => candidate.parse(text) !== undefined);
    const isQuestion = text.endsWith('?');
    expect(command === COMMANDS.at(-1)).toBe(isQuestion);
    if (isQuestion) expect(askCatalogue(knowledge, text, 2026).kind).toBe('found');
  });
});
