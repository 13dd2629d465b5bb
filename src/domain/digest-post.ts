import type { IsoWeek } from './calendar.js';
import type { Digest } from './digest.js';
import type { MunicipalityId } from './municipality.js';

/** What is posted in a municipality's channel. */
export type DigestPost =
  /** `key` is that of the digest's record; the post carries it, so that it can be found. */
  | { readonly kind: 'digest'; readonly key: string; readonly digest: Digest }
  | {
      readonly kind: 'correction';
      /** Id of the correction. */
      readonly key: string;
      readonly municipalityId: MunicipalityId;
      readonly week: IsoWeek;
      readonly text: string;
      /** Opens the digest that is corrected, where it is known. */
      readonly originalLink?: string;
    }
  /** Marked as a trial, to see that the way works. */
  | { readonly kind: 'trial'; readonly key: string; readonly municipalityId: MunicipalityId };

/** Whose channel it goes to. */
export const municipalityOf = (post: DigestPost): MunicipalityId =>
  post.kind === 'digest' ? post.digest.municipalityId : post.municipalityId;
