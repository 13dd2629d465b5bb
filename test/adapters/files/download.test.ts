import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloader } from '../../../src/adapters/files/download.js';
import { MAX_FILE_BYTES } from '../../../src/domain/table.js';
import { type FakeSharePoint, startFakeSharePoint } from '../../support/fake-share-point.js';

const URL = 'https://contoso-my.sharepoint.com/personal/anna/_layouts/15/download.aspx?tempauth=hemligt';

let place: FakeSharePoint;
beforeEach(async () => {
  place = await startFakeSharePoint();
});
afterEach(() => place.close());

const download = (url = URL, withinMs = 60_000) => downloader({ fetch: place.fetch, withinMs })(url);

const redirect = (answer: ServerResponse, location: string): void => {
  answer.statusCode = 302;
  answer.setHeader('location', location);
  answer.end();
};

describe('a file that somebody has attached', () => {
  it('is fetched from their OneDrive', async () => {
    place.content = Buffer.from('Datum;Typ');
    expect(await download()).toEqual({ state: 'fetched', content: Buffer.from('Datum;Typ') });
    expect(place.asked).toEqual([
      'contoso-my.sharepoint.com/personal/anna/_layouts/15/download.aspx?tempauth=hemligt',
    ]);
  });

  it.each([
    'http://contoso-my.sharepoint.com/x',
    'https://contoso-my.sharepoint.com.evil.example/x',
    'https://contoso-my.sharepoint.com@evil.example/x',
    'https://127.0.0.1/x',
    'https://169.254.169.254/metadata/identity',
    'file:///etc/passwd',
    'not an address',
  ])('is not fetched from %s', async (url) => {
    expect(await download(url)).toEqual({ state: 'strange_place' });
    expect(place.asked).toEqual([]);
  });

  it('is fetched where SharePoint sends on to, within SharePoint', async () => {
    place.content = Buffer.from('x');
    place.respond = (path, answer) =>
      path === '/there?a=1' ? void answer.end('x') : redirect(answer, '/there?a=1');
    expect(await download()).toMatchObject({ state: 'fetched' });
    expect(place.asked).toHaveLength(2);
  });

  it.each([
    'https://evil.example/x',
    'http://contoso-my.sharepoint.com/x',
    'https://169.254.169.254/metadata/identity',
    '//evil.example/x',
    'http://[',
  ])('is not fetched from %s, where it is sent on to', async (location) => {
    place.respond = (_path, answer) => redirect(answer, location);
    expect(await download()).toEqual({ state: 'strange_place' });
    expect(place.asked).toHaveLength(1);
  });

  it('is given up when it is sent on for ever', async () => {
    place.respond = (_path, answer) => redirect(answer, '/on');
    expect(await download()).toEqual({ state: 'failed', reason: 'http_302' });
    expect(place.asked).toHaveLength(4);
  });

  it('of 5 MB is taken, and of one byte more it is not, whatever it says of its length', async () => {
    place.content = Buffer.alloc(MAX_FILE_BYTES);
    expect(await download()).toMatchObject({ state: 'fetched' });
    place.content = Buffer.alloc(MAX_FILE_BYTES + 1);
    expect(await download()).toEqual({ state: 'too_big' });
  });

  it('without an end is read no further than what is taken', async () => {
    let written = 0;
    place.respond = (_path, answer) => {
      const write = (): void => {
        if (answer.destroyed) return;
        written += 64 * 1024;
        answer.write(Buffer.alloc(64 * 1024), () => setImmediate(write));
      };
      write();
    };
    expect(await download()).toEqual({ state: 'too_big' });
    expect(written).toBeLessThan(10 * MAX_FILE_BYTES);
  });

  it.each([401, 404, 500, 204])('that is answered with %i is not there', async (status) => {
    place.respond = (_path, answer) => {
      answer.statusCode = status;
      answer.end();
    };
    expect(await download()).toEqual({ state: 'failed', reason: `http_${status}` });
  });

  it('that is cut off or takes too long is told by a code alone', async () => {
    place.respond = (_path, answer) => {
      answer.write('half');
      answer.destroy();
    };
    const cut = await download();
    expect(cut).toMatchObject({ state: 'failed' });
    expect(JSON.stringify(cut)).not.toMatch(/sharepoint|hemligt/);
    place.respond = (_path, answer) => void answer.write('half');
    expect(await download(URL, 50)).toEqual({ state: 'failed', reason: 'timeout' });
  });
});
