import { type GuardianDraft, type PupilDraft, tidyName } from '../domain/index.js';

type Given<Value> = Value | null | undefined;

interface PupilFields {
  givenName: string;
  prefix: string;
  familyName: string;
  bornOn: string;
  postcode?: Given<string>;
  preschoolLocationId?: Given<string>;
  preschoolReference?: Given<string>;
  addressSecret: boolean;
  guardians: { name: string; email?: Given<string>; phone?: Given<string>; hasAuthority: boolean }[];
}

/** From the wire to the rules: names tidied, empty text taken for nothing. */
export function draftOf(request: PupilFields): PupilDraft {
  return {
    givenName: tidyName(request.givenName),
    prefix: tidyName(request.prefix),
    familyName: tidyName(request.familyName),
    bornOn: request.bornOn,
    postcode: filled(request.postcode),
    preschoolLocationId: request.preschoolLocationId ?? null,
    preschoolReference: filled(tidyName(request.preschoolReference ?? '')),
    addressSecret: request.addressSecret,
    guardians: request.guardians.map(guardianOf),
  };
}

const guardianOf = ({ name, email, phone, hasAuthority }: PupilFields['guardians'][number]): GuardianDraft => ({
  name: tidyName(name),
  email: filled(email),
  phone: filled(phone),
  hasAuthority,
});

const filled = (text: Given<string>): string | null => text?.trim() || null;
