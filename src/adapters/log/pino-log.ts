import pino from 'pino';
import type { LogFields } from '../../usecases/log-fields.js';
import type { Log } from '../../usecases/ports.js';
import { traceId } from '../../usecases/trace.js';
import { loggable } from './loggable.js';

/** With the id that ties it to the other lines of the same request, turn, notice or job. */
const lineOf = (fields: LogFields): Readonly<Record<string, unknown>> => {
  const id = traceId();
  const { turn, ...others } = fields;
  return loggable({ ...(id !== undefined && { id }), ...(turn !== id && { turn }), ...others });
};

/**
 * JSON log on stderr. Of the fields only those are written that the log has, and only in their shapes; of errors type,
 * code and place. So nothing that a person has written or is called comes here, whatever it is handed.
 */
export const pinoLog = (level: string, destination: pino.DestinationStream = pino.destination(2)): Log => {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    info: (fields, message) => logger.info(lineOf(fields), message),
    warn: (fields, message) => logger.warn(lineOf(fields), message),
    error: (fields, message) => logger.error(lineOf(fields), message),
  };
};
