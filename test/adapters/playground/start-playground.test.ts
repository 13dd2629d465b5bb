import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { type Playground, startPlayground } from '../../../src/adapters/playground/start-playground.js';
import { identityOf } from '../../../src/domain/person.js';
import { DEMO_DIRECTORY, DEMO_PEOPLE, FIRST_DEMO_PERSON_ID } from '../../../src/usecases/demo/people.js';
import { freePort, takePort } from '../../support/free-port.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { transpileTo } from '../../support/transpile.js';

const reaches = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

describe('the Playground', () => {
  let playground: Playground | undefined;
  afterEach(async () => {
    await playground?.stop();
    playground = undefined;
  });

  it('answers on this computer only, and is gone when it has been stopped', async () => {
    const port = await freePort();
    playground = await startPlayground({ botPort: 9, port });
    expect(playground.url).toBe(`http://localhost:${port}`);
    expect(await reaches(playground.url)).toBe(true);
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside) expect(await reaches(`http://${address}:${port}`)).toBe(false);
    await playground.stop();
    expect(await reaches(playground.url)).toBe(false);
    await playground.stop();
  });

  it('goes when the bot is killed without a chance to say so', async () => {
    const folder = await temporaryFolder();
    const program = await transpileTo(folder, 'test/support/programs/playground-owner.ts');
    const port = await freePort();
    const organisation = fileURLToPath(new URL('../../../.m365agentsplayground.yml', import.meta.url));
    const owner = spawn(process.execPath, [program, String(port), organisation], { stdio: 'pipe' });
    await once(owner.stdout, 'data');
    expect(await reaches(`http://localhost:${port}`)).toBe(true);
    owner.kill('SIGKILL');
    await vi.waitUntil(async () => !(await reaches(`http://localhost:${port}`)), { timeout: 10_000 });
  });

  it('refuses a port that is taken, rather than moving to another', async () => {
    const { server, port } = await takePort();
    await expect(startPlayground({ botPort: 9, port })).rejects.toThrow(`Port ${port} är upptagen`);
    server.close();
  });

  it('tells what the Playground says when it does not start', async () => {
    const organisationFile = join(await temporaryFolder(), 'bad.yml');
    await writeFile(organisationFile, 'version: "0.1.1"\n');
    await expect(startPlayground({ botPort: 9, port: await freePort(), organisationFile })).rejects.toThrow(
      /kom inte igång. Det säger:\n.*tenantId/s,
    );
  });
});

describe("the Playground's organisation", () => {
  it('is people of the demo organisation and a colleague outside, beginning with whom local mode begins as', async () => {
    const file = parse(
      await readFile(new URL('../../../.m365agentsplayground.yml', import.meta.url), 'utf8'),
    );
    const outside = DEMO_DIRECTORY.map(({ identity, name }) => [identity, name]);
    const known = [...DEMO_PEOPLE.map(({ identity, displayName }) => [identity, displayName]), ...outside];
    const users = [file.currentUser, ...file.users];
    expect(file.users).toHaveLength(5);
    for (const { aadObjectId, name } of users) {
      expect(known).toContainEqual([identityOf(file.tenantId, aadObjectId), name]);
    }
    expect(
      users.map(({ aadObjectId, name }) => [identityOf(file.tenantId, aadObjectId), name]),
    ).toContainEqual(outside[0]);
    const first = DEMO_PEOPLE.find(({ id }) => id === FIRST_DEMO_PERSON_ID);
    expect(identityOf(file.tenantId, file.currentUser.aadObjectId)).toBe(first?.identity);
  });
});
