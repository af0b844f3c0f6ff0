import type { Province, Province2025, Region } from '../../domain/dataset.ts';
import { inBoth, key, requiredText, text, whole, type TableDescription } from './field.ts';

const aliases = text(
  'Tên gọi khác và tên viết tắt, cách nhau bằng dấu chấm phẩy; có tên dùng chung cho nhiều nơi.',
  'Other names and short forms, separated by semicolons; some are shared by several places.',
);

const name = inBoth('name', 'Tên', 'Name');

/** The regions of the reports. */
export const regions: TableDescription<Region> = {
  title: { vi: 'Vùng', en: 'Regions' },
  description: {
    vi: 'Sáu vùng kinh tế - xã hội mà hai báo cáo dùng. Sáu vùng cộng lại không bằng cả nước: còn phần không phân theo vùng.',
    en: 'The six regions that both reports use. They do not add up to the national total: a part belongs to no region.',
  },
  primaryKey: ['id'],
  fields: {
    id: requiredText('Mã vùng.', 'Code of the region.', { unique: true, pattern: '^[A-Z]{2,3}$' }),
    slug_vi: requiredText('Phần cuối địa chỉ trang tiếng Việt.', 'End of its Vietnamese address.', {
      unique: true,
    }),
    slug_en: requiredText('Phần cuối địa chỉ trang tiếng Anh.', 'End of its English address.', {
      unique: true,
    }),
    ...name,
  },
};

/** The provinces that the reports know. */
export const provinces: TableDescription<Province> = {
  title: { vi: 'Tỉnh, thành phố trước ngày 1/7/2025', en: 'Provinces before 1 July 2025' },
  description: {
    vi: 'Các tỉnh, thành phố mà hai báo cáo nói đến, mang tên thời ấy: thuộc vùng nào trong báo cáo, nay thuộc tỉnh nào, và ô của tỉnh trên bản đồ ô.',
    en: 'The provinces that the reports speak of, under the names of their time: their region in the reports, the province they belong to today and their tile on the tile map.',
  },
  primaryKey: ['id'],
  fields: {
    id: requiredText('Mã ISO 3166-2.', 'ISO 3166-2 code.', {
      unique: true,
      pattern: '^VN-[0-9A-Z]{2}$',
    }),
    ...name,
    region: requiredText('Vùng trong hai báo cáo.', 'Region in both reports.', {
      refersTo: 'regions',
    }),
    successor: requiredText(
      'Tỉnh mới: tỉnh hay thành phố gồm nơi này từ ngày 1/7/2025.',
      'Successor: the province that it has belonged to since 1 July 2025.',
      { refersTo: 'provinces-2025' },
    ),
    tile_column: whole('Cột của ô trên bản đồ ô.', 'Column of its tile on the tile map.', {
      minimum: 0,
    }),
    tile_row: whole('Hàng của ô trên bản đồ ô.', 'Row of its tile on the tile map.', {
      minimum: 0,
    }),
    tile_label: requiredText(
      'Tên ghi trên ô, dấu / là chỗ xuống dòng.',
      'Name on the tile, with / where a line breaks.',
    ),
    initials: requiredText(
      'Chữ đầu của tên, đủ để phân biệt các tỉnh trong một vùng.',
      'Initials that tell the provinces of a region apart.',
    ),
    aliases,
  },
};

/** The provinces of today. */
export const provinces2025: TableDescription<Province2025> = {
  title: { vi: 'Tỉnh, thành phố từ ngày 1/7/2025', en: 'Provinces since 1 July 2025' },
  description: {
    vi: 'Các tỉnh, thành phố hiện nay. Số liệu cũ theo vùng không chia lại được theo các tỉnh này.',
    en: 'The provinces of today. Earlier figures by region cannot be recast along their borders.',
  },
  primaryKey: ['id'],
  fields: {
    id: key('Mã, bắt đầu bằng p34-.', 'Code, beginning with p34-.'),
    ...name,
    aliases,
  },
};
