import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('sign_in_attempt')
export class SignInAttemptEntity {
  /** SHA-256 of the OIDC state */
  @PrimaryColumn('text', { name: 'state_hash', primaryKeyConstraintName: 'sign_in_attempt_pk' }) stateHash: string;
  /** SHA-256 of the cookie that binds the attempt to one browser */
  @Column('text', { name: 'browser_hash' }) browserHash: string;
  @Column('text') provider: string;
  @Column('text') nonce: string;
  @Column('text', { name: 'code_verifier' }) codeVerifier: string;
  @Column('text', { name: 'return_to' }) returnTo: string;
  @Column('text', { name: 'invitation_hash', nullable: true }) invitationHash: string | null;
  @Index('sign_in_attempt_expires')
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
