import { builtNumber } from './identity-numbers.js';

const number = builtNumber(47);
/** What must never come into a log. */
export const PLANTED = {
  'a name': 'Fatima Öberg',
  'a message': 'hon mår dåligt\nsedan i måndags',
  'a token': 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJmYXRpbWEifQ.c2lnbmF0dXI',
  'a personal identity number': `${number.yy}${number.mm}${number.dd}-${number.last}`,
  'a bare personal identity number': `${number.century}${number.yy}${number.mm}${number.dd}${number.last}`,
  'a line that looks like a place in the code': 'Hej\n    at Fatima (/hem/fatima.js:1:1)',
};
/** What must not come out, also in part. */
const TRACES = /Fatima|fatima|Öberg|mår|måndag|eyJ|c2lnbm/;

/** Whether any of what was planted has come out. */
export const holdsPlanted = (line: string, planted: string): boolean =>
  TRACES.test(line) || line.includes(planted);

/** As errors of HTTP libraries are: with the request, its headers and the answer on them. */
export const loadedError = (text: string): Error => {
  const config = { headers: { authorization: `Bearer ${text}` }, data: text, url: `https://a/?q=${text}` };
  const inner = Object.assign(new TypeError(text), {
    config,
    request: { ...config, path: text },
    response: { status: 400, headers: { [text]: text }, data: { error: { message: text } } },
    code: text,
    errorMessage: text,
    name: text,
  });
  const outer = new AggregateError([inner, text], text, { cause: inner });
  return Object.assign(outer, { stack: `${outer.stack}\n${text}`, [text]: text, body: text, claims: text });
};

/** A restify request and answer, with what they carry. */
export const requestWith = (text: string) => ({
  headers: { authorization: text, cookie: text },
  body: { text, from: { name: text }, value: [{ deep: { deeper: text } }] },
  params: { [text]: text },
  url: `/api/messages?${text}`,
  socket: { remoteAddress: text },
  toString: () => text,
  toJSON: () => ({ text }),
});
