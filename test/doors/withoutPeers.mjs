// Loaded with `node --import` before anything else: libraries named in ABSENT cannot be found, as if never installed.
import { register } from 'node:module';

const hooks = `
  const absent = ${JSON.stringify((process.env['ABSENT'] ?? '').split(' '))};
  export function resolve(specifier, context, next) {
    if (absent.some((name) => specifier === name || specifier.startsWith(name + '/'))) {
      throw Object.assign(new Error('Cannot find package ' + specifier), { code: 'ERR_MODULE_NOT_FOUND' });
    }
    return next(specifier, context);
  }
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
