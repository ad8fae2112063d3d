import { Config } from '#libs/platform/config/index.js';
import { Injectable } from '@nestjs/common';
import { providerSettings } from './provider-settings.js';
import { RelyingParty } from './relying-party.js';

/** Every identity provider of this installation. Faulty settings stop the start of the program. */
@Injectable()
export class RelyingParties {
  private readonly parties: ReadonlyMap<string, RelyingParty>;

  constructor(config: Config) {
    this.parties = new Map(
      providerSettings(config).map((settings) => [settings.id, new RelyingParty(settings, config)]),
    );
  }

  find(id: string): RelyingParty | undefined {
    return this.parties.get(id);
  }

  list(): { id: string; label: string }[] {
    return [...this.parties.values()].map(({ settings: { id, label } }) => ({ id, label }));
  }
}
