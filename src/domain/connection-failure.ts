/**
 * Failures of fetch from before a connection stood, so that no byte of the request can have left: the name was
 * not found, nobody listened, no way there, or the other side was not who it should be. A connection that ends
 * (ECONNRESET, UND_ERR_SOCKET) looks the same before and after the request, so it is not here.
 */
const BEFORE_SENDING: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_UNTRUSTED',
  'CERT_REVOKED',
  'CERT_REJECTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

const codeIn = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** What fetch rejected with: a code for the log, and whether the request certainly never left. */
export const connectionFailure = (error: unknown): { readonly code: string; readonly isUnsent: boolean } => {
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
    return { code: 'timeout', isUnsent: false };
  }
  const code = codeIn(error) ?? (error instanceof Error ? codeIn(error.cause) : undefined);
  return { code: code ?? 'cut', isUnsent: code !== undefined && BEFORE_SENDING.has(code) };
};
