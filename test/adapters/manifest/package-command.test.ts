import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type PackageVariables, runPackageCommand } from '../../../src/adapters/manifest/package-command.js';
import { APP_VALUES, packedApp } from '../../support/packed-app.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const run = async (argv: readonly string[], variables: PackageVariables = APP_VALUES) => {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const code = await runPackageCommand({ argv, variables, out, err });
  out.end();
  err.end();
  return { code, stdout: await text(out), stderr: await text(err) };
};

describe('npm run package', () => {
  it('writes the zip, makes its folder, and prints where it is', async () => {
    const path = join(await temporaryFolder(), 'ny', 'fou.zip');
    expect(await run(['--out', path])).toEqual({ code: 0, stdout: `${path}\n`, stderr: '' });
    expect((await readFile(path)).equals((await packedApp()).bytes)).toBe(true);
  });

  it("takes the bot's id for the app when it has none of its own", async () => {
    const path = join(await temporaryFolder(), 'fou.zip');
    const { TEAMS_APP_ID: _own, ...variables } = APP_VALUES;
    expect(await run(['--out', path], variables)).toMatchObject({ code: 0 });
    const manifest = Buffer.from(unzipSync(await readFile(path))['manifest.json'] ?? []).toString();
    expect(JSON.parse(manifest)).toMatchObject({ id: APP_VALUES.MicrosoftAppId });
  });

  it('names everything that is missing at once, and writes nothing', async () => {
    const path = join(await temporaryFolder(), 'fou.zip');
    const { code, stdout, stderr } = await run(['--out', path], {
      APP_TERMS_URL: 'https://fou.example/villkor',
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.match(/^ {2}\w+/gm)).toEqual([
      '  MicrosoftAppId',
      '  APP_WEBSITE_URL',
      '  APP_PRIVACY_URL',
    ]);
    expect(existsSync(path)).toBe(false);
  });

  it.each([[['--ut', 'fou.zip']], [['fou.zip']], [['--out']], [['--out', '']]])(
    'refuses %j and says how it is used',
    async (argv) => {
      const { code, stdout, stderr } = await run(argv);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('npm run package -- --out');
    },
  );

  it('says why it could not write', async () => {
    const path = join(await temporaryFolder(), 'fou.zip');
    await mkdir(path);
    const { code, stdout, stderr } = await run(['--out', path]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`Jag kunde inte skriva ${path}: EISDIR`);
  });
});
