import { z } from 'zod';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Need } from '../domain/need.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { buttonFor, type NeedButton, needButton, pageButtons } from './need-buttons.js';
import { pageOf } from './paging.js';
import { userText } from './user-text.js';

/** As many as one looks through on a phone. */
const PAGE_SIZE = 6;
const MAX_TEXT_LENGTH = 400;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  standing: word,
  sections: z.array(
    z.strictObject({
      heading: word,
      isEmpty: z.boolean(),
      none: word,
      rows: z.array(
        z.strictObject({
          head: word,
          text: userText,
          lines: z.array(z.strictObject({ text: word })),
          hasButtons: z.boolean(),
          buttons: z.array(needButton),
        }),
      ),
    }),
  ),
  hasPages: z.boolean(),
  pageOf: word,
  buttons: z.array(needButton),
});

export const needsCard = defineCard('needs', 1, model);

/** A need with what depends on who looks. */
export interface ListedNeed {
  readonly need: Need;
  /** As the reader may see it. */
  readonly text: string;
  /** Number of the request that it became; empty when that has been removed. */
  readonly requestNumber: string | undefined;
  readonly mayEdit: boolean;
  readonly maySupport: boolean;
  readonly mayRequest: boolean;
}

export interface NeedList {
  readonly roundId: string;
  readonly year: number;
  /** Whether needs are taken, in a sentence. */
  readonly standing: string;
  /** Whose reader it is; undefined for staff, who see all alike. */
  readonly municipality: MunicipalityId | undefined;
  /** Their own first. */
  readonly needs: readonly ListedNeed[];
  readonly mayAdd: boolean;
  readonly page: number;
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
}

const namesOf = (ids: readonly MunicipalityId[]): string[] => ids.map((id) => MUNICIPALITY_NAMES[id]);

const requestLine = ({ needs: { list } }: Texts, { requestNumber }: ListedNeed): string[] => {
  if (requestNumber === undefined) return [];
  return [requestNumber === '' ? list.removedRequest : list.isRequest(requestNumber)];
};

const linesOf = (texts: Texts, listed: ListedNeed): string[] => {
  const { needs, labels, formats } = texts;
  const { perspective, level, proposedKind, supporters } = listed.need;
  return [
    `${needs.perspectives[perspective]} · ${needs.levels[level]}`,
    ...(proposedKind === undefined ? [] : [needs.list.wished(labels.kinds[proposedKind])]),
    ...(supporters.length === 0 ? [] : [needs.list.supporters(formats.list(namesOf(supporters)))]),
    ...requestLine(texts, listed),
  ];
};

const buttonsOf = (
  { needs: { list } }: Texts,
  { need, mayEdit, maySupport, mayRequest }: ListedNeed,
  municipality: MunicipalityId | undefined,
  page: number,
): NeedButton[] => {
  const button = buttonFor(needsCard.stamp);
  const { id: needId, version: expectedVersion } = need;
  const isSupported = municipality !== undefined && need.supporters.includes(municipality);
  return [
    ...(maySupport
      ? [
          isSupported
            ? button(list.unsupport, 'need.unsupport', { needId, page })
            : button(list.support, 'need.support', { needId, page }),
        ]
      : []),
    ...(mayEdit
      ? [
          button(list.change, 'need.fill', { roundId: need.roundId, needId }),
          button(list.withdraw, 'need.withdraw', { needId, expectedVersion, page }),
        ]
      : []),
    ...(mayRequest ? [button(list.request, 'need.request', { needId, page })] : []),
  ];
};

/** The needs of a round: the reader's own municipality's, then those of the others. */
export const needsView = (texts: Texts, input: NeedList): z.infer<typeof model> => {
  const { needs: words, labels, formats } = texts;
  const { list } = words;
  const { roundId, year, standing, municipality, needs, mayAdd, notices } = input;
  const { shown, page, pages } = pageOf(needs, input.page, PAGE_SIZE);
  const rowOf = (listed: ListedNeed) => {
    const buttons = buttonsOf(texts, listed, municipality, page);
    return {
      head: list.head(MUNICIPALITY_NAMES[listed.need.municipalityId], labels.areas[listed.need.area]),
      text: clipped(listed.text, MAX_TEXT_LENGTH),
      lines: linesOf(texts, listed).map((text) => ({ text })),
      hasButtons: buttons.length > 0,
      buttons,
    };
  };
  const isOwn = ({ need }: ListedNeed): boolean => need.municipalityId === municipality;
  const section = (heading: string, none: string, of: (listed: ListedNeed) => boolean) => ({
    heading,
    isEmpty: !needs.some(of),
    none,
    rows: shown.filter(of).map(rowOf),
  });
  const name = municipality && MUNICIPALITY_NAMES[municipality];
  const sections =
    name === undefined
      ? [section(list.all, list.othersNone, () => true)]
      : [
          section(list.own(name), list.ownNone(name), isOwn),
          section(list.others, list.othersNone, (each) => !isOwn(each)),
        ];
  const title = list.title(String(year));
  return {
    summary: notices[0] ?? title,
    title,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    standing,
    sections: sections.filter(({ rows, isEmpty }) => rows.length > 0 || (isEmpty && page === 1)),
    hasPages: pages > 1,
    pageOf: list.page(formats.number(page), formats.number(pages)),
    buttons: [
      ...(mayAdd ? [buttonFor(needsCard.stamp)(list.add, 'need.fill', { roundId, needId: '' })] : []),
      ...pageButtons(texts, needsCard.stamp, 'need.list', { roundId, page, pages }),
    ],
  };
};
