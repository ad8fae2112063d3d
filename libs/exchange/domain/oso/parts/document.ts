import { content, someText } from '../../structure/leaves.js';
import { block, one, optional } from '../../structure/parts.js';

/** A file of a dossier. In the document its content is a ZIP in base64; here it is what the file is known by. */
export const document = block({
  fileName: one('bestandsnaam', someText),
  description: optional('omschrijving', someText),
  content: one('bestandsinhoud', content),
});
