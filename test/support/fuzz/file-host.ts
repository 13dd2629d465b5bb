import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Chance } from '../digest-simulation/chance.js';
import { textRows, xlsxOf } from '../sheet-files.js';
import { hostileText } from './hostile.js';

/** The host that files lie on in the fuzzed activities; its address ends in what is given. */
export const FILE_HOST = 'files.sharepoint.com';

/** Gives whoever asks a table, or what looks like one. */
export interface FileHost {
  readonly url: string;
  /** How many files have been asked for. */
  readonly asked: number;
  close(): Promise<void>;
}

const withoutControls = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .slice(0, 3000);

const tableFor = (chance: Chance): Buffer => {
  const heading = ['Datum', 'Typ', 'Rubrik', 'Timmar', 'Kommuner'];
  const row = () =>
    ['2026-11-17', 'Bollplank', 'SIP', '2', 'Järfälla'].map((cell) =>
      chance.happens(0.3) ? withoutControls(hostileText(chance)) : cell,
    );
  const rows = Array.from({ length: chance.between(0, 5) }, row);
  return Buffer.from(xlsxOf(textRows(heading, ...rows)));
};

/** A table of which a few bytes are others, or that ends too early. */
const garbageFor = (chance: Chance): Buffer => {
  const whole = tableFor(chance);
  if (chance.happens(0.2)) return whole.subarray(0, chance.between(0, whole.length));
  for (let times = chance.between(1, 20); times > 0; times -= 1) {
    whole[chance.between(0, whole.length - 1)] = chance.between(0, 255);
  }
  return whole;
};

export const startFileHost = async (chance: Chance): Promise<FileHost> => {
  let asked = 0;
  const answers: Readonly<Record<string, (res: ServerResponse) => void>> = {
    table: (res) => res.end(tableFor(chance)),
    garbage: (res) => res.end(garbageFor(chance)),
    redirect: (res) =>
      res
        .writeHead(302, {
          location: chance.pick(['http://127.0.0.1:1/', 'https://fou.example/', '//', '?redirect']),
        })
        .end(),
  };
  const server = createServer((req, res) => {
    asked += 1;
    const answer = answers[req.url?.split('?')[1] ?? ''];
    if (answer === undefined) res.writeHead(404).end();
    else answer(res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a host and a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    get asked() {
      return asked;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
