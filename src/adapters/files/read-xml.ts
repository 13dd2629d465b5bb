import { setImmediate as othersFirst } from 'node:timers/promises';
import { SaxesParser } from 'saxes';
import { UnreadableFile } from './unreadable-file.js';

type Attributes = Readonly<Record<string, string>>;

/** What to do on the way through. Names are without their prefix, since programs choose those as they like. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Between two of these, other turns get theirs: a whole sheet takes most of a second. */
const SLICE_BYTES = 256 * 1024;

/** A workbook's elements lie some ten deep; what is open is kept until it closes. */
const MAX_DEPTH = 64;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const refuse = (): never => {
  throw new UnreadableFile('broken');
};

const decoderOf = (): ((bytes: Uint8Array) => string) => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (bytes) => {
    try {
      return decoder.decode(bytes, { stream: true });
    } catch {
      return refuse();
    }
  };
};

/**
 * Reads XML from the beginning to its end. A document type is refused, because that is where entities are made that
 * unpack to gigabytes, or that point to other files.
 * @throws UnreadableFile when it is not well-formed, or nested more than {@link MAX_DEPTH} deep
 */
export const readXml = async (bytes: Uint8Array, reader: XmlReader): Promise<void> => {
  const parser = new SaxesParser();
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH) refuse();
    reader.open(localName(name), attributes);
  });
  if (reader.text) parser.on('text', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.close?.(localName(name));
  });
  const decode = decoderOf();
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    parser.write(decode(bytes.subarray(at, at + SLICE_BYTES)));
    await othersFirst();
  }
  parser.close();
};
