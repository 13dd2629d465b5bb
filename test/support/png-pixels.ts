import { inflateSync } from 'node:zlib';

/** A picture as bytes of red, green, blue and alpha, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const SIGNATURE = '89504e470d0a1a0a';
/** Channels by colour type: the two that browsers write. */
const CHANNELS: ReadonlyMap<number, number> = new Map([
  [2, 3],
  [6, 4],
]);

/** Which neighbour comes closest to left + above - corner (PNG specification, 9.4). */
const paeth = (left: number, above: number, corner: number): number => {
  const [toLeft, toAbove, toCorner] = [
    Math.abs(above - corner),
    Math.abs(left - corner),
    Math.abs(left + above - 2 * corner),
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
};

const PREDICT: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_left, above) => above,
  (left, above) => Math.floor((left + above) / 2),
  paeth,
];

const chunksOf = (png: Buffer): readonly (readonly [type: string, data: Buffer])[] => {
  const chunks: [string, Buffer][] = [];
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    chunks.push([png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end)]);
    at = end + 4;
  }
  return chunks;
};

/** Reads a PNG as browsers write them: eight bits a channel, not interlaced. Throws for any other. */
export const readPng = (bytes: Uint8Array): Pixels => {
  const png = Buffer.from(bytes);
  const chunks = chunksOf(png);
  const header = chunks.find(([type]) => type === 'IHDR')?.[1];
  const channels = CHANNELS.get(header?.[9] ?? 0);
  const isReadable = png.toString('hex', 0, 8) === SIGNATURE && header?.[8] === 8 && header[12] === 0;
  if (!isReadable || channels === undefined) throw new Error('not a PNG of the kind that browsers write');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const data = inflateSync(Buffer.concat(chunks.filter(([type]) => type === 'IDAT').map(([, part]) => part)));

  const stride = width * channels;
  const lines = new Uint8Array(stride * height);
  const rgba = new Uint8Array(width * height * 4).fill(255);
  const at = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : (lines[y * stride + x] ?? 0));
  for (let y = 0; y < height; y++) {
    const predict = PREDICT[data[y * (stride + 1)] ?? 0] ?? paeth;
    for (let x = 0; x < stride; x++) {
      const guess = predict(at(x - channels, y), at(x, y - 1), x < channels ? 0 : at(x - channels, y - 1));
      const value = (data[y * (stride + 1) + 1 + x] ?? 0) + guess;
      lines[y * stride + x] = value;
      rgba[(y * width + Math.floor(x / channels)) * 4 + (x % channels)] = value;
    }
  }
  return { width, height, rgba };
};
