// Makes a picture of a screen a quarter as big: 64 colours are enough for a window of text.

import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE_SIZE = 64;
/** Colour type 2 is red, green, blue; type 6 has the opacity behind them; type 3 is a palette. */
const CHANNELS = new Map([
  [2, 3],
  [6, 4],
]);

/**
 * The same picture with a palette; colours that differ least become one. Its opacity is lost.
 *
 * @param {Buffer} png 8 bits for each channel and not interlaced, as browsers write it; throws on another.
 * @returns {Buffer}
 */
export function smallPng(png) {
  const { width, height, colours } = pixelsOf(png);
  const palette = paletteOf(colours);
  const indices = new Map();
  const indexOf = (colour) => {
    const known = indices.get(colour);
    if (known !== undefined) return known;
    const index = nearest(colour, palette);
    indices.set(colour, index);
    return index;
  };
  // Each row begins with its filter: none is best for a palette.
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows[y * (width + 1) + 1 + x] = indexOf(colours[y * width + x]);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = 3;
  const table = Buffer.from(palette.flatMap((colour) => channelsOf(colour)));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The size and the colours of a picture, each 0xRRGGBB, row by row.
 *
 * @param {Buffer} png As for `smallPng`.
 */
export function pixelsOf(png) {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (header === undefined) throw new Error('This is no PNG.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const data = chunks.filter(({ type }) => type === 'IDAT').map((each) => each.data);
  const bytes = inflateSync(Buffer.concat(data));
  if (header[9] === 3) {
    const table = chunks.find(({ type }) => type === 'PLTE').data;
    const rows = unfiltered(bytes, width, height, 1);
    return { width, height, colours: Uint32Array.from(rows, (i) => table.readUIntBE(i * 3, 3)) };
  }
  const channels = CHANNELS.get(header[9]);
  if (header[8] !== 8 || channels === undefined || header[12] !== 0) {
    throw new Error('Only PNGs with 8 bits for red, green and blue are read, and none interlaced.');
  }
  const rows = unfiltered(bytes, width, height, channels);
  const colours = new Uint32Array(width * height);
  for (let i = 0; i < colours.length; i++) colours[i] = rows.readUIntBE(i * channels, 3);
  return { width, height, colours };
}

function chunksOf(png) {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** The rows without what PNG's filters have subtracted (PNG, section 9.2). */
function unfiltered(bytes, width, height, channels) {
  const stride = width * channels;
  const rows = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = bytes[y * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const at = y * stride + i;
      const left = i < channels ? 0 : rows[at - channels];
      const up = y === 0 ? 0 : rows[at - stride];
      const corner = i < channels || y === 0 ? 0 : rows[at - stride - channels];
      rows[at] = bytes[y * (stride + 1) + 1 + i] + predicted(filter, left, up, corner);
    }
  }
  return rows;
}

function predicted(filter, left, up, corner) {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** The most frequent colours that are not too like a more frequent one. */
function paletteOf(colours) {
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byFrequency = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
  for (let apart = 0; ; apart += 2) {
    const palette = thinnedOut(byFrequency, apart);
    if (palette !== undefined) return palette;
  }
}

function thinnedOut(colours, apart) {
  const palette = [];
  for (const colour of colours) {
    if (palette.some((other) => distance(colour, other) < apart)) continue;
    if (palette.length === PALETTE_SIZE) return undefined;
    palette.push(colour);
  }
  return palette;
}

function nearest(colour, palette) {
  let best = 0;
  for (let i = 1; i < palette.length; i++) {
    if (distance(colour, palette[i]) < distance(colour, palette[best])) best = i;
  }
  return best;
}

function channelsOf(colour) {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

/** How far two colours lie apart: the sum over their channels. */
function distance(one, other) {
  const red = Math.abs((one >> 16) - (other >> 16));
  const green = Math.abs(((one >> 8) & 0xff) - ((other >> 8) & 0xff));
  return red + green + Math.abs((one & 0xff) - (other & 0xff));
}
