import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type UploadOptions, uploader } from '../../../src/adapters/files/upload.js';
import { type FakeOneDrive, startFakeOneDrive, type UploadAnswer } from '../../support/fake-one-drive.js';

const URL =
  'https://contoso-my.sharepoint.com/personal/anna/_api/v2.0/drive/items/01/uploadSession?tempauth=hemligt';
const CONTENT = Buffer.from('Rubrik;Timmar\r\nSIP i Järfälla;2\r\n');

let drive: FakeOneDrive;
let waits: number[];
beforeEach(async () => {
  drive = await startFakeOneDrive();
  waits = [];
});
afterEach(() => drive.close());

const upload = (options: UploadOptions = {}, url = URL) =>
  uploader({
    fetch: drive.fetch,
    sleep: async (ms) => void waits.push(ms),
    random: () => 0.5,
    withinMs: 60_000,
    ...options,
  })(url, CONTENT);

/** Answers each upload in turn with the next; the last one stays. */
const answers = (...given: readonly UploadAnswer[]): void => {
  drive.respond = () => given[Math.min(drive.uploads.length, given.length) - 1] ?? 500;
};

describe('an upload to OneDrive', () => {
  it('is one PUT of the whole content, which carries no permit of ours', async () => {
    expect(await upload()).toEqual({ state: 'uploaded' });
    expect(drive.uploads).toHaveLength(1);
    const [put] = drive.uploads;
    expect(put).toMatchObject({
      method: 'PUT',
      host: 'contoso-my.sharepoint.com',
      path: '/personal/anna/_api/v2.0/drive/items/01/uploadSession?tempauth=hemligt',
      body: CONTENT,
      headers: {
        'content-length': String(CONTENT.length),
        'content-range': `bytes 0-${CONTENT.length - 1}/${CONTENT.length}`,
        'content-type': 'application/octet-stream',
      },
    });
    expect(put?.headers.authorization).toBeUndefined();
  });

  const busy = { status: 429, headers: { 'retry-after': '7' } };
  const busyForLong = { status: 429, headers: { 'retry-after': '3600' } };
  const elsewhere = { status: 302, headers: { location: 'https://evil.example/' } };

  it.each<[string, readonly UploadAnswer[], object, number[]]>([
    ['taken as an update', [200], { state: 'uploaded' }, []],
    ['busy, then taken', [busy, 201], { state: 'uploaded' }, [7000]],
    ['busy four times', [busy], { state: 'failed', reason: 'http_429' }, [7000, 7000, 7000]],
    ['busy for longer than a person waits', [busyForLong], { state: 'failed', reason: 'http_429' }, []],
    ['out of order, then taken', [503, 500, 201], { state: 'uploaded' }, [1000, 2000]],
    ['out of order four times', [503], { state: 'unknown', reason: 'http_503' }, [1000, 2000, 4000]],
    ['cut, then taken', ['cut', 201], { state: 'uploaded' }, [1000]],
    ['cut four times', ['cut'], { state: 'unknown', reason: 'UND_ERR_SOCKET' }, [1000, 2000, 4000]],
    ['refused', [403], { state: 'failed', reason: 'http_403' }, []],
    ['gone', [404], { state: 'failed', reason: 'http_404' }, []],
    ['cut, then gone, which may mean done', ['cut', 404], { state: 'unknown', reason: 'http_404' }, [1000]],
    ['busy, then gone', [busy, 404], { state: 'failed', reason: 'http_404' }, [7000]],
    ['asked for more, though all was sent', [202], { state: 'unknown', reason: 'http_202' }, []],
    ['sent elsewhere', [elsewhere], { state: 'failed', reason: 'http_302' }, []],
  ])('that is %s', async (_what, given, outcome, waited) => {
    answers(...given);
    expect(await upload()).toEqual(outcome);
    expect(waits).toEqual(waited);
    expect(drive.uploads).toHaveLength(waited.length + 1);
  });

  it('goes nowhere else when it is redirected', async () => {
    let visits = 0;
    const other = createServer((_req, res) => {
      visits += 1;
      res.end();
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    answers({ status: 307, headers: { location } });
    expect(await upload()).toEqual({ state: 'failed', reason: 'http_307' });
    expect(visits).toBe(0);
    await new Promise((resolve) => other.close(resolve));
  });

  it('that is never answered is given up, and may have arrived', async () => {
    answers('hang');
    expect(await upload({ withinMs: 20 })).toEqual({ state: 'unknown', reason: 'timeout' });
  });

  it.each(['ECONNREFUSED', 'ENETDOWN', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED'])(
    'that finds nobody to trust there has certainly not arrived: %s',
    async (code) => {
      const refuse = async (): Promise<never> => {
        throw new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code }) });
      };
      expect(await upload({ fetch: refuse })).toEqual({ state: 'failed', reason: code });
      expect(waits).toHaveLength(3);
    },
  );

  it('tells nothing of the address when it fails', async () => {
    const fail = async (): Promise<never> => {
      throw new TypeError(`cannot reach ${URL}`, { cause: new Error(URL) });
    };
    expect(await upload({ fetch: fail })).toEqual({ state: 'unknown', reason: 'cut' });
  });

  it('spreads its tries, so that many do not come back at once', async () => {
    answers(503);
    await upload({ random: () => 0 });
    await upload({ random: () => 0.999 });
    expect(waits[0]).toBe(500);
    expect(waits[3]).toBe(1499);
  });

  it.each(['http://contoso-my.sharepoint.com/x', 'https://127.0.0.1/x', 'https://evil.example/x'])(
    'to %s is not tried',
    async (url) => {
      expect(await upload({}, url)).toEqual({ state: 'failed', reason: 'strange_place' });
      expect(drive.uploads).toEqual([]);
    },
  );
});
