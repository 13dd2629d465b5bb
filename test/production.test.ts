import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APP_ID, TENANT_ID } from './support/fake-microsoft.js';
import { aWriter, type Production, startProduction } from './support/production.js';
import { startProgram } from './support/program.js';

const REFUSED = 'CONNECTION REFUSED';
const anna = aWriter('anna');

/** One story over one data folder: each step finds what those before it left. */
describe('the built program in production', { timeout: 60_000 }, () => {
  let production: Production;

  beforeAll(async () => {
    production = await startProduction({ FIRST_MANAGER: `${TENANT_ID}/${anna.aadObjectId}` });
  });
  afterAll(() => production.close());

  it('answers the manager whom the environment names, with a token that its secret was given for', async () => {
    const { connector, login, env } = production;
    const bot = await production.startBot();
    expect((await production.write(anna, 'hjälp')).status).toBe(200);
    await connector.arrived(1);
    expect(JSON.stringify(production.shownTo(anna))).toContain('veckobrev skicka');
    expect(login.tokenRequests).toMatchObject([
      { grant_type: 'client_credentials', client_id: APP_ID, client_secret: env['MicrosoftAppPassword'] },
    ]);
    expect(connector.sent[0]?.authorization).toMatch(/^Bearer \S{100,}$/);
    bot.signal('SIGTERM');
    expect(await bot.ended).toMatchObject({ code: 0 });
  });

  it("calls no other host than Microsoft's four", async () => {
    for (const { stderr } of await production.ends()) expect(stderr).not.toContain(REFUSED);

    const probe = join(production.folder, 'probe.mjs');
    await writeFile(probe, "await fetch('https://fou.example/').catch(() => {});");
    expect((await startProgram(probe, [], production.front).ended).stderr).toContain(
      `${REFUSED}: fou.example:443`,
    );
  });
});
