import { describe, expect, it } from '@jest/globals';
import { seal, unseal } from './sealed-text.js';

describe('sealed text', () => {
  const sealed = seal('secret', 'session.id_token.1', 'Noor ✓');

  it('comes back with the same secret, for the same place', () => {
    expect(unseal('secret', 'session.id_token.1', sealed)).toBe('Noor ✓');
    expect(sealed).not.toContain('Noor');
    expect(seal('secret', 'session.id_token.1', 'Noor ✓')).not.toBe(sealed);
  });

  it('does not open for another row, with another key, or when it was changed', () => {
    expect(() => unseal('secret', 'session.id_token.2', sealed)).toThrow();
    expect(() => unseal('other', 'session.id_token.1', sealed)).toThrow('another key');
    expect(() => unseal('secret', 'session.id_token.1', `${sealed.slice(0, -2)}AA`)).toThrow();
    expect(() => unseal('secret', 'session.id_token.1', '')).toThrow();
  });
});
