import type { Digest, DigestNews } from '../domain/digest.js';
import { isHttpsLink } from '../domain/https-link.js';
import type { Texts } from '../texts/index.js';
import { type DigestBlock, digestRow, type Row } from './digest-rows.js';

const newsRow = ({ digest: { news } }: Texts, each: DigestNews): Row => {
  const row = digestRow(each.title, [
    each.kind === 'document' ? news.document(each.number) : news.kinds[each.kind],
  ]);
  return each.url !== undefined && isHttpsLink(each.url) ? { ...row, url: each.url } : row;
};

/** What is new to read; a title opens its document where it has an address. */
export const newsBlock = (texts: Texts, { news = [] }: Digest): DigestBlock => ({
  heading: texts.digest.headings.news,
  note: '',
  rows: news.map((each) => newsRow(texts, each)),
});
