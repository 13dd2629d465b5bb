import type { Next, Request, RequestHandler, Response } from 'restify';

/** Refuses a request; the status is all that its sender gets to know. */
class Unreadable extends Error {
  readonly statusCode: 413 | 415;

  constructor(statusCode: 413 | 415) {
    super();
    this.statusCode = statusCode;
  }
}

const isIdentity = (encoding: string | undefined): boolean =>
  encoding === undefined || encoding.trim().toLowerCase() === 'identity';

const isJson = (contentType: string | undefined): boolean =>
  contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';

/**
 * Refuses, before anything is read, what says that it is larger than the limit (413) or is not plain JSON (415).
 * Compressed bodies are refused because the size limit counts bytes before they are unpacked.
 */
export const refuseUnreadable =
  (maxBytes: number): RequestHandler =>
  (req, _res, next) => {
    if (Number(req.headers['content-length'] ?? 0) > maxBytes) {
      next(new Unreadable(413));
      return;
    }
    if (!isIdentity(req.headers['content-encoding']) || !isJson(req.headers['content-type'])) {
      next(new Unreadable(415));
      return;
    }
    // The reader behind takes even the word "identity" for an encoding it does not know.
    delete req.headers['content-encoding'];
    next();
  };

/** Has a reader of restify's end with 413 when a body passes the limit. By itself it reads on to the end of it. */
export const endingAt =
  (maxBytes: number, read: RequestHandler): RequestHandler =>
  (req: Request, res: Response, next: Next) => {
    let bytes = 0;
    let hasEnded = false;
    const endOnce: Next = Object.assign((error?: unknown) => {
      if (hasEnded) return;
      hasEnded = true;
      next(error);
    }, next);
    read(req, res, endOnce);
    req.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) endOnce(new Unreadable(413));
    });
  };
