import { describe, expect, it } from 'vitest';
import { pinoLog } from '../../../src/adapters/log/pino-log.js';
import { LOG_FIELDS, type LogFields } from '../../../src/usecases/log-fields.js';
import { inTrace, outsideTrace } from '../../../src/usecases/trace.js';
import { holdsPlanted, loadedError, PLANTED, requestWith } from '../../support/planted-words.js';

const written = (write: (log: ReturnType<typeof pinoLog>) => void): string => {
  const lines: string[] = [];
  write(pinoLog('info', { write: (line: string) => void lines.push(line) }));
  return lines.join('');
};
const fieldsOf = (fields: LogFields): Record<string, unknown> =>
  JSON.parse(written((log) => log.info(fields, 'x')));

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
    const others = ['text', 'name', 'body', 'data', 'req', 'res', text];
    const shallow = [text, `a ${text}`, `${text}\nb`, Number(text.replace('-', '')), [text, [text]]];
    const deep = [
      { [text]: text, reason: text, trouble: { trouble: { code: text, err: new Error(text) } } },
      loadedError(text),
      requestWith(text),
      new Map([[text, text]]),
      Buffer.from(text),
      Symbol(text),
      () => text,
      { toJSON: () => text },
    ];
    const handed = [
      ...[...Object.keys(LOG_FIELDS), ...others].flatMap((field) =>
        shallow.map((value) => ({ [field]: value })),
      ),
      ...['err', 'reason', 'fields', 'status', 'key', 'trouble', 'signIn', ...others].flatMap((field) =>
        deep.map((value) => ({ [field]: value })),
      ),
    ];
    const lines = handed.map((fields) => written((log) => log.error(fields, 'a turn failed')));
    expect(lines.filter((line) => holdsPlanted(line, text))).toEqual([]);
    expect(lines.filter((line) => line.trimEnd().includes('\n'))).toEqual([]);
  });

  it('lets nothing out of a spread error or request', () => {
    for (const text of Object.values(PLANTED)) {
      const line = written((log) =>
        log.warn({ ...loadedError(text), ...requestWith(text) } as LogFields, 'a request failed'),
      );
      expect(holdsPlanted(line, text), line).toBe(false);
    }
  });
});
