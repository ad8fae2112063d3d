interface Owner {
  readonly organisationId: string;
  readonly boardId: string | null;
  readonly regionId: string;
}

/** The mailbox of a location is kept by its own organisation, by its board, or by the municipality it stands in. */
export function mayEditContact(actor: { readonly organisationId: string }, location: Owner): boolean {
  return [location.organisationId, location.boardId, location.regionId].includes(actor.organisationId);
}
