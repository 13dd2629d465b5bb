import type { CardChoice, CardInput } from '../../cards/card-inputs.js';
import { isIsoDate } from '../../domain/calendar.js';
import { ok, type Result, refused } from '../../domain/result.js';
import type { Texts } from '../../texts/index.js';

type TerminalTexts = Texts['terminal'];

/** Written for "nothing" where an empty line would mean the default. */
const NOTHING = '-';

const YES = /^(ja|j|yes|y|true)$/i;
const NO = /^(nej|n|no|false)$/i;

const same = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv');

/** The one choice whose title holds what was written; undefined when none or several do. */
const partlyNamed = (choices: readonly CardChoice[], answer: string): CardChoice | undefined => {
  const part = answer.toLocaleLowerCase('sv');
  const holding = choices.filter(({ title }) => title.toLocaleLowerCase('sv').includes(part));
  return part !== '' && holding.length === 1 ? holding[0] : undefined;
};

/** By number, by title, by value or by a part of a title that no other has. */
const choiceOf = ({ choices }: CardInput, answer: string): CardChoice | undefined => {
  const isNumber = /^\d+$/.test(answer);
  const exact = choices.find(({ title, value }) => same(title, answer) || same(value, answer));
  return isNumber ? (choices[Number(answer) - 1] ?? exact) : (exact ?? partlyNamed(choices, answer));
};

const chosen = (input: CardInput, answer: string, texts: TerminalTexts): Result<string, string> => {
  const parts = input.multiple && choiceOf(input, answer) === undefined ? answer.split(',') : [answer];
  const values: string[] = [];
  for (const part of parts.map((written) => written.trim())) {
    const choice = choiceOf(input, part);
    if (choice === undefined) return refused(texts.notAChoice(part));
    values.push(choice.value);
  }
  return ok([...new Set(values)].join(','));
};

const switched = ({ choices }: CardInput, answer: string, texts: TerminalTexts): Result<string, string> => {
  const [on, off] = choices;
  if (YES.test(answer)) return ok(on?.value ?? 'true');
  return NO.test(answer) ? ok(off?.value ?? 'false') : refused(texts.notYesOrNo);
};

/**
 * The value that a line typed at an input submits, or the sentence that says what is wrong with it. An empty
 * line is the default and `-` nothing at all; whether that will do is for the card's receiver to say.
 */
export const readAnswer = (input: CardInput, line: string, texts: TerminalTexts): Result<string, string> => {
  const answer = line.trim();
  if (answer === '') return ok(input.value);
  if (answer === NOTHING && input.kind !== 'toggle') return ok('');
  switch (input.kind) {
    case 'text':
      return ok(answer);
    case 'number': {
      const number = answer.replace(',', '.');
      return Number.isFinite(Number(number)) ? ok(number) : refused(texts.notANumber);
    }
    case 'date':
      return isIsoDate(answer) ? ok(answer) : refused(texts.notADate);
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(answer) ? ok(answer) : refused(texts.notATime);
    case 'toggle':
      return switched(input, answer, texts);
    case 'choice':
      return chosen(input, answer, texts);
  }
};

const shownValue = (input: CardInput, texts: TerminalTexts): string => {
  const { kind, value, choices } = input;
  if (kind === 'toggle') return value === choices[0]?.value ? texts.yes : texts.no;
  if (kind !== 'choice') return value;
  const titles = value
    .split(',')
    .map((part) => choices.find((choice) => choice.value === part)?.title ?? part);
  return titles.join(', ');
};

/** The choices with their numbers, a line each; none for inputs that are typed freely. */
export const choiceLines = ({ kind, choices }: CardInput): string[] =>
  kind === 'choice' ? choices.map(({ title }, index) => `  ${index + 1} ${title}`) : [];

/** `? Etikett (förval):` */
export const questionFor = (input: CardInput, texts: TerminalTexts): string => {
  const value = shownValue(input, texts);
  return `? ${input.label.replace(/:$/, '')}${value === '' ? '' : ` (${value})`}:`;
};
