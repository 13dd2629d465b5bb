import { beforeAll, describe, expect, it } from 'vitest';
import { SEARCH_COMMAND, SEARCH_PARAMETER } from '../../src/adapters/teams/search-query.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { MUNICIPALITY_NAMES } from '../../src/domain/municipality.js';
import { textsIn } from '../../src/texts/index.js';
import { atPath, inEnglish, packedApp } from '../support/packed-app.js';
import { mistakesIn } from '../support/teams-schemas.js';

/** What can be picked in the menu of a message, in the order of the list of commands. */
const MESSAGE_ACTIONS = COMMANDS.flatMap(({ messageAction }) => messageAction ?? []);

let app: Awaited<ReturnType<typeof packedApp>>;
beforeAll(async () => {
  app = await packedApp();
});

const EXTENSION_PATHS = [
  'composeExtensions[0].commands[0]',
  'composeExtensions[0].commands[0].parameters[0]',
  ...MESSAGE_ACTIONS.map((_id, index) => `composeExtensions[0].commands[${index + 1}]`),
];

/** Every path in the manifest whose text Teams can show in another language. */
const localisable = (): string[] => [
  'name.short',
  'name.full',
  'description.short',
  'description.full',
  ...(app.manifest.bots?.[0]?.commandLists ?? []).flatMap(({ commands }, list) =>
    commands.flatMap((_command, index) =>
      ['title', 'description'].map((field) => `bots[0].commandLists[${list}].commands[${index}].${field}`),
    ),
  ),
  ...EXTENSION_PATHS.flatMap((path) => [`${path}.title`, `${path}.description`]),
];

describe('the manifest', () => {
  it("is right by Microsoft's schema, in Swedish and in English", () => {
    const { manifestVersion } = app.manifest;
    for (const manifest of [app.manifest, inEnglish(app)]) {
      expect(mistakesIn(manifest, manifestVersion, 'MicrosoftTeams.schema.json')).toEqual([]);
    }
    expect(mistakesIn(app.english, manifestVersion, 'MicrosoftTeams.Localization.schema.json')).toEqual([]);
    expect(app.manifest.$schema).toContain(`/v${manifestVersion}/`);
    expect(app.english['$schema']).toContain(`/v${manifestVersion}/`);
  });

  it('is Swedish, with every text that Teams shows in English too', () => {
    const { defaultLanguageTag, additionalLanguages } = app.manifest.localizationInfo ?? {};
    expect({ defaultLanguageTag, additionalLanguages }).toEqual({
      defaultLanguageTag: 'sv',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    });
    const { $schema: _schema, ...english } = app.english;
    expect(Object.keys(english).sort()).toEqual(localisable().sort());
    for (const path of localisable()) expect(atPath(app.manifest, path), path).toMatch(/\S/);
  });

  it('names the eight municipalities in both languages', () => {
    for (const { description } of [app.manifest, inEnglish(app)]) {
      for (const name of Object.values(MUNICIPALITY_NAMES)) expect(description.full).toContain(name);
    }
  });

  it('is for personal chats, teams and group chats, in channels of every kind, and takes files', () => {
    const [bot] = app.manifest.bots ?? [];
    expect(bot).toMatchObject({ scopes: ['personal', 'team', 'groupChat'], supportsFiles: true });
    expect(app.manifest.supportsChannelFeatures).toBe('tier1');
    expect(app.manifest).not.toHaveProperty('authorization');
  });

  it('has one search box, of the same bot, that the bot knows and that asks before anything is typed', () => {
    const [extension, ...more] = app.manifest.composeExtensions ?? [];
    expect(more).toEqual([]);
    expect(extension?.botId).toBe(app.manifest.bots?.[0]?.botId);
    expect(extension?.commands?.filter(({ type }) => type === 'query')).toMatchObject([
      {
        id: SEARCH_COMMAND,
        type: 'query',
        context: ['compose', 'commandBox'],
        initialRun: true,
        parameters: [{ name: SEARCH_PARAMETER, inputType: 'text' }],
      },
    ]);
  });

  it('has every command that takes messages in the menu of a message, where the bot is asked for the window', () => {
    const commands = app.manifest.composeExtensions?.[0]?.commands ?? [];
    expect(commands.length).toBeLessThanOrEqual(10);
    const actions = commands.filter(({ type }) => type === 'action');
    expect(MESSAGE_ACTIONS).not.toEqual([]);
    expect(actions).toMatchObject(
      MESSAGE_ACTIONS.map((id) => ({ id, type: 'action', context: ['message'], fetchTask: true })),
    );
    for (const action of actions) expect(action).not.toHaveProperty('parameters');
  });

  it.each(['sv', 'en'] as const)("calls them in %s what the bot's texts do", (locale) => {
    const { composeExtensions: [extension] = [] } = locale === 'sv' ? app.manifest : inEnglish(app);
    const named = extension?.commands?.filter(({ type }) => type === 'action') ?? [];
    const { logMessage, request } = textsIn(locale);
    expect(named.map(({ id, title, description }) => [id, { title, description }])).toEqual([
      ['logActivity', logMessage.command],
      ['makeRequest', request.fromMessage.command],
    ]);
    for (const { title, description = '' } of named) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(description.length).toBeLessThanOrEqual(128);
    }
  });
});
