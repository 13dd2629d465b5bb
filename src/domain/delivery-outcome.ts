/** How the outside answered, for whoever looks into a post; no text of anybody's. */
export interface DeliveryTrace {
  /** HTTP status. */
  readonly status?: number;
  /** What support at Microsoft asks for. */
  readonly requestId?: string;
}

/** How one try to post a digest ended. */
export type DeliveryOutcome = DeliveryTrace &
  (
    | { readonly state: 'sent'; readonly receipt: string; readonly link?: string }
    /** Certainly not posted. `isPassing` when another try later makes sense, at the earliest after `afterMs`. */
    | {
        readonly state: 'failed';
        readonly reason: string;
        readonly isPassing?: true;
        /** Milliseconds that the outside has asked to be left alone for. */
        readonly afterMs?: number;
      }
    /** May have been posted. */
    | { readonly state: 'unknown'; readonly reason: string }
  );

/**
 * What looking for an earlier post told. `absent` when it was certainly never made; `not_seen` when it does not show,
 * where one may show late; `cannot_tell` when the outside does not let us look.
 */
export type Sighting =
  | { readonly found: string; readonly link?: string }
  | 'absent'
  | 'not_seen'
  | 'cannot_tell';
