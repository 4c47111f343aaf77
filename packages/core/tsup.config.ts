import { doors } from '../../tsup.base.ts';

export default doors({
  index: 'src/index.ts',
  'format/index': 'src/format/index.ts',
  'edit/index': 'src/edit/index.ts',
  'check/index': 'src/check/index.ts',
});
