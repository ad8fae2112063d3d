import { describe, expect, it } from '@jest/globals';
import { type XmlLimits, readXml } from './read-xml.js';

const limits: XmlLimits = { bytes: 10_000, depth: 4, attributes: 2, elements: 20, text: 100 };

/** What was heard, and why it stopped. */
async function heard(text: string | Buffer, piece = 7, within = limits): Promise<[string, unknown]> {
  const bytes = Buffer.from(text);
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  }
  let said = '';
  const refused = await readXml(
    pieces(),
    {
      open: ({ name, namespace, attributes }) => void (said += `<${namespace}:${name}${JSON.stringify(attributes)}>`),
      text: (part) => void (said += part),
      close: () => void (said += '/'),
    },
    within,
  );
  return [said, refused];
}

describe('reading XML', () => {
  it('tells elements, texts and ends in their order, however it is cut', async () => {
    const text =
      '\ufeff<?xml version="1.0" encoding="utf-8"?>\n<a xmlns="urn:x" b="&lt;é">1 &amp; <![CDATA[<2>]]><!-- no --><p:c xmlns:p="urn:y" p:d="e"/></a>\n';
    const wanted = '<urn:x:a{"b":"<é"}>1 & <2><urn:y:c{"p:d":"e"}>//';
    for (const piece of [1, 2, 3, 7, 1000])
      expect(await heard(text, piece, { ...limits, attributes: 3 })).toEqual([wanted, undefined]);
  });

  it('leaves out hints of where a schema is', async () => {
    const xsi =
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://kwaad.example/"';
    expect(await heard(`<a ${xsi}/>`)).toEqual(['<:a{}>/', undefined]);
  });

  it.each<[string, string | Buffer, string]>([
    ['nothing', '', 'empty'],
    ['only a declaration', '<?xml version="1.0"?>', 'no-xml'],
    ['no XML', 'hallo', 'no-xml'],
    ['two roots', '<a/><b/>', 'damaged'],
    ['an end without begin', '<a></b></a>', 'damaged'],
    ['a prefix of nobody', '<p:a/>', 'damaged'],
    ['an attribute without quotes', '<a b=c/>', 'damaged'],
    ['a document type', '<!DOCTYPE a><a/>', 'document-type'],
    ['an entity of HTML', '<a>&eacute;</a>', 'document-type'],
    ['too deep', '<a><a><a><a><a/></a></a></a></a>', 'depth'],
    ['too many attributes', '<a b="1" c="2" d="3"/>', 'attributes'],
    ['too many elements', `<a>${'<b/>'.repeat(20)}</a>`, 'elements'],
    ['too long a text', `<a>${'x'.repeat(101)}</a>`, 'text'],
    ['too large', `<a>${' '.repeat(10_000)}</a>`, 'too-large'],
    ['a control character', '<a>\u0002</a>', 'characters'],
    ['a control character in an attribute', '<a b="\u0002"/>', 'characters'],
    ['bytes that are no UTF-8', Buffer.from([0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e]), 'encoding'],
    ['half a letter at the end', Buffer.from([0x3c, 0x61, 0x2f, 0x3e, 0xc3]), 'encoding'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), 'encoding'],
  ])('refuses %s', async (_name, text, refusal) => {
    for (const piece of [1, 1000]) {
      // Text that is too long may be stopped by the size first when it comes at once.
      const [, refused] = await heard(text, piece);
      expect(refused).toMatchObject({ refusal });
    }
  });

  it('says nothing any more after a fault', async () => {
    expect((await heard('<a><b></c><d/></a>'))[0]).toBe('<:a{}><:b{}>');
  });

  it('lets who listens take time between two pieces', async () => {
    let open = 0;
    let most = 0;
    async function* pieces(): AsyncGenerator<Buffer> {
      yield Buffer.from('<a>');
      for (let at = 0; at < 5; at += 1) yield Buffer.from('<b/>');
      yield Buffer.from('</a>');
    }
    await readXml(
      pieces(),
      {
        open: () => {
          open += 1;
          most = Math.max(most, open);
        },
        text: () => undefined,
        close: () => undefined,
        rest: async () => {
          await Promise.resolve();
          open = 0;
        },
      },
      { ...limits, bytes: 1000 },
    );
    // The first bytes wait for enough to know the encoding; this document is shorter than that.
    expect(most).toBe(6);
  });
});
