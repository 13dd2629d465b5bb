/** What people say out of politeness, which asks nothing of the catalogue. */
export const SMALL_TALK = ['hello', 'how_are_you', 'thanks', 'bye', 'noted', 'yes_or_no'] as const;
export type SmallTalk = (typeof SMALL_TALK)[number];

const BOT = '(?:(?:fou[- ]?)?bot(?:en)?|du)';
const THANKS =
  '(?:(?:ja |nej )?(?:tusen |stort |många |jätte)?tack(?: tack)?(?: (?:så (?:jätte)?mycket|snälla|för (?:hjälpen|svaret|svar|infon|informationen|det|idag|i dag)|det var (?:allt|bra)|detsamma))?|tackar|thx|thanks(?: (?:a lot|so much))?|thank you(?: (?:so|very) much)?)';
const NOTED =
  '(?:(?:ok|okej|okay|okidoki|aha|jaha|jaså|oj|wow|hm{1,20}|mm{1,20}|ah{1,20}|a?(?:ha|he){2,20}h?|lol|(?:vad |det (?:var|är) )?(?:jätte|skit|super)?(?:bra|kul|roligt|skönt|fint|snyggt)|toppen|perfekt|kanon|super|suveränt|grymt|utmärkt|härligt|underbart|bra (?:jobbat|svar)|(?:jag )?(?:förstår|fattar|uppfattat|noterat)|då vet jag|förlåt|ursäkta|sorry|nice|great|good|cool|perfect|i see|got it)(?: då)?)';

/** Over the whole message in lower case, without emoji and punctuation; the first that fits decides. */
const SAID: readonly (readonly [SmallTalk, RegExp])[] = [
  [
    'hello',
    new RegExp(
      `^(?:hej(?:san| hej| igen| på (?:dig|er))?|hallå(?: där)?|tja(?:na|ba|re)?|tjena(?:re)?|morr?n|god ?(?:morgon|dag|kväll|eftermiddag|förmiddag)|vem är du|är du en (?:robot|bot|människa)|hi|hello|hey|good (?:morning|day|afternoon|evening)|who are you|are you a (?:robot|bot|human))(?: ${BOT})?$`,
      'u',
    ),
  ],
  [
    'how_are_you',
    new RegExp(
      `^(?:(?:hej(?:san)?|hallå|tjena|hi|hello) )?(?:hur (?:mår du|är det(?: med dig)?|är läget|står det till|har du det)|allt (?:bra|väl)(?: med dig)?|how are you(?: doing)?)(?: ${BOT})?$`,
      'u',
    ),
  ],
  [
    'bye',
    /^(?:hej ?då|ha det (?:så )?(?:bra|fint|gott)|vi (?:ses|hörs)|(?:på )?återseende|god natt|(?:trevlig|skön|bra|glad) (?:helg|dag|kväll|semester|sommar|påsk)|god jul|gott nytt år|bye|goodbye|see you|good night|have a (?:nice|good) (?:day|weekend))$/u,
  ],
  ['thanks', new RegExp(`^(?:${NOTED} )?${THANKS}(?: ${NOTED})?(?: ${BOT})?$`, 'u')],
  ['noted', new RegExp(`^(?:${NOTED} ?){1,3}$`, 'u')],
  ['yes_or_no', /^(?:(?:ja|japp|jo|jodå|nej|nä|nope|kanske|yes|no|maybe)(?: |$)){1,3}$/u],
];

/** Signs that say something by themselves, such as 👍; letters, digits and "?" do not. */
const SIGNS = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|[:;]-?[)(DP]|<3/gu;
const PUNCTUATION = /[.,!~]+/gu;
/** Longer than any of them, so that no time goes to a pasted page. */
const LONGEST = 60;

/** What a message is when it is nothing but politeness; undefined when it says or asks anything more. */
export const smallTalkIn = (text: string): SmallTalk | undefined => {
  if (text.length > LONGEST) return undefined;
  const withoutSigns = text.normalize('NFC').replace(SIGNS, ' ');
  const words = withoutSigns
    .replace(PUNCTUATION, ' ')
    .replace(/(?<!\?)\?+\s*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase('sv');
  if (words === '') return withoutSigns !== text && !text.includes('?') ? 'noted' : undefined;
  return SAID.find(([, pattern]) => pattern.test(words))?.[0];
};
