import type { Province } from '../../domain/dataset.ts';
import type { Figured } from '../../domain/figure-lookup.ts';
import {
  crossesRegions,
  findUnitFunding,
  listFormerProvinces,
  type UnitFigure,
} from '../../domain/provincial-figures.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { joinNames } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import {
  NOT_COMPUTABLE,
  NOT_PUBLISHED,
  type Cell,
  type FigureContext,
  type FigureTable,
  type Names,
  type NamingContext,
} from './figure.ts';
import { nameGeography, namePeriod } from './names.ts';
import { sayFigured, type Readable } from './readable.ts';

/** Whether the unit that a former province is part of today bears its name. */
export function keepsName(dataset: Names, { name_vi, successor }: Province): boolean {
  const unit = dataset['provinces-2025'].find(({ id }) => id === successor);
  return unit !== undefined && name_vi.endsWith(unit.name_vi);
}

/** The name of the unit that bears a province’s name in another form, as Huế does; else undefined. */
export function nameRenamed(dataset: Names, province: Province): string | undefined {
  const unit = dataset['provinces-2025'].find(({ id }) => id === province.successor);
  const isOther = keepsName(dataset, province) && unit?.name_vi !== province.name_vi;
  return isOther ? unit?.name_vi : undefined;
}

/**
 * What the tile of a former province says: its region, what it is part of today where that is shown,
 * and its own money, never the mean of the region.
 */
export function readTile(
  province: Province,
  own: Figured | undefined,
  isToday: boolean,
  context: NamingContext,
): Pick<Readable, 'label' | 'value'> {
  const { dataset, language } = context;
  const place = fillWords(translate(language, 'figure.mean-per-province-map.tile'), {
    province: nameGeography(dataset, province.id, language),
    region: nameGeography(dataset, province.region, language),
  });
  return {
    label: isToday ? `${place}, ${sayToday(province, context)}` : place,
    value:
      own === undefined
        ? translate(language, 'figure.mean-per-province-map.silent')
        : sayFigured(own, context),
  };
}

function sayToday(province: Province, { dataset, language }: NamingContext): string {
  const { successor } = province;
  const say = (key: 'unchanged' | 'keeps-name' | 'part-of' | 'crossing') =>
    fillWords(translate(language, `figure.mean-per-province-map.${key}`), {
      unit: nameGeography(dataset, successor, language),
    });
  if (listFormerProvinces(dataset, successor).length === 1) return say('unchanged');
  const now = say(keepsName(dataset, province) ? 'keeps-name' : 'part-of');
  return crossesRegions(dataset, successor) ? `${now} ${say('crossing')}` : now;
}

/** The units of today, each with its former provinces, their regions, and what is known of its money. */
export function tabulateUnits(period: string, context: FigureContext): FigureTable {
  const { dataset, language } = context;
  const name = (id: string) => nameGeography(dataset, id, language);
  const join = (ids: readonly string[]) => joinNames(ids.map(name), language);
  const columns = (['unit', 'former', 'regions', 'unit-amount', 'how'] as const).map((column) =>
    translate(language, `figure.mean-per-province-map.column-${column}`).replace(
      '{{period}}',
      namePeriod(dataset, period, language),
    ),
  );
  return {
    columns,
    rows: dataset['provinces-2025'].map(({ id }) => {
      const former = listFormerProvinces(dataset, id);
      const funding = findUnitFunding(dataset, id, period);
      return [
        name(id),
        join(former.map((province) => province.id)),
        // Names of regions hold an “and” of their own.
        [...new Set(former.map(({ region }) => name(region)))].join('; '),
        cellOf(funding, former.length),
        explain(funding, former.length, context),
      ];
    }),
  };
}

function cellOf(funding: UnitFigure, members: number): Cell {
  if (funding.kind !== 'unknown') return funding.figured;
  return funding.missing.length === members ? NOT_PUBLISHED : NOT_COMPUTABLE;
}

/** Whether a value is exact or a sum, or which former provinces have none where others do. */
function explain(funding: UnitFigure, members: number, { dataset, language }: FigureContext) {
  if (funding.kind !== 'unknown') {
    return translate(language, `figure.mean-per-province-map.${funding.kind}`);
  }
  if (funding.missing.length === members) return '';
  return fillWords(translate(language, 'figure.mean-per-province-map.missing'), {
    provinces: joinNames(
      funding.missing.map(({ id }) => nameGeography(dataset, id, language)),
      language,
    ),
  });
}
