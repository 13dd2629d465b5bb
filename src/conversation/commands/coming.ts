import { z } from 'zod';
import { isIsoDate } from '../../domain/calendar.js';
import { EVENT_KINDS, type EventKind } from '../../domain/event.js';
import { DATE_PRECISIONS } from '../../domain/fuzzy-date.js';
import { comingFilterIn } from '../../language/coming-list.js';
import { comingList } from '../coming-replies.js';
import { defineCommand, defineVerb } from '../command.js';
import { replaceWith, show } from '../reply.js';

// Grammar: [visa|show] kommande|coming|upcoming [KINDS] [TIME] [om|about WORDS]
//        | vad händer|vad har ni|what happens|what's happening TIME
//        | vad|vilka evenemang är|händer på gång [TIME] | på gång [TIME] | what is|what's on|coming up [TIME]
//   KINDS: "evenemang", "FoU-frukostar", "seminarier och konferenser"; TIME: "i december", "hösten 2027", "nästa vecka"
const GRAMMAR =
  /^(?:(?:visa |show )?(?:kommande|coming|upcoming)|(?:(?:vad|vilka evenemang) (?:är |som är )|visa (?:vad som är|allt som är) )?på gång|what(?:['’]s| is)(?: on|(?: coming)? up))(?=[\s?!.]|$)(?<rest>[^\n]*)$/iu;

const WITHIN =
  /^(?:vad (?:händer|har ni|har fou)|what(?:['’]s| is) happening|what happens)(?: på gång| hos (?:er|fou)| at fou)? (?<time>[^\n]{1,60})$/iu;

/** Far from every year that a question names; only whether there is a time matters here. */
const ANY_DAY = '2026-12-31';

const isOnlyATime = (text: string): boolean => {
  const filter = comingFilterIn(text, ANY_DAY);
  return filter?.period !== undefined && filter.topic === '' && filter.kinds.length === 0;
};

/** The day may change what "nästa höst" means, and not whether it is a time. */
const parse = (text: string): string | undefined => {
  const time = WITHIN.exec(text)?.groups?.['time'];
  if (time !== undefined) return isOnlyATime(time) ? time : undefined;
  const rest = GRAMMAR.exec(text)?.groups?.['rest'];
  return rest !== undefined && comingFilterIn(rest, ANY_DAY) !== undefined ? rest : undefined;
};

const isEventKind = (text: string): text is EventKind => EVENT_KINDS.some((kind) => kind === text);

const choice = z.strictObject({
  kinds: z.string(),
  from: z.string(),
  to: z.string(),
  precision: z.enum([...DATE_PRECISIONS, '']),
  topic: z.string(),
  page: z.int(),
});

/** What the unit invites people to. The list holds nothing personal and so can be shown anywhere. */
export const comingCommand = defineCommand<string>({
  name: 'kommande',
  inManifest: true,
  help: ({ coming }) => coming.command,
  parse,
  run: (ports, turn, rest) =>
    comingList(ports, turn, comingFilterIn(rest, turn.today) ?? { kinds: [], topic: '' }, 1, show),
  verbs: [
    defineVerb({
      name: 'coming.list',
      schema: choice,
      run: (ports, turn, { kinds, from, to, precision, topic, page }) => {
        const hasPeriod = precision !== '' && isIsoDate(from) && isIsoDate(to);
        const wanted = {
          kinds: kinds.split(' ').filter(isEventKind),
          topic,
          ...(hasPeriod && { period: { precision, from, to } }),
        };
        return comingList(ports, turn, wanted, page, replaceWith);
      },
    }),
  ],
});
