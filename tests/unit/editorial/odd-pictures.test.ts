import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawing, problemsInBody } from '../../support/content-folder.ts';

/** What a check says of a picture of this name and content. */
async function problemsOf(name: string, bytes: Uint8Array | string) {
  const [, ...said] = await problemsInBody(`![A bridge](./${encodeURI(name)})`, {
    [`essays/three-tonnes/${name}`]: bytes,
  });
  return said;
}

const plain = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } });
const noise = () =>
  sharp(Buffer.from(Array.from({ length: 120 * 120 * 3 }, (_, index) => (index * 7919) % 256)), {
    raw: { width: 120, height: 120, channels: 3 },
  });

const png = () => plain().png().toBuffer();
const dot = () => plain(1, 1).png().toBuffer();
const scripted = () => Promise.resolve(drawing.replace('<path', '<script>1</script><path'));
const cutShort = async () => (await noise().jpeg().toBuffer()).subarray(0, 1500);

async function moving() {
  const frames = ['#002800', '#005a00'].map((background) =>
    sharp({ create: { width: 20, height: 20, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .webp()
    .toBuffer();
}

/** A chunk of a PNG. Its checksum is not looked at before the picture is decoded. */
function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
}

async function movingPng() {
  const still = await png();
  return Buffer.concat([still.subarray(0, 33), chunk('acTL', Buffer.alloc(8)), still.subarray(33)]);
}

function huge() {
  const head = Buffer.from([0, 0, 0x9c, 0x40, 0, 0, 0x75, 0x30, 8, 0, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const checked = chunk('IHDR', head);
  checked.writeUInt32BE(crc32(checked.subarray(4, -4)), checked.length - 4);
  return Promise.resolve(Buffer.concat([signature, checked, chunk('IDAT', deflateSync(Buffer.alloc(10)))]));
}

describe('a picture that would come out as it was meant is sound', () => {
  test.each([
    ['of four colours (CMYK)', 'a.jpg', () => plain().toColourspace('cmyk').jpeg().toBuffer()],
    ['turned by its camera', 'a.jpg', () => plain().withMetadata({ orientation: 6 }).jpeg().toBuffer()],
    ['in AVIF', 'a.avif', () => plain().avif().toBuffer()],
    ['with spaces in its name', 'my picture.png', () => plain().png().toBuffer()],
    ['with an ending in capitals', 'A.PNG', () => plain().png().toBuffer()],
  ])('%s', async (_, name, bytes) => {
    expect(await problemsOf(name, await bytes())).toEqual([]);
  });
});

describe('any other is refused by name', () => {
  test.each([
    ['P5: one that moves', 'a.webp', moving, '"./a.webp" moves, and would stand still for most readers.'],
    ['P5: a moving PNG', 'a.png', movingPng, '"./a.png" moves, and would stand still for most readers.'],
    ['P4: a drawing with a script, its ending in capitals', 'a.SVG', scripted, '"./a.SVG" holds <script>.'],
    [
      'one that ends too soon',
      'a.jpg',
      cutShort,
      '"./a.jpg" is damaged or not the kind of picture its name says.',
    ],
    ['a PNG called JPEG', 'a.jpg', png, '"./a.jpg" is damaged or not the kind of picture its name says.'],
    ['a photograph of a telephone', 'a.heic', png, '"./a.heic" is not a picture the site can show.'],
    ['a dot', 'a.png', dot, '"./a.png" is 1 × 1 pixels, which is too small to see.'],
    [
      'one of a billion pixels',
      'a.png',
      huge,
      '"./a.png" is 40000 × 30000 pixels, which is more than the site can work on.',
    ],
  ])('%s', async (_, name, bytes, message) => {
    expect(await problemsOf(name, await bytes())).toContain(`  ${message}`);
  });

  test.each([
    ['?', 'who?.svg'],
    ['#', 'no#1.svg'],
    ['%', '50%.svg'],
  ])('P7: one with a %s in its name', async (sign, name) => {
    const [, said] = await problemsInBody(
      `<Figure src="./${name}" alt="A" caption="B." credit="C" licence="D" />`,
      { [`essays/three-tonnes/${name}`]: drawing },
    );
    expect(said).toContain(`"./${name}" has a ${sign} in its name`);
  });

  test('H9: one whose accents are stored in another way than they are typed', async () => {
    const [, said] = await problemsInBody('![A](./caf\u00e9.svg)', {
      'essays/three-tonnes/cafe\u0301.svg': drawing,
    });
    expect(said).toContain('whose accents are stored in another way');
  });
});
