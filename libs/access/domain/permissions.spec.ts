import { describe, expect, it } from '@jest/globals';
import { permissionMatrix, permissions, permissionsOf } from './permissions.js';
import { reachOf, roleCodes, roleFits, roleLabel } from './roles.js';

const may = (role: string, permission: string) => (permissionsOf(role) as readonly string[]).includes(permission);
const rolesThatMay = (permission: string) => roleCodes.filter((role) => may(role, permission));

describe('access matrix', () => {
  it('has a row for every role and names only permissions that exist, once', () => {
    expect(Object.keys(permissionMatrix).sort()).toEqual([...roleCodes].sort());
    for (const row of Object.values(permissionMatrix)) {
      expect(new Set(row).size).toBe(row.length);
      for (const permission of row) expect(Object.keys(permissions)).toContain(permission);
    }
  });

  it('gives every permission to somebody', () => {
    for (const permission of Object.keys(permissions))
      expect([permission, rolesThatMay(permission).length > 0]).toEqual([permission, true]);
  });

  it.each([
    'policy-officer',
    'toeleiding',
    'samenwerkingsverband',
    'attendance-officer',
    'system-administrator',
    'account-administrator',
  ])('%s sees no child by name', (role) => {
    for (const permission of ['pupils.read', 'registrations.read', 'watch.read', 'pupils.import'])
      expect([permission, may(role, permission)]).toEqual([permission, false]);
    expect(reachOf(role)).toBe(role === 'policy-officer' ? 'numbers' : 'none');
  });

  it('lets only a primary school itself read what parents ask of it, and only the region count', () => {
    expect(rolesThatMay('applications.handle')).toEqual(['school-administration', 'school-head']);
    expect(rolesThatMay('applications.count')).toEqual(['region-coordinator']);
  });

  it('lets only account administrators give roles, and only system administrators check the log', () => {
    expect(rolesThatMay('accounts.manage')).toEqual(['account-administrator']);
    expect(rolesThatMay('audit.verify')).toEqual(['system-administrator']);
  });

  it('lets only preschools write down talks with parents, and only they and the region see them', () => {
    expect(rolesThatMay('watch.talk')).toEqual(['preschool-staff', 'preschool-manager']);
    expect(rolesThatMay('watch.talks-read')).toEqual(['preschool-staff', 'preschool-manager', 'region-coordinator']);
  });

  it('lets nobody in a preschool see registrations, and nobody in a board change one', () => {
    expect(rolesThatMay('registrations.read').filter((role) => role.startsWith('preschool'))).toEqual([]);
    expect(may('board-administrator', 'registrations.write')).toBe(false);
  });

  it.each(['', 'owner', 'toString', '__proto__', 'constructor'])('gives the unknown role %j nothing', (role) => {
    expect(permissionsOf(role)).toEqual([]);
    expect(reachOf(role)).toBe('none');
    expect(roleLabel(role)).toBe(role);
  });

  it('has roles of vo only in schools of vo', () => {
    expect(roleFits('vo-coordinator', { kind: 'school', sector: 'vo' })).toBe(true);
    expect(roleFits('vo-coordinator', { kind: 'school', sector: 'po' })).toBe(false);
    expect(roleFits('support-coordinator', { kind: 'school', sector: 'vo' })).toBe(false);
    expect(roleFits('teacher', { kind: 'school', sector: null })).toBe(true);
    expect(roleFits('teacher', { kind: 'board', sector: null })).toBe(false);
  });
});
