import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { cardToText } from '../../cards/card-text.js';
import { drawDigest } from '../../cards/digest.js';
import { daysOfWeek, type IsoWeek } from '../../domain/calendar.js';
import { MUNICIPALITY_IDS } from '../../domain/municipality.js';
import { textsIn } from '../../texts/index.js';
import type { Ports } from '../../usecases/ports.js';
import { previewDigests } from '../../usecases/preview-digests.js';
import { type DigestSending, sendDigests } from '../../usecases/send-digests.js';
import { printable } from './printable.js';

/** Ports over the data folder, and what lets it go. */
interface OpenedFolder {
  readonly ports: Ports;
  close(): Promise<void>;
}

interface DigestRun {
  /** What stands after `digest` on the command line. */
  readonly argv: readonly string[];
  /** Opens the folder once it is known what to do with it; only `write` keeps a running bot out. */
  readonly open: (access: 'read' | 'write') => Promise<OpenedFolder>;
  readonly out: Writable;
  readonly err: Writable;
  /** Aborted when it is to stop: then it does so between two municipalities. */
  readonly stopping?: AbortSignal;
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
      options: {
        week: { type: 'string', multiple: true, default: [] },
        send: { type: 'boolean', default: false },
      },
    });
    const [week = '', ...more] = values.week;
    return daysOfWeek(week) === undefined || more.length > 0 ? undefined : { week, send: values.send };
  } catch {
    return undefined;
  }
};

/**
 * `jarfalla sent PATH`, `jarfalla already-sent`, `jarfalla failed REASON`, `jarfalla unknown`, `jarfalla skipped
 * empty_week`.
 */
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
    case 'held':
      return `${municipalityId} ${sending.why === 'empty_week' ? 'skipped' : 'failed'} ${sending.why}`;
    case 'unapproved':
      return `${municipalityId} failed unapproved`;
  }
};

/** It is where it should be, or there is to be none. */
const isDone = (sending: DigestSending): boolean =>
  sending.state === 'sent' ||
  sending.state === 'already_sent' ||
  (sending.state === 'held' && sending.why === 'empty_week');

const print = async (ports: Ports, week: IsoWeek, out: Writable): Promise<number> => {
  const previews = await previewDigests(ports, week);
  const letters = previews.map(({ digest }) => cardToText(drawDigest(textsIn('sv'), digest).content));
  out.write(`${printable(letters.join('\n\n'))}\n`);
  return DONE;
};

const sendAll = async (ports: Ports, week: IsoWeek, { out, err, stopping }: DigestRun): Promise<number> => {
  const sent = await sendDigests(ports, { week, by: 'system', ...(stopping && { signal: stopping }) });
  if (!sent.ok) {
    const { disposedWeek, futureWeek } = textsIn('sv').digest;
    err.write(`${sent.error === 'disposed_week' ? disposedWeek(week) : futureWeek(week)}\n`);
    return NOT_UNDERSTOOD;
  }
  out.write(sent.value.map((sending) => `${printable(lineFor(sending))}\n`).join(''));
  const isWhole = sent.value.length === MUNICIPALITY_IDS.length;
  return isWhole && sent.value.every(isDone) ? DONE : NOT_ALL_SENT;
};

/**
 * `npm run digest -- --week 2026-W46 [--send]` (design section 9). Without `--send` prints the eight digests as
 * text and writes nothing; with it sends them and prints one line per municipality in owner order. Stopped, it
 * prints those that it came to.
 *
 * @returns the exit code: 0, or 1 when not all are sent, or 2 when the command line is no use (on `err`).
 */
export const runDigestCommand = async (run: DigestRun): Promise<number> => {
  const options = optionsIn(run.argv);
  if (options === undefined) {
    run.err.write(`${textsIn('sv').digest.commandLine.usage}\n`);
    return NOT_UNDERSTOOD;
  }
  const { week, send } = options;
  const { ports, close } = await run.open(send ? 'write' : 'read');
  try {
    return send ? await sendAll(ports, week, run) : await print(ports, week, run.out);
  } finally {
    await close();
  }
};
