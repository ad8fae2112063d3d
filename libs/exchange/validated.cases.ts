import { validateXML } from 'xmllint-wasm';
import { sharedFile } from '../../test/support/shared-files.js';

/** What the published schema says of documents, in the order in which they came: true when it accepts one. */
export async function acceptedBySchema(documents: readonly string[]): Promise<boolean[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, index) => ({ fileName: `d${index}.xml`, contents })),
    schema: { fileName: 'oso.xsd', contents: sharedFile('oso/OSO_gegevensset_2019.1.xsd').toString('utf8') },
    initialMemoryPages: 1024,
    maxMemoryPages: 16_384,
  });
  const refused = new Set(errors.map(({ loc }) => loc?.fileName));
  if (errors.length > 0 && refused.has(undefined)) {
    const nameless = errors.filter(({ loc, rawMessage }) => !loc && !/fails to validate/.test(rawMessage));
    if (nameless.length > 0) throw new Error(nameless[0]!.rawMessage);
  }
  return documents.map((_, index) => !refused.has(`d${index}.xml`));
}
