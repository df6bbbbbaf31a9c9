import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pixelsOf, smallPng } from '../../scripts/vscode/smallPng.mjs';

/** A picture of red, green and blue, each row with a filter of its own, as browsers write them. */
function pngOf(rows: readonly { readonly filter: number; readonly bytes: readonly number[] }[]) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE((rows[0]?.bytes.length ?? 0) / 3, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = Buffer.from(rows.flatMap(({ filter, bytes }) => [filter, ...bytes]));
  const chunk = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(content.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc32(body), body.length + 4);
    return framed;
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const nothing = Buffer.alloc(0);
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(data)), chunk('IEND', nothing)];
  return Buffer.concat([signature, ...chunks]);
}

describe('pixelsOf', () => {
  it.each([
    ['none', 0, [1, 2, 3, 11, 22, 33]],
    ['what stands to the left', 1, [1, 2, 3, 10, 20, 30]],
    ['what stands above', 2, [241, 2, 3, 11, 22, 33]],
    ['the mean of both', 3, [249, 2, 3, 11, 21, 32]],
    ['the likeliest of three', 4, [241, 2, 3, 11, 20, 30]],
  ])('takes out the filter: %s', (_, filter, bytes) => {
    const above = { filter: 0, bytes: [16, 0, 0, 0, 0, 0] };
    const { width, height, colours } = pixelsOf(pngOf([above, { filter, bytes }]));
    expect([width, height]).toEqual([2, 2]);
    expect([...colours]).toEqual([0x100000, 0, 0x010203, 0x0b1621]);
  });

  it('says what it cannot read', () => {
    expect(() => pixelsOf(Buffer.from('no picture at all'))).toThrow();
  });
});

describe('smallPng', () => {
  it('keeps a picture of few colours as it is', () => {
    const png = pngOf([{ filter: 0, bytes: [1, 2, 3, 4, 5, 6, 1, 2, 3] }]);
    expect(pixelsOf(smallPng(png))).toEqual(pixelsOf(png));
  });

  it('makes one of colours that hardly differ, where there are too many', () => {
    const row = (green: number) => ({
      filter: 0,
      bytes: Array.from({ length: 256 }, (_, red) => [red, green, 0]).flat(),
    });
    const png = pngOf([0, 1, 2, 3].map(row));
    const [before, after] = [pixelsOf(png), pixelsOf(smallPng(png))];
    expect(new Set(after.colours).size).toBeLessThanOrEqual(64);
    const apart = [...before.colours].map((colour, at) => {
      const other = after.colours[at] ?? 0;
      const red = Math.abs((colour >> 16) - (other >> 16));
      return red + Math.abs(((colour >> 8) & 0xff) - ((other >> 8) & 0xff));
    });
    expect(Math.max(...apart)).toBeLessThan(16);
  });
});
