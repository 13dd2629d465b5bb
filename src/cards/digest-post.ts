import type { DigestPost } from '../domain/digest-post.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import type { RenderedCard } from './define-card.js';
import { type DigestOptions, drawDigest } from './digest.js';
import { digestNoteCard } from './digest-note.js';

/** What is posted in a channel as a card. Holds no action that needs an app behind it. */
export const drawPost = (texts: Texts, post: DigestPost, options?: DigestOptions): RenderedCard => {
  const { correction, trial } = texts.digest;
  if (post.kind === 'digest') return drawDigest(texts, post.digest, options);
  const municipality = MUNICIPALITY_NAMES[post.municipalityId];
  if (post.kind === 'trial') {
    const title = trial.title(municipality);
    const note = { summary: title, title, text: trial.text, hasLink: false, link: '', linkTitle: '' };
    return digestNoteCard.render(note);
  }
  const title = correction.title(municipality, texts.formats.week(post.week));
  const { originalLink: link = '' } = post;
  return digestNoteCard.render({
    summary: title,
    title,
    text: post.text,
    hasLink: link !== '',
    link,
    linkTitle: correction.showOriginal,
  });
};
