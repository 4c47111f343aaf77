import { doors } from '../../tsup.base.ts';

export default doors({
  'spreadsheet/index': 'src/spreadsheet/index.ts',
  'csv/index': 'src/csv/index.ts',
  'chart/index': 'src/chart/index.ts',
  'diagram/index': 'src/diagram/index.ts',
  'document/index': 'src/document/index.ts',
});
