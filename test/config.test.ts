import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENVIRONMENT, readConfig, readToolConfig } from '../src/config.js';

const GUID = 'a1111111-2222-4333-8444-555555555555';
const OTHER = 'b1111111-2222-4333-8444-555555555555';
const production = {
  MicrosoftAppId: GUID,
  MicrosoftAppPassword: 'secret',
  MicrosoftAppTenantId: GUID,
  ALLOWED_TENANTS: GUID,
};

const mistakes = (
  environment: Record<string, string>,
  mode: 'production' | 'local' = 'production',
): string => {
  const config = readConfig(environment, mode);
  return config.ok ? '' : config.error.join('\n');
};

describe('the configuration', () => {
  it('starts in local mode with nothing set', () => {
    expect(readConfig({}, 'local')).toMatchObject({
      ok: true,
      value: { PORT: 3978, TIMEZONE: 'Europe/Stockholm' },
    });
  });

  it('starts in production with app, credential and tenants', () => {
    expect(readConfig(production, 'production').ok).toBe(true);
  });

  it.each(['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId', 'ALLOWED_TENANTS'])(
    'refuses production without %s and names it',
    (name) => {
      expect(mistakes({ ...production, [name]: '' })).toContain(name);
    },
  );

  it('says every mistake at once, those of form and those of mode', () => {
    const said = mistakes({ PORT: '99999', TIMEZONE: 'Mars/Olympus', ALLOWED_TENANTS: 'contoso' });
    for (const name of ['PORT', 'TIMEZONE', 'ALLOWED_TENANTS', 'MicrosoftAppId', 'MicrosoftAppPassword']) {
      expect(said).toContain(name);
    }
  });

  it('says each mistake once, also when a list has it twice', () => {
    expect(mistakes({ ...production, ALLOWED_TENANTS: 'contoso,fabrikam' }).split('\n')).toHaveLength(1);
  });

  it.each([
    ['in an allowed tenant, whatever the case', `${GUID}/${OTHER}`, ''],
    ['in another tenant', `${OTHER}/${GUID}`, 'FIRST_MANAGER: klientorganisationen finns inte'],
    ['that is no pair of GUIDs', `${GUID}/anna`, 'FIRST_MANAGER: ska ha formen'],
  ])('with a first manager %s', (_what, manager, mistake) => {
    const said = mistakes({ ...production, FIRST_MANAGER: manager.toUpperCase() });
    expect(mistake === '' ? said : said.slice(0, mistake.length)).toBe(mistake);
  });

  it('never repeats a value, which may be a secret', () => {
    expect(mistakes({ ...production, TOKEN_CACHE_KEY: 'hemligt-men-fel' })).not.toContain('hemligt');
  });

  it('refuses metrics on the port for messages, also when one of them is not given', () => {
    expect(mistakes({ ...production, METRICS_PORT: '3978' })).toContain('METRICS_PORT');
    expect(mistakes({ ...production, PORT: '9464' })).toContain('METRICS_PORT');
    expect(mistakes({ ...production, PORT: '9464', METRICS_PORT: '0' })).toBe('');
  });

  it('refuses an app id in local mode, where nobody is checked', () => {
    expect(mistakes({ MicrosoftAppId: GUID }, 'local')).toContain('MicrosoftAppId');
  });

  it('refuses NOW in production, and to commands with the environment of a registered bot', () => {
    const NOW = '2026-11-18T12:00';
    expect(mistakes({ ...production, NOW })).toContain('NOW');
    expect(readToolConfig({ NOW, MicrosoftAppId: GUID })).toMatchObject({ ok: false });
    expect(readToolConfig({ NOW })).toMatchObject({ ok: true });
  });

  it.each([
    ['a certificate', { CertificateThumbprint: 'ab', CertificatePrivateKey: 'pem' }, true],
    ['half a certificate', { CertificateThumbprint: 'ab' }, false],
    ['a managed identity', { MicrosoftAppType: 'UserAssignedMsi' }, true],
    [
      'a managed identity and a password',
      { MicrosoftAppType: 'UserAssignedMsi', MicrosoftAppPassword: 'x' },
      false,
    ],
  ])('takes or refuses %s for its credential', (_what, credential, accepted) => {
    const { MicrosoftAppPassword: _password, ...rest } = production;
    expect(readConfig({ ...rest, ...credential }, 'production').ok).toBe(accepted);
  });

  it('has the same variables as .env.example, each with its explanation', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const listed = [...example.matchAll(/^# (.+)\n#?([A-Za-z_]+)=/gm)].map(([, text, name]) => [name, text]);
    const expected = Object.entries(ENVIRONMENT.shape).map(([name, schema]) => [name, schema.description]);
    expect(listed).toEqual(expected);
  });
});
