import { Config } from '#libs/platform/config/index.js';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { connectionSettings } from './connection-settings.js';
import { ReadConnections } from './read-connections.js';
import { UnitOfWork } from './unit-of-work.js';

type Entity = new () => object;

/** Registers entities of a capability: `imports: [entitiesOf(PupilEntity)]`. */
export function entitiesOf(...entities: Entity[]): DynamicModule {
  return TypeOrmModule.forFeature(entities);
}

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        type: 'postgres' as const,
        url: config.DATABASE_URL,
        autoLoadEntities: true,
        synchronize: false,
        migrationsRun: false,
        logging: false,
        retryAttempts: 10,
        retryDelay: 500,
        verboseRetryLog: false,
        toRetry: (error: Error) => !/password|role .* does not exist/.test(error.message),
        extra: connectionSettings(config),
      }),
    }),
  ],
  providers: [ReadConnections, UnitOfWork],
  exports: [ReadConnections, UnitOfWork],
})
export class DatabaseModule {}
