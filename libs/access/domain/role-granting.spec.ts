import { describe, expect, it } from '@jest/globals';
import { type Granter, grantableRoles, mayGrant } from './role-granting.js';

const place = (kind: string, sector: string | null = null) => ({ id: kind, kind, sector });
const administratorOf = (kind: string): Granter => ({ role: 'account-administrator', organisation: place(kind) });

describe('giving roles', () => {
  it('is for account administrators alone', () => {
    for (const role of ['school-head', 'system-administrator', 'region-coordinator', ''])
      expect(grantableRoles({ role, organisation: place('school', 'po') }, place('school', 'po'))).toEqual([]);
  });

  it('follows the kind of organisation', () => {
    expect(grantableRoles(administratorOf('school'), place('school', 'po'))).toEqual([
      'school-administration',
      'school-head',
      'support-coordinator',
      'teacher',
      'account-administrator',
    ]);
    expect(grantableRoles(administratorOf('preschool-organisation'), place('preschool-organisation'))).toEqual([
      'preschool-staff',
      'preschool-manager',
      'account-administrator',
    ]);
  });

  it('keeps the roles of the region with the municipality', () => {
    for (const role of [
      'region-coordinator',
      'policy-officer',
      'attendance-officer',
      'system-administrator',
    ] as const) {
      expect(mayGrant(administratorOf('municipality'), place('municipality'), role)).toBe(true);
      for (const kind of ['board', 'school', 'preschool-organisation'])
        expect(mayGrant(administratorOf(kind), place(kind), role)).toBe(false);
    }
  });

  it('lets a board give every role in its schools', () => {
    expect(grantableRoles(administratorOf('board'), place('school', 'vo'))).toContain('vo-coordinator');
  });

  it('lets the municipality appoint nothing but administrators below itself', () => {
    for (const kind of ['board', 'school', 'preschool-organisation', 'toeleiding'])
      expect(grantableRoles(administratorOf('municipality'), place(kind))).toEqual(['account-administrator']);
  });
});
