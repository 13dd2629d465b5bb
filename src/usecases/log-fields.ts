/**
 * What a field of the log may hold; anything else that is given for it is withheld. `code`: a word that the program
 * itself has for something, or a sentence of {@link LOGGED_SENTENCES}. `id`: of a record, a turn, a digest or a request
 * to Microsoft. `instant`: also a day. `parts`: an object of these same fields. `error`: an Error, of which only type, code and place are told.
 */
export type LoggedShape =
  | 'code'
  | 'codes'
  | 'error'
  | 'file'
  | 'flag'
  | 'id'
  | 'instant'
  | 'number'
  | 'parts'
  | 'route';

/** Every field that the log has. One that is not here is not written. */
export const LOG_FIELDS = {
  afterMs: 'number',
  backup: 'file',
  budget: 'code',
  bytes: 'number',
  code: 'code',
  codes: 'codes',
  collection: 'code',
  conversation: 'id',
  correctionId: 'id',
  count: 'number',
  dueAt: 'instant',
  ended: 'code',
  err: 'error',
  error: 'code',
  fields: 'codes',
  expiresOn: 'instant',
  files: 'number',
  free: 'number',
  id: 'id',
  invoke: 'route',
  isKept: 'flag',
  isPassing: 'flag',
  job: 'code',
  kept: 'id',
  key: 'id',
  kind: 'code',
  lacks: 'codes',
  latest: 'instant',
  municipalityId: 'code',
  notice: 'id',
  of: 'code',
  offer: 'id',
  outcome: 'code',
  path: 'route',
  place: 'code',
  problem: 'code',
  reason: 'code',
  refused: 'number',
  removed: 'number',
  replayed: 'number',
  requestId: 'id',
  signIn: 'parts',
  since: 'instant',
  stage: 'code',
  state: 'code',
  status: 'number',
  step: 'code',
  suberror: 'code',
  times: 'number',
  tornBytes: 'number',
  total: 'number',
  tries: 'number',
  trouble: 'parts',
  turn: 'id',
  turns: 'number',
  verb: 'code',
  week: 'id',
  what: 'code',
} as const satisfies Readonly<Record<string, LoggedShape>>;

export type LogField = keyof typeof LOG_FIELDS;

/** What is said of an event in the log, beside a message that stands in the code. */
export type LogFields = { readonly [F in LogField]?: unknown };

/** Reasons in words, of ours and of the library that reads tokens; what follows them is left out. */
export const LOGGED_SENTENCES: readonly string[] = [
  'another channel',
  'another issuer',
  'another service url',
  'connection failed',
  'key not endorsed for the channel',
  'never expires',
  'no answer in time',
  'no key id',
  'no token',
  'not a token',
  'nothing to send',
  'tenant not allowed',
  'the bot is stopping',
  'the service url is not https',
  'unknown key',
  'JsonWebTokenError: invalid algorithm',
  'JsonWebTokenError: invalid signature',
  'JsonWebTokenError: invalid token',
  'JsonWebTokenError: jwt audience invalid',
  'JsonWebTokenError: jwt issuer invalid',
  'JsonWebTokenError: jwt malformed',
  'JsonWebTokenError: jwt signature is required',
  'NotBeforeError: jwt not active',
  'TokenExpiredError: jwt expired',
];
