import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission, useSession } from '../../app/session/session.js';
import { PageHeading, SelectField } from '../../ui/index.js';
import { FigureTrail, usePlaceSteps } from './figure-trail.js';
import { PlaceTiles } from './figure-tiles.js';
import { type Grouping, type Places } from './figures.js';
import { FunnelSection } from './funnel-section.js';
import { ReachSection } from './reach-section.js';
import { ShareSection } from './share-section.js';
import { useFigurePlace } from './use-figure-place.js';

/** Figures of the region or of one's own schools, and from there down: wijk, preschool or board, school, children. */
export function FiguresPage(): ReactNode {
  const { t } = useTranslation('figures');
  const { schoolYear, places, years, setYear } = useFigurePlace();
  const { names, groupings } = useSight(places);
  const reach = usePermission('reach.read');
  const steps = usePlaceSteps(schoolYear, places);
  const title = steps.at(-1)?.label ?? t('title');
  return (
    <div className="est-stack">
      <FigureTrail steps={steps.slice(0, -1)} here={title} />
      <PageHeading title={title} lead={t(names ? 'lead' : 'leadNumbers')} />
      <div className="est-figure-head est-screen-only">
        <SelectField
          label={t('year')}
          name="schooljaar"
          value={schoolYear}
          options={years.map((value) => ({ value, label: value }))}
          onChange={(event) => setYear(event.target.value)}
        />
      </div>
      <PlaceTiles schoolYear={schoolYear} places={places} by={groupings[0] ?? 'wijk'} links={names} />
      <FunnelSection schoolYear={schoolYear} places={places} links={names} />
      <ShareSection schoolYear={schoolYear} places={places} choices={groupings} />
      {reach && Object.keys(places).length === 0 ? <ReachSection /> : null}
    </div>
  );
}

/** Whether this role sees names, and by what the figures of these places can still be divided. */
export function useSight(places: Places): { readonly names: boolean; readonly groupings: readonly Grouping[] } {
  const { reach, memberships, activeMembershipId } = useSession();
  const role = memberships.find(({ id }) => id === activeMembershipId)?.role ?? '';
  return { names: reach !== 'numbers', groupings: groupingsOf(reach, role, places) };
}

function groupingsOf(reach: string | undefined, role: string, places: Places): readonly Grouping[] {
  if (reach === 'locations') {
    const own = role.startsWith('preschool-') ? 'preschool' : 'school';
    return places.preschoolLocationId || places.schoolLocationId ? [] : [own];
  }
  if (places.schoolLocationId || places.preschoolLocationId) return [];
  if (places.boardId) return ['school'];
  return places.wijkId ? ['preschool', 'board'] : ['wijk', 'stadsdeel', 'preschool', 'board'];
}
