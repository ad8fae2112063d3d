import { Config } from '#libs/platform/config/index.js';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { UnitOfWork } from './unit-of-work.js';

// A day stays text: the driver's own parser makes a local midnight of it, which shifts a day in JSON.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

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
        extra: {
          max: config.DATABASE_POOL_SIZE,
          connectionTimeoutMillis: 5_000,
          idleTimeoutMillis: 30_000,
          application_name: 'estafette',
        },
      }),
    }),
  ],
  providers: [UnitOfWork],
  exports: [UnitOfWork],
})
export class DatabaseModule {}
