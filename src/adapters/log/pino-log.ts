import pino from 'pino';
import type { Log } from '../../usecases/ports.js';

/** One place in the code; what a person wrote on a line of its own cannot pass for it by accident. */
const FRAME = /^ {4}at (?:.+ \()?(?:file:\/\/|node:|\/|[A-Z]:\\).*:\d+:\d+\)?$/;

/** What the system called the trouble, such as ENOSPC: its own or that of what caused it. */
const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  const own = 'code' in error && /^[A-Z][A-Z0-9_]+$/.test(String(error.code));
  return own ? String(error.code) : codeOf(error.cause);
};

/** Without the message, which may quote what a person wrote. */
const withoutWords = (error: unknown): object =>
  error instanceof Error
    ? {
        type: error.constructor.name,
        code: codeOf(error),
        at: error.stack
          ?.split('\n')
          .filter((line) => FRAME.test(line))
          .slice(0, 8),
      }
    : { type: typeof error };

/**
 * JSON log on stderr. Errors are written with type, code and stack only. Fields that could hold words or
 * names of people are redacted, also one level down.
 */
export const pinoLog = (level: string, destination: pino.DestinationStream = pino.destination(2)): Log => {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: ['text', 'name', 'body', 'data', '*.text', '*.name', '*.body', '*.data'],
        censor: '[redacted]',
      },
      serializers: { err: withoutWords },
    },
    destination,
  );
  return {
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
  };
};
