import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';

const ROOT = resolve(import.meta.dirname, '../..');
const UNIT = readFileSync(join(ROOT, 'docs/systemd/fou-boten.service'), 'utf8');
const GUIDE = readFileSync(join(ROOT, 'docs/installera.md'), 'utf8');
/** Reads files in the form of EnvironmentFile= by systemd's own reader, and prints what they say. */
const READER = '/usr/lib/systemd/user-environment-generators/30-systemd-environment-d-generator';

const folder = mkdtempSync(join(tmpdir(), 'fou-boten-unit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const analyze = (words: readonly string[], unit: string) => {
  const file = join(folder, 'fou-boten.service');
  writeFileSync(file, unit);
  const { status, stdout, stderr } = spawnSync('systemd-analyze', [...words, file], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
/** Verifying wants the program to be there; which Node runs it is the machine's. */
const withThisNode = UNIT.replace('/usr/bin/node', process.execPath);

describe('the systemd unit', () => {
  it('holds for systemd, which looks for what it starts', () => {
    expect(analyze(['verify'], withThisNode)).toMatchObject({ status: 0, stderr: '' });
    const elsewhere = UNIT.replace('/usr/bin/node', '/usr/bin/nobody-has-this');
    expect(analyze(['verify'], elsewhere).status).not.toBe(0);
    expect(analyze(['verify'], withThisNode.replace('NoNewPrivileges', 'NoNewPrivilege')).stderr).toContain(
      'NoNewPrivilege',
    );
  });

  it('leaves little of the machine open: at most 1.5 of 10 by systemd’s own count', () => {
    const count = ['security', '--offline=yes', '--threshold=15'];
    expect(analyze(count, withThisNode).status).toBe(0);
    expect(analyze(count, withThisNode.replace('CapabilityBoundingSet=\n', '')).status).not.toBe(0);
  });

  it('is not started again on a mistake in the settings, and waits longer than the bot needs to stop', () => {
    expect(UNIT).toMatch(/^RestartPreventExitStatus=2$/m);
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(UNIT)?.[1])).toBeGreaterThan(10);
    expect(UNIT).not.toMatch(/^MemoryDenyWriteExecute/m);
  });
});

const exampleInGuide = (): string => {
  const [, example = ''] = /```ini\n([\s\S]+?)```/.exec(GUIDE) ?? [];
  return example;
};

describe('the example of an environment file in the guide', () => {
  it('says the same to systemd and to Node, with a certificate on several lines too', () => {
    const example = exampleInGuide();
    mkdirSync(join(folder, 'environment.d'));
    writeFileSync(join(folder, 'environment.d/bot.conf'), example);
    const { stdout, stderr } = spawnSync(READER, {
      env: { XDG_CONFIG_HOME: folder, HOME: folder },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const toNode = parseEnv(example);
    const toSystemd = Object.fromEntries(
      stdout
        .split('\n')
        .filter((line) => line.includes('='))
        .map((line) => {
          const value = line.slice(line.indexOf('=') + 1);
          return [line.slice(0, line.indexOf('=')), value.startsWith('"') ? JSON.parse(value) : value];
        })
        .filter(([name]) => name in toNode),
    );
    expect(toSystemd).toEqual(toNode);
    expect(toNode['CertificatePrivateKey']?.split('\n')).toHaveLength(3);
  });

  it('is one that the bot starts with', () => {
    expect(readConfig(parseEnv(exampleInGuide()), 'production')).toMatchObject({ ok: true });
  });
});
