import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { cardToText } from '../../cards/card-text.js';
import { drawDigest } from '../../cards/digest.js';
import { daysOfWeek, type IsoWeek } from '../../domain/calendar.js';
import { textsIn } from '../../texts/index.js';
import type { Ports } from '../../usecases/ports.js';
import { previewDigests } from '../../usecases/preview-digests.js';
import { type DigestSending, sendDigests } from '../../usecases/send-digests.js';
import { printable } from './printable.js';

interface DigestRun {
  readonly ports: Ports;
  /** What stands after `digest` on the command line. */
  readonly argv: readonly string[];
  readonly out: Writable;
  readonly err: Writable;
}

/** Nothing went wrong · something was not sent · the command was not understood. */
const DONE = 0;
const NOT_ALL_SENT = 1;
const NOT_UNDERSTOOD = 2;

const optionsIn = (
  argv: readonly string[],
): { readonly week: IsoWeek; readonly send: boolean } | undefined => {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { week: { type: 'string' }, send: { type: 'boolean', default: false } },
    });
    const { week = '', send } = values;
    return daysOfWeek(week) === undefined ? undefined : { week, send };
  } catch {
    return undefined;
  }
};

/** `jarfalla sent PATH`, `jarfalla already-sent`, `jarfalla failed REASON`, `jarfalla unknown`. */
const lineFor = (sending: DigestSending): string => {
  const { municipalityId } = sending;
  switch (sending.state) {
    case 'sent':
      return `${municipalityId} sent ${sending.receipt}`;
    case 'already_sent':
      return `${municipalityId} already-sent`;
    case 'failed':
      return `${municipalityId} failed ${sending.reason}`;
    case 'unknown':
    case 'in_progress':
      return `${municipalityId} unknown`;
  }
};

const isThere = ({ state }: DigestSending): boolean => state === 'sent' || state === 'already_sent';

/**
 * `npm run digest -- --week 2026-W46 [--send]` (design section 9). Without `--send` prints the eight digests as
 * text and writes nothing; with it sends them and prints one line per municipality in owner order.
 *
 * @returns the exit code: 0, or 1 when not all are sent, or 2 when the command line is no use (on `err`).
 */
export const runDigestCommand = async ({ ports, argv, out, err }: DigestRun): Promise<number> => {
  const texts = textsIn('sv');
  const options = optionsIn(argv);
  if (options === undefined) {
    err.write(`${texts.digest.commandLine.usage}\n`);
    return NOT_UNDERSTOOD;
  }
  const { week, send } = options;
  if (!send) {
    const previews = await previewDigests(ports, week);
    const letters = previews.map(({ digest }) => cardToText(drawDigest(texts, digest).content));
    out.write(`${printable(letters.join('\n\n'))}\n`);
    return DONE;
  }
  const sent = await sendDigests(ports, { week, by: 'system' });
  if (!sent.ok) {
    err.write(`${texts.digest.futureWeek(week)}\n`);
    return NOT_UNDERSTOOD;
  }
  out.write(sent.value.map((sending) => `${printable(lineFor(sending))}\n`).join(''));
  return sent.value.every(isThere) ? DONE : NOT_ALL_SENT;
};
