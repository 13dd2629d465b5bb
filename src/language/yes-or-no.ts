import { foldInPlace } from './spans.js';

const YES_OR_NO =
  /^(?:(?:ja|japp|jo|yes|ok|okej|nej|no|nej tack|ja tack|ja gor det|spara|spara (?:det|den)|save|save it|avbryt|cancel|stammer|det stammer)[ ,.!]*){1,3}$/u;

/** Whether a message is nothing but an answer to a question that a card has asked with its buttons. */
export const isYesOrNo = (text: string): boolean => YES_OR_NO.test(foldInPlace(text.trim()));
