import { noticeCard, noticeView } from '../../cards/notice.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { digestChannelOf } from '../../usecases/digest-channel-of.js';
import type { DrawNotice } from './draw-notice.js';

/** Nothing any more when the channel has been set anew since, or a post has arrived in it. */
export const drawDigestRouteLost: DrawNotice<'digest_route_lost'> = async (
  { store },
  { municipalityId, at },
  texts,
) => {
  const channel = await digestChannelOf(store, municipalityId);
  if (channel?.lost?.at !== at) return undefined;
  const { digestRouteLost, showDigest } = texts.notices;
  const { route, name, lost } = channel;
  const named = name === undefined ? digestRouteLost.unnamed : digestRouteLost.channel(name);
  const paragraphs = [digestRouteLost.why[route][lost.reason](named), digestRouteLost.do[route]];
  const channels = { title: texts.channels.open, text: texts.channels.command.example };
  const title = digestRouteLost.title(MUNICIPALITY_NAMES[municipalityId]);
  return { cards: [noticeCard.render(noticeView(title, paragraphs, channels, showDigest))] };
};
