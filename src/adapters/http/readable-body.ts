import type { Next, Request, Response } from 'restify';

class UnsupportedMediaType extends Error {
  readonly statusCode = 415;
}

const isIdentity = (encoding: string | undefined): boolean =>
  encoding === undefined || encoding.trim().toLowerCase() === 'identity';

const isJson = (contentType: string | undefined): boolean =>
  contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';

/**
 * Refuses with 415, before anything is read, what is not plain JSON. Compressed bodies are refused
 * because the size limit counts bytes before they are unpacked.
 */
export const refuseUnreadable = (req: Request, _res: Response, next: Next): void => {
  if (!isIdentity(req.headers['content-encoding']) || !isJson(req.headers['content-type'])) {
    next(new UnsupportedMediaType());
    return;
  }
  // The reader behind takes even the word "identity" for an encoding it does not know.
  delete req.headers['content-encoding'];
  next();
};
