/** An address that its owner recognises and nobody else can write to: "n•••@kdv-zonneboom.nl". */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 1) return '•••';
  return `${[...address.slice(0, at)][0] ?? ''}•••${address.slice(at)}`;
}
