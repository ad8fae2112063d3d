import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePermission, useSession } from '../../app/session/session.js';
import { PageHeading, SelectField } from '../../ui/index.js';
import { WithDefaultFilter } from '../filters/default-filter.js';
import { FilterMenu } from '../filters/filter-menu.js';
import { FigureTrail, usePlaceSteps } from './figure-trail.js';
import { PlaceTiles } from './figure-tiles.js';
import { type Grouping, type Places } from './figures.js';
import { FunnelSection } from './funnel-section.js';
import { ReachSection } from './reach-section.js';
import { ShareSection } from './share-section.js';
import { figureAddress, useFigurePlace } from './use-figure-place.js';

/** Figures of the region or of one's own schools, and from there down: wijk, preschool or board, school, children. */
export function FiguresPage(): ReactNode {
  return (
    <WithDefaultFilter list="figures">
      <FiguresOfPlace />
    </WithDefaultFilter>
  );
}

function FiguresOfPlace(): ReactNode {
  const { t } = useTranslation('figures');
  const { schoolYear, places, years, setYear } = useFigurePlace();
  const { names, groupings, report } = useSight(places);
  const whole = Object.keys(places).length === 0;
  const reach = usePermission('reach.read');
  const steps = usePlaceSteps(schoolYear, places);
  const title = steps.at(-1)?.label ?? t('title');
  return (
    <div className="est-stack">
      <FigureTrail steps={steps.slice(0, -1)} here={title} />
      <PageHeading
        title={title}
        lead={t(names ? 'lead' : 'leadNumbers')}
        actions={
          <>
            {report ? (
              <Link className="ams-link" to={figureAddress('/cijfers/wijkrapport', schoolYear, places)}>
                {t('report.open')}
              </Link>
            ) : null}
            <FilterMenu list="figures" />
          </>
        }
      />
      <div className="est-figure-head est-screen-only">
        <SelectField
          label={t('year')}
          name="schooljaar"
          value={schoolYear}
          options={(names ? years : years.slice(1, 3)).map((value) => ({ value, label: value }))}
          onChange={(event) => setYear(event.target.value)}
        />
      </div>
      <PlaceTiles schoolYear={schoolYear} places={places} by={groupings[0] ?? 'wijk'} links={names} />
      {names || whole ? <FunnelSection schoolYear={schoolYear} places={places} links={names} /> : null}
      <ShareSection schoolYear={schoolYear} places={places} choices={groupings} />
      {reach && whole ? <ReachSection /> : null}
    </div>
  );
}

interface Sight {
  readonly names: boolean;
  /** by what the figures of these places can still be divided */
  readonly groupings: readonly Grouping[];
  /** there is a page of this wijk to print */
  readonly report: boolean;
}

function useSight(places: Places): Sight {
  const { reach, memberships, activeMembershipId } = useSession();
  const role = memberships.find(({ id }) => id === activeMembershipId)?.role ?? '';
  const onlyWijk = Object.keys(places).join() === 'wijkId';
  return {
    names: reach !== 'numbers',
    groupings: groupingsOf(reach, role, places),
    report: onlyWijk && (reach === 'region' || reach === 'numbers'),
  };
}

function groupingsOf(reach: string | undefined, role: string, places: Places): readonly Grouping[] {
  if (reach === 'locations') {
    const own = role.startsWith('preschool-') ? 'preschool' : 'school';
    return places.preschoolLocationId || places.schoolLocationId ? [] : [own];
  }
  if (places.schoolLocationId || places.preschoolLocationId) return [];
  if (places.boardId) return ['school'];
  if (!places.wijkId) return ['wijk', 'stadsdeel', 'preschool', 'board'];
  return reach === 'numbers' ? [] : ['preschool', 'board'];
}
