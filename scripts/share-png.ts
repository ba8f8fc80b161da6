import { crc32, deflateSync, inflateSync } from "node:zlib";

const palette = 64;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A screenshot's PNG (8 bits, RGB or RGBA, opaque) with at most 64 colours: a few flat grounds and the edges of letters need no more. */
export const indexedPng = (png: Buffer): Buffer => {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === "IHDR")?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = header[9] === 6 ? 4 : 3;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data));
  const pixels = unfiltered(inflateSync(packed), width, height, channels);
  const { colours, indexes } = reduced(pixels, channels);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) indexes.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  const newHeader = Buffer.from(header);
  newHeader[9] = 3;
  return Buffer.concat([
    signature,
    chunk("IHDR", newHeader),
    chunk("PLTE", Buffer.from(colours.flat())),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

type Chunk = { type: string; data: Buffer };

const chunksOf = (png: Buffer): Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** Each row of a PNG says how it was foretold from its neighbours. */
const unfiltered = (raw: Buffer, width: number, height: number, channels: number): Buffer => {
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? (pixels[at - channels] ?? 0) : 0;
      const up = y > 0 ? (pixels[at - stride] ?? 0) : 0;
      const corner = y > 0 && x >= channels ? (pixels[at - stride - channels] ?? 0) : 0;
      const foretold = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      pixels[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + foretold;
    }
  }
  return pixels;
};

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
};

/** The colours used most, and for each pixel the nearest of them. */
const reduced = (pixels: Buffer, channels: number): { colours: number[][]; indexes: Buffer } => {
  const keyAt = (at: number) => ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
  const count = pixels.length / channels;
  const uses = new Map<number, number>();
  for (let i = 0; i < count; i++) uses.set(keyAt(i * channels), (uses.get(keyAt(i * channels)) ?? 0) + 1);
  const colours = [...uses]
    .sort((a, b) => b[1] - a[1])
    .slice(0, palette)
    .map(([key]) => [key >> 16, (key >> 8) & 255, key & 255]);
  const nearest = new Map([...uses.keys()].map((key) => [key, nearestOf(key, colours)]));
  const indexes = Buffer.alloc(count);
  for (let i = 0; i < count; i++) indexes[i] = nearest.get(keyAt(i * channels)) ?? 0;
  return { colours, indexes };
};

const nearestOf = (key: number, colours: number[][]): number => {
  const wanted = [key >> 16, (key >> 8) & 255, key & 255];
  const distances = colours.map((colour) => colour.reduce((sum, part, i) => sum + (part - (wanted[i] ?? 0)) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
};
