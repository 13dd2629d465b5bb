import { describe, expect, it } from 'vitest';
import { readToolConfig } from '../src/config.js';
import { lazyConnector, teamsSettingsOf } from '../src/open-connector.js';
import { fakeLog } from './support/fakes.js';

const APP = '11111111-2222-4333-8444-555555555555';
const variablesOf = (environment: Readonly<Record<string, string>>) => {
  const read = readToolConfig(environment);
  if (!read.ok) throw new Error(read.error.join(' '));
  return read.value;
};

describe('the way out to Teams', () => {
  it('asks nobody who they are without a registered bot', () => {
    expect(teamsSettingsOf(variablesOf({}))).toEqual({ anonymous: true });
    expect(teamsSettingsOf(variablesOf({ MicrosoftAppId: APP, MicrosoftAppPassword: 'x' }))).toMatchObject({
      appId: APP,
      appPassword: 'x',
    });
  });

  it('is made once, however many ask', async () => {
    const connector = lazyConnector(variablesOf({}), fakeLog(), undefined);
    expect(await connector()).toBe(await connector());
  });

  it('is refused without a credential, so that a digest waits for one', async () => {
    const connector = lazyConnector(variablesOf({ MicrosoftAppId: APP }), fakeLog(), undefined);
    await expect(connector()).rejects.toThrow(/required/);
  });
});
