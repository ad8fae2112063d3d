import { brin, code, siteCode, someText, text, truth, type Leaf } from '../../structure/leaves.js';
import { block, listed, one, optional } from '../../structure/parts.js';

/** A country: its code in the list of the BRP, and its name when somebody wrote it. */
export interface Country {
  readonly code: string;
  readonly name?: string;
}
const country: Leaf<Country> = {
  kind: 'leaf',
  attributes: ['omschrijving'],
  read: (found, { omschrijving }) =>
    found === '' || omschrijving === ''
      ? undefined
      : { code: found, ...(omschrijving !== undefined && { name: omschrijving }) },
  write: ({ code: written, name }) => {
    const text = someText.write(written) as string | undefined;
    const omschrijving = name === undefined ? undefined : (someText.write(name) as string | undefined);
    return text === undefined || omschrijving === undefined ? text : { text, attributes: { omschrijving } };
  },
  expects: 'een landcode',
};

export const address = block({
  kind: one('soortadres', code('addressKind')),
  street: one('straat', someText),
  number: one('nummer', someText),
  addition: optional('toevoeging', someText),
  mark: optional('aanduiding', code('houseNumberMark')),
  description: optional('locatieomschrijving', text({ most: 35 })),
  postcode: one('postcode', someText),
  town: one('plaats', someText),
  municipality: optional('gemeente', someText),
  country: optional('land', country),
});

export const contact = block({
  kind: one('soort', code('contactKind')),
  use: optional('aanduiding', code('contactUse')),
  value: one('nummer', someText),
  secret: optional('geheim', truth),
  emergency: optional('noodnummer', truth),
});

export const places = {
  addresses: listed('adreslijst', 'adres', address),
  contacts: listed('communicatielijst', 'communicatie', contact),
};

export const institution = block({ name: one('naam', someText), ...places });

export const schoolFields = {
  name: one('naam', someText),
  ...places,
  brin: one('brincode', brin),
  site: one('vestigingscode', siteCode),
  deliveryPoint: one('aanleverpunt', someText),
  kind: optional('soort', someText),
  type: optional('type', someText),
  headName: optional('naamdirecteur', someText),
  website: optional('website', someText),
};
