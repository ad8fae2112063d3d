import { entitiesOf } from '#libs/database/index.js';
import { DeadlinesModule, LawFollower } from '#libs/deadlines/index.js';
import { LettersModule } from '#libs/letters/index.js';
import { OrganisationsModule } from '#libs/organisations/index.js';
import { PupilFollower, PupilsModule } from '#libs/pupils/index.js';
import { Global, Module } from '@nestjs/common';
import { ClockKeeper } from './clock-keeper.service.js';
import { ClockRows } from './data/clock-rows.repository.js';
import { CohortFigures } from './data/cohort-figures.repository.js';
import { FigureGoalEntity } from './data/figure-goal.entity.js';
import { PublishedFiguresEntity } from './data/published-figures.entity.js';
import { Publications } from './data/published-figures.repository.js';
import { ReachFigures } from './data/reach.repository.js';
import { RegistrationChangeEntity } from './data/registration-change.entity.js';
import { RegistrationStepEntity } from './data/registration-step.entity.js';
import { RegistrationSteps } from './data/registration-steps.repository.js';
import { RegistrationWatchEntity } from './data/registration-watch.entity.js';
import { RegistrationEntity } from './data/registration.entity.js';
import { RegistrationsRepository } from './data/registrations.repository.js';
import { TalkEntity } from './data/talk.entity.js';
import { TalksRepository } from './data/talks.repository.js';
import { ToddlerCountEntity } from './data/toddler-count.entity.js';
import { WatchFigures } from './data/watch-figures.repository.js';
import { WatchLists } from './data/watch-list.repository.js';
import { WatchRepository } from './data/watch.repository.js';
import { RegistrationClocks } from './registration-clocks.js';
import { FiguresPublisher } from './figures-publisher.js';
import { FiguresService } from './figures.service.js';
import { PublishedFigures } from './published-figures.service.js';
import { ReachService } from './reach.service.js';
import { RegistrationForecast } from './registration-forecast.js';
import { RegistrationReading } from './registration-reading.service.js';
import { RegistrationStepping } from './registration-stepping.service.js';
import { RegistrationSurroundings } from './registration-surroundings.js';
import { RegistrationsService } from './registrations.service.js';
import { TalksService } from './talks.service.js';
import { WatchKeeper } from './watch-keeper.js';
import { WatchLaw } from './watch-law.js';
import { WatchService } from './watch.service.js';

/** Registrations and the watch over them. Global, because it is what follows a child: see `PupilFollower`. */
@Global()
@Module({
  imports: [
    PupilsModule,
    DeadlinesModule,
    LettersModule,
    OrganisationsModule,
    entitiesOf(
      RegistrationEntity,
      RegistrationChangeEntity,
      RegistrationStepEntity,
      RegistrationWatchEntity,
      FigureGoalEntity,
      ToddlerCountEntity,
      PublishedFiguresEntity,
      TalkEntity,
    ),
  ],
  providers: [
    RegistrationsService,
    RegistrationForecast,
    RegistrationReading,
    RegistrationStepping,
    RegistrationClocks,
    RegistrationSteps,
    RegistrationSurroundings,
    WatchService,
    FiguresService,
    ReachService,
    PublishedFigures,
    FiguresPublisher,
    Publications,
    WatchKeeper,
    { provide: PupilFollower, useExisting: WatchKeeper },
    ClockKeeper,
    ClockRows,
    { provide: LawFollower, useExisting: ClockKeeper },
    WatchLaw,
    RegistrationsRepository,
    WatchRepository,
    WatchLists,
    WatchFigures,
    CohortFigures,
    ReachFigures,
    TalksService,
    TalksRepository,
  ],
  exports: [
    RegistrationsService,
    RegistrationForecast,
    RegistrationStepping,
    RegistrationReading,
    WatchService,
    FiguresService,
    PublishedFigures,
    ReachService,
    TalksService,
    ClockKeeper,
    PupilFollower,
    LawFollower,
  ],
})
export class RegistrationsModule {}
