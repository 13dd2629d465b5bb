import { describe, expect, it } from 'vitest';
import { pinoLog } from '../../../src/adapters/log/pino-log.js';

const written = (write: (log: ReturnType<typeof pinoLog>) => void): string => {
  const lines: string[] = [];
  write(pinoLog('info', { write: (line: string) => void lines.push(line) }));
  return lines.join('');
};

describe('the log', () => {
  it('writes JSON with the turn’s id', () => {
    expect(JSON.parse(written((log) => log.info({ turn: 'a1' }, 'done')))).toMatchObject({
      turn: 'a1',
      msg: 'done',
    });
  });

  it('tells the type and place of an error but not its message, which may quote a person', () => {
    const line = written((log) =>
      log.error({ err: new TypeError('Fatima\n    at Fatima (hemma)') }, 'a turn failed'),
    );
    expect(JSON.parse(line).err.type).toBe('TypeError');
    expect(line).toContain('pino-log.test');
    expect(line).not.toContain('Fatima');
  });

  it('tells what the system called the trouble, also behind an error of ours', () => {
    const full = Object.assign(new Error('ENOSPC: Fatima.json'), { code: 'ENOSPC' });
    const err = new Error('Fatima', { cause: full });
    expect(JSON.parse(written((log) => log.error({ err }, 'x'))).err.code).toBe('ENOSPC');
  });

  it('takes no words for a code', () => {
    const err = Object.assign(new Error('x'), { code: 'Fatima sade' });
    expect(written((log) => log.error({ err }, 'x'))).not.toContain('Fatima');
  });

  it.each(['text', 'name', 'body', 'data'])('redacts the field %s, also one level down', (field) => {
    const line = written((log) => log.info({ [field]: 'Fatima', turn: { [field]: 'Fatima' } }, 'x'));
    expect(line).not.toContain('Fatima');
  });
});
