import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { packTeamsApp } from '../../../src/adapters/manifest/app-package.js';
import { APP_VALUES, packedApp } from '../../support/packed-app.js';

describe('the packed Teams app', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('has the manifest, the English texts and the icons at its root, and nothing else', async () => {
    const { files } = await packedApp();
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    for (const name of ['color.png', 'en.json', 'outline.png']) {
      const kept = readFileSync(new URL(`../../../manifest/${name}`, import.meta.url));
      expect(Buffer.from(files[name] ?? []).equals(kept), name).toBe(true);
    }
  });

  it("fills in ids, addresses and the program's version, and leaves nothing to fill in", async () => {
    const { manifest } = await packedApp();
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    expect(manifest).toMatchObject({
      id: APP_VALUES.TEAMS_APP_ID,
      version,
      bots: [{ botId: APP_VALUES.MicrosoftAppId }],
      developer: {
        websiteUrl: APP_VALUES.APP_WEBSITE_URL,
        privacyUrl: APP_VALUES.APP_PRIVACY_URL,
        termsOfUseUrl: APP_VALUES.APP_TERMS_URL,
      },
    });
    expect(JSON.stringify(manifest)).not.toContain('${');
  });

  it('has no id or address of its own, so that each organisation gives theirs', () => {
    const kept = readFileSync(new URL('../../../manifest/manifest.json', import.meta.url), 'utf8');
    const { $schema: _schema, ...rest } = JSON.parse(kept);
    expect(JSON.stringify(rest)).not.toMatch(/[0-9a-f]{8}-|https?:/i);
  });

  it('is the same bytes whenever and wherever it is packed', async () => {
    const first = await packTeamsApp(APP_VALUES);
    vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z'), toFake: ['Date'] });
    for (const zone of ['America/New_York', 'Pacific/Kiritimati']) {
      vi.stubEnv('TZ', zone);
      expect(Buffer.from(await packTeamsApp(APP_VALUES)).equals(first), zone).toBe(true);
    }
    const other = await packTeamsApp({ ...APP_VALUES, APP_TERMS_URL: 'https://fou.example/annat' });
    expect(Buffer.from(other).equals(first)).toBe(false);
  });
});
