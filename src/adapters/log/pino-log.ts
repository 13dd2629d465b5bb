import pino from 'pino';
import type { Log } from '../../usecases/ports.js';

/**
 * JSON log on stderr. Errors are written with type and stack only: their messages may quote what a
 * person wrote. Fields that could hold words or names of people are redacted wherever they stand.
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
      serializers: {
        err: (error: unknown) =>
          error instanceof Error
            ? {
                type: error.constructor.name,
                at: error.stack
                  ?.split('\n')
                  .filter((line) => /^\s+at /.test(line))
                  .slice(0, 8),
              }
            : { type: typeof error },
      },
    },
    destination,
  );
  return {
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
  };
};
