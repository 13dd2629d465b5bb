import { describe, expect, it } from 'vitest';
import { pinoLog } from '../../../src/adapters/log/pino-log.js';
import { LOG_FIELDS, type LogFields } from '../../../src/usecases/log-fields.js';
import { inTrace, outsideTrace } from '../../../src/usecases/trace.js';
import { builtNumber } from '../../support/identity-numbers.js';

const written = (write: (log: ReturnType<typeof pinoLog>) => void): string => {
  const lines: string[] = [];
  write(pinoLog('info', { write: (line: string) => void lines.push(line) }));
  return lines.join('');
};
const fieldsOf = (fields: LogFields): Record<string, unknown> =>
  JSON.parse(written((log) => log.info(fields, 'x')));

const number = builtNumber(47);
const PLANTED = {
  'a name': 'Fatima Öberg',
  'a message': 'hon mår dåligt\nsedan i måndags',
  'a token': 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJmYXRpbWEifQ.c2lnbmF0dXI',
  'a personal identity number': `${number.yy}${number.mm}${number.dd}-${number.last}`,
  'a bare personal identity number': `${number.century}${number.yy}${number.mm}${number.dd}${number.last}`,
  'a line that looks like a place in the code': 'Hej\n    at Fatima (/hem/fatima.js:1:1)',
};
/** What must not come out, also in part. */
const TRACES = /Fatima|fatima|Öberg|mår|måndag|eyJ|c2lnbm/;
const holds = (line: string, planted: string): boolean => TRACES.test(line) || line.includes(planted);

/** As errors of HTTP libraries are: with the request, its headers and the answer on them. */
const loadedError = (text: string): Error => {
  const config = { headers: { authorization: `Bearer ${text}` }, data: text, url: `https://a/?q=${text}` };
  const inner = Object.assign(new TypeError(text), {
    config,
    request: { ...config, path: text },
    response: { status: 400, headers: { [text]: text }, data: { error: { message: text } } },
    code: text,
    errorMessage: text,
    name: text,
  });
  const outer = new AggregateError([inner, text], text, { cause: inner });
  return Object.assign(outer, { stack: `${outer.stack}\n${text}`, [text]: text, body: text, claims: text });
};

/** A restify request and answer, with what they carry. */
const requestWith = (text: string) => ({
  headers: { authorization: text, cookie: text },
  body: { text, from: { name: text }, value: [{ deep: { deeper: text } }] },
  params: { [text]: text },
  url: `/api/messages?${text}`,
  socket: { remoteAddress: text },
  toString: () => text,
  toJSON: () => ({ text }),
});

describe('the log', () => {
  it('writes JSON with the turn’s id', () => {
    expect(fieldsOf({ turn: 'a1b2c3d4' })).toMatchObject({ turn: 'a1b2c3d4', msg: 'x' });
  });

  it('has one id on all lines of what runs together, also after waiting, and none on what goes on after', async () => {
    const lines: string[] = [];
    const log = pinoLog('info', { write: (line: string) => void lines.push(line) });
    await inTrace('k3v9abcd', async () => {
      log.info({ turn: 'k3v9abcd', reason: 'not_for_role' }, 'one');
      await new Promise((resolve) => setImmediate(resolve));
      log.error({}, 'two');
      outsideTrace(() => log.info({}, 'three'));
    });
    const told = lines.map((line) => JSON.parse(line));
    expect(told).toMatchObject([{ id: 'k3v9abcd', reason: 'not_for_role' }, { id: 'k3v9abcd' }, {}]);
    expect(told[0]).not.toHaveProperty('turn');
    expect(told[2]).not.toHaveProperty('id');
  });

  it('tells the type and place of an error, and of what caused it', () => {
    const full = Object.assign(new Error('ENOSPC: Fatima.json'), { code: 'ENOSPC' });
    const { err } = fieldsOf({ err: new TypeError('Fatima', { cause: full }) });
    expect(err).toMatchObject({ type: 'TypeError', code: 'ENOSPC', cause: { type: 'Error' } });
    expect(JSON.stringify(err)).toContain('pino-log.test');
  });

  it('lets what the program itself says pass', () => {
    const told = {
      turn: 'k3v9abcd',
      notice: '2026-0123456789abcdef',
      key: '2026-W46-upplands_bro',
      dueAt: '2026-11-18T11:00:00.000Z',
      requestId: '7e4a17a0-1111-4222-8333-444455556666',
      reason: 'HTTP 404',
      verb: 'activity.undo-all',
      what: 'followUpDigests',
      state: 'route_lost',
      code: 'ECONNRESET',
      fields: ['from.aadObjectId', 'conversation'],
      invoke: 'composeExtension/query',
      path: '/api/messages',
      tries: 2,
      isKept: true,
      trouble: { kind: 'refused', error: 'invalid_grant', codes: [50173], suberror: 'token_expired' },
    };
    expect(fieldsOf(told)).toMatchObject(told);
    expect(fieldsOf({ reason: 'JsonWebTokenError: jwt audience invalid. expected: 47' })).toMatchObject({
      reason: 'JsonWebTokenError: jwt audience invalid',
    });
  });

  it.each(Object.entries(PLANTED))('lets %s out by no field, however it is handed over', (_what, text) => {
    for (const field of [...Object.keys(LOG_FIELDS), 'text', 'name', 'body', 'data', 'req', 'res', text]) {
      for (const value of [
        text,
        `a ${text}`,
        `${text}\nb`,
        Number(text.replace('-', '')),
        [text, [text]],
        { [text]: text, reason: text, trouble: { trouble: { code: text, err: new Error(text) } } },
        loadedError(text),
        requestWith(text),
        new Map([[text, text]]),
        Buffer.from(text),
        Symbol(text),
        () => text,
        { toJSON: () => text },
      ]) {
        const line = written((log) => log.error({ [field]: value }, 'a turn failed'));
        expect(holds(line, text), line).toBe(false);
        expect(line.trimEnd().split('\n')).toHaveLength(1);
      }
    }
  });

  it('lets nothing out of a spread error or request', () => {
    for (const text of Object.values(PLANTED)) {
      const line = written((log) =>
        log.warn({ ...loadedError(text), ...requestWith(text) } as LogFields, 'a request failed'),
      );
      expect(holds(line, text), line).toBe(false);
    }
  });
});
